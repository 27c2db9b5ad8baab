export { mount, zoomsWith } from './ours.js';

/** As a program would give them: typed arrays, and texts. */
export function prepare({ events, groups }) {
  return {
    groups: groups.map((title, i) => ({ id: `g${i}`, title })),
    columns: {
      start: Float64Array.from(events, ({ start }) => start),
      end: Float64Array.from(events, ({ end }) => end ?? NaN),
      title: events.map(({ title }) => title),
      group: Uint8Array.from(events, ({ group }) => group),
    },
  };
}
