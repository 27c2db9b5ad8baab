import { civilToInstant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_YEAR } from './calendar.js';
import { every as gregorian, type Every } from './interval.js';
import { makeInstant, spanOf } from './make-when.js';
import type { When } from './when.js';
import { writeDate, type FormatDateOptions } from './write-date.js';

export interface WindowOptions extends FormatDateOptions {
  /** The units of another zone or calendar. */
  readonly every?: Every | undefined;
  /** Whether hours are those of a zone, which is named; true by default. */
  readonly zoned?: boolean | undefined;
}

type WindowUnit = 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';

/** The span from which the ends of a window are told in a unit: finer than that nobody can see. */
const LADDER: readonly (readonly [fromMs: number, unit: WindowUnit])[] = [
  [20 * MS_PER_YEAR, 'year'],
  [1.5 * MS_PER_YEAR, 'month'],
  [2 * MS_PER_DAY, 'day'],
  [2 * MS_PER_HOUR, 'minute'],
  [2 * MS_PER_MINUTE, 'second'],
];

/** Where ages count from, and from how far on an axis counts them. */
const PRESENT = civilToInstant(1950);
const DEEP = 100_000 * MS_PER_YEAR;
const AGES = [
  ['ga', 1e9],
  ['ma', 1e6],
  ['ka', 1e3],
] as const;
/** An edge is told to about so many parts of what is in view. */
const RESOLUTION = 200;

const ROUND_UNITS = ['year', 'month', 'day'] as const;

/** What is in view in words, "1 March – 12 May 2024", as finely as its length calls for. Ends in ms since 1970. */
export function formatWindow(start: number, end: number, options: WindowOptions): string {
  const unit = unitFor(end - start);
  // The window is half-open: one that ends at midnight does not show the next day.
  const calendar = (options.every ?? gregorian)(unit);
  const last = Math.max(calendar.floor(start), calendar.ceil(end) - calendar.meanMs / 2);
  return writeDate(
    spanOf(edgeAt(start, end - start, unit, options), edgeAt(last, end - start, unit, options)),
    options,
  );
}

/** One end of a stretch of `spanMs`, as finely as that calls for. */
export function formatEdge(t: number, spanMs: number, options: WindowOptions): string {
  return writeDate(edgeAt(t, spanMs, unitFor(spanMs), options), options);
}

/**
 * The last day, month or year before `t`, whichever `t` ends: "March 560" for the beginning of April. If it ends none
 * of them, as finely as a stretch of `spanMs` calls for.
 */
export function formatBefore(t: number, spanMs: number, options: WindowOptions): string {
  const unit =
    ROUND_UNITS.find((each) => (options.every ?? gregorian)(each).floor(t) === t) ?? unitFor(spanMs);
  return writeDate(unitAt(t - 1, unit, options), options);
}

function unitFor(spanMs: number): WindowUnit {
  return LADDER.find(([fromMs]) => spanMs >= fromMs)?.[1] ?? 'millisecond';
}

/** Far from today the edge of a stretch is told as an age, in the future as none. */
function edgeAt(t: number, spanMs: number, unit: WindowUnit, options: WindowOptions): When {
  if (unit !== 'year' || Math.abs(t - PRESENT) < DEEP) return unitAt(t, unit, options);
  const years = Math.max(0, PRESENT - t) / MS_PER_YEAR;
  const spanYears = spanMs / MS_PER_YEAR;
  const [name, length] = AGES.find(([, from]) => (years || spanYears) >= from) ?? AGES[2];
  const step = years && 10 ** Math.floor(Math.log10(spanYears / RESOLUTION));
  const digits = step ? Math.max(0, Math.round(Math.log10(length / step))) : 0;
  const value = Number((years / length).toFixed(digits));
  return { ...makeInstant(t, t + (step || length) * MS_PER_YEAR, name), age: { unit: name, value } };
}

function unitAt(t: number, unit: WindowUnit, { every, zoned = true }: WindowOptions): When {
  const calendar = (every ?? gregorian)(unit);
  const start = calendar.floor(t);
  // In another zone a day is known by the instants at which it begins and ends.
  const civil = !zoned || (!every && (unit === 'year' || unit === 'month' || unit === 'day'));
  return makeInstant(start, calendar.offset(start, 1), unit, { civil });
}
