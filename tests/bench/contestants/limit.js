/**
 * What the platform allows at best: one pass over sorted columns into the pixels of a canvas, once a frame. No text, no
 * labels, nothing that answers.
 */
export function prepare({ events }) {
  return {
    starts: Float64Array.from(events, ({ start }) => start),
    groups: Uint8Array.from(events, ({ group }) => group),
  };
}

const COLORS = [
  0xff884422, 0xff228844, 0xff224488, 0xff882266, 0xff668822, 0xff226688, 0xff444444, 0xff886622,
];

export function mount(host, columns) {
  const canvas = document.createElement('canvas');
  const { clientWidth: width, clientHeight: height } = host;
  Object.assign(canvas, { width, height });
  host.append(canvas);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  let { starts, groups } = columns;
  let start = starts[0];
  let end = starts.at(-1) + 1;
  const draw = () => {
    pixels.fill(0);
    const scale = (width - 1) / (end - start);
    for (let i = 0; i < starts.length; i++) {
      const x = ((starts[i] - start) * scale) | 0;
      if (x < 0 || x >= width) continue;
      const lane = groups[i];
      const color = COLORS[lane];
      for (let y = 40 * lane, at = y * width + x; y < 40 * lane + 10; y++, at += width) pixels[at] = color;
    }
    context.putImageData(image, 0, 0);
  };
  let frame = 0;
  const redraw = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  host.addEventListener('wheel', (event) => {
    event.preventDefault();
    const at = start + ((end - start) * event.offsetX) / width;
    const factor = 2 ** (event.deltaY / 500);
    [start, end] = [at - (at - start) * factor, at + (end - at) * factor];
    redraw();
  });
  draw();
  return {
    update(next) {
      ({ starts, groups } = next);
      redraw();
    },
  };
}
