import { sum } from 'd3-array';
import {
  civilToInstant,
  instantToCivil,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from './calendar.js';
import { numberFormatter } from '../base/intl-cache.js';

const SHORT_UNITS = [
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
  ['second', MS_PER_SECOND],
  ['millisecond', 1],
] as const;

/**
 * How long it is between two instants (ms, in either order), in whole units of the calendar: "1,420 years", "7 months",
 * "3 days". The unit is the coarsest of which there are at least two, so that a year and a half is "18 months".
 */
export function formatDuration(fromMs: number, toMs: number, locale: string): string {
  return formatTotal([fromMs <= toMs ? [fromMs, toMs] : [toMs, fromMs]], locale);
}

/** How long stretches [start, end] are together, in the same units. */
export function formatTotal(stretches: readonly (readonly [number, number])[], locale: string): string {
  const months = sum(stretches, ([start, end]) => countMonths(start, end));
  if (months >= 24) return write(Math.floor(months / 12), 'year', locale);
  if (months >= 2) return write(months, 'month', locale);
  const total = sum(stretches, ([start, end]) => end - start);
  const [unit, ms] = SHORT_UNITS.find(([, length]) => total >= 2 * length) ?? SHORT_UNITS.at(-1)!;
  return write(Math.floor(total / ms), unit, locale);
}

/** Whole months: a month is over when the same day and time of a later one is reached. */
function countMonths(start: number, end: number): number {
  const [x, y] = [instantToCivil(start), instantToCivil(end)];
  const intoMonth = start - civilToInstant(x.year, x.month) <= end - civilToInstant(y.year, y.month);
  return (y.year - x.year) * 12 + y.month - x.month - (intoMonth ? 0 : 1);
}

function write(n: number, unit: string, locale: string): string {
  return numberFormatter(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}
