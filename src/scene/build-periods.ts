import { greatest } from 'd3-array';
import type { Layout } from '../layout/arrange.js';
import { laneExtent } from '../layout/lane-extent.js';
import type { Period } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import { boundsPx, clampPx, coreOf, endForms, lookOf } from './build-marks.js';
import { cutsOf } from './cuts.js';
import type { PeriodBar } from './scene.js';

const TEXT_PAD_PX = 10;
/** A bar is cut narrowly, so that it stays one bar. */
const CUT_PX = 10;
/** Less room than this and a title is only an ellipsis. */
const MIN_TEXT_PX = 40;

/**
 * The periods that touch the view, as long as they are; `place` says where they lie across the axis, and how thick they are.
 */
export function buildPeriods(
  periods: readonly Period[],
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
  place: (period: Period) => readonly [acrossPx: number, thicknessPx: number],
  titled: boolean,
): PeriodBar[] {
  const { lengthPx } = layout;
  return periods.flatMap((period) => {
    const { when } = period;
    const ends = endForms(when);
    const [startPx, endPx] = boundsPx(when, scale);
    if (endPx <= 0 || startPx >= lengthPx || endPx <= startPx) return [];
    const core = coreOf(when, scale, startPx, endPx);
    const [acrossPx, thicknessPx] = place(period);
    const cuts = cutsOf(scale, startPx, endPx, CUT_PX);
    // Where margins overlap, the titles of neighbours do not.
    const [from, to] = laneExtent(when);
    const neededPx = layout.periodTextPx(period);
    const { textPx, roomPx } = roomBetween(
      Math.max(startPx, clampPx(scale, from), 0) + TEXT_PAD_PX * (ends.start === 'arrow' ? 2 : 1),
      Math.min(endPx, clampPx(scale, to), lengthPx) - TEXT_PAD_PX,
      cuts.map((cut) => startPx + (cut.startPx + cut.endPx) / 2),
      neededPx,
    );
    const widthPx = Math.min(roomPx, neededPx);
    const text =
      titled && roomPx >= Math.min(neededPx, MIN_TEXT_PX)
        ? { startPx: textPx - startPx, widthPx }
        : undefined;
    const middlePx = text ? text.startPx + widthPx / 2 : 0;
    return {
      period,
      ...ends,
      ...lookOf(period),
      box: axes.box(startPx, endPx - startPx, acrossPx, thicknessPx),
      core,
      cuts,
      text,
      textOnTail: !core || middlePx < core.startPx || middlePx > core.endPx,
    };
  });
}

/** Where a title goes that must not run over a cut: the first place that is wide enough, or else the widest. */
function roomBetween(fromPx: number, toPx: number, cuts: readonly number[], neededPx: number) {
  const starts = [fromPx, ...cuts.map((px) => Math.max(fromPx, px + TEXT_PAD_PX))];
  const rooms = starts.map((textPx, i) => ({
    textPx,
    roomPx: Math.min(toPx, (cuts[i] ?? Infinity) - TEXT_PAD_PX) - textPx,
  }));
  return rooms.find(({ roomPx }) => roomPx >= neededPx) ?? greatest(rooms, ({ roomPx }) => roomPx)!;
}
