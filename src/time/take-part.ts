import { civilToInstant, instantToCivil } from './calendar.js';
import { makeInstant } from './make-when.js';
import type { DatePart, DateUnit, When } from './when.js';

const PARTS: readonly unknown[] = ['early', 'mid', 'late'] satisfies DatePart[];

/** How many years some units have. */
const YEARS: Partial<Record<DateUnit, number>> = { decade: 10, century: 100 };

/**
 * The thirds people mean: days 1–10, 11–20 and 21–end of a month, four months each of a year, and of a decade or a
 * century as many years as come nearest: 1560–62, 1563–66, 1567–69. Undefined for what is no part, and for any other date.
 */
export function takePart(when: When, part: unknown): When | undefined {
  const third = PARTS.indexOf(part);
  const { unit, uncertain } = when;
  const years = YEARS[unit];
  if (third < 0 || when.from || when.to || !(years || unit === 'year' || unit === 'month')) return undefined;
  const { year, month } = instantToCivil(when.a);
  const cut = (n: number): number =>
    years
      ? civilToInstant(year + Math.round((n * years) / 3))
      : unit === 'year'
        ? civilToInstant(year, 1 + 4 * n)
        : civilToInstant(year, month, 1 + 10 * n);
  const end = third < 2 ? cut(third + 1) : when.d;
  const taken = makeInstant(cut(third), end, unit, { approximate: true, uncertain });
  return { ...taken, part: part as DatePart };
}
