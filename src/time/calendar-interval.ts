import { almanacOf, type Almanac } from './almanac.js';
import { civilToInstant, MS_PER_DAY } from './calendar.js';
import { every, type Interval, type IntervalUnit } from './interval.js';
import { inOrder, steppedInterval } from './stepped-interval.js';

export interface CalendarIntervals {
  readonly every: (unit: IntervalUnit, step?: number) => Interval;
  /** The civil time before which boundaries are Gregorian, as the calendar is not that old. */
  readonly since: number;
}

/** Boundaries near t, as `steppedInterval` wants them, as far as there are any in the calendar. */
type Around = (t: number) => readonly number[];

/** Japan's months have been the Gregorian ones since the sixth year of Meiji. */
const JAPANESE_SINCE = civilToInstant(1873);
/** No boundary follows sooner than this share of the mean, not even where one calendar takes over from the other. */
const SHORTEST_SHARE = 0.9;

/** Intervals of a calendar that Intl knows: see {@link intervalsOf}. */
export function everyIn(calendar: string): CalendarIntervals['every'] {
  return intervalsOf(calendar).every;
}

/**
 * The intervals of a calendar that Intl knows (`hebrew`, `islamic-umalqura`), in UTC: months and years begin where that
 * calendar's do, years step by multiples in its own numbers, days count from the first of its months. Where years differ
 * in their number of months, steps of months are one month whatever is asked for. Before the calendar's first year and
 * after the Gregorian year 9999 boundaries are Gregorian ones.
 *
 * Coptic and Ethiopic years end with a month of five or six days, the only boundaries that follow sooner than 0.9 of the
 * mean. Throws a `RangeError` for what cannot be a calendar's name, and as `every` does; an unknown calendar is Gregorian.
 */
export function intervalsOf(calendar: string): CalendarIntervals {
  const known = new Intl.DateTimeFormat('en', { calendar }).resolvedOptions().calendar;
  if (/^(?:gregory|iso8601)$/.test(known)) return { every, since: -Infinity };
  if (known === 'japanese') return { every, since: JAPANESE_SINCE };
  const almanac = almanacOf(known);
  const { since, hasLeapMonths, meanYearMs, meanMonthMs } = almanac;
  return {
    since,
    every(unit, step = 1) {
      const gregorian = every(unit, step);
      if (unit === 'year') {
        const around = aroundYear(almanac, step);
        return around ? within(almanac, step * meanYearMs, around, gregorian) : gregorian;
      }
      if (unit === 'month') {
        const months = hasLeapMonths ? 1 : step;
        return within(almanac, months * meanMonthMs, aroundMonth(almanac, months), every(unit, months));
      }
      if (unit !== 'day' || step === 1) return gregorian;
      return within(almanac, (meanMonthMs * step) / 28, aroundDay(almanac, step), gregorian);
    },
  };
}

/** Multiples of the step, and the first year where it does not crowd the next. None where steps are too wide. */
function aroundYear({ since, until, yearOf, startOfYear }: Almanac, step: number): Around | undefined {
  const firstYear = yearOf(since);
  const first = step > 10 && firstYear === 1 ? 0 : Math.ceil(firstYear / step);
  const last = Math.floor(yearOf(until) / step);
  if (last < 1) return undefined;
  return (t) => {
    const k = Math.floor(yearOf(t) / step);
    return [k - 1, k, k + 1]
      .filter((index) => index >= first && index <= last)
      .map((index) => startOfYear(Math.max(1, index * step)));
  };
}

function aroundMonth(almanac: Almanac, step: number): Around {
  const { since, yearOf, startOfMonth, nextMonth, startOfYear } = almanac;
  if (step === 1) {
    return (t) => {
      const start = startOfMonth(t);
      return [startOfMonth(start - 1), start, nextMonth(start)];
    };
  }
  const firstYear = yearOf(since);
  return (t) => {
    const year = yearOf(t);
    return [year - 1, year, year + 1]
      .filter((one) => one >= firstYear)
      .flatMap((one) => {
        const starts = [startOfYear(one)];
        while (starts.length < 12) starts.push(nextMonth(starts.at(-1)!));
        return starts.filter((_, month) => month % step === 0);
      });
  };
}

function aroundDay({ startOfMonth, nextMonth }: Almanac, step: number): Around {
  return (t) => {
    const start = startOfMonth(t);
    return [startOfMonth(start - 1), start, nextMonth(start)].flatMap((month) => {
      const days = Array.from({ length: 28 / step }, (_, i) => month + i * step * MS_PER_DAY);
      const end = nextMonth(month);
      return days.filter((day) => day < end);
    });
  };
}

/** The calendar's boundaries as long as it is in use, and before and after that Gregorian ones, not too close. */
function within({ since, until }: Almanac, meanMs: number, around: Around, gregorian: Interval): Interval {
  const ownAround = (t: number) => around(Math.min(Math.max(t, since), until));
  const first = ownAround(since).find((boundary) => boundary >= since)!;
  const last = ownAround(until).findLast((boundary) => boundary <= until)!;
  const before = Math.min(since - 1, first - SHORTEST_SHARE * meanMs);
  const after = last + SHORTEST_SHARE * meanMs;
  const reach = 3 * meanMs;
  return steppedInterval(meanMs, (t) => {
    const own = ownAround(t).filter((boundary) => boundary >= first && boundary <= last);
    if (t > first + reach && t < last - reach) return own;
    const floor = gregorian.floor(t);
    const others = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
      .map((n) => gregorian.offset(floor, n))
      .filter((boundary) => boundary <= before || boundary >= after);
    return inOrder([...others, ...own]);
  });
}
