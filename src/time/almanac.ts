import { dateFormatter } from '../base/intl-cache.js';
import { civilToInstant, MS_PER_DAY, MS_PER_YEAR } from './calendar.js';

/** Where years and months of a calendar begin, as Intl has it. Instants are midnights in UTC, in ms. */
export interface Almanac {
  /** The stretch in which the calendar is used; before and after it, dates are better given as Gregorian ones. */
  readonly since: number;
  readonly until: number;
  readonly meanYearMs: number;
  readonly meanMonthMs: number;
  /** Whether some years have a month more than others. */
  readonly hasLeapMonths: boolean;
  readonly yearOf: (t: number) => number;
  /** The first instant of the month that t is in. */
  readonly startOfMonth: (t: number) => number;
  /** The first instant of the month after the one that t begins. */
  readonly nextMonth: (t: number) => number;
  readonly startOfYear: (year: number) => number;
}

/**
 * Where a calendar begins to be used, if that is not its first year: the Buddhist one counts other years and the same
 * months as the Gregorian one, but Intl gives those Julian days before 1582; the present rules of the Chinese and the
 * Korean calendar are of 1645 and 1653.
 */
const BEGINNINGS: Readonly<Record<string, number>> = {
  buddhist: civilToInstant(1583),
  chinese: civilToInstant(1645),
  dangi: civilToInstant(1653),
};
/** Years of five digits are grouped, which Intl does not do. */
const UNTIL = civilToInstant(10_000);
const ORIGIN = civilToInstant(2000);
const OLDEST = civilToInstant(-9000);
const LUNATION = 29.530588 * MS_PER_DAY;
/** No month is longer than 31 days, and no two together are shorter than 33: the Coptic year ends with one of five. */
const MONTH_STEP = 32 * MS_PER_DAY;
const MAX_KNOWN = 5000;

/** The almanac of a calendar that Intl knows, by its Unicode name such as `hebrew` or `islamic-umalqura`. */
export function almanacOf(calendar: string): Almanac {
  const formatter = dateFormatter(`en-u-ca-${calendar}-nu-latn`, {
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const partsAt = (t: number) => {
    const parts = formatter.formatToParts(t);
    return (type: RegExp) => parts.find((part) => type.test(part.type))?.value;
  };
  const era = partsAt(ORIGIN)(/^era$/);
  const fieldsOf = remember((dayNumber) => {
    const valueOf = partsAt(dayNumber * MS_PER_DAY);
    const year = Number(valueOf(/^(?:year|relatedYear)$/));
    // The years of the era before may count back, as those before the Republic of China do: it ends with its year 1.
    return { year: valueOf(/^era$/) === era ? year : 1 - Math.abs(year), day: Number(valueOf(/^day$/)) };
  });
  const fieldsAt = (t: number) => fieldsOf(Math.floor(t / MS_PER_DAY));
  const yearOf = (t: number) => fieldsAt(t).year;
  const startOfMonth = (t: number) => (Math.floor(t / MS_PER_DAY) - fieldsAt(t).day + 1) * MS_PER_DAY;
  const startOfOwnYear = (t: number): number => {
    const year = yearOf(t);
    let start = startOfMonth(t);
    while (yearOf(start - 1) === year) start = startOfMonth(start - 1);
    return start;
  };

  const isLunar = calendar.startsWith('islamic');
  const hasLeapMonths = /^(?:chinese|dangi|hebrew)$/.test(calendar);
  const meanYearMs = isLunar ? 12 * LUNATION : MS_PER_YEAR;
  const originYear = yearOf(ORIGIN);
  const originStart = startOfOwnYear(ORIGIN);
  const firstYear = bisect(OLDEST, ORIGIN, (t) => yearOf(t) >= 1);
  return {
    since: Math.max(firstYear, BEGINNINGS[calendar] ?? firstYear),
    until: UNTIL,
    meanYearMs,
    meanMonthMs: hasLeapMonths ? LUNATION : meanYearMs / 12,
    hasLeapMonths,
    yearOf,
    startOfMonth,
    nextMonth: (t) => startOfMonth(t + MONTH_STEP),
    startOfYear: remember((year) => {
      let t = originStart + (year - originYear) * meanYearMs;
      // The guess is a month or so off: leap months come and go.
      for (let miss; (miss = year - yearOf(t)) !== 0;) t += Math.sign(miss) * MONTH_STEP;
      return startOfOwnYear(t);
    }),
  };
}

/** The first midnight in (from, to] from which on something holds. */
function bisect(from: number, to: number, holds: (t: number) => boolean): number {
  let [before, after] = [from / MS_PER_DAY, to / MS_PER_DAY];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle * MS_PER_DAY)) after = middle;
    else before = middle;
  }
  return after * MS_PER_DAY;
}

/** Remembers what a function of a number says, up to a bound. */
function remember<T>(compute: (n: number) => T): (n: number) => T {
  const known = new Map<number, T>();
  return (n) => {
    let result = known.get(n);
    if (result === undefined) {
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(n, (result = compute(n)));
    }
    return result;
  };
}
