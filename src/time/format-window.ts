import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_YEAR } from './calendar.js';
import { formatDate } from './format-date.js';
import type { FormatDateOptions } from './format-date.js';
import { every } from './interval.js';
import { makeInstant, spanOf } from './make-when.js';
import type { When } from './when.js';

type WindowUnit = 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';

/** The span from which the ends of a window are told in a unit: finer than that nobody can see. */
const LADDER: readonly (readonly [fromMs: number, unit: WindowUnit])[] = [
  [20 * MS_PER_YEAR, 'year'],
  [1.5 * MS_PER_YEAR, 'month'],
  [2 * MS_PER_DAY, 'day'],
  [2 * MS_PER_HOUR, 'minute'],
  [2 * MS_PER_MINUTE, 'second'],
];

/** What is in view in words, "1 March – 12 May 2024", as finely as its length calls for. Ends in ms since 1970. */
export function formatWindow(start: number, end: number, options: FormatDateOptions): string {
  const unit = unitFor(end - start);
  // The window is half-open: one that ends at midnight does not show the next day.
  const calendar = every(unit);
  const last = Math.max(calendar.floor(start), calendar.ceil(end) - calendar.meanMs / 2);
  return formatDate(spanOf(unitAt(start, unit), unitAt(last, unit)), options);
}

/** One end of a stretch of `spanMs`, as finely as that calls for. */
export function formatEdge(t: number, spanMs: number, options: FormatDateOptions): string {
  return formatDate(unitAt(t, unitFor(spanMs)), options);
}

function unitFor(spanMs: number): WindowUnit {
  return LADDER.find(([fromMs]) => spanMs >= fromMs)?.[1] ?? 'millisecond';
}

function unitAt(t: number, unit: WindowUnit): When {
  const calendar = every(unit);
  const start = calendar.floor(t);
  const civil = unit === 'year' || unit === 'month' || unit === 'day';
  return makeInstant(start, calendar.offset(start, 1), unit, { civil });
}
