import { sortBy } from '../base/sort-by.js';
import { tabulate } from '../base/tabulate.js';
import { compareWhen, orderKeys } from '../time/compare-when.js';
import type { ForMany } from './steps.js';

/** So many events are compared in a step, less one. */
const STEP_MASK = 2 ** 12 - 1;

/** Does what `inOrder` does, a little with each step. Most documents are in order as they are. */
export const inOrderInSteps: ForMany['inOrder'] = function* (events) {
  let isInOrder = true;
  let before = events[0]?.when;
  for (let i = 1; isInOrder && i < events.length; i++) {
    const { when, importance } = events[i]!;
    isInOrder = (compareWhen(before!, when) || importance - events[i - 1]!.importance) <= 0;
    before = when;
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
