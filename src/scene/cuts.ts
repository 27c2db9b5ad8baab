import type { TimeScale } from '../scale/time-scale.js';
import type { Part } from './scene.js';

/** How long a tear is along the axis. */
export const TEAR_PX = 24;

/**
 * What folds tear out of something that reaches from one px to another: at most `tearPx` in the middle of each fold,
 * as px from its start. What lies within a fold is not torn: it is there, though out of scale.
 */
export function cutsOf(
  { folded, uToPx, lengthPx }: TimeScale,
  startPx: number,
  endPx: number,
  tearPx: number,
): Part[] {
  return folded.breaks.flatMap(({ uStart, uEnd }) => {
    const middlePx = uToPx((uStart + uEnd) / 2);
    const fromPx = Math.max(middlePx - tearPx / 2, startPx);
    const toPx = Math.min(middlePx + tearPx / 2, endPx);
    const isWithin = startPx >= uToPx(uStart) && endPx <= uToPx(uEnd);
    if (isWithin || fromPx >= Math.min(toPx, lengthPx) || toPx <= 0) return [];
    return { startPx: fromPx - startPx, endPx: toPx - startPx };
  });
}
