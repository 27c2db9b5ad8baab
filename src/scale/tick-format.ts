import { dateFormatter, numberFormatter } from '../base/intl-cache.js';
import { instantToCivil, MS_PER_DAY } from '../time/calendar.js';

/** What a tick's text says, a letter a field: `dMy` has a day, a month and a year, in the order of the locale. */
export type TickShape = string;

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

/**
 * Writes the texts of ticks (instants in ms, on boundaries in UTC) in a locale: its own numerals, its 12 or 24
 * hours, months short, in the Gregorian calendar, because that is what the boundaries are of. With `era`, years
 * say which they are of: "44 BC".
 */
export function tickFormatter(locale: string, era: boolean): (t: number, shape: TickShape) => string {
  const { hourCycle } = dateFormatter(locale, FIELDS.t!).resolvedOptions();
  const formatters: Record<string, Intl.DateTimeFormat> = {};
  const formatterOf = (shape: TickShape) => {
    const options: Intl.DateTimeFormatOptions = { calendar: 'gregory' };
    for (const field of shape) Object.assign(options, FIELDS[field]);
    // "09:00" but "9:00 AM".
    if (options.hour && hourCycle === 'h23') options.hour = '2-digit';
    if (options.year && era) options.era = 'short';
    return dateFormatter(locale, options);
  };

  return (t, shape) => {
    const formatter = (formatters[shape] ??= formatterOf(shape));
    if (Math.abs(instantToCivil(t).year) <= MAX_INTL_YEAR) return formatter.format(t);
    // Dates repeat every 400 years: another year stands in, of the same era, and its number is replaced. Deep
    // time is rounded, perhaps to just before the boundary.
    const boundary = t + Math.abs(t) * Number.EPSILON;
    const { year } = instantToCivil(boundary);
    const cycles = Math.floor(year / 400) - (year > 0 ? 5 : -5);
    const number = numberFormatter(locale).format(year > 0 ? year : 1 - year);
    return formatter
      .formatToParts(boundary - cycles * MS_PER_400_YEARS)
      .map((part) => (part.type === 'year' ? number : part.value))
      .join('');
  };
}
