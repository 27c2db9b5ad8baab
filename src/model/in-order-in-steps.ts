import { sortBy } from '../base/sort-by.js';
import { tabulateInSteps } from '../base/tabulate-in-steps.js';
import { orderKeys } from '../time/compare-when.js';
import { compareEvents } from './in-order.js';
import type { ForMany } from './steps.js';

/** So many that start at once are compared with each other; more are sorted by one key after the other. */
const FEW = 64;
/** After so many events, those who wait have their turn. */
const STEP = 2 ** 12;

/**
 * Does what `inOrder` does, a little with each step. Most documents are nearly in order as they are: only where several events
 * start at once is there more to look at than their starts.
 */
export const inOrderInSteps: ForMany['inOrder'] = function* (events) {
  const { length } = events;
  const [startOf, ...otherKeys] = orderKeys;
  const starts = yield* tabulateInSteps(new Float64Array(length), (i) => startOf(events[i]!.when));
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
  return Array.from(order, (i) => events[i]!);
};
