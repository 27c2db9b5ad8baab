import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** Draws everything: a box with its title for each event, a range for each that lasts, stacked in the row of its group. */
export function prepare({ events, groups }) {
  return {
    groups: groups.map((content, id) => ({ id, content })),
    items: events.map(({ id, start, end, title, group }) => ({ id, start, end, content: title, group })),
  };
}

export async function mount(host, data) {
  const groups = new DataSet(data.groups);
  const items = new DataSet(data.items);
  let timeline;
  await new Promise((resolve) => {
    timeline = new Timeline(host, items, groups, {
      height: `${host.clientHeight}px`,
      // With a key for zooming, a wheel can also pan.
      zoomKey: 'ctrlKey',
      horizontalScroll: true,
      verticalScroll: true,
      onInitialDrawComplete: resolve,
    });
  });
  const changed = () =>
    new Promise((resolve) => {
      const done = () => {
        timeline.off('changed', done);
        resolve();
      };
      timeline.on('changed', done);
    });
  // Its first picture is of today. It then fits all items in, but shows that only as soon as something else is redrawn.
  const fitted = changed();
  timeline.redraw();
  await fitted;
  return {
    update(next) {
      const updated = changed();
      // With new data sets it would lay out once for each item, which takes minutes with 10,000.
      replace(groups, next.groups);
      replace(items, next.items);
      return updated;
    },
  };
}

function replace(set, next) {
  const ids = new Set(next.map(({ id }) => id));
  set.remove(set.getIds().filter((id) => !ids.has(id)));
  set.update(next);
}

export const zoomsWith = 'Control';
