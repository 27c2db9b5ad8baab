import { boundingDate } from './anchor.js';
import { unitRank, type When } from './when.js';

type OrderKey = (when: When) => number;

/**
 * What a date is sorted by, what comes first first: by `a`, where a date without a lower bound counts as the start of the unit that
 * bounds it and comes before the dates in it; then coarser first; then by `d`.
 */
export const orderKeys: readonly [start: OrderKey, ...others: OrderKey[]] = [
  startOf,
  ({ a }) => Number(Number.isFinite(a)),
  ({ unit }) => unitRank(unit),
  ({ d }) => d,
];

/** A total order over dates, for `Array.prototype.sort`. */
export function compareWhen(x: When, y: When): number {
  for (const keyOf of orderKeys) {
    const [first, second] = [keyOf(x), keyOf(y)];
    // Not their difference: two infinities would give NaN.
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

function startOf(when: When): number {
  const bounding = Number.isFinite(when.a) ? undefined : boundingDate(when);
  return bounding ? startOf(bounding) : when.a;
}
