import { STEP_MASK } from '../base/memo-in-steps.js';
import { mergeInSteps } from '../base/merge-in-steps.js';
import { tabulateInSteps } from '../base/tabulate-in-steps.js';
import { columnsOf, type Columns } from './columns.js';
import { spreadOf } from './spread-of.js';
import type { TimelineEvent } from './timeline.js';

/** Of an event that is not picked. */
const GONE = 0xffffffff;
/**
 * The columns of events that are picked from two lists in order of time: `places` are theirs in the first list or, counted on
 * from its end, in the second, those of either ascending. Nothing is sorted again.
 */
export function* pickColumns(
  events: readonly TimelineEvent[],
  places: Uint32Array,
  [first, second]: readonly [readonly TimelineEvent[], readonly TimelineEvent[]],
): Generator<void, Columns> {
  const [old, fresh] = [columnsOf(first), columnsOf(second)];
  const { length } = places;
  const split = first.length;
  const pick = <Numbers extends Float64Array | Uint8Array>(
    numbers: Numbers,
    of: (columns: Columns) => ArrayLike<number>,
  ) => {
    const [olds, freshes] = [of(old), of(fresh)];
    return tabulateInSteps(numbers, (i) => {
      const place = places[i]!;
      return (place < split ? olds[place] : freshes[place - split])!;
    });
  };
  const column = () => new Float64Array(length);
  const anchors = yield* pick(column(), ({ anchors }) => anchors);
  const importance = yield* pick(column(), ({ importance }) => importance);

  const indexOf = new Uint32Array(split + second.length).fill(GONE);
  for (let i = 0; i < length; i++) {
    indexOf[places[i]!] = i;
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  /** What is left of an order of either list, in the new numbers. */
  const left = function* (order: Uint32Array, from: number) {
    const indices = new Uint32Array(order.length);
    let count = 0;
    for (let k = 0; k < order.length; k++) {
      const index = indexOf[order[k]! + from]!;
      if (index !== GONE) indices[count++] = index;
      if ((k & STEP_MASK) === STEP_MASK) yield;
    }
    return indices.subarray(0, count);
  };
  const merge = function* (
    orderOf: (columns: Columns) => Uint32Array,
    compare: (i: number, j: number) => number,
  ): Generator<void, Uint32Array> {
    const some = yield* left(orderOf(old), 0);
    const others = yield* left(orderOf(fresh), split);
    return yield* mergeInSteps(some, others, (i, j) => (compare(i, j) || i - j) < 0);
  };
  return {
    starts: yield* pick(column(), ({ starts }) => starts),
    ends: yield* pick(column(), ({ ends }) => ends),
    anchors,
    lasts: yield* pick(new Uint8Array(length), ({ lasts }) => lasts),
    importance,
    hasMoments: (old.hasMoments || fresh.hasMoments) && events.some(({ when }) => !when.civil),
    order: yield* merge(
      ({ order }) => order,
      (i, j) => importance[j]! - importance[i]! || spreadOf(anchors[i]!) - spreadOf(anchors[j]!),
    ),
    byAnchor: yield* merge(
      ({ byAnchor }) => byAnchor,
      (i, j) => anchors[i]! - anchors[j]!,
    ),
  };
}
