import { bisectLeft, bisectRight, max } from 'd3-array';
import { memo } from '../base/memo.js';
import type { Layout } from '../layout/arrange.js';
import type { Period } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { drawnExtent } from '../time/drawn-extent.js';
import type { Axes } from './axes.js';
import type { Box } from './scene.js';

/** As wide as it takes to tell one column from the next. */
const COLUMN_PX = 4;

export type BuildDensity = (
  periods: readonly Period[],
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
) => Box[];

/**
 * How many periods lie over each other, where their lanes would outgrow the space: columns along the axis, each as high as
 * its share of the most in view. Costs the columns, not the periods, whose bounds are sorted once.
 */
export function createDensity(): BuildDensity {
  const boundsOf = memo((periods: readonly Period[]) => {
    // Bands have no lanes.
    const extents = periods.filter(({ as }) => as === 'bar').map(({ when }) => drawnExtent(when));
    return {
      starts: Float64Array.from(extents, ([start]) => start).sort(),
      ends: Float64Array.from(extents, ([, end]) => end).sort(),
    };
  });
  return (periods, layout, scale, axes) => columnsOf(boundsOf(periods), layout, scale, axes);
}

function columnsOf(
  { starts, ends }: { readonly starts: Float64Array; readonly ends: Float64Array },
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
): Box[] {
  const { firstPx, thicknessPx } = layout.lanes;
  const counts = Array.from({ length: Math.ceil(scale.lengthPx / COLUMN_PX) }, (_, i) => {
    const [from, to] = [scale.toTime(i * COLUMN_PX), scale.toTime((i + 1) * COLUMN_PX)];
    return bisectLeft(starts, to) - bisectRight(ends, from);
  });
  const most = max(counts) ?? 0;
  return counts.flatMap((count, i) => {
    if (count <= 0) return [];
    const heightPx = Math.max(1, (thicknessPx * count) / most);
    // Away from the axis, whichever way it runs.
    const acrossPx = axes.vertical ? firstPx + thicknessPx - heightPx : firstPx;
    return axes.box(i * COLUMN_PX, COLUMN_PX, acrossPx, heightPx);
  });
}
