import { memoByObject } from '../base/memo-by-object.js';
import { indicesWhere, tabulate } from '../base/tabulate.js';
import { anchorOf } from '../time/anchor.js';
import { MS_PER_DAY } from '../time/calendar.js';
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

/** Given with the events where these were made from columns. */
const given = new WeakMap<readonly TimelineEvent[], EventColumns>();

/** Keeps the columns that events were made from, so that nobody has to look at each of them. */
export function keepColumns<Events extends readonly TimelineEvent[]>(
  events: Events,
  columns: EventColumns,
): Events {
  given.set(events, columns);
  return events;
}

/** The columns of a list of events that does not change. */
export const columnsOf: (events: readonly TimelineEvent[]) => Columns = memoByObject((events) => {
  const columns = given.get(events) ?? readColumns(events);
  return { ...columns, order: orderOf(columns), byAnchor: byAnchorOf(columns) };
});

/** Whether anything in a timeline is a moment, which is another hour in another zone. */
export function hasMoments({ events, periods }: Timeline): boolean {
  return columnsOf(events).hasMoments || periods.some(({ when }) => !when.civil);
}

function readColumns(events: readonly TimelineEvent[]): EventColumns {
  const column = (valueOf: (event: TimelineEvent) => number) =>
    tabulate(new Float64Array(events.length), (i) => valueOf(events[i]!));
  return {
    starts: column(({ when }) => when.a),
    ends: column(({ when }) => when.d),
    anchors: column(({ when }) => anchorOf(when)),
    lasts: tabulate(new Uint8Array(events.length), (i) => Number(events[i]!.when.kind === 'span')),
    importance: column(({ importance }) => importance),
    hasMoments: events.some(({ when }) => !when.civil),
  };
}

function orderOf({ anchors, importance }: EventColumns): Uint32Array {
  // Multiples of the golden ratio are spread evenly however few of them one takes (Knuth, TAOCP 3, 6.4): so are the days
  // that come first by this, whatever other events there are. With its index behind it, each is one number to sort by.
  const { length } = anchors;
  const width = 2 ** Math.ceil(Math.log2(length || 1));
  const room = Math.min(1, 2 ** 21 / width);
  const spread = (i: number) => Math.floor((Math.imul(anchors[i]! / MS_PER_DAY, 0x9e3779b1) >>> 0) * room);
  const keys = tabulate(new Float64Array(length), (i) => spread(i) * width + i).sort();
  const order = tabulate(new Uint32Array(length), (k) => keys[k]! % width);
  const values = Float64Array.from(new Set(importance)).sort().reverse();
  if (values.length === 1) return order;
  const rankOf = new Map(Array.from(values, (value, rank) => [value, rank]));
  const ranked = keys.map((_, k) => rankOf.get(importance[order[k]!]!)! * width + k).sort();
  return tabulate(new Uint32Array(length), (k) => order[ranked[k]! % width]!);
}

/** Moments mostly come in this order already: only what lasts is sorted, and goes in between. */
function byAnchorOf({ anchors, lasts }: EventColumns): Uint32Array {
  const { length } = anchors;
  const compare = (i: number, j: number) => anchors[i]! - anchors[j]! || i - j;
  const sorted = (kind: number): Uint32Array => {
    const indices = indicesWhere(length, (i) => lasts[i] === kind);
    const isSorted = indices.every((i, k) => k === 0 || compare(indices[k - 1]!, i) < 0);
    return isSorted ? indices : indices.sort(compare);
  };
  const [moments, spans] = [sorted(0), sorted(1)];
  let [moment, span] = [0, 0];
  return tabulate(new Uint32Array(length), () => {
    const [i, j] = [moments[moment], spans[span]];
    const isMoment = j === undefined || (i !== undefined && compare(i, j) < 0);
    return isMoment ? moments[moment++]! : spans[span++]!;
  });
}
