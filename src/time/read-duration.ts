import { MS_PER_DAY, MS_PER_YEAR } from './calendar.js';
import { refuse } from './make-when.js';

/** A duration in the mean lengths of its units. */
const DURATION = /^P(?:(\d{1,12})Y)?(?:(\d{1,12})M)?(?:(\d{1,12})W)?(?:(\d{1,12})D)?$/;
const LENGTHS = [MS_PER_YEAR, MS_PER_YEAR / 12, 7 * MS_PER_DAY, MS_PER_DAY] as const;

/** An ISO 8601 duration of years, months, weeks and days, in ms by their mean lengths. Throws a RangeError for any other. */
export function readDuration(text: unknown): number {
  const amounts = (typeof text === 'string' && DURATION.exec(text)?.slice(1)) || [];
  const ms = amounts.reduce((sum, amount, i) => sum + Number(amount ?? 0) * LENGTHS[i]!, 0);
  return ms > 0 ? ms : refuse('"approximateSpread" must be a duration such as "P10Y", "P2M", "P3W" or "P5D"');
}
