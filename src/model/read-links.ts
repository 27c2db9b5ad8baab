import { describeValue } from '../base/describe-value.js';
import { FieldReader, type ReadField, type ReadItem, type Reading } from './field-reader.js';
import { nearestName } from './nearest-name.js';
import { readLabel } from './read-text.js';
import type { Entry, Link, LinkType, Timeline } from './timeline.js';

const TYPES: readonly LinkType[] = ['causes', 'responds-to', 'replaces', 'part-of', 'related-to'];
/** Among more ids than this, near misses are not looked for. */
const MAX_COMPARED = 1000;

const LINK = {
  to: readLabel,
  type: (from: FieldReader, key: string): LinkType => {
    const value = from.get(key);
    const type = TYPES.find((known) => known === value);
    if (value !== undefined && !type) {
      const near = typeof value === 'string' ? nearestName(value.slice(0, 50), TYPES) : undefined;
      const outcome = 'read as "related-to"';
      from.replace('link-type', key, TYPES.join(', '), near ? `did you mean "${near}"? ${outcome}` : outcome);
    }
    return type ?? 'related-to';
  },
  label: readLabel,
};

const readLink: ReadItem<Link> = (value, place, reading) => {
  const from = FieldReader.open(value, LINK, place, reading, 'link left out');
  const { to, ...fields } = from?.read(LINK) ?? {};
  if (!from || to === undefined) return from?.refuse('to', 'the id of an event or a period', 'link left out');
  return { type: 'related-to', ...fields, to, path: from.path };
};

/** What an event or a period bears on. */
export const readLinks: ReadField<Entry['links']> = (from, key) =>
  from.get(key) === undefined ? undefined : from.list(key, readLink);

/** Leaves out links to what there is not, and to the event itself; says whether there is anything to annotate. */
export function checkLinks(timeline: Timeline, { log }: Reading): Timeline {
  const entries = [...timeline.events, ...timeline.periods];
  const linked = entries.filter(({ links }) => links);
  const ids = new Set(linked.length > 0 ? entries.map(({ id }) => id) : []);
  for (const entry of linked) {
    const { id, title } = entry;
    const links = entry.links!.filter(({ to, path }) => {
      const isKnown = ids.has(to) && to !== id;
      if (!isKnown) {
        const near = ids.size > MAX_COMPARED || to === id ? undefined : nearestName(to.slice(0, 50), ids);
        log.report(
          'error',
          'link-target',
          { path: `${path}/to`, title },
          `got ${describeValue(to)}`,
          to === id ? 'that is the event itself' : 'no event or period has this id',
          near ? `did you mean "${near}"? link left out` : 'link left out',
        );
      }
      return isKnown;
    });
    Object.assign(entry, { links });
  }
  const annotated =
    linked.length > 0 ||
    !!timeline.annotations?.length ||
    !!timeline.lines?.length ||
    timeline.periods.some((period) => period.as === 'band');
  return annotated ? { ...timeline, annotated } : timeline;
}
