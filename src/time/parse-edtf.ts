import { dateFormatter } from '../base/intl-cache.js';
import { civilToInstant, daysInMonth, MAX_DATE } from './calendar.js';
import { explainDate } from './explain-date.js';
import { makeInstant, momentBetween, refuse, spanOf } from './make-when.js';
import { MAX_DATE_LENGTH } from './mend-date.js';
import type { DateUnit, When } from './when.js';

/** One date, to be read from left to right without going back: date, time, fraction, zone, qualifier. */
const DATE =
  /^(\d{4}|-\d{4}|[+-]\d{6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|([+-])(\d\d)(?::(\d\d))?)?)?)?)?([~?%])?$/;

const UNITS: readonly DateUnit[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

type Fields = Parameters<typeof civilToInstant>;

/** Reads a string in EDTF. Throws a RangeError with the reason alone; `parseDate` adds what was found. */
export function parseEdtf(text: string): When {
  if (text.length > MAX_DATE_LENGTH) refuse(`a date has at most ${MAX_DATE_LENGTH} characters`);
  const ends = text.split('/');
  if (ends.length === 2) return spanOf(readEnd(ends[0]!, text), readEnd(ends[1]!, text));
  const moment = /^\[(.*?)\.\.(.*)\]$/.exec(text);
  if (!moment) return readDate(text, text);
  const [earliest, latest] = moment
    .slice(1)
    .map((bound) => (bound === '' ? undefined : readDate(bound, text)));
  return momentBetween(earliest, latest);
}

function readEnd(text: string, whole: string): When | 'open' | 'unknown' {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readDate(text, whole);
}

function readDate(text: string, whole: string): When {
  const match = DATE.exec(text);
  if (!match) refuse(explainDate(whole));
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fraction, zone, sign, ...rest] =
    match;
  const [offsetHour, offsetMinute, qualifier = ''] = rest;
  const qualities = {
    civil: zone === undefined,
    approximate: /[~%]/.test(qualifier),
    uncertain: /[?%]/.test(qualifier),
  };
  const year = Number(yearText);
  if (Object.is(year, -0)) refuse('the year 0, which is 1 BC, is written 0000');
  const month = readField('month', monthText, 1, 12);
  const day = readField('day', dayText, 1, 31);
  const days = day > 28 ? daysInMonth(year, month) : day;
  if (day > days) {
    const name = dateFormatter('en', { month: 'long' }).format(civilToInstant(2000, month));
    refuse(`${name} ${year} has ${days} days`);
  }
  const hour = readField('hour', hourText, 0, 23);
  const offset =
    readField('offset hour', offsetHour, 0, 23) * 60 + readField('offset minute', offsetMinute, 0, 59);
  const minute = readField('minute', minuteText, 0, 59) + (sign === '-' ? offset : -offset);
  const second = readField('second', secondText, 0, 59);
  const start: Fields = [year, month, day, hour, minute, second];
  const a = civilToInstant(...start);
  // Tenths and hundredths keep their width; what is finer than a float64 or a millisecond is cut off.
  if (fraction !== undefined && Math.abs(a) <= MAX_DATE) {
    const digits = fraction.slice(0, 3);
    const width = 10 ** (3 - digits.length);
    const at = a + Number(digits) * width;
    return makeInstant(at, at + width, 'millisecond', qualities);
  }
  const finest = match.slice(1, 7).filter(Boolean).length - 1;
  const end: Fields = [...start];
  end[finest] = end[finest]! + 1;
  return makeInstant(a, civilToInstant(...end), UNITS[finest]!, qualities);
}

/** A field that is not there is the least it could be. */
function readField(name: string, digits: string | undefined, min: number, max: number): number {
  const value = digits === undefined ? min : Number(digits);
  if (value >= min && value <= max) return value;
  return refuse(`${name} must be ${String(min).padStart(2, '0')}–${max}`);
}
