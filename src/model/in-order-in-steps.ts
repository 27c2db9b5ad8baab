import { sortBy } from '../base/sort-by.js';
import { tabulate } from '../base/tabulate.js';
import { orderKeys } from '../time/compare-when.js';
import { compareEvents, type Ordered } from './in-order.js';
import type { ForMany } from './steps.js';

/** So many events are compared in a step, less one. */
const STEP_MASK = 2 ** 12 - 1;

/** Does what `inOrder` does, a little with each step. Most documents are in order as they are. */
export const inOrderInSteps: ForMany['inOrder'] = function* (events) {
  let isInOrder = true;
  let before: Ordered | undefined;
  for (let i = 0; isInOrder && i < events.length; i++) {
    // A date may be made when it is asked for: once is enough.
    const { when, importance } = events[i]!;
    const event = { when, importance };
    isInOrder = !before || compareEvents(before, event) <= 0;
    before = event;
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  if (isInOrder) return events;
  const { length } = events;
  const keys = orderKeys.map(() => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    const { when } = events[i]!;
    keys.forEach((key, k) => (key[i] = orderKeys[k]!(when)));
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  let order: Uint32Array = tabulate(new Uint32Array(length), (i) => i);
  order = yield* sortBy(order, (i) => -events[i]!.importance);
  for (const key of keys.toReversed()) order = yield* sortBy(order, (i) => key[i]!);
  return Array.from(order, (i) => events[i]!);
};
