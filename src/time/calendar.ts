/** Fields of the proleptic Gregorian calendar, UTC; years are astronomical (0 is 1 BC), months and days from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;
/** The mean Gregorian year, 365.2425 days. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY;
/** How far from 1970 `Date`, and so Intl, can go; and about as far milliseconds are exact in a float64. */
export const MAX_DATE = 8.64e15;

/** After 400 years the Gregorian calendar repeats itself, weekdays included. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/**
 * Milliseconds since 1970-01-01T00:00Z of a civil date and time in UTC, for any year that a float64 can hold
 * (`Date` ends at ±271,821 years, so it is asked about the same day of another cycle). Months outside 1–12 and days
 * outside their month carry over, as in `Date.UTC`.
 */
export function civilToInstant(
  year: number,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = (((month - 1) % 12) + 12) % 12;
  const cycle = Math.floor(y / CYCLE_YEARS);
  // From 2000 on: `Date.UTC` takes years below 100 for those of the last century.
  const monthStart = Date.UTC(2000 + y - cycle * CYCLE_YEARS, m) / MS_PER_DAY;
  const days = monthStart + day - 1 + (cycle - 2000 / CYCLE_YEARS) * CYCLE_DAYS;
  return (
    days * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND + millisecond
  );
}

/** The civil date and time in UTC of an instant; the inverse of {@link civilToInstant}. `t` must be finite. */
export function instantToCivil(t: number): CivilDate {
  const days = Math.floor(t / MS_PER_DAY);
  const ms = t - days * MS_PER_DAY;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const date = new Date((days - cycle * CYCLE_DAYS) * MS_PER_DAY + ms);
  return {
    year: date.getUTCFullYear() + cycle * CYCLE_YEARS,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: ms % MS_PER_SECOND,
  };
}

/** Days in a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return Math.round((civilToInstant(year, month + 1) - civilToInstant(year, month)) / MS_PER_DAY);
}
