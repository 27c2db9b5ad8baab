import { civilToInstant, MS_PER_YEAR } from './calendar.js';
import { makeInstant, refuse } from './make-when.js';
import { MAX_YEAR } from './read-long-year.js';
import type { Age, When } from './when.js';

/** How many years the units of ages are. */
const YEARS: Readonly<Record<Age['unit'], number>> = { bp: 1, ka: 1e3, ma: 1e6, ga: 1e9 };

export const AGE_UNITS = Object.keys(YEARS) as readonly Age['unit'][];

/** What "present" is, by convention: "before present" is before the first tests of bombs spoilt radiocarbon. */
const PRESENT = civilToInstant(1950);

const NUMBER = /^\d{1,15}(?:\.(\d{1,9}))?$/;

/**
 * An age: a number, or text that keeps its zeros ("66.0"), and its margin. Without one, half of the last digit.
 *
 * @throws RangeError with the reason alone
 */
export function readAge(unit: Age['unit'], value: unknown, plusMinus: unknown): When {
  const years = YEARS[unit];
  const digits = readDigits(unit, value);
  const age: Age = { unit, value: Number(digits) };
  const decimals = NUMBER.exec(digits)![1] ?? '';
  const margin =
    plusMinus === undefined ? 10 ** -decimals.length / 2 : Number(readDigits('plusMinus', plusMinus));
  if (margin === 0) refuse('"plusMinus" must be more than 0');
  if ((age.value + margin) * years > MAX_YEAR) refuse('ages go to 10¹² years');
  const [a, d] = [age.value + margin, age.value - margin].map(
    (before) => PRESENT - before * years * MS_PER_YEAR,
  );
  const when = makeInstant(a!, d!, unit === 'bp' ? 'year' : unit);
  return { ...when, age: plusMinus === undefined ? age : { ...age, plusMinus: margin } };
}

function readDigits(key: string, value: unknown): string {
  const digits = typeof value === 'number' ? String(value) : value;
  if (typeof digits === 'string' && NUMBER.test(digits)) return digits;
  return refuse(`"${key}" must be a number such as 174.7, or such a number as text`);
}
