import { MAX_DATE } from './calendar.js';
import type { DateUnit, When } from './when.js';

/** Where each unit ends in `-05-03T14:05:30.250Z`, which follows the year. */
const ENDS: Partial<Record<DateUnit, number>> = { month: 3, day: 6, minute: 12, second: 15, millisecond: 19 };
/** 1 January of the year 1. */
const FIRST_YEAR = Date.parse('0001');

/**
 * The `datetime` of an HTML `<time>`: the one value HTML can write that comes nearest to the date, or `''` where
 * there is none, as before the year 1. Of a span that is its start, or its end if the start is open; of one moment
 * between two bounds what they share (`2024` for March to May 2024); of one bound that bound.
 */
export function formatIso(when: When): string {
  const { from, to } = when;
  if (!from && !to) return writeIso(when);
  if (when.kind === 'instant' && from && to) return sharedDate(formatIso(from), formatIso(to));
  return formatIso((from ?? to)!);
}

function writeIso({ a, unit, civil }: When): string {
  if (a < FIRST_YEAR || a > MAX_DATE) return '';
  const iso = new Date(a).toISOString().replace(/^\+0*/, '');
  const end = ENDS[unit] ?? 0;
  return iso.slice(0, iso.length - 20 + end) + (civil || end < 12 ? '' : 'Z');
}

/** The leading year, month or day that two values have in common. */
function sharedDate(x: string, y: string): string {
  const [fields, others] = [x.split('T')[0]!.split('-'), y.split('T')[0]!.split('-')];
  const end = fields.findIndex((field, i) => field !== others[i]);
  return fields.slice(0, end < 0 ? undefined : end).join('-');
}
