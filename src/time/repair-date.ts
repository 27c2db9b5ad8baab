import { MAX_DATE_LENGTH, parseEdtf } from './parse-edtf.js';

/** A date as it should have been written, and why: a clause in English. */
export interface RepairedDate {
  readonly text: string;
  readonly why: string;
}

/** Nothing to mend, so that a long document may ask for every date. */
const COMMON = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

type Repair = (text: string) => readonly [text: string, why: string] | undefined;

/**
 * Mends a date whose meaning is certain although `parseDate` refuses it: white space, typographic dashes, missing
 * zeros (`2020-1-5`), a year first with slashes or dots (`2020/1/5`), a day above 12 (`25.12.2020`), years of fewer than
 * four digits (`44`), two years with a dash (`1939–1945`), and times as logs write them. A negative year of four
 * digits (`-0044`), which `parseDate` accepts, is spelt out, because it seldom is the year its author thinks.
 * The order of day and month is never guessed.
 *
 * Undefined if there is nothing to mend, or if `parseDate` would refuse the result as well.
 */
export function repairDate(text: string): RepairedDate | undefined {
  if (text.length > MAX_DATE_LENGTH || COMMON.test(text)) return undefined;
  const reasons: string[] = [];
  const mend = (value: string, repairs: readonly Repair[]): string => {
    for (const repair of repairs) {
      const [mended, why] = repair(value) ?? [value, ''];
      if (mended === value) continue;
      value = mended;
      if (!reasons.includes(why)) reasons.push(why);
    }
    return value;
  };
  const whole = mend(text, [trim, joinYears]);
  const ends = whole.split('/');
  const mended =
    ends.length === 2
      ? ends.map((end) => mend(end, END_REPAIRS)).join('/')
      : mend(whole, [orderFields, padYear, ...END_REPAIRS]);
  return reasons.length > 0 && isDate(mended) ? { text: mended, why: reasons.join('; ') } : undefined;
}

function isDate(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

const trim: Repair = (text) => [text.trim(), 'there is white space around it'];

/** En and em dashes only between the three fields of a date: `2024–03` may be two years. */
const replaceDashes: Repair = (text) => {
  const hyphens = text.replace(/[\u2010\u2011\u2212]/g, '-');
  const mended = hyphens.replace(/^([-+]?\d{4})[–—-](\d{1,2})[–—-](\d{1,2})(?!\d)/, '$1-$2-$3');
  return [mended, 'dates are written with plain hyphens'];
};

const joinYears: Repair = (text) => {
  const [, first = '', second = ''] = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(text) ?? [];
  return first < second ? [`${first}/${second}`, 'two years are joined by a slash'] : undefined;
};

/** Not at the ends of an interval: `12/2020` is a month. */
const padYear: Repair = (text) => {
  const [, minus = '', year = '', rest = ''] = /^([-+\u2212]?)(\d{1,3})([~?%]?)$/.exec(text) ?? [];
  return year
    ? [`${minus && minus !== '+' ? '-' : ''}${year.padStart(4, '0')}${rest}`, 'a year has four digits']
    : undefined;
};

/** Year first, or a day that cannot be a month. */
const orderFields: Repair = (text) => {
  const why = 'dates are written year-month-day, with hyphens';
  const yearFirst = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text);
  if (yearFirst) return [`${yearFirst[1]}-${yearFirst[3]}-${yearFirst[4]}${yearFirst[5]}`, why];
  const [, x = '', , y = '', year = '', rest = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text) ?? [];
  if (isDayOnly(x) && isMonth(y)) return [`${year}-${y}-${x}${rest}`, why];
  return isDayOnly(y) && isMonth(x) ? [`${year}-${x}-${y}${rest}`, why] : undefined;
};

/** `1998-9` is left alone: it may be two years. */
const padFields: Repair = (text) => {
  const [, year = '', month = '', day = '', rest = ''] =
    /^([-+]?\d{4,6})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$/.exec(text) ?? [];
  return day ? [`${year}-${pad(month)}-${pad(day)}${rest}`, 'months and days have two digits'] : undefined;
};

const mendTime: Repair = (text) => {
  const [, date = '', hour = '', clock = '', zone = '', rest = ''] =
    /^([-+]?\d{4,6}-\d\d-\d\d)[Tt ](\d{1,2})(:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?([zZ]|UTC|GMT|[-+]\d\d:?\d\d)?([~?%]?)$/.exec(
      text,
    ) ?? [];
  if (!date) return undefined;
  const offset = /^[-+]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const separator = text[date.length] === ' ' ? ' ' : 'T';
  return [
    `${date}${separator}${pad(hour)}${clock}${/^[zUG]/.test(zone) ? 'Z' : offset}${rest}`,
    'a time is written as 14:05Z or 14:05+02:00',
  ];
};

const expandYear: Repair = (text) => {
  const [, year = '', rest = ''] = /^-(\d{4})(?!\d)(.*)$/.exec(text) ?? [];
  const n = Number(year);
  return n > 0
    ? [`-00${year}${rest}`, `the year −${n} is ${n + 1} BC, because the year 0 is 1 BC`]
    : undefined;
};

const END_REPAIRS: readonly Repair[] = [replaceDashes, padFields, mendTime, expandYear];

function isMonth(digits: string): boolean {
  return digits !== '' && Number(digits) >= 1 && Number(digits) <= 12;
}

function isDayOnly(digits: string): boolean {
  return Number(digits) > 12 && Number(digits) <= 31;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
