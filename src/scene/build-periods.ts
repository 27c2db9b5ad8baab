import type { Layout } from '../layout/arrange.js';
import type { Period } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import { clampPx, coreOf, endForms, isHollow } from './build-marks.js';
import { colorOf } from './group-look.js';
import type { PeriodBar } from './scene.js';

const TEXT_PAD_PX = 10;
/** Less room than this and a title is only an ellipsis. */
const MIN_TEXT_PX = 40;

/** The periods that touch the view, in their lanes; bands behind everything, over the whole label area. */
export function buildPeriods(periods: readonly Period[], layout: Layout, scale: TimeScale, axes: Axes): PeriodBar[] {
  const { lanes, lengthPx } = layout;
  const bars: PeriodBar[] = [];
  for (const period of periods) {
    const { when } = period;
    const open = endForms(when);
    const startPx = open.start === 'cut' ? clampPx(scale, when.a) : Math.max(clampPx(scale, when.a), 0);
    const endPx = open.end === 'cut' ? clampPx(scale, when.d) : Math.min(clampPx(scale, when.d), lengthPx);
    if (endPx <= 0 || startPx >= lengthPx || endPx <= startPx) continue;
    const band = period.as === 'band';
    const lane = lanes.laneOf[period.index] ?? 0;
    const core = coreOf(when, scale, startPx, endPx);
    const acrossPx = band ? 0 : lanes.firstPx + lane * lanes.stepPx;
    const thicknessPx = band ? layout.bandThicknessPx : lanes.thicknessPx;

    const visibleStart = Math.max(startPx, 0) + TEXT_PAD_PX + (open.start === 'arrow' ? TEXT_PAD_PX : 0);
    const visibleEnd = Math.min(endPx, lengthPx) - TEXT_PAD_PX;
    const roomPx = visibleEnd - visibleStart;
    const neededPx = layout.periodTextPx(period);
    const fits = lanes.titled && roomPx >= Math.min(neededPx, MIN_TEXT_PX);
    const text = fits ? { startPx: visibleStart - startPx, widthPx: Math.min(roomPx, neededPx) } : undefined;
    const middle = text ? text.startPx + text.widthPx / 2 : 0;
    bars.push({
      period,
      ...open,
      box: axes.box(startPx, endPx - startPx, acrossPx, thicknessPx),
      ...(core && { core }),
      ...(text && { text }),
      textOnTail: !core || middle < core.startPx || middle > core.endPx,
      soft: when.approximate,
      dashed: when.uncertain,
      hollow: isHollow(period),
      color: colorOf(period.group),
    });
  }
  return bars;
}
