import { instantToCivil, MS_PER_DAY } from './calendar.js';
import { makeInstant, refuse } from './make-when.js';
import { parseEdtf } from './parse-edtf.js';
import { readSingleDate } from './read-single-date.js';
import { unitRank, type When } from './when.js';

/** 29 February of years that are leap years in the Julian calendar only. */
const LEAP_DAY = /^(-?\d\d00|[+-]\d{4}00)-02-29/;

/** Reads a string in EDTF whose years, months and days are those of the Julian calendar. Throws as `parseEdtf` does. */
export function parseJulian(text: string): When {
  const when = parseEdtf(text, readJulianDate);
  if (when.calendar) return when;
  try {
    return { ...when, calendar: 'julian', written: parseEdtf(text) };
  } catch {
    // One end is a leap day that the Gregorian calendar has no name for.
    return when;
  }
}

/** A single date, as `readSingleDate` reads it. */
export function readJulianDate(text: string): When | undefined {
  if (text.includes('[')) refuse('a time zone in brackets does not go with the Julian calendar');
  const written = readSingleDate(text);
  return written ? fromJulian(written) : readLeapDay(text);
}

/** The days that a date in the Julian calendar has in the Gregorian one, when it was read as if it were Gregorian. */
export function fromJulian(written: When): When {
  const { from, to, estimate } = written;
  const ends = { ...(from && { from: fromJulian(from) }), ...(to && { to: fromJulian(to) }) };
  const a = toGregorian(written.a);
  // By its length: the day after the 28th may be a 29th that Gregorian February does not have.
  const isShort = unitRank(written.unit) >= unitRank('day') && !to;
  const d = ends.to?.d ?? (isShort ? a + written.d - written.a : toGregorian(written.d));
  const likeliest = estimate && { estimate: fromJulian(estimate) };
  return { ...written, a, b: d, c: a, d, ...ends, ...likeliest, calendar: 'julian', written };
}

/** The Gregorian calendar leaves out three leap days in 400 years; the two agree in the third century. */
function toGregorian(t: number): number {
  const { year, month } = instantToCivil(t);
  const lastFebruary = month < 3 ? year - 1 : year;
  return t + (Math.floor(lastFebruary / 100) - Math.floor(lastFebruary / 400) - 2) * MS_PER_DAY;
}

/** Told by its Gregorian name, as it has no other that words could be made from. */
function readLeapDay(text: string): When | undefined {
  const before = LEAP_DAY.test(text) ? readSingleDate(text.replace('-02-29', '-02-28')) : undefined;
  if (!before) return undefined;
  const { a, d } = fromJulian(before);
  return makeInstant(a + MS_PER_DAY, d + MS_PER_DAY, before.unit, before);
}
