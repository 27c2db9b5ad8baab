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
import { moveEvent } from './plain-of.js';
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
 * A timeline with some events more, others or less: only these are read, all others stay the same objects but for their
 * place in the order. What cannot be read as it is written is told in `issues`, as by `parseTimeline`; paths lead into the
 * patch (`/update/3/date`). A little with each step.
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
  const found = [...(yield* whichHave(asked, events)), ...(yield* whichHave(asked, undated))];
  const known = new Set<unknown>(found.map(({ id }) => id));
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
  const leaving = new Set<object>(found.filter((entry) => !stays(entry)));
  const left = leaving.size > 0 ? events.filter((event) => !leaving.has(event)) : events;
  const rest = undated.filter((entry) => !leaving.has(entry));
  yield;
  // Theirs are the ids that others must not have.
  const isTaken = (id: string) => updated.has(id) || (known.has(id) && !gone.has(id)) || fixed.has(id);
  const named = added.filter(({ id, authoredId }) => authoredId && !isTaken(id));
  const isFree = named.length === added.length && new Set(named.map(({ id }) => id)).size === named.length;
  if (!isFree) {
    const taken = [...left, ...periods, ...rest, ...updated.values()].map(({ id }) => id);
    yield* assignIds(added, log, new Set(taken));
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
  yield;
  const kept = ordered.slice(0, maxEvents);
  const columns = yield* pickColumns(kept, [events, dated]);
  for (let index = 0; index < kept.length; index++) {
    const event = kept[index]!;
    if (event.index !== index) kept[index] = moveEvent(event, index);
    if (index % STEP === STEP - 1) yield;
  }
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

/** Those of the entries whose ids are asked for. */
function* whichHave<Entry extends { readonly id: string }>(
  asked: ReadonlySet<unknown>,
  entries: readonly Entry[],
): Generator<void, Entry[]> {
  const found: Entry[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (asked.has(entry.id)) found.push(entry);
    if (i % STEP === STEP - 1) yield;
  }
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
