import { changedBack, changeSome, makeEvents } from './events.js';

/** Runs one contestant in one page, by order of whoever measures. */
export function makeBench({ prepare = (data) => data, preparePatch, mount, hasMarks, zoomsWith }) {
  const host = document.querySelector('#host');
  let made;
  let data;
  let changed;
  let mounted;
  return {
    zoomsWith,

    prepare(count) {
      made = makeEvents(count);
      data = prepare(made);
    },

    /** From nothing to the painted frame, and to the first one in which there are marks of some events; both in ms. */
    async mount() {
      const start = performance.now();
      const since = () => performance.now() - start;
      const mounting = mount(host, data);
      let marks;
      if (hasMarks) {
        while (!hasMarks(host)) await painted();
        await painted();
        marks = since();
      }
      mounted = await mounting;
      await painted();
      const all = since();
      return { mount: all, marks: marks ?? all };
    },

    /** Until nothing is added to the picture any more, ms. */
    async settle() {
      const start = performance.now();
      while (mounted.isSettled?.() === false) await painted();
      return performance.now() - start;
    },

    prepareUpdate() {
      changed = prepare(changeSome(made));
    },

    /** From other data to the painted frame, ms. */
    async update() {
      const start = performance.now();
      await mounted.update(changed);
      await painted();
      return performance.now() - start;
    },

    /** From a change of some events back to the painted frame, ms; undefined of who has no way to change only some. */
    async patch() {
      if (!preparePatch) return undefined;
      const changes = preparePatch(changedBack(made));
      const start = performance.now();
      await mounted.patch(changes);
      await painted();
      return performance.now() - start;
    },

    /** Notes how long frames and tasks are, until it is called again. */
    watch: watch(),

    countElements: () => countElements(document.body),
  };
}

/** After the next frame has been given to the compositor. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });
}

function watch() {
  let frames = [];
  let blockedMs = 0;
  let running = 0;
  const note = (list) => {
    for (const { duration } of list.getEntries()) blockedMs += Math.max(0, duration - 50);
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'longtask' });
  return () => {
    note({ getEntries: () => observer.takeRecords() });
    const seen = { frames, blockedMs };
    frames = [];
    blockedMs = 0;
    const run = ++running;
    let last;
    const step = (now) => {
      if (run !== running) return;
      if (last !== undefined) frames.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    return seen;
  };
}

function countElements(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  return count;
}
