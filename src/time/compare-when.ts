import { boundingDate } from './anchor.js';
import { unitRank, type When } from './when.js';

/**
 * A total order over dates, for `Array.prototype.sort`: by `a`, where a date without a lower bound counts as
 * the start of the unit that bounds it and comes before the dates in it; then coarser first; then by `d`.
 */
export function compareWhen(x: When, y: When): number {
  return (
    compare(startOf(x), startOf(y)) ||
    compare(Number.isFinite(x.a) ? 1 : 0, Number.isFinite(y.a) ? 1 : 0) ||
    compare(unitRank(x.unit), unitRank(y.unit)) ||
    compare(x.d, y.d)
  );
}

function startOf(when: When): number {
  const bounding = Number.isFinite(when.a) ? undefined : boundingDate(when);
  return bounding ? startOf(bounding) : when.a;
}

/** Not `x - y`: two infinities would give NaN. */
function compare(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
