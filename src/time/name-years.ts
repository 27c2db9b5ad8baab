import { numberFormatter } from '../base/intl-cache.js';
import type { DateWords } from '../messages/date-words.js';
import { civilToInstant, instantToCivil, MS_PER_YEAR } from './calendar.js';
import type { When } from './when.js';

const AGE_YEARS = { bp: 1, ka: 1e3, ma: 1e6, ga: 1e9 };
/** Where "before present" is counted from. */
const PRESENT = civilToInstant(1950);
const MAX_DIGITS = 9;

/** "174.7 ± 0.8 Ma", "10,300 BP": with the digits that were given. Undefined for what is not told as an age. */
export function nameAge(when: When, locale: string, words: DateWords): string | undefined {
  const age = when.age ?? ageOf(when);
  if (!age) return undefined;
  const { unit, value, plusMinus } = age;
  // Of "66.0", half a digit on either side is all that tells the zero.
  const width = plusMinus === undefined ? (when.d - when.a) / (AGE_YEARS[unit] * MS_PER_YEAR) : 1;
  const digits = Math.min(
    MAX_DIGITS,
    Math.max(decimalsOf(value), decimalsOf(plusMinus ?? 0), Math.round(-Math.log10(width))),
  );
  const numbers = numberFormatter(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const margin = plusMinus === undefined ? '' : ` ± ${numbers.format(plusMinus)}`;
  return words.age(numbers.format(value) + margin, unit);
}

/** Dates that are known to thousands of years or less are told by their middle. */
function ageOf({ unit, a, d }: When): When['age'] {
  if (unit !== 'ka' && unit !== 'ma' && unit !== 'ga') return undefined;
  const value = (PRESENT - (a + (d - a) / 2)) / (AGE_YEARS[unit] * MS_PER_YEAR);
  return value > 0 ? { unit, value: Math.round(value * 10) / 10 } : undefined;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * "1560s", "16th century" (1501 to 1600, or any part of 1500 to 1599): undefined where the years are not those of a
 * decade or a century that has a name.
 */
export function nameYears({ a, d, unit, part }: When, locale: string, words: DateWords): string | undefined {
  const [start, end] = [yearAt(a), yearAt(d - MS_PER_YEAR / 2)];
  const bc = end < 1;
  const [low, high] = bc ? [1 - end, 1 - start] : [start, end];
  const format = (n: number): string => numberFormatter(locale, { useGrouping: n > 9999 }).format(n);
  if (low < 1) return undefined;
  if (unit === 'decade') {
    const decade = low - (low % 10);
    const isNamed = decade > 0 && high <= decade + 9 && (part ?? high - low === 9);
    return isNamed ? words.decade(decade, format(decade), bc) : undefined;
  }
  const isNamed = unit === 'century' && (part ?? (low % 100 === 1 && high - low === 99));
  const n = Math.ceil((low + high) / 200);
  return isNamed ? words.century(n, format(n), bc) : undefined;
}

const yearAt = (t: number): number => instantToCivil(t).year;
