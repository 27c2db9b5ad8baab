import { civilToInstant } from './calendar.js';
import { makeInstant, momentBetween, refuse } from './make-when.js';
import type { DateUnit, When } from './when.js';

/** How far from the year 0 dates may be, in years: beyond any age of the universe, and well within a float64. */
export const MAX_YEAR = 1e12;

/** `Y` and a year, which may have an exponent, or a year of four digits; then how many digits are significant. */
const LONG_YEAR = /^([~?%]?)(?:Y(-?)(\d+)(?:E(\d+))?|(-?\d{4}|[+-]\d{6}))(?:S(\d+))?([~?%]?)$/;

/** The unit that 10 years are nearest to, 100, 1000 and so on. */
const UNITS: readonly DateUnit[] = ['year', 'decade', 'century', 'millennium', 'ka', 'ka', 'ma', 'ma', 'ma'];

type Qualities = Pick<When, 'approximate' | 'uncertain'>;

/**
 * A year of more than four digits (`Y170000002`, `Y-17E7`), or one of which only the first digits are significant
 * (`1950S2` is a year from 1900 to 1999, probably 1950). Undefined for any other date.
 */
export function readLongYear(text: string): When | undefined {
  const match = LONG_YEAR.exec(text);
  if (!match) return undefined;
  const [, first = '', minus, digits, exponent, short, significant, last = ''] = match;
  const qualities = { approximate: /[~%]/.test(first + last), uncertain: /[?%]/.test(first + last) };
  if (digits !== undefined && exponent === undefined && !/^[1-9]\d{4}/.test(digits)) {
    refuse('Y is followed by a year of more than four digits, without zeros before it');
  }
  const year = digits === undefined ? Number(short) : Number(`${minus}${digits}E${exponent ?? 0}`);
  if (Object.is(year, -0)) refuse('the year 0, which is 1 BC, is written 0000');
  if (Math.abs(year) > MAX_YEAR) refuse('years go from −10¹² to 10¹²');
  const when = yearWhen(year, qualities);
  if (significant === undefined) return when;
  const written = Math.max(String(Math.abs(year)).length, 4);
  if (significant.startsWith('0') || Number(significant) > written) {
    refuse(`S is followed by the number of significant digits, from 1 to ${written}`);
  }
  return estimateOf(year, Number(significant), when);
}

function yearWhen(year: number, qualities: Qualities): When {
  return makeInstant(civilToInstant(year), civilToInstant(year + 1), 'year', qualities);
}

/** Somewhere among the years that begin with the same digits; if all digits are significant, in that year itself. */
function estimateOf(year: number, significant: number, estimate: When): When {
  const open = String(Math.abs(year)).length - significant;
  if (open <= 0) return estimate;
  const size = 10 ** open;
  const nearest = Math.floor(Math.abs(year) / size) * size;
  const farthest = nearest + size - 1;
  const [first, last] = year < 0 ? [-farthest, -nearest] : [nearest, farthest];
  const { uncertain } = estimate;
  const [from, to] = [first, last].map((end) => yearWhen(end, { approximate: false, uncertain }));
  return { ...momentBetween(from, to), unit: UNITS[open] ?? 'ga', approximate: true, estimate };
}
