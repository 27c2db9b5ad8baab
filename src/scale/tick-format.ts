import { dateFormatter, numberFormatter } from '../base/intl-cache.js';
import { instantToCivil, MS_PER_DAY } from '../time/calendar.js';
import { every, type Every } from '../time/interval.js';

/** What a tick's text says, a letter a field: `dMy` has a day, a month and a year, in the order of the locale. */
export type TickShape = string;

/** How time is counted on an axis: a calendar in a zone. */
export interface Reckoning {
  readonly every: Every;
  /** The civil time of an instant, in ms as if it were UTC. */
  readonly toCivil: (t: number) => number;
  /** The civil time before which boundaries and texts are Gregorian, because the calendar is not that old. */
  readonly since: number;
}

/** The Gregorian calendar in UTC. */
export const DEFAULT_RECKONING: Reckoning = { every, toCivil: (t) => t, since: -Infinity };

const FIELDS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  y: { year: 'numeric' },
  M: { month: 'short' },
  d: { day: 'numeric' },
  t: { hour: 'numeric', minute: '2-digit' },
  s: { second: '2-digit' },
  f: { second: 'numeric', fractionalSecondDigits: 3 },
};

/** From here on years are grouped, which Intl does not do; and `Date`, and so Intl, ends in the year ±271,821. */
const MAX_INTL_YEAR = 9999;
const MS_PER_400_YEARS = 146_097 * MS_PER_DAY;

/** The texts of a view that starts at an instant: with eras where it reaches back before the first year of one. */
export function tickFormatterFrom(
  start: number,
  locale: string,
  reckoning: Pick<Reckoning, 'toCivil' | 'since'>,
): (t: number, shape: TickShape) => string {
  const civil = reckoning.toCivil(start);
  return tickFormatter(locale, civil < reckoning.since || instantToCivil(civil).year < 1, reckoning);
}

/**
 * Writes the texts of ticks (instants in ms, on boundaries of a reckoning) in a locale: its own numerals, its 12 or 24
 * hours, months short, in the Gregorian calendar unless the locale asks for another by `-u-ca-`, as far as that
 * reaches back. With `era`, years say which they are of: "44 BC".
 */
export function tickFormatter(
  locale: string,
  era: boolean,
  { toCivil, since }: Pick<Reckoning, 'toCivil' | 'since'>,
): (t: number, shape: TickShape) => string {
  const { hourCycle } = dateFormatter(locale, FIELDS.t!).resolvedOptions();
  const formatters: Record<string, Intl.DateTimeFormat> = {};
  const formatterOf = (shape: TickShape, isGregorian: boolean) => {
    const options: Intl.DateTimeFormatOptions = isGregorian ? { calendar: 'gregory' } : {};
    for (const field of shape) Object.assign(options, FIELDS[field]);
    // "09:00" but "9:00 AM".
    if (options.hour && hourCycle === 'h23') options.hour = '2-digit';
    if (options.year && era) options.era = 'short';
    return dateFormatter(locale, options);
  };

  return (t, shape) => {
    const civil = toCivil(t);
    // The year 0 is 1 BC: as far from the middle as AD 1.
    const isDistant = Math.abs(instantToCivil(civil).year - 0.5) > MAX_INTL_YEAR;
    const isGregorian = isDistant || civil < since;
    const formatter = (formatters[`${shape} ${isGregorian}`] ??= formatterOf(shape, isGregorian));
    if (!isDistant) return formatter.format(civil);
    // Dates repeat every 400 years: another year stands in, of the same era, and its number is replaced. Deep
    // time is rounded, perhaps to just before the boundary.
    const boundary = civil + Math.abs(civil) * Number.EPSILON;
    const { year } = instantToCivil(boundary);
    const cycles = Math.floor(year / 400) - (year > 0 ? 5 : -5);
    const number = numberFormatter(locale).format(year > 0 ? year : 1 - year);
    return formatter
      .formatToParts(boundary - cycles * MS_PER_400_YEARS)
      .map((part) => (part.type === 'year' ? number : part.value))
      .join('');
  };
}
