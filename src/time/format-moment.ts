import { instantToCivil, MAX_DATE, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { dateFormatter, numberFormatter } from '../base/intl-cache.js';
import { unitRank, type When } from './when.js';

/** How dates are written; `timeZone` is for moments given with a zone or an offset only. */
export interface DateStyle {
  /** As `resolveLocale` gives it. */
  readonly locale: string;
  readonly timeZone: string;
  readonly weekday: boolean;
  readonly month: 'long' | 'short';
}

type Parts = readonly Intl.DateTimeFormatPart[];

/** Years repeat their weekdays and leap days after 400 years. */
const CYCLE_YEARS = 400;
const CYCLE_MS = 146_097 * MS_PER_DAY;

/** A single date at its own precision, without the words for doubt: "3 May 2024", "March 2024", "44 BC". */
export function formatMoment(when: When, style: DateStyle): string {
  return join(momentParts(when, style), style);
}

/** Two single dates of one unit as a range, with what they share said once: "1 – 3 May 2024". */
export function formatMomentRange(from: When, to: When, style: DateStyle): string {
  return join(rangeParts(from, to, style), style);
}

/**
 * The two sides of such a range, for words other than a dash: "1" and "3 May 2024". Undefined where the locale
 * has no single dash between them.
 */
export function splitMomentRange(from: When, to: When, style: DateStyle): [string, string] | undefined {
  const parts = rangeParts(from, to, style);
  const dash = parts.findIndex(
    (part, i) => part.source === 'shared' && parts[i - 1]?.source === 'startRange',
  );
  if (dash < 0 || parts[dash + 1]?.source !== 'endRange') return undefined;
  return [join(parts.slice(0, dash), style), join(parts.slice(dash + 1), style)];
}

/** Whether Intl can write the two as one range: of the same kind, in order, and within what `Date` holds. */
export function isRangeOf(from: When, to: When): boolean {
  const isOneKind = from.unit === to.unit && from.civil === to.civil;
  return isOneKind && from.a <= to.a && isWithinDate(from.a) && isWithinDate(to.a);
}

function rangeParts(from: When, to: When, style: DateStyle): readonly Intl.DateTimeRangeFormatPart[] {
  return formatterFor([from, to], style).formatRangeToParts(from.a, to.a);
}

function momentParts(when: When, style: DateStyle): Parts {
  if (!isWithinDate(when.a) || !isWithinDate(when.d)) return distantParts(when, style);
  const formatter = formatterFor([when], style);
  // In another calendar a Gregorian year or month reaches over two, and the text must not say one of them.
  const isWhole = !style.locale.includes('-ca-') || unitRank(when.unit) >= unitRank('day');
  return isWhole ? formatter.formatToParts(when.a) : formatter.formatRangeToParts(when.a, when.d - 1);
}

/** What `Date` cannot hold is written as the same day of a year it can, with the year's number put in. */
function distantParts(when: When, style: DateStyle): Parts {
  const { year } = instantToCivil(when.a);
  const cycles = Math.trunc(year / CYCLE_YEARS);
  const shown = numberFormatter(style.locale, { useGrouping: false }).format(year > 0 ? year : 1 - year);
  return formatterFor([when], style, 'gregory')
    .formatToParts(when.a - cycles * CYCLE_MS)
    .map((part) => (part.type === 'year' ? { ...part, value: shown } : part));
}

function isWithinDate(t: number): boolean {
  return Math.abs(t) <= MAX_DATE;
}

function formatterFor(dates: readonly When[], style: DateStyle, calendar?: string): Intl.DateTimeFormat {
  const [{ unit, civil, a, d }] = dates as [When];
  const rank = unitRank(unit);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: civil ? 'UTC' : style.timeZone };
  if (calendar) options.calendar = calendar;
  if (dates.some((date) => instantToCivil(date.a).year < 1)) options.era = 'short';
  if (rank >= unitRank('month')) options.month = style.month;
  if (rank >= unitRank('day')) {
    options.day = 'numeric';
    if (style.weekday) options.weekday = 'long';
  }
  if (rank >= unitRank('hour')) {
    options.hour = 'numeric';
    options.minute = '2-digit';
    if (!civil) options.timeZoneName = 'short';
  }
  // Milliseconds of `{ms}` and `Date` are so by nature, not by knowledge: their zeros are left out.
  if (unit === 'second' || dates.some((date) => date.a % MS_PER_MINUTE !== 0)) options.second = '2-digit';
  if (dates.some((date) => date.a % MS_PER_SECOND !== 0)) options.fractionalSecondDigits = digitsOf(d - a);
  return dateFormatter(style.locale, options);
}

function digitsOf(widthMs: number): 1 | 2 | 3 {
  return widthMs >= 100 ? 1 : widthMs >= 10 ? 2 : 3;
}

/** The text of what Intl gave, mended where engines differ or a language writes otherwise. */
function join(parts: Parts, { locale }: DateStyle): string {
  const language = locale.split('-', 1)[0];
  const values = parts.map(({ type, value }, i) => {
    if (language === 'fr' && type === 'day' && value === '1') return '1er';
    if (language === 'en' && type === 'literal') {
      if (value === ' at ') return ', ';
      if (value === ', ' && parts[i - 1]?.type === 'weekday' && parts[i + 1]?.type === 'day') return ' ';
    }
    return value;
  });
  return values.join('');
}
