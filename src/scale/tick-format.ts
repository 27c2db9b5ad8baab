import { instantToCivil, MS_PER_DAY } from '../time/calendar.js';
import { dateFormatter, numberFormatter } from '../base/intl-cache.js';

const year = { year: 'numeric' } as const;
const month = { month: 'short' } as const;
const day = { day: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;
const second = { second: '2-digit' } as const;
const fraction = { second: 'numeric', fractionalSecondDigits: 3 } as const;

const FIELDS = {
  year,
  month,
  monthYear: { ...month, ...year },
  day,
  dayMonth: { ...day, ...month },
  date: { ...day, ...month, ...year },
  time,
  timeSecond: { ...time, ...second },
  timeFraction: { ...time, ...second, ...fraction },
  dayTime: { ...day, ...month, ...time },
  dayTimeSecond: { ...day, ...month, ...time, ...second },
  dateTime: { ...day, ...month, ...year, ...time },
  fraction,
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** What a tick's text says, by the fields it has. */
export type TickShape = keyof typeof FIELDS;

/** From here on years are grouped, which Intl does not do; and `Date`, and so Intl, ends in the year ±271,821. */
const MAX_INTL_YEAR = 9999;
const MS_PER_400_YEARS = 146_097 * MS_PER_DAY;

/**
 * Writes the texts of ticks (instants in ms, on boundaries in UTC) in a locale: its own numerals, its 12 or 24
 * hours, months short, in the Gregorian calendar, because that is what the boundaries are of. With `era`, years
 * say which they are of: "44 BC".
 */
export function tickFormatter(locale: string, era: boolean): (t: number, shape: TickShape) => string {
  const { hourCycle } = dateFormatter(locale, { hour: 'numeric' }).resolvedOptions();
  // "09:00" but "9:00 AM".
  const clock = hourCycle === 'h23' ? ({ hour: '2-digit' } as const) : {};

  const formatterOf = (fields: Intl.DateTimeFormatOptions) =>
    dateFormatter(locale, {
      ...fields,
      ...(fields.hour && clock),
      ...(era && fields.year && { era: 'short' }),
      calendar: 'gregory',
    });
  const formatters: Partial<Record<TickShape, Intl.DateTimeFormat>> = {};

  return (t, shape) => {
    const formatter = (formatters[shape] ??= formatterOf(FIELDS[shape]));
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
