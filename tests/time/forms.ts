import { civilToInstant, MS_PER_YEAR } from '../../src/time/calendar.js';
import { makeInstant, momentBetween, spanOf } from '../../src/time/make-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { Age, DatePart, DateUnit, When } from '../../src/time/when.js';

type Season = 0 | 1 | 2 | 3;

/** From the start of one year to the start of another. */
export function years(from: number, to: number, unit: DateUnit): When {
  return makeInstant(civilToInstant(from), civilToInstant(to), unit);
}

export function partOf(when: When, part: DatePart): When {
  const third = (when.d - when.a) / 3;
  const a = when.a + ['early', 'mid', 'late'].indexOf(part) * third;
  return { ...makeInstant(a, a + third, when.unit, { approximate: true }), part };
}

/** Of the northern half of the world: winter ends in the next year. */
export function season(year: number, n: Season): When {
  const months = [3, 6].map((month) => civilToInstant(year, month + 3 * n)) as [number, number];
  return { ...makeInstant(...months, 'season', { approximate: true }), season: n };
}

/** A quarter or the like. */
export function months(year: number, first: number, last: number): When {
  return makeInstant(civilToInstant(year, first), civilToInstant(year, last + 1), 'season');
}

const AGE_YEARS = { bp: 1, ka: 1e3, ma: 1e6, ga: 1e9 };

/** Without a margin, known to `halfWidth` on either side. */
export function age(
  unit: Age['unit'],
  value: number,
  plusMinus?: number,
  halfWidth = plusMinus ?? 0.5,
): When {
  const at = (x: number): number => civilToInstant(1950) - x * AGE_YEARS[unit] * MS_PER_YEAR;
  return {
    ...makeInstant(at(value + halfWidth), at(value - halfWidth), unit === 'bp' ? 'year' : unit),
    age: { unit, value, ...(plusMinus !== undefined && { plusMinus }) },
  };
}

export function before(when: When): When {
  return { ...momentBetween(undefined, when), a: -Infinity, d: when.a, exclusive: true };
}

export function after(when: When): When {
  return { ...momentBetween(when, undefined), a: when.d, d: Infinity, exclusive: true };
}

/** The date of the Julian calendar that `written` names, ten days later in ours, as in the 16th century. */
export function julian(written: When): When {
  const [a, d] = [written.a, written.d].map((t) => t + 10 * 86_400_000) as [number, number];
  return { ...written, a, b: d, c: a, d, calendar: 'julian', written };
}

export function estimate(likely: string, first: string, last: string, unit: DateUnit): When {
  const bounds = momentBetween(parseDate(first), parseDate(last));
  return { ...bounds, unit, approximate: true, estimate: parseDate(likely) };
}

export function set(all: boolean, ...dates: readonly string[]): When {
  const of = dates.map((text) => parseDate(text));
  const [first, last] = [of[0]!, of.at(-1)!];
  const whole = all ? spanOf(first, last) : momentBetween(first, last);
  return { ...whole, members: { all, of } };
}
