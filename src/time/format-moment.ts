import { instantToCivil, MAX_DATE, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { dateFormatter } from '../base/intl-cache.js';
import type { DateWords } from '../messages/date-words.js';
import { unitRank, type When } from './when.js';

/** How dates are written; `timeZone` is for moments given with a zone or an offset only. */
export interface DateStyle {
  /** As `resolveLocale` gives it. */
  readonly locale: string;
  readonly timeZone: string;
  readonly weekday: boolean;
  readonly month: 'long' | 'short';
  /** How the language writes ranges. */
  readonly range: DateWords['range'];
}

type Parts = readonly Intl.DateTimeFormatPart[];
type RangeParts = readonly Intl.DateTimeRangeFormatPart[];

/** Longer years are grouped, which Intl does not do. */
const MAX_PLAIN_YEAR = 9999;

/** A single date at its own precision, without the words for doubt: "3 May 2024", "March 2024", "44 BC". */
export function formatMoment(when: When, style: DateStyle): string {
  return join(formatterFor([when], style).formatToParts(when.a), style);
}

/** Two single dates of one unit as a range, with what they share said once: "1 – 3 May 2024". */
export function formatMomentRange(from: When, to: When, style: DateStyle): string {
  return join(style.range(formatterFor([from, to], style), from.a, to.a), style);
}

/**
 * The two sides of such a range, for words other than a dash: "1" and "3 May 2024". Undefined where the locale
 * has no single dash between them.
 */
export function splitMomentRange(from: When, to: When, style: DateStyle): [string, string] | undefined {
  const parts = style.range(formatterFor([from, to], style), from.a, to.a);
  const dash = dashIn(parts);
  if (dash < 0 || parts[dash + 1]?.source !== 'endRange') return undefined;
  return [join(parts.slice(0, dash), style), join(parts.slice(dash + 1), style)];
}

/** Whether Intl can write the two as one range: of the same kind, in order, and with years that it can hold. */
export function isRangeOf(from: When, to: When): boolean {
  const isOneKind = from.unit === to.unit && from.civil === to.civil && isSingle(from);
  return isOneKind && from.a <= to.a && ![from, to].some(isDistant);
}

/** Whether dates are written in the Gregorian calendar. */
export function isGregorian({ locale }: Pick<DateStyle, 'locale'>): boolean {
  return !/-ca-(?!gregory)/.test(locale);
}

/** A year, a month or what is finer, rather than a season or a group of months. */
export function isSingle({ unit }: When): boolean {
  return unit !== 'season' && unitRank(unit) >= unitRank('year');
}

export function isDistant({ a, d }: When): boolean {
  const { year } = instantToCivil(a);
  return Math.abs(a) > MAX_DATE || Math.abs(d) > MAX_DATE || year > MAX_PLAIN_YEAR || -year >= MAX_PLAIN_YEAR;
}

function dashIn(parts: RangeParts): number {
  return parts.findIndex((part, i) => part.source === 'shared' && parts[i - 1]?.source === 'startRange');
}

export function formatterFor(
  dates: readonly When[],
  style: DateStyle,
  calendar?: string,
): Intl.DateTimeFormat {
  const [{ unit, season, civil, a, d }] = dates as [When];
  const rank = unitRank(unit);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: civil ? 'UTC' : style.timeZone };
  if (calendar) options.calendar = calendar;
  if (dates.some((date) => instantToCivil(date.a).year < 1)) options.era = 'short';
  if (rank >= unitRank('month') || (unit === 'season' && season === undefined)) options.month = style.month;
  if (rank >= unitRank('day')) {
    options.day = 'numeric';
    if (style.weekday) options.weekday = 'long';
  }
  if (rank >= unitRank('hour')) {
    options.hour = 'numeric';
    options.minute = '2-digit';
    if (!civil) options.timeZoneName = 'short';
    // Milliseconds of `{ms}` and `Date` are so by nature, not by knowledge: their zeros are left out.
    if (unit === 'second' || dates.some((date) => date.a % MS_PER_MINUTE !== 0)) options.second = '2-digit';
    if (dates.some((date) => date.a % MS_PER_SECOND !== 0)) options.fractionalSecondDigits = digitsOf(d - a);
  }
  return dateFormatter(style.locale, options);
}

function digitsOf(widthMs: number): 1 | 2 | 3 {
  return widthMs >= 100 ? 1 : widthMs >= 10 ? 2 : 3;
}

/** The text of what Intl gave, mended where engines differ or a language writes otherwise. */
export function join(parts: Parts, { locale }: DateStyle): string {
  const language = locale.split('-', 1)[0];
  const values = parts.map(({ type, value }, i) => {
    if (type === 'day') return language === 'fr' && value === '1' ? '1er' : value.replace(/^0/, '');
    if (language === 'en' && type === 'literal') {
      if (value === ' at ') return ', ';
      if (value === ', ' && parts[i - 1]?.type === 'weekday' && parts[i + 1]?.type === 'day') return ' ';
    }
    return value;
  });
  return values.join('');
}
