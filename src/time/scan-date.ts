import {
  civilToInstant,
  daysInMonth,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from './calendar.js';
import type { DateUnit, PlainDate } from './when.js';

/** How long each takes, ms; a year and a month are not always as long. */
const LENGTHS: Partial<Record<DateUnit, number>> = {
  day: MS_PER_DAY,
  minute: MS_PER_MINUTE,
  second: MS_PER_SECOND,
  millisecond: 1,
};

/** How finely a date is known that has so many characters before its `Z`. */
const UNITS: Partial<Record<number, DateUnit>> = {
  4: 'year',
  7: 'month',
  10: 'day',
  16: 'minute',
  19: 'second',
  23: 'millisecond',
};

/**
 * What `parseCommon` says of the dates that programs write: `2024`, `2024-03`, `2024-03-01`, `2024-03-01T08:15`,
 * `2024-03-01T08:15:30` and `2024-03-01T08:15:30.250`, those with a time of day with or without `Z`. Undefined for all else,
 * be it a date or none. Several times as fast, since nothing is made of the parts of the text.
 */
export function scanDate(text: string): PlainDate | undefined {
  const isMoment = text.length > 11 && text.endsWith('Z');
  const length = text.length - Number(isMoment);
  const unit = UNITS[length];
  if (!unit) return undefined;
  const field = (from: number, before: string, digits: number, least: number, most: number): number => {
    if (length < from) return least;
    const value = text[from - 1] === before ? numberAt(text, from, digits) : NaN;
    return value >= least && value <= most ? value : NaN;
  };
  const year = numberAt(text, 0, 4);
  const month = field(5, '-', 2, 1, 12);
  const day = field(8, '-', 2, 1, 31);
  const ofDay =
    field(11, 'T', 2, 0, 23) * MS_PER_HOUR +
    field(14, ':', 2, 0, 59) * MS_PER_MINUTE +
    field(17, ':', 2, 0, 59) * MS_PER_SECOND +
    field(20, '.', 3, 0, 999);
  const a = monthStart(12 * year + month) + (day - 1) * MS_PER_DAY + ofDay;
  if (Number.isNaN(a) || (day > 28 && day > daysInMonth(year, month))) return undefined;
  const d =
    unit === 'year'
      ? civilToInstant(year + 1)
      : unit === 'month'
        ? civilToInstant(year, month + 1)
        : a + LENGTHS[unit]!;
  return { a, d, unit, approximate: false, uncertain: false, civil: !isMoment };
}

let lastMonth = NaN;
let lastMonthStart = NaN;

/** Counts months from the year 0 on. Most dates are in the month of the one before. */
function monthStart(month: number): number {
  if (month !== lastMonth) {
    lastMonth = month;
    lastMonthStart = civilToInstant(0, month);
  }
  return lastMonthStart;
}

/** So many digits of a text as a number; NaN if there is anything else. */
function numberAt(text: string, from: number, digits: number): number {
  let number = 0;
  for (let i = from; i < from + digits; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : NaN;
  }
  return number;
}
