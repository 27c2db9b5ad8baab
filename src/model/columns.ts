import { finish } from '../base/finish.js';
import { memoByObject } from '../base/memo-by-object.js';
import type { sortBy } from '../base/sort-by.js';
import { anchorOf } from '../time/anchor.js';
import type { Bounds } from '../time/when.js';
import { spreadOf } from './spread-of.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** What layout and drawing ask of every event, as typed arrays: position `i` in each is event `i` of `Timeline.events`. */
export interface EventColumns {
  /** The bounds `a` and `d` of its date, in ms since 1970, either of which may be infinite. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Where the stem stands, always finite. Not sorted, since events are in the order of `a`. */
  readonly anchors: Float64Array;
  /** 1: it lasted from one end to the other. */
  readonly lasts: Uint8Array;
  readonly importance: Float64Array;
  /** Whether any is a moment, rather than what a calendar and a clock showed. */
  readonly hasMoments: boolean;
}

/** The same in the orders in which they are asked for. */
export interface Columns extends EventColumns {
  /** Event indices, the most important first, equals so that the first of them are spread over days and years. */
  readonly order: Uint32Array;
  /** Event indices by anchor, equals in time order: `anchors` read through it is sorted, and can be bisected. */
  readonly byAnchor: Uint32Array;
}

/** Made before they were asked for, some from what the events were made from. */
const given = new WeakMap<readonly TimelineEvent[], EventColumns | Columns>();

/** Keeps the columns of events, so that nobody has to look at each of them, or to sort them. */
export function keepColumns<Events extends readonly TimelineEvent[]>(
  events: Events,
  columns: EventColumns | Columns,
): Events {
  given.set(events, columns);
  return events;
}

/** Comes with the element; many are sorted sooner, and in steps, by what is fetched for them. */
const sortFew: typeof sortBy = function* (indices, keyOf) {
  yield;
  return indices.slice().sort((i, j) => keyOf(i) - keyOf(j));
};

/** The columns of a list of events that does not change. */
export const columnsOf: (events: readonly TimelineEvent[]) => Columns = memoByObject((events) =>
  finish(columnsInSteps(events)),
);

/** The same, a little with each step. */
export function* columnsInSteps(events: readonly TimelineEvent[], sort = sortFew): Generator<void, Columns> {
  const columns = given.get(events) ?? (yield* readColumns(events));
  if ('order' in columns) return columns as Columns;
  const { anchors, importance } = columns;
  const inTime = new Uint32Array(anchors.length);
  for (let i = 0; i < inTime.length; i++) inTime[i] = i;
  const spread = yield* sort(inTime, (i) => spreadOf(anchors[i]!));
  return {
    ...columns,
    order: yield* sort(spread, (i) => -importance[i]!),
    byAnchor: yield* sort(inTime, (i) => anchors[i]!),
  };
}

/** Whether anything in a timeline is a moment, which is another hour in another zone. */
export function hasMoments({ events, periods }: Timeline): boolean {
  return columnsOf(events).hasMoments || periods.some(({ when }) => !when.civil);
}

/** So many events are looked at in a step, less one. */
const STEP_MASK = 2 ** 12 - 1;

/** The columns of events, asked for nothing but their bounds and how important they are; a little with each step. */
export function* readColumns(
  events: readonly TimelineEvent[],
  boundsOf = ({ when }: TimelineEvent): Bounds => when,
): Generator<void, EventColumns> {
  const { length } = events;
  const column = () => new Float64Array(length);
  const [starts, ends, anchors, importance] = [column(), column(), column(), column()];
  const lasts = new Uint8Array(length);
  let hasMoments = false;
  for (let i = 0; i < length; i++) {
    const event = events[i]!;
    const when = boundsOf(event);
    starts[i] = when.a;
    ends[i] = when.d;
    anchors[i] = anchorOf(when);
    lasts[i] = Number(when.kind === 'span');
    importance[i] = event.importance;
    hasMoments ||= !when.civil;
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  return { starts, ends, anchors, lasts, importance, hasMoments };
}
