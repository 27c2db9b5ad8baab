import { every, type Interval, type IntervalUnit } from '../time/interval.js';
import type { TickShape } from './tick-format.js';

/** The larger unit above a row of ticks. */
export interface ParentUnit {
  readonly unit: IntervalUnit;
  readonly shape: TickShape;
  /** Said in full where nothing before it says the rest: first in view, and where `context` changes. */
  readonly fullShape: TickShape;
  readonly context: IntervalUnit;
}

interface Row {
  readonly unit: IntervalUnit;
  readonly steps: readonly number[];
  readonly shape: TickShape;
  /** The text of a tick that carries its parent; `strongFullShape` if it differs where the context is new. */
  readonly strongShape: TickShape;
  readonly strongFullShape?: TickShape;
  readonly parent?: ParentUnit;
}

/** One level of the axis: a step of a unit. */
export interface Rung extends Omit<Row, 'steps'> {
  readonly step: number;
  readonly interval: Interval;
  /** A single day, month or year is an extent, named in its middle; everything else is a moment. */
  readonly isExtent: boolean;
}

const YEAR: ParentUnit = { unit: 'year', shape: 'year', fullShape: 'year', context: 'year' };
const MONTH: ParentUnit = { unit: 'month', shape: 'month', fullShape: 'monthYear', context: 'year' };
const DAY: ParentUnit = { unit: 'day', shape: 'dayMonth', fullShape: 'date', context: 'year' };
const MINUTE: ParentUnit = { unit: 'minute', shape: 'time', fullShape: 'dateTime', context: 'day' };

// prettier-ignore
const LADDER: readonly Row[] = [
  { unit: 'millisecond', steps: [1, 2, 5, 10, 20, 50, 100, 200, 500], shape: 'fraction', strongShape: 'timeFraction', parent: MINUTE },
  { unit: 'second', steps: [1, 2, 5, 15, 30], shape: 'timeSecond', strongShape: 'dayTimeSecond', parent: DAY },
  { unit: 'minute', steps: [1, 2, 5, 15, 30], shape: 'time', strongShape: 'dayTime', parent: DAY },
  { unit: 'hour', steps: [1, 3, 6, 12], shape: 'time', strongShape: 'dayTime', parent: DAY },
  { unit: 'day', steps: [1, 7], shape: 'day', strongShape: 'dayMonth', strongFullShape: 'date', parent: MONTH },
  { unit: 'month', steps: [1, 3, 6], shape: 'month', strongShape: 'monthYear', parent: YEAR },
  { unit: 'year', steps: [1, 2, 5], shape: 'year', strongShape: 'year' },
];

const RUNGS = LADDER.flatMap((row) => rungsOf(row, 1));

/** The levels from the finest to ever coarser ones: after the table, its last row times ten, and again. */
export function* climbLadder(): Generator<Rung, never> {
  yield* RUNGS;
  for (let factor = 10; ; factor *= 10) yield* rungsOf(LADDER.at(-1)!, factor);
}

function rungsOf({ steps, ...row }: Row, factor: number): Rung[] {
  return steps.map((base) => {
    const step = base * factor;
    const isExtent = step === 1 && (row.unit === 'day' || row.unit === 'month' || row.unit === 'year');
    return { ...row, step, interval: every(row.unit, step), isExtent };
  });
}
