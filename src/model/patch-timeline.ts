import { bisector } from 'd3-array';
import { describeValue, isList } from '../base/describe-value.js';
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
import { Groups } from './read-groups.js';
import { checkLinks } from './read-links.js';
import type { ParsedTimeline, ParseOptions } from './read-timeline.js';
import type { Read, Steps } from './steps.js';
import type { Timeline, TimelineEvent, UndatedEvent } from './timeline.js';

/** Events to add, to put in the place of those with the same ids, and the ids of those to remove. */
export interface Patch {
  readonly add?: unknown;
  readonly update?: unknown;
  readonly remove?: unknown;
}

const byOrder = bisector(compareEvents);

/** So many events are looked at in a step. */
const STEP = 4096;

/** A lying list may claim any length. */
const MOST_CHANGES = 4 * MAX_EVENTS;

/**
 * A timeline with some events more, others or less: only these are read, all others stay the same objects. What cannot be
 * read as it is written is told in `issues`, as by `parseTimeline`; paths lead into the patch (`/update/3/date`). A little
 * with each step.
 */
export function* patchTimeline(
  timeline: Timeline,
  { add, update, remove }: Patch,
  { maxEvents = MAX_EVENTS, baseUrl, isColor = () => true }: ParseOptions = {},
): Steps<ParsedTimeline & { readonly timeline: Timeline }> {
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
  const asked = new Set<unknown>([...gone, ...[...updates, ...added].map(({ id }) => id)]);
  const found = yield* placesOf(asked, events);
  const entries = [...found.map((place) => events[place]!), ...undated.filter(({ id }) => asked.has(id))];
  const known = new Set<unknown>(entries.map(({ id }) => id));
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
  const leaves = ({ id }: { readonly id: string }) => gone.has(id) || updated.has(id);
  const leaving = found.filter((place) => leaves(events[place]!));
  const rest = undated.filter((entry) => !leaves(entry));
  // Theirs are the ids that others must not have.
  const isTaken = (id: string) => updated.has(id) || (known.has(id) && !gone.has(id)) || fixed.has(id);
  const named = added.filter(({ id, authoredId }) => authoredId && !isTaken(id));
  const isFree = named.length === added.length && new Set(named.map(({ id }) => id)).size === named.length;
  if (!isFree) {
    const left = new Set(leaving);
    const staying = events.filter((_, place) => !left.has(place));
    const taken = [...staying, ...periods, ...rest, ...updated.values()].map(({ id }) => id);
    yield* assignIds(added, log, new Set(taken));
  }
  const isDated = (entry: Read): entry is Draft<TimelineEvent> => entry.type === 'event';
  const fresh = [...updated.values(), ...added];
  const dated = inOrder(fresh.filter(isDated));
  const places = yield* mergeInOrder(events, leaving, dated);
  if (places.length > maxEvents) {
    log.report(
      'error',
      'too-many',
      { path: '' },
      `got ${places.length}`,
      `at most ${maxEvents} are shown`,
      'the latest are left out',
    );
  }
  const picked = places.subarray(0, maxEvents);
  const kept: TimelineEvent[] = [];
  for (let i = 0; i < picked.length; i++) {
    const place = picked[i]!;
    kept.push((place < events.length ? events[place] : dated[place - events.length])!);
    if (i % STEP === STEP - 1) yield;
  }
  const columns = yield* pickColumns(kept, picked, [events, dated]);
  const patched: Timeline = {
    ...timeline,
    groups: groups.list.length > timeline.groups.length ? groups.list : timeline.groups,
    events: keepColumns(kept, columns),
    periods: gone.size > 0 ? periods.filter(({ id }) => !gone.has(id)) : periods,
    undated: [...rest, ...fresh.filter((entry): entry is Draft<UndatedEvent> => !isDated(entry))],
  };
  // Also links that lead to what has been removed.
  return { timeline: checkLinks(patched, reading), issues: log.list() };
}

/** Where those of the events are whose ids are asked for, ascending. */
function* placesOf(asked: ReadonlySet<unknown>, events: readonly TimelineEvent[]): Generator<void, number[]> {
  const places: number[] = [];
  for (let i = 0; i < events.length; i++) {
    if (asked.has(events[i]!.id)) places.push(i);
    if (i % STEP === STEP - 1) yield;
  }
  return places;
}

/**
 * Two lists in order as one, as the places of its events: in the first list, without those that are `leaving`, or, counted on
 * from its end, in the second. Of equals, those of the first come first.
 */
function* mergeInOrder(
  first: readonly TimelineEvent[],
  leaving: readonly number[],
  second: readonly TimelineEvent[],
): Generator<void, Uint32Array> {
  const { length } = first;
  const places = new Uint32Array(length - leaving.length + second.length);
  let [at, from, next] = [0, 0, 0];
  for (let k = 0; k <= second.length; k++) {
    const stop = k < second.length ? byOrder.right(first, second[k]!, from) : length;
    for (; from < stop; from++) {
      if (from === leaving[next]) next++;
      else places[at++] = from;
      if (from % STEP === STEP - 1) yield;
    }
    if (k < second.length) places[at++] = length + k;
  }
  return places;
}
