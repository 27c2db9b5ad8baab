import { civilToInstant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { fromJulian, readJulianDate } from './from-julian.js';
import { makeInstant, refuse } from './make-when.js';
import { readPlainDate } from './parse-common.js';
import { MAX_YEAR } from './read-long-year.js';
import { momentFrom } from './read-set.js';
import { DATE_UNITS, type When } from './when.js';

/** A time value of Wikidata's data model, as its JSON has it; other fields do not count. */
export interface WikidataTime {
  readonly time: unknown;
  readonly precision: unknown;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly calendarmodel?: unknown;
}

/** A time as it was taken apart; `year` counts from 1, as historians do, before or after the beginning of the era. */
interface Time {
  readonly isBefore: boolean;
  readonly year: number;
  readonly month: string;
  readonly day: string;
  readonly clock: readonly [hour: string, minute: string, second: string];
  readonly isJulian: boolean;
}

const TIME = /^([+-])(\d{1,16})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;
const CALENDAR = /(?:^|\/)(Q1985727|Q1985786)$/;

/** The precisions that are months and finer; 0 is a billion years, 5 ten thousand, 9 a year. */
const YEAR = 9;
const MONTH = 10;
const DAY = 11;
const LENGTHS: Partial<Record<number, number>> = {
  11: MS_PER_DAY,
  12: MS_PER_HOUR,
  13: MS_PER_MINUTE,
  14: MS_PER_SECOND,
};
const TEN_THOUSAND_YEARS = 5;
const UNITS = [
  'ga',
  'ma',
  'ma',
  'ma',
  'ka',
  'ka',
  ...DATE_UNITS.slice(3, 7),
  ...DATE_UNITS.slice(8, 13),
] as const;

/**
 * A date of Wikidata (https://www.mediawiki.org/wiki/Wikibase/DataModel#Dates_and_times). There is no year 0: -0044 is
 * 44 BC; centuries and millennia end with their round year. Months and days of the Julian calendar are converted.
 *
 * @throws RangeError with the reason alone
 */
export function readWikidata(value: WikidataTime): When {
  const time = readTime(value);
  const precision = Math.min(readCount('precision', value.precision, 14), finestOf(time));
  const [before, after] = [readCount('before', value.before ?? 0), readCount('after', value.after ?? 0)];
  const at = (n: number): When => unitOf(time, precision, n);
  return before || after ? momentFrom(at(-before), at(after)) : at(0);
}

function readTime({ time, calendarmodel }: WikidataTime): Time {
  const match = typeof time === 'string' && TIME.exec(time);
  if (!match) refuse('"time" must be text such as "+1879-03-14T00:00:00Z"');
  const [, sign, digits, month = '', day = '', hour = '', minute = '', second = ''] = match;
  const year = Number(digits);
  if (year === 0) refuse('Wikidata has no year 0: 1 BC is written -0001');
  if (year > MAX_YEAR) refuse('years go from −10¹² to 10¹²');
  const model = calendarmodel ?? 'Q1985727';
  const [, calendar] = (typeof model === 'string' && CALENDAR.exec(model)) || [];
  if (!calendar) refuse('"calendarmodel" must be the entity Q1985727 (Gregorian) or Q1985786 (Julian)');
  return {
    isBefore: sign === '-',
    year,
    month,
    day,
    clock: [hour, minute, second],
    isJulian: calendar === 'Q1985786',
  };
}

function readCount(key: string, value: unknown, max = 1e6): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max) return value;
  return refuse(`"${key}" must be a whole number from 0 to ${max}`);
}

/** A month or a day written as 00 is not known, whatever the precision says. */
function finestOf({ month, day }: Time): number {
  return month === '00' ? YEAR : day === '00' ? MONTH : Infinity;
}

/** The stretch that a time names at its precision, or the one that is `n` of them later. */
function unitOf(time: Time, precision: number, n: number): When {
  if (precision <= TEN_THOUSAND_YEARS) return ageOf(time, precision, n);
  if (precision <= YEAR) return yearsOf(time, precision, n);
  if (precision === MONTH) return monthOf(time, n);
  const when = dayOrTimeOf(time, precision);
  const length = LENGTHS[precision]!;
  return n === 0 ? when : later(when, n * length);
}

/** Half a unit to either side. */
function ageOf({ isBefore, year }: Time, precision: number, n: number): When {
  const size = 10 ** (YEAR - precision);
  const middle = (isBefore ? 1 - year : year) + n * size;
  const unit = UNITS[precision] as 'ga' | 'ma' | 'ka';
  const when = makeInstant(civilToInstant(middle - size / 2), civilToInstant(middle + size / 2), unit);
  if (!isBefore || n !== 0) return when;
  const years = { ga: 1e9, ma: 1e6, ka: 1e3 }[unit];
  return { ...when, age: { unit, value: year / years, plusMinus: size / 2 / years } };
}

/** Decades go from 1870 to 1879 (before our era from 79 to 70), centuries and millennia from 1801 to 1900. */
function yearsOf({ isBefore, year }: Time, precision: number, n: number): When {
  const size = 10 ** (YEAR - precision);
  const isDecade = precision === 8;
  const last = isDecade ? Math.floor(year / size) * size + size - 1 : Math.ceil(year / size) * size;
  const first = Math.max(last - size + 1, 1);
  const [from, to] = isBefore ? [1 - last, 1 - first] : [first, last];
  return makeInstant(civilToInstant(from + n * size), civilToInstant(to + 1 + n * size), UNITS[precision]!);
}

function monthOf(time: Time, n: number): When {
  const months = Number(time.month) - 1 + n;
  const month = String((((months % 12) + 12) % 12) + 1).padStart(2, '0');
  if (n === 0 && month !== time.month) refuse('month must be 01–12');
  return readIn(time, `${writeYear(time, Math.floor(months / 12))}-${month}`);
}

function dayOrTimeOf(time: Time, precision: number): When {
  const date = `${writeYear(time)}-${time.month}-${time.day}`;
  if (precision === DAY) return readIn(time, date);
  const [hour, minute, second] = time.clock;
  const when = readIn(
    time,
    `${date}T${hour}:${precision > 12 ? minute : '00'}:${precision > 13 ? second : '00'}Z`,
  );
  return widen(when, precision);
}

/** A date-time was read to the second. */
function widen(when: When, precision: number): When {
  const d = when.a + LENGTHS[precision]!;
  const written = when.written && { written: widen(when.written, precision) };
  return { ...when, b: d, d, unit: UNITS[precision]!, ...written };
}

function readIn({ isJulian }: Time, text: string): When {
  return (
    (isJulian ? readJulianDate(text) : readPlainDate(text)) ?? refuse(`there is no ${text.split('T')[0]}`)
  );
}

/** As EDTF writes it, where there is a year 0. */
function writeYear({ isBefore, year }: Time, n = 0): string {
  const number = (isBefore ? 1 - year : year) + n;
  const sign = number < 0 ? '-' : '+';
  if (Math.abs(number) > 999_999) refuse('a month or a day goes with years of at most six digits');
  return sign + String(Math.abs(number)).padStart(6, '0');
}

function later(when: When, ms: number): When {
  const moved = makeInstant(when.a + ms, when.d + ms, when.unit, when);
  return when.written ? fromJulian(later(when.written, ms)) : moved;
}
