import { unfolded, type FoldedTime } from './folded-time.js';
import type { Viewport } from './viewport.js';

/** The map between time and pixels for one viewport. All positions are px from the plot's start edge. */
export interface TimeScale {
  readonly viewport: Viewport;
  readonly lengthPx: number;
  readonly folded: FoldedTime;
  /** Pixels per ms of folded time, which outside the folds is time. */
  readonly pxPerMs: number;
  /** The time at the plot's edges, in ms since 1970. */
  readonly start: number;
  readonly end: number;
  /** `toPx(±Infinity)` is ±Infinity: clamp open ends to the plot before drawing. */
  readonly toPx: (t: number) => number;
  readonly toTime: (px: number) => number;
  readonly uToPx: (u: number) => number;
  readonly pxToU: (px: number) => number;
}

/**
 * The scale that draws a viewport on a plot of some length (0 is allowed: everything is then at 0 px).
 * Throws a `RangeError` for a length that is negative or not finite.
 */
export function timeScale(viewport: Viewport, lengthPx: number, folded: FoldedTime = unfolded): TimeScale {
  if (!(lengthPx >= 0 && lengthPx < Infinity)) {
    throw new RangeError(`A time scale needs a length in px, not ${lengthPx}`);
  }
  const { center, span } = viewport;
  const pxPerMs = lengthPx / span;
  // Both ways go by the middle: differences of nearby times are exact, and the inverse is rounded only once, so
  // that a window of a millisecond in 2024 still tells its pixels apart.
  const uToPx = (u: number) => (u - center) * pxPerMs + lengthPx / 2;
  const pxToU = (px: number) => center + (px - lengthPx / 2) / (pxPerMs || 1);
  return {
    viewport,
    lengthPx,
    folded,
    pxPerMs,
    start: folded.toT(viewport.start),
    end: folded.toT(viewport.end),
    toPx: (t) => uToPx(folded.toU(t)),
    toTime: (px) => folded.toT(pxToU(px)),
    uToPx,
    pxToU,
  };
}
