import {
  civilToInstant,
  daysInMonth,
  MAX_DATE,
  MS_PER_DAY,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from './calendar.js';
import { makeInstant, momentBetween, spanOf } from './make-when.js';
import { takePart } from './take-part.js';
import type { When } from './when.js';

/** Longer than any date; keeps a megabyte of nonsense from being looked at. */
export const MAX_DATE_LENGTH = 200;

/** One date, to be read from left to right without going back: date, time, fraction, zone, qualifier. */
const DATE =
  /^(\d{4}|-\d{4}|[+-]\d{6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|([+-])(\d\d)(?::(\d\d))?)?)?)?)?([~?%])?$/;

/** A negative year seldom is the year its author thinks, and one of six digits is rare: left to who can say so. */
const DUBIOUS_YEAR = /(?:^|[/[.])[+-]\d{4}/;

/**
 * The dates that nearly everyone writes, and nothing else, so that a page need not load the rest to show them: a year,
 * month, day or time of day with `Z`, an offset or none, each with a trailing `~`, `?` or `%`; intervals of two of these
 * (`2023/2024`, `2023/..`, `2023/`); one moment of a stretch (`[2023..2024]`, `[..2024]`, `[2023..]`); and
 * `{edtf, part}` of a year or month. Undefined for all else, be it another date or none: see `parseDate`. Never throws.
 */
export function parseCommon(input: unknown): When | undefined {
  try {
    return typeof input === 'string' ? readText(input) : readParted(input);
  } catch {
    // Ends in the wrong order, or an object that does not want to be read.
    return undefined;
  }
}

function readParted(input: unknown): When | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const keys = Object.keys(input);
  if (keys.length !== 2 || !keys.includes('edtf') || !keys.includes('part')) return undefined;
  const { edtf, part } = input as Record<string, unknown>;
  const when = typeof edtf === 'string' && readText(edtf);
  return when ? takePart(when, part) : undefined;
}

function readText(text: string): When | undefined {
  if (text.length > MAX_DATE_LENGTH || DUBIOUS_YEAR.test(text)) return undefined;
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const start = readEnd(text.slice(0, slash));
    const end = start && readEnd(text.slice(slash + 1));
    return end && spanOf(start, end);
  }
  if (!text.startsWith('[')) return readPlainDate(text);
  const dots = text.indexOf('..');
  if (dots < 0 || !text.endsWith(']')) return undefined;
  const [first, last] = [text.slice(1, dots), text.slice(dots + 2, -1)];
  const earliest = readPlainDate(first);
  const latest = readPlainDate(last);
  return (earliest || !first) && (latest || !last) ? momentBetween(earliest, latest) : undefined;
}

function readEnd(text: string): When | 'open' | 'unknown' | undefined {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readPlainDate(text);
}

/**
 * A single date that names a year of four digits (or six with a sign), and its month, day and time or not; undefined
 * for all else, and for days and times that do not exist.
 */
export function readPlainDate(text: string): When | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fraction, zone] = match;
  const qualifier = match[12];
  const qualities = {
    civil: zone === undefined,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const year = Number(yearText);
  const month = Number(monthText ?? 1);
  const day = Number(dayText ?? 1);
  if (Object.is(year, -0) || !(month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  const midnight = civilToInstant(year, month, day);
  if (hourText === undefined) {
    if (dayText !== undefined) return makeInstant(midnight, midnight + MS_PER_DAY, 'day', qualities);
    const end = monthText === undefined ? civilToInstant(year + 1) : civilToInstant(year, month + 1);
    return makeInstant(midnight, end, monthText === undefined ? 'year' : 'month', qualities);
  }
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  const offsetHour = Number(match[10] ?? 0);
  const offsetMinute = Number(match[11] ?? 0);
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return undefined;
  const offset = (offsetHour * 60 + offsetMinute) * (match[9] === '-' ? -1 : 1);
  const a = midnight + (hour * 60 + minute - offset) * MS_PER_MINUTE + second * MS_PER_SECOND;
  if (secondText === undefined) return makeInstant(a, a + MS_PER_MINUTE, 'minute', qualities);
  if (fraction === undefined || Math.abs(a) > MAX_DATE) {
    return makeInstant(a, a + MS_PER_SECOND, 'second', qualities);
  }
  // Tenths and hundredths keep their width; what is finer than a float64 or a millisecond is cut off.
  const digits = fraction.slice(0, 3);
  const width = 10 ** (3 - digits.length);
  const at = a + Number(digits) * width;
  return makeInstant(at, at + width, 'millisecond', qualities);
}
