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

const DAYS_PER_ERA = 146_097;

/**
 * Milliseconds since 1970-01-01T00:00Z of a civil date and time in UTC, for any year that a float64 can hold
 * (`Date` ends at ±271,821 years). Months outside 1–12 and days outside their month carry over, as in `Date.UTC`.
 *
 * After Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, eras last 400 years.
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
  const fromMarch = month - 3;
  const y = year + Math.floor(fromMarch / 12);
  const m = ((fromMarch % 12) + 12) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5);
  const days =
    era * DAYS_PER_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear +
    (day - 1) -
    719_468;
  return (
    days * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND + millisecond
  );
}

/** The civil date and time in UTC of an instant; the inverse of {@link civilToInstant}. `t` must be finite. */
export function instantToCivil(t: number): CivilDate {
  const days = Math.floor(t / MS_PER_DAY);
  const ms = t - days * MS_PER_DAY;
  const z = days + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
    hour: Math.floor(ms / MS_PER_HOUR),
    minute: Math.floor((ms % MS_PER_HOUR) / MS_PER_MINUTE),
    second: Math.floor((ms % MS_PER_MINUTE) / MS_PER_SECOND),
    millisecond: ms % MS_PER_SECOND,
  };
}

/** Days in a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return Math.round((civilToInstant(year, month + 1) - civilToInstant(year, month)) / MS_PER_DAY);
}
