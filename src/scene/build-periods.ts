import type { Layout } from '../layout/arrange.js';
import type { Period } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import { boundsPx, coreOf, endForms, lookOf } from './build-marks.js';
import type { PeriodBar } from './scene.js';

const TEXT_PAD_PX = 10;
/** Less room than this and a title is only an ellipsis. */
const MIN_TEXT_PX = 40;

/** The periods that touch the view, in their lanes; bands behind everything, over the whole label area. */
export function buildPeriods(
  periods: readonly Period[],
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
): PeriodBar[] {
  const { lanes, lengthPx } = layout;
  return periods.flatMap((period) => {
    const { when, index } = period;
    const ends = endForms(when);
    const [startPx, endPx] = boundsPx(when, scale);
    if (endPx <= 0 || startPx >= lengthPx || endPx <= startPx) return [];
    const core = coreOf(when, scale, startPx, endPx);
    const [acrossPx, thicknessPx] =
      period.as === 'band'
        ? [0, layout.bandThicknessPx]
        : [lanes.firstPx + (lanes.laneOf[index] ?? 0) * lanes.stepPx, lanes.thicknessPx];

    const textPx = Math.max(startPx, 0) + TEXT_PAD_PX * (ends.start === 'arrow' ? 2 : 1);
    const roomPx = Math.min(endPx, lengthPx) - TEXT_PAD_PX - textPx;
    const neededPx = layout.periodTextPx(period);
    const widthPx = Math.min(roomPx, neededPx);
    const text =
      lanes.titled && roomPx >= Math.min(neededPx, MIN_TEXT_PX)
        ? { startPx: textPx - startPx, widthPx }
        : undefined;
    const middlePx = text ? text.startPx + widthPx / 2 : 0;
    return {
      period,
      ...ends,
      ...lookOf(period),
      box: axes.box(startPx, endPx - startPx, acrossPx, thicknessPx),
      core,
      text,
      textOnTail: !core || middlePx < core.startPx || middlePx > core.endPx,
    };
  });
}
