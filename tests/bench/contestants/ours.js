import '../../../dist/define.js';

/** As an author would write them, and as they come out of JSON: dates as text. */
export function prepare(data) {
  return JSON.parse(JSON.stringify(documentOf(data)));
}

/** Those that have become others, for one call. */
export function preparePatch(data) {
  return { update: documentOf(data).events };
}

function documentOf({ events, groups }) {
  const textOf = (ms) => new Date(ms).toISOString().replace(':00.000Z', 'Z');
  return {
    groups: groups.map((title, i) => ({ id: `g${i}`, title })),
    events: events.map(({ id, start, end, title, group }) => ({
      id,
      title,
      group: `g${group}`,
      ...(end === undefined ? { date: textOf(start) } : { start: textOf(start), end: textOf(end) }),
    })),
  };
}

export async function mount(host, data) {
  const element = document.createElement('annotated-timeline');
  element.style.setProperty('--annotated-timeline-height', `${host.clientHeight}px`);
  const load = () =>
    new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
  const loaded = load();
  element.data = data;
  host.append(element);
  await loaded;
  return {
    update(next) {
      const updated = load();
      element.data = next;
      return updated;
    },
    patch: (changes) => element.patch(changes),
    isSettled: () => !element.matches(':state(arranging)'),
  };
}

/** There is a view as soon as there is a picture. */
export const hasMarks = ({ firstElementChild }) => Boolean(firstElementChild?.view);

export const zoomsWith = 'Control';
