import { civilToInstant, daysInMonth, MAX_DATE, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { explainDate } from './explain-date.js';
import { makeInstant, momentBetween, spanOf } from './make-when.js';
import type { When } from './when.js';

/** Longer than any date; keeps a megabyte of nonsense from being looked at. */
export const MAX_DATE_LENGTH = 200;

/** One date, to be read from left to right without going back: date, time, zone, qualifier. */
const DATE =
  /^(\d{4}|-\d{4}|[+-]\d{6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?)?)?)?([~?%])?$/;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Reads a string in EDTF. Throws a RangeError with the reason alone; `parseDate` adds what was found. */
export function parseEdtf(text: string): When {
  if (text.length > MAX_DATE_LENGTH) throw new RangeError(`a date has at most ${MAX_DATE_LENGTH} characters`);
  const slash = text.indexOf('/');
  if (slash >= 0 && slash === text.lastIndexOf('/')) {
    return spanOf(readEnd(text.slice(0, slash), text), readEnd(text.slice(slash + 1), text));
  }
  if (text.startsWith('[') && text.endsWith(']')) return readMoment(text);
  return readDate(text, text);
}

function readEnd(text: string, whole: string): When | 'open' | 'unknown' {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  return readDate(text, whole);
}

/** `[a..b]`, `[..b]`, `[a..]`: one moment of a stretch. */
function readMoment(text: string): When {
  const dots = text.indexOf('..');
  if (dots < 0) throw new RangeError(explainDate(text));
  const earliest = text.slice(1, dots);
  const latest = text.slice(dots + 2, -1);
  return momentBetween(
    earliest === '' ? undefined : readDate(earliest, text),
    latest === '' ? undefined : readDate(latest, text),
  );
}

function readDate(text: string, whole: string): When {
  const match = DATE.exec(text);
  if (!match) throw new RangeError(explainDate(whole));
  const qualifier = match[12];
  const qualities = {
    civil: match[8] === undefined && match[9] === undefined,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const year = Number(match[1]);
  if (Object.is(year, -0)) throw new RangeError('the year 0, which is 1 BC, is written 0000');
  if (match[2] === undefined)
    return makeInstant(civilToInstant(year), civilToInstant(year + 1), 'year', qualities);

  const month = Number(match[2]);
  if (month < 1 || month > 12) throw new RangeError('month must be 01–12');
  if (match[3] === undefined) {
    return makeInstant(civilToInstant(year, month), civilToInstant(year, month + 1), 'month', qualities);
  }

  const day = Number(match[3]);
  if (day < 1 || day > 31) throw new RangeError('day must be 01–31');
  if (day > 28 && day > daysInMonth(year, month)) {
    throw new RangeError(`${MONTHS[month - 1]} ${year} has ${daysInMonth(year, month)} days`);
  }
  if (match[4] === undefined) {
    return makeInstant(
      civilToInstant(year, month, day),
      civilToInstant(year, month, day + 1),
      'day',
      qualities,
    );
  }

  const hour = readField('hour', match[4], 23);
  const minute = readField('minute', match[5], 59);
  const offset =
    (match[9] === '-' ? -1 : 1) *
    (readField('offset hour', match[10], 23) * 60 + readField('offset minute', match[11], 59));
  const atMinute = civilToInstant(year, month, day, hour, minute - offset);
  if (match[6] === undefined) return makeInstant(atMinute, atMinute + MS_PER_MINUTE, 'minute', qualities);

  const atSecond = atMinute + readField('second', match[6], 59) * MS_PER_SECOND;
  if (match[7] === undefined || Math.abs(atSecond) > MAX_DATE) {
    return makeInstant(atSecond, atSecond + MS_PER_SECOND, 'second', qualities);
  }

  // Tenths and hundredths keep their width; what is finer than a float64 or a millisecond is cut off.
  const digits = match[7].slice(0, 3);
  const width = 10 ** (3 - digits.length);
  const at = atSecond + Number(digits) * width;
  return makeInstant(at, at + width, 'millisecond', qualities);
}

function readField(name: string, digits = '00', max: number): number {
  const value = Number(digits);
  if (value > max) throw new RangeError(`${name} must be 00–${max}`);
  return value;
}
