import { describeValue, isList } from '../base/describe-value.js';
import { finish } from '../base/finish.js';
import { assignIds } from './assign-ids.js';
import { copyList, readItems, reportTooMany, type Reading } from './field-reader.js';
import { inOrder } from './in-order.js';
import { IssueLog } from './issue-log.js';
import { fullKnowledge } from './knowledge.js';
export { rareWriter } from './knowledge.js';
import { parseEvent, type Draft } from './parse-entry.js';
import { MAX_EVENTS } from './max-events.js';
import { plainOf } from './plain-of.js';
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
  const { events, periods, undated } = timeline;
  const replaceable = new Set<unknown>();
  for (const entries of [events, undated]) for (const { id } of entries) replaceable.add(id);
  for (const id of gone) {
    if (replaceable.has(id) || periods.some((period) => period.id === id)) continue;
    log.refuse('id-unknown', { path: '/remove' }, id, 'the id of an event', 'nothing removed for it');
  }
  const updated = new Map<string, Read>();
  for (const entry of readAll(update, 'update')) {
    if (entry.authoredId && replaceable.has(entry.id)) updated.set(entry.id, entry);
    else
      log.report('error', 'id-unknown', entry, `no event has the id ${describeValue(entry.id)}`, 'left out');
  }
  const added = readAll(add, 'add');
  const stays = ({ id }: { readonly id: string }) => !gone.has(id) && !updated.has(id);
  const [left, rest] = [events.filter(stays), undated.filter(stays)];
  // Those that stay come first, so that theirs are the ids that others must not have.
  const named = [...left, ...periods, ...rest, ...updated.values()].map(({ id }) => ({
    id,
    authoredId: true,
    title: '',
    path: '',
  }));
  finish(assignIds([...named, ...added], log));
  const fresh = [...updated.values(), ...added];
  const isDated = (entry: Read): entry is Draft<TimelineEvent> => entry.type === 'event';
  const ordered = inOrder([...left, ...fresh.filter(isDated)]);
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
    events: kept.map((event, index) => (event.index === index ? event : { ...plainOf(event), index })),
    periods: gone.size > 0 ? periods.filter(({ id }) => !gone.has(id)) : periods,
    undated: [...rest, ...fresh.filter((entry): entry is Draft<UndatedEvent> => !isDated(entry))],
  };
  // Also links that lead to what has been removed.
  return { timeline: checkLinks(patched, reading), issues: log.list() };
}
