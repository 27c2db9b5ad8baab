import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/**
 * Draws a point for the start of each event, at the height of its group; the title of the one at the pointer is in the
 * legend. Leaves out how long events last and titles in the picture: it has points and lines only. Its own points are one path
 * of arcs, which a browser does not fill within a minute at 100,000: these are squares, drawn one by one.
 */
export function prepare({ events, groups }) {
  return {
    groups,
    titles: events.map(({ title }) => title),
    columns: [events.map(({ start }) => start), events.map(({ group }) => group)],
  };
}

const LEGEND_HEIGHT = 40;
const POINT_PX = 5;
const LANES = 8;

export async function mount(host, data) {
  let { groups, titles } = data;
  const { clientWidth: width, clientHeight: height } = host;
  const plot = new uPlot(
    {
      width,
      height: height - LEGEND_HEIGHT,
      ms: 1,
      scales: { y: { range: () => [-0.5, groups.length - 0.5] } },
      axes: [
        {},
        {
          size: 80,
          splits: () => groups.map((_, i) => i),
          values: (_, splits) => splits.map((i) => groups[i]),
        },
      ],
      hooks: { drawSeries: [drawPoints] },
      series: [
        {},
        {
          label: 'Event',
          stroke: '#468',
          paths: () => null,
          points: { show: false },
          value: (_, __, ___, i) => titles[i] ?? '',
        },
      ],
    },
    data.columns,
    host,
  );
  addWheel(plot);
  return {
    update(next) {
      ({ groups, titles } = next);
      plot.setData(next.columns);
    },
  };
}

function drawPoints(plot) {
  const { ctx, data, scales, bbox } = plot;
  const [times, lanes] = data;
  const [min, max] = [scales.x.min, scales.x.max];
  const heights = Array.from({ length: LANES }, (_, lane) => plot.valToPos(lane, 'y', true));
  const scale = bbox.width / (max - min);
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.fillStyle = '#468';
  const [first, last] = plot.series[0].idxs;
  for (let i = first; i <= last; i++) {
    const x = bbox.left + (times[i] - min) * scale;
    ctx.fillRect(x - POINT_PX / 2, heights[lanes[i]] - POINT_PX / 2, POINT_PX, POINT_PX);
  }
  ctx.restore();
}

/** It has none of its own; its demos set the scale, around the pointer. */
function addWheel(plot) {
  let frame = 0;
  let [min, max] = [0, 0];
  plot.over.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (!frame) ({ min, max } = plot.scales.x);
    const factor = 2 ** (event.deltaY / 500);
    const at = min + ((max - min) * event.offsetX) / plot.over.clientWidth;
    const by = ((max - min) * event.deltaX) / plot.over.clientWidth;
    [min, max] = [at - (at - min) * factor + by, at + (max - at) * factor + by];
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      plot.setScale('x', { min, max });
    });
  });
}
