import { preparePatch as prepareDocument } from './ours.js';

export { hasMarks, mount, zoomsWith } from './ours.js';

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

/** Without ids of their own, rows are known by their numbers. */
export function preparePatch(data) {
  const { update } = prepareDocument(data);
  return { update: update.map((event) => ({ ...event, id: event.id.replace('event', 'row') })) };
}
