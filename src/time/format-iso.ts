import { MAX_DATE } from './calendar.js';
import { unitRank, type DateUnit, type When } from './when.js';

/** Where each unit ends in `-05-03T14:05:30.250Z`, which follows the year; HTML has no hours without minutes. */
const ENDS: Partial<Record<DateUnit, number>> = {
  season: 3,
  month: 3,
  day: 6,
  hour: 6,
  minute: 12,
  second: 15,
  millisecond: 19,
};
/** 1 January of the year 1. */
const FIRST_YEAR = Date.parse('0001');

/**
 * The `datetime` of an HTML `<time>`: the one value HTML can write that comes nearest to the date, or `''` where
 * there is none, as before the year 1 or for a decade. Of a span that is its start, or its end if the start is open; of
 * one moment between two bounds what they share (`2024` for March to May 2024); of one bound that bound. Always in the
 * Gregorian calendar.
 */
export function formatIso(when: When): string {
  const { from, to, calendar, written } = when;
  if (written && !calendar) return formatIso(written);
  if (!from && !to) return writeIso(when);
  if (when.kind === 'instant' && from && to) return sharedDate(formatIso(from), formatIso(to));
  return formatIso((from ?? to)!);
}

/** What the first and the last moment share: a month of another calendar lies in two of this one. */
function writeIso({ a, d, unit, civil }: When): string {
  if (a < FIRST_YEAR || a > MAX_DATE || unitRank(unit) < unitRank('year')) return '';
  const end = ENDS[unit] ?? 0;
  const write = (t: number): string => {
    const iso = new Date(t).toISOString().replace(/^\+0*/, '');
    return iso.slice(0, iso.length - 20 + end);
  };
  if (end >= 12) return write(a) + (civil ? '' : 'Z');
  return sharedDate(write(a), write(Math.min(d - 1, MAX_DATE)));
}

/** The leading year, month or day that two values have in common. */
function sharedDate(x: string, y: string): string {
  const [fields, others] = [x.split('T')[0]!.split('-'), y.split('T')[0]!.split('-')];
  const end = fields.findIndex((field, i) => field !== others[i]);
  return fields.slice(0, end < 0 ? undefined : end).join('-');
}
