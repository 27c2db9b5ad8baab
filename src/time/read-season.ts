import { civilToInstant } from './calendar.js';
import type { DateFields } from './date-fields.js';
import { makeInstant } from './make-when.js';
import { readPlainDate } from './parse-common.js';
import type { When } from './when.js';

/** The first month and the number of months that the codes from 33 on stand for. */
const GROUPS = [
  ...[1, 4, 7, 10].map((month) => [month, 3] as const),
  ...[1, 5, 9].map((month) => [month, 4] as const),
  ...[1, 7].map((month) => [month, 6] as const),
];

/**
 * The season or group of months that stands in the place of a month (ISO 8601-2, table of sub-year groupings): 21–24
 * seasons, taken for northern ones as 25–28 are, 29–32 southern ones; 33–36 quarters, 37–39 stretches of four months,
 * 40 and 41 halves. A season begins with its first whole month, as in meteorology, which is a convention: winter is
 * December to February. Undefined for any other date.
 */
export function readSeason({ year, month, day, qualifier }: DateFields): When | undefined {
  const code = Number(month);
  if (day !== undefined || !(code >= 21 && code <= 41)) return undefined;
  const whole = readPlainDate(year + qualifier);
  if (!whole) return undefined;
  const season = ((code - 21) % 4) as 0 | 1 | 2 | 3;
  const isSeason = code < 33;
  // Southern seasons are half a year from the northern ones; both winter and summer may reach into the next year.
  const springMonth = code < 29 ? 3 : 9;
  const [first, length] = isSeason ? [((springMonth + 3 * season - 1) % 12) + 1, 3] : GROUPS[code - 33]!;
  const start = (months: number): number => civilToInstant(Number(year), first + months);
  const { approximate, uncertain } = whole;
  const when = makeInstant(start(0), start(length), 'season', {
    approximate: approximate || isSeason,
    uncertain,
  });
  return isSeason ? { ...when, season } : when;
}
