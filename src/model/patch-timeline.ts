import { bisector } from 'd3-array';
import { describeValue, isList } from '../base/describe-value.js';
import { finish } from '../base/finish.js';
import { assignIds } from './assign-ids.js';
import { keepColumns } from './columns.js';
import { copyList, readItems, reportTooMany, type Reading } from './field-reader.js';
import { compareEvents, inOrder } from './in-order.js';
import { IssueLog } from './issue-log.js';
import { fullKnowledge } from './knowledge.js';
export { rareWriter } from './knowledge.js';
import { parseEvent, type Draft } from './parse-entry.js';
import { MAX_EVENTS } from './max-events.js';
import { pickColumns } from './pick-columns.js';
import { moveEvent } from './plain-of.js';
import { Groups } from './read-groups.js';
import { checkLinks } from './read-links.js';
import type { ParsedTimeline, ParseOptions } from './read-timeline.js';
import type { Read } from './steps.js';
import type { Timeline, TimelineEvent, UndatedEvent } from './timeline.js';

/** Events to add, to put in the place of those with the same ids, and the ids of those to remove. */
export interface Patch {
  readonly add?: unknown;
  readonly update?: unknown;
  readonly remove?: unknown;
}

const byOrder = bisector(compareEvents);

/** A lying list may claim any length. */
const MOST_CHANGES = 4 * MAX_EVENTS;

/**
 * A timeline with some events more, others or less: only these are read, all others stay the same objects but for their
 * place in the order. What cannot be read as it is written is told in `issues`, as by `parseTimeline`; paths lead into the
 * patch (`/update/3/date`).
 */
export function patchTimeline(
  timeline: Timeline,
  { add, update, remove }: Patch,
  { maxEvents = MAX_EVENTS, baseUrl, isColor = () => true }: ParseOptions = {},
): ParsedTimeline & { readonly timeline: Timeline } {
  const log = new IssueLog();
  const groups = new Groups();
  for (const group of timeline.groups) groups.keep(group);
  groups.declaredCount = timeline.groups.length;
  const reading: Reading = {
    ...fullKnowledge,
    log,
    maxEvents,
    baseUrl,
    isColor,
    groups,
    lang: timeline.lang,
    spread: timeline.spread,
    unknownKeys: new Map(),
  };
  const list = (value: unknown): unknown[] => {
    if (value === undefined || value === null) return [];
    const copy = copyList(isList(value) ? value : [value], MOST_CHANGES);
    if (copy && copy.total > MOST_CHANGES) reportTooMany({ path: '' }, reading, copy.total, MOST_CHANGES);
    return copy?.items ?? [];
  };
  const readAll = (value: unknown, key: string): Read[] =>
    readItems(list(value), { path: `/${key}` }, reading, parseEvent);

  const gone = new Set(list(remove));
  const updates = readAll(update, 'update');
  const added = readAll(add, 'add');
  const { events, periods, undated } = timeline;
  const fixed = new Set<unknown>(periods.map(({ id }) => id));
  const known = idsAmong(
    [events, undated],
    new Set([...gone, ...[...updates, ...added].map(({ id }) => id)]),
  );
  for (const id of gone) {
    if (known.has(id) || fixed.has(id)) continue;
    log.refuse('id-unknown', { path: '/remove' }, id, 'the id of an event', 'nothing removed for it');
  }
  const updated = new Map<string, Read>();
  for (const entry of updates) {
    if (entry.authoredId && known.has(entry.id)) updated.set(entry.id, entry);
    else
      log.report('error', 'id-unknown', entry, `no event has the id ${describeValue(entry.id)}`, 'left out');
  }
  const stays = ({ id }: { readonly id: string }) => !gone.has(id) && !updated.has(id);
  const [left, rest] = [events.filter(stays), undated.filter(stays)];
  // Theirs are the ids that others must not have.
  const isTaken = (id: string) => (known.has(id) && !gone.has(id)) || fixed.has(id);
  const named = added.filter(({ id, authoredId }) => authoredId && !isTaken(id));
  const isFree = named.length === added.length && new Set(named.map(({ id }) => id)).size === named.length;
  if (!isFree) {
    const taken = [...left, ...periods, ...rest, ...updated.values()].map(({ id }) => id);
    finish(assignIds(added, log, new Set(taken)));
  }
  const isDated = (entry: Read): entry is Draft<TimelineEvent> => entry.type === 'event';
  const fresh = [...updated.values(), ...added];
  const dated = inOrder(fresh.filter(isDated));
  const ordered = mergeInOrder(left, dated);
  if (ordered.length > maxEvents) {
    log.report(
      'error',
      'too-many',
      { path: '' },
      `got ${ordered.length}`,
      `at most ${maxEvents} are shown`,
      'the latest are left out',
    );
  }
  const kept = ordered.slice(0, maxEvents);
  const patched: Timeline = {
    ...timeline,
    groups: groups.list.length > timeline.groups.length ? groups.list : timeline.groups,
    events: keepColumns(
      kept.map((event, index) => (event.index === index ? event : moveEvent(event, index))),
      pickColumns(kept, [events, dated]),
    ),
    periods: gone.size > 0 ? periods.filter(({ id }) => !gone.has(id)) : periods,
    undated: [...rest, ...fresh.filter((entry): entry is Draft<UndatedEvent> => !isDated(entry))],
  };
  // Also links that lead to what has been removed.
  return { timeline: checkLinks(patched, reading), issues: log.list() };
}

/** The ids that are asked for and that some entry has. */
function idsAmong(
  lists: readonly (readonly { readonly id: string }[])[],
  asked: ReadonlySet<unknown>,
): Set<unknown> {
  const found = new Set<unknown>();
  for (const entries of lists) for (const { id } of entries) if (asked.has(id)) found.add(id);
  return found;
}

/** Two lists in order as one; of equals, those of the first come first. */
function mergeInOrder(first: readonly TimelineEvent[], second: readonly TimelineEvent[]): TimelineEvent[] {
  const pieces: TimelineEvent[][] = [];
  let from = 0;
  for (const event of second) {
    const place = byOrder.right(first, event);
    pieces.push(first.slice(from, place), [event]);
    from = place;
  }
  return [...pieces, first.slice(from)].flat();
}
