import type { Every, Interval, IntervalUnit } from '../time/interval.js';
import type { TickShape } from './tick-format.js';

/** The larger unit above a row of ticks. */
export interface ParentUnit {
  readonly unit: IntervalUnit;
  readonly shape: TickShape;
  /** Said in full where nothing before it says the rest: first in view, and where `context` changes. */
  readonly fullShape: TickShape;
  readonly context: IntervalUnit;
}

/** One level of the axis: a step of a unit. */
export interface Rung {
  readonly unit: IntervalUnit;
  readonly shape: TickShape;
  readonly parent: ParentUnit | undefined;
  readonly interval: Interval;
  /** A single day, month or year is an extent, named in its middle; everything else is a moment. */
  readonly isExtent: boolean;
  /** The text at a boundary, where it is no date. */
  readonly write?: (t: number, shape: TickShape) => string;
}

const YEAR: ParentUnit = { unit: 'year', shape: 'y', fullShape: 'y', context: 'year' };
const MONTH: ParentUnit = { unit: 'month', shape: 'M', fullShape: 'My', context: 'year' };
const DAY: ParentUnit = { unit: 'day', shape: 'dM', fullShape: 'dMy', context: 'year' };
const MINUTE: ParentUnit = { unit: 'minute', shape: 't', fullShape: 'dMyt', context: 'day' };

type Row = readonly [unit: IntervalUnit, steps: readonly number[], shape: TickShape, parent?: ParentUnit];

const YEARS: Row = ['year', [1, 2, 5], 'y'];
const LADDER: readonly Row[] = [
  ['millisecond', [1, 2, 5, 10, 20, 50, 100, 200, 500], 'f', MINUTE],
  ['second', [1, 2, 5, 15, 30], 'ts', DAY],
  ['minute', [1, 2, 5, 15, 30], 't', DAY],
  ['hour', [1, 3, 6, 12], 't', DAY],
  ['day', [1, 7], 'd', MONTH],
  ['month', [1, 3, 6], 'M', YEAR],
];

/** The levels from the finest to ever coarser ones: after the table, years times ten, and again. */
export function* climbLadder(every: Every): Generator<Rung, never> {
  for (const row of LADDER) yield* rungsOf(every, row);
  for (let factor = 1; ; factor *= 10) yield* rungsOf(every, YEARS, factor);
}

function* rungsOf(every: Every, [unit, steps, shape, parent]: Row, factor = 1): Generator<Rung> {
  for (const base of steps) {
    const step = base * factor;
    const isExtent = step === 1 && /day|month|year/.test(unit);
    yield { unit, shape, parent, interval: every(unit, step), isExtent };
  }
}
