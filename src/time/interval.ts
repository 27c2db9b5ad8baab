import {
  civilToInstant,
  instantToCivil,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  MS_PER_YEAR,
} from './calendar.js';

export type IntervalUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * A calendar interval in the manner of d3-time, over instants (ms since 1970) in UTC, for any year. Boundaries
 * are half-open: an interval holds its start and not its end. All arguments must be finite.
 */
export interface Interval {
  /** The mean length, in ms. */
  readonly meanMs: number;
  /** The latest boundary at or before t. */
  readonly floor: (t: number) => number;
  /** The earliest boundary at or after t. */
  readonly ceil: (t: number) => number;
  /** The boundary `n` intervals after the latest one at or before t. */
  readonly offset: (t: number, n: number) => number;
  /** The boundaries in [start, end). Throws a `RangeError` where these are more than {@link MAX_RANGE}. */
  readonly range: (start: number, end: number) => number[];
}

/** A calendar in a zone: the intervals of every so many units. */
export type Every = (unit: IntervalUnit, step?: number) => Interval;

/** No axis has room for more boundaries, and a slip of a unit must not freeze the page. */
export const MAX_RANGE = 1000;

/** Monday, 5 January 1970. */
const FIRST_MONDAY = 4 * MS_PER_DAY;
const FIXED_LENGTH = {
  millisecond: 1,
  second: MS_PER_SECOND,
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  week: 7 * MS_PER_DAY,
};

/**
 * Every `step` of a unit. Milliseconds to hours count from midnight if the step divides the day, weeks begin on
 * Monday, steps of months count from January. Days: every day, or (a step that divides 28) again from the first
 * of each month, the last stretch taking what is left of the month: 1, 8, 15, 22. Years: multiples of the
 * step in the numbers people use, where no year 0 is: 200 BC, 100 BC, AD 1, 100, 200. AD 1 is left out where it
 * would crowd the next, for steps below 10. So no boundary follows sooner than 0.9 of the mean.
 *
 * Throws a `RangeError` for a step that is not a positive whole number, or of days, not a divisor of 28.
 */
export function every(unit: IntervalUnit, step = 1): Interval {
  if (!(Number.isInteger(step) && step > 0 && (unit !== 'day' || 28 % step === 0))) {
    throw new RangeError(`There is no interval of ${step} × ${unit}`);
  }
  switch (unit) {
    case 'day':
      return step === 1 ? everyMs(MS_PER_DAY) : everyDaysOfMonth(step);
    case 'month':
      return everyMonths(step);
    case 'year':
      return everyYears(step);
    default:
      return everyMs(step * FIXED_LENGTH[unit], unit === 'week' ? FIRST_MONDAY : 0);
  }
}

/** Every so many ms from an origin. */
export function everyMs(length: number, origin = 0): Interval {
  return numbered(
    length,
    (t) => Math.floor((t - origin) / length),
    (k) => origin + k * length,
  );
}

function everyDaysOfMonth(step: number): Interval {
  const perMonth = 28 / step;
  return numbered(
    MS_PER_YEAR / 12 / perMonth,
    (t) => {
      const { year, month, day } = instantToCivil(t);
      return (year * 12 + month - 1) * perMonth + Math.min(perMonth - 1, Math.floor((day - 1) / step));
    },
    (k) => {
      const months = Math.floor(k / perMonth);
      return civilToInstant(0, months + 1, (k - months * perMonth) * step + 1);
    },
  );
}

function everyMonths(step: number): Interval {
  return numbered(
    (step * MS_PER_YEAR) / 12,
    (t) => {
      const { year, month } = instantToCivil(t);
      return Math.floor((year * 12 + month - 1) / step);
    },
    (k) => civilToInstant(0, k * step + 1),
  );
}

function everyYears(step: number): Interval {
  if (step === 1) {
    return numbered(MS_PER_YEAR, (t) => instantToCivil(t).year, civilToInstant);
  }
  const skipped = step < 10 ? 1 : 0;
  return numbered(
    step * MS_PER_YEAR,
    (t) => {
      const { year } = instantToCivil(t);
      return year >= step ? Math.floor(year / step) : Math.min(0, Math.floor((year - 1) / step) + skipped);
    },
    // Astronomical year 0 is 1 BC, so that −99 is 100 BC.
    (k) => civilToInstant(k > 0 ? k * step : (k - skipped) * step + 1),
  );
}

/** An interval from its boundaries' numbers: `boundary(k)` is strictly increasing, `guess` its inverse. */
function numbered(meanMs: number, guess: (t: number) => number, boundary: (k: number) => number): Interval {
  /** In deep time boundaries are rounded to what float64 holds, so a guess may be one off. */
  const indexAt = (t: number) => {
    const k = guess(t);
    if (boundary(k) > t) return k - 1;
    return boundary(k + 1) <= t ? k + 1 : k;
  };
  const floor = (t: number) => boundary(indexAt(t));
  /** The number of the earliest boundary at or after t. */
  const indexFrom = (t: number) => (floor(t) === t ? indexAt(t) : indexAt(t) + 1);
  return {
    meanMs,
    floor,
    ceil: (t) => boundary(indexFrom(t)),
    offset: (t, n) => boundary(indexAt(t) + n),
    range(start, end) {
      const first = indexFrom(start);
      const count = Math.max(0, indexFrom(end) - first);
      if (count > MAX_RANGE) throw new RangeError(`${count} intervals from ${start} to ${end} are too many`);
      return Array.from({ length: count }, (_, i) => boundary(first + i));
    },
  };
}
