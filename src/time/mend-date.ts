/** Longer than any date; keeps a megabyte of nonsense from being looked at. */
export const MAX_DATE_LENGTH = 200;

type Mend = readonly [pattern: RegExp, to: string | ((match: string, ...groups: string[]) => string)];

const pad = (digits: string): string => digits.padStart(2, '0');

/** Typographic hyphens, and two years with a dash. */
const ANYWHERE: readonly Mend[] = [
  [/[\u2010\u2011\u2212]/g, '-'],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, '$1/$2'],
];

/** Not at the ends of an interval: `12/2020` is a month. */
const WHOLE: readonly Mend[] = [
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

/**
 * What a text that is almost a date was certainly meant to say: without white space and typographic dashes, with
 * the missing zeros (`2020-1-5`, `44`), the year first (`25.12.2020`), and a time as in `14:05Z`. The order of day and
 * month is never guessed. The text itself if there is nothing to mend, or if it is no date at all.
 */
export function mendDate(text: string): string {
  if (text.length > MAX_DATE_LENGTH) return text;
  const whole = mend(text.trim(), ANYWHERE);
  const ends = whole.split('/');
  if (ends.length === 2) return ends.map((end) => mend(end, EACH_END)).join('/');
  return mend(mend(whole, WHOLE), EACH_END);
}

function mend(text: string, mends: readonly Mend[]): string {
  return mends.reduce((value, [pattern, to]) => value.replace(pattern, to as string), text);
}
