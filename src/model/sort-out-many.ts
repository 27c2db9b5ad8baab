import { STEP_MASK } from '../base/memo-in-steps.js';
import { sortBy } from '../base/sort-by.js';
import { tabulateInSteps } from '../base/tabulate-in-steps.js';
import { orderKeys } from '../time/compare-when.js';
import type { Bounds } from '../time/when.js';
import { keepColumns, readColumns } from './columns.js';
import { compareEvents, type Ordered } from './in-order.js';
import { KeptEvent } from './kept-event.js';
import type { Draft } from './parse-entry.js';
import type { ForMany } from './steps.js';
import type { TimelineEvent, UndatedEvent } from './timeline.js';

/** So many that start at once are compared with each other; more are sorted by one key after the other. */
const FEW = 64;
/** After so many events, those who wait have their turn. */
const STEP = 2 ** 12;

/** Does what `sortOut` does, and reads the columns of the events, without making the dates of those that keep none. */
export const sortOutMany: ForMany['sortOut'] = function* (entries, maxEvents) {
  const events: Draft<TimelineEvent>[] = [];
  const undated: Draft<UndatedEvent>[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.type === 'event') events.push(entry);
    else undated.push(entry);
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  const ordered = yield* inOrderInSteps(events, maxEvents);
  return { events: keepColumns(ordered, yield* readColumns(ordered, boundsOf)), undated };
};

function boundsOf(event: Pick<TimelineEvent, 'when'>): Bounds {
  return event instanceof KeptEvent ? event.bounds : event.when;
}

/**
 * Does what `inOrder` does, and keeps so many of the first ones, a little with each step. Most documents are nearly in order
 * as they are: only where several events start at once is there more to look at than their starts.
 */
export function* inOrderInSteps<Event extends Ordered>(
  events: readonly Event[],
  most = Infinity,
): Generator<void, Event[]> {
  const { length } = events;
  const [startOf, ...otherKeys] = orderKeys;
  const starts = yield* tabulateInSteps(new Float64Array(length), (i) => {
    const { a } = boundsOf(events[i]!);
    return Number.isFinite(a) ? a : startOf(events[i]!.when);
  });
  const inWriting = yield* tabulateInSteps(new Uint32Array(length), (i) => i);
  const order = (yield* sortBy(inWriting, (i) => starts[i]!)).slice();
  let yieldAt = STEP;
  for (let first = 0, stop = 0; first < length; first = stop) {
    const start = starts[order[first]!];
    do stop++;
    while (stop < length && starts[order[stop]!] === start);
    const equals = order.subarray(first, stop);
    if (equals.length > FEW) {
      let sorted = yield* sortBy(equals, (i) => -events[i]!.importance);
      for (const keyOf of otherKeys.toReversed())
        sorted = yield* sortBy(sorted, (i) => keyOf(events[i]!.when));
      equals.set(sorted);
    } else if (equals.length > 1) equals.sort((i, j) => compareEvents(events[i]!, events[j]!));
    if (stop < yieldAt) continue;
    yieldAt = stop + STEP;
    yield;
  }
  const earliest = order.subarray(0, most);
  const ordered = Array<Event>(earliest.length);
  for (let i = 0; i < earliest.length; i++) {
    ordered[i] = events[earliest[i]!]!;
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  return ordered;
}
