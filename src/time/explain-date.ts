import { dateFormatter } from '../base/intl-cache.js';
import { civilToInstant, daysInMonth } from './calendar.js';
import { explainObject } from './explain-object.js';
import { mendDate } from './mend-date.js';

/** A date whose fields have the right number of digits, if not the right digits. */
const FIELDS =
  /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:Z|[+-](\d\d)(?::(\d\d))?)?)?)?)?$/;

/**
 * Why a string is no date, and how to write what was probably meant. `part` is the date in it that could not be read.
 */
export function explainDate(text: string, part = text): string {
  const outOfRange = explainFields(part);
  if (outOfRange) return outOfRange;
  const mended = mendDate(text);
  if (mended !== text) return `write ${mended}`;
  const [, x = '', , y = '', year] = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (year) {
    const [first, second] = [x.padStart(2, '0'), y.padStart(2, '0')];
    return `${text} is ambiguous: write ${year}-${second}-${first} or ${year}-${first}-${second}`;
  }
  if (/^\d{8}(?:T|$)/.test(part)) return 'a date has hyphens between its fields, as in 2004-06-11';
  if (/^[+-]?\d{5,}$/.test(text)) {
    return 'a bare number is no date: write years beyond 9999 as Y12345, milliseconds since 1970 as {"ms": …}';
  }
  if (/^-(?:00)?0000(?!\d)/.test(part)) return 'the year 0, which is 1 BC, is written 0000';
  return explainObject(text) ?? explainForm(part);
}

/** The first field that is out of its range. */
function explainFields(text: string): string | undefined {
  const match = FIELDS.exec(text.replace(/[~?%]/g, ''));
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = match.slice(1).map(
    // A field that is not there is as good as one that is right.
    (digits: string | undefined) => (digits === undefined ? undefined : Number(digits)),
  );
  const fields: [string, number | undefined, number, number][] = [
    ['month', month, 1, 12],
    ['day', day, 1, 31],
    ['hour', hour, 0, 23],
    ['minute', minute, 0, 59],
    ['second', second, 0, 59],
    ['offset hour', offsetHour, 0, 23],
    ['offset minute', offsetMinute, 0, 59],
  ];
  const wrong = fields.find(([, value, min, max]) => value !== undefined && !(value >= min && value <= max));
  const isDayWrong = wrong?.[0] !== 'month' && day !== undefined && day > daysInMonth(year!, month!);
  if (isDayWrong && day <= 31) {
    const name = dateFormatter('en', { month: 'long' }).format(civilToInstant(2000, month));
    return `${name} ${year} has ${daysInMonth(year!, month!)} days`;
  }
  if (!wrong) return undefined;
  const [name, , min, max] = wrong;
  const others = name === 'month' && day === undefined ? ', or 21–41 for seasons and quarters' : '';
  return `${name} must be ${String(min).padStart(2, '0')}–${max}${others}`;
}

function explainForm(text: string): string {
  if (/^\d{4}-\d$/.test(text)) return 'a month has two digits, as in 2020-01';
  if (/^\d{4}-\d\d-\d\d[T ]/.test(text)) return 'a time is written as 14:05 or 14:05:30.25, then Z or +02:00';
  if (/[xu]/.test(text) && /^[\dxu-]+$/.test(text)) return 'a digit that is not known is X, as in 156X';
  return 'expected a date such as 2024, 2024-05, 2024-05-03, 2024-05-03T14:05Z or 2023/2024';
}
