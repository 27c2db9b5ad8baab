import { MAX_DATE_LENGTH } from './parse-common.js';

type Mend = readonly [pattern: RegExp, to: string | ((match: string, ...groups: string[]) => string)];

const pad = (digits: string): string => digits.padStart(2, '0');

/** Typographic hyphens, and two years with a dash. */
const ANYWHERE: readonly Mend[] = [
  [/[\u2010\u2011\u2212]/g, '-'],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, '$1/$2'],
  // A set has no spaces.
  [/^[[{].*[\]}]$/, (set) => set.replace(/ ?, ?/g, ',')],
];

/** Not at the ends of an interval: `12/2020` is a month. */
const WHOLE: readonly Mend[] = [
  [/^(?:circa|ca?)\.? ?(\d[^~?%]*)$/i, '$1~'],
  // The 1500s may be ten years or a hundred.
  [/^(\d?\d[1-9])0'?s(?=[~?%]?$)/, (_, digits = '') => `${digits.padStart(3, '0')}X`],
  [/^(?:AD|A\.D\.) ?(\d{1,4})(?=[~?%]?$)/, (_, year = '') => year.padStart(4, '0')],
  [/^(\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.)(?=[~?%]?$)/, (_, year = '') => year.padStart(4, '0')],
  // Year first, or a day that cannot be a month.
  [/^(\d{4})([./])(\d\d?)\2(\d\d?)(?!\d)/, '$1-$3-$4'],
  [/^(1[3-9]|2\d|3[01])([./-])(\d\d?)\2(\d{4})(?!\d)/, '$4-$3-$1'],
  [/^(\d\d?)([./-])(1[3-9]|2\d|3[01])\2(\d{4})(?!\d)/, '$4-$1-$3'],
  [/^\+?(-?)(\d{1,3})(?=[~?%]?$)/, (_, minus = '', year = '') => minus + year.padStart(4, '0')],
];

const EACH_END: readonly Mend[] = [
  // En and em dashes only between three fields: `2024–03` may be two years, and so may `1998-9`.
  [
    /^([-+]?\d{4,6})([-–—])(\d\d?)\2(\d\d?)(?!\d)/,
    (_, year, __, month = '', day = '') => `${year}-${pad(month)}-${pad(day)}`,
  ],
  // Times as logs write them.
  [/(?<=^\S{10,13}[Tt ])\d(?=:)/, '0$&'],
  [/(?<=\d)t(?=\d)/, 'T'],
  [/(?<=:\d\d(?:[.,]\d+)?) ?(?:z|utc|gmt)(?=[~?%]?$)/i, 'Z'],
  [/(?<=:\d\d(?:[.,]\d+)?) ?([-+]\d\d):?(\d\d)(?=[~?%]?$)/, '$1:$2'],
  // A negative year of four digits seldom is the year its author thinks, so it is spelt out.
  [/^-(?!0000)(?=\d{4}(?!\d))/, '-00'],
];

/** Last, for here nobody can be mistaken about the year: 44 BC is -0043. */
const ERAS: readonly Mend[] = [
  [
    /^(\d{1,3}(?:,\d{3}){1,2}|[1-9]\d{0,9}) ?(?:BCE?|B\.C\.(?:E\.)?)(?=[~?%]?$)/,
    (_, year = '') => writeBefore(year),
  ],
];

function writeBefore(years: string): string {
  const digits = String(Number(years.replaceAll(',', '')) - 1);
  if (digits === '0') return '0000';
  return digits.length > 4 ? `Y-${digits}` : `-${digits.padStart(4, '0')}`;
}

/**
 * What a text that is almost a date was certainly meant to say: without white space and typographic dashes, with
 * the missing zeros (`2020-1-5`, `44`), the year first (`25.12.2020`), a time as in `14:05Z`, and EDTF for "c. 1840",
 * "1560s" and "44 BC". The order of day and month is never guessed. The text itself if there is nothing to mend, or if it is no date at all.
 */
export function mendDate(text: string): string {
  if (text.length > MAX_DATE_LENGTH) return text;
  const whole = mend(text.trim(), ANYWHERE);
  const ends = whole.split('/');
  if (ends.length === 2) return ends.map((end) => mend(end, EACH_END)).join('/');
  return mend(mend(mend(whole, WHOLE), EACH_END), ERAS);
}

function mend(text: string, mends: readonly Mend[]): string {
  return mends.reduce((value, [pattern, to]) => value.replace(pattern, to as string), text);
}
