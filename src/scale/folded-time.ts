import type { Entry } from '../model/timeline.js';

/** A stretch of time, [start, end) in ms since 1970. */
export type Stretch = readonly [start: number, end: number];

/** A silence, or whatever else the axis folds. */
export interface Break {
  /** What is left out: from the end of one event to the start of the next, or as the author wrote it, in ms. */
  readonly start: number;
  readonly end: number;
  /** What of it is folded away, in ms; the rest is room for the events to breathe. */
  readonly foldStart: number;
  readonly foldEnd: number;
  /** Where the fold lies in folded time. */
  readonly uStart: number;
  readonly uEnd: number;
}

/** A stretch without a fold, in which time passes evenly. */
export interface EvenPiece {
  /** In ms; the first piece begins at -Infinity, the last ends at Infinity. */
  readonly start: number;
  readonly end: number;
  /** How long a ms of it is in folded time: 1, or less where the past is compressed; in even steps, any number. */
  readonly pace: number;
}

/** An instant at which something happens, in ms, and what. */
export interface Stop {
  readonly t: number;
  readonly entry: Entry;
}

/**
 * A monotone, piecewise linear map between time t and folded time u, both in ms. In every piece time passes at a
 * pace of its own, which is 1 everywhere where nothing but silences fold; in a fold, faster. ±Infinity maps to itself.
 */
export interface FoldedTime {
  readonly toU: (t: number) => number;
  readonly toT: (u: number) => number;
  readonly breaks: readonly Break[];
  /** In order: all of time but the folds. */
  readonly pieces: readonly EvenPiece[];
  /** Ascending; there where the way from one to the next is always as long, so that only they can tell the time. */
  readonly stops?: readonly Stop[];
}

/** Time as it is, without folds. */
export const unfolded: FoldedTime = {
  toU: (t) => t,
  toT: (u) => u,
  breaks: [],
  pieces: [{ start: -Infinity, end: Infinity, pace: 1 }],
};
