import { bisectLeft, bisectRight, max, pairs, range } from 'd3-array';
import { memoByObject } from '../base/memo-by-object.js';
import { memoInSteps } from '../base/memo-in-steps.js';
import { indicesWhereInSteps } from '../base/tabulate-in-steps.js';
import type { Layout } from '../layout/arrange.js';
import { barsOf } from '../layout/arrange-items.js';
import { ExtentIndex } from '../layout/extent-index.js';
import { DOT_PX, LEAST_BIN_PX } from '../layout/foot.js';
import { countsOf } from '../layout/ribbon.js';
import type { Columns } from '../model/columns.js';
import type { Period, TimelineEvent } from '../model/timeline.js';
import type { FoldedTime } from '../scale/folded-time.js';
import type { TimeScale } from '../scale/time-scale.js';
import { drawnExtent } from '../time/drawn-extent.js';
import type { Axes } from './axes.js';
import { buildMark } from './build-marks.js';
import type { Box, Scene } from './scene.js';

/** As wide as it takes to tell one column from the next. */
const COLUMN_PX = 4;
/** More events than this on a few pixels hide each other. */
const MOST_MARKS = 3;
/** So do more than this that only reach into the view. */
const MOST_NEAR = 60;
/** Less of the most than this is nothing, but for rounding. */
const LEAST_SHARE = 1e-6;

export interface CrowdInput {
  readonly periods: readonly Period[];
  readonly layout: Layout;
  readonly scale: TimeScale;
}

/**
 * Draws what many events and periods come to: the marks of events without a label, among them those that only reach into
 * the view; where these would hide each other, a ribbon of how many there are; and where the lanes of
 * periods would outgrow the space, a strip of how many lie over each other. Draws as much as there are pixels, not events.
 */
export type BuildCrowd = (
  input: CrowdInput,
  axes: Axes,
  labelled: ReadonlySet<TimelineEvent>,
) => Pick<Scene, 'bareMarks' | 'density'>;

export const buildCrowd: BuildCrowd = (input, axes, labelled) => {
  const { layout, scale } = input;
  const { eventsByAnchor: events, foot } = layout;
  const { spans, moments } = reachesOf(layout.columns, scale.folded, layout.longItems);
  const [first, last] = [scale.viewport.start, scale.viewport.end].map((u) =>
    bisectLeft(layout.items.anchors, u),
  ) as [number, number];
  const bins = binsOf(layout, scale, first, last);
  // What lies in lanes can be but so much.
  const nearSpans = foot.dense ? [] : spans.around(first, last, scale);
  const near = moments.around(first, last, scale, MOST_NEAR + 1);
  const isFlooded = near.length > MOST_NEAR;
  const isCounted = foot.ribbonPx > 0 && (foot.dense || isFlooded || bins.some(isCrowded));
  const [open, crowded] = isCounted
    ? [bins.filter((bin) => !isCrowded(bin)), bins.filter(isCrowded)]
    : [bins, []];
  const { columns } = layout;
  const isSpan = (item: number) => columns.lasts[columns.byAnchor[item]!] === 1;
  const drawn = [
    ...open.flatMap(({ first, stop }) => range(first, stop)).filter((item) => !(foot.dense && isSpan(item))),
    ...(isCounted && isFlooded ? [] : near),
    ...nearSpans,
  ];
  // A span has a lane of its own, whatever else lies where its middle is.
  const inLanes = foot.dense
    ? []
    : crowded.flatMap(({ first, stop }) => spans.longIn(first, stop, DOT_PX / scale.pxPerMs));
  const marksOf = (items: readonly number[]) =>
    items
      .map((item) => events[item]!)
      .filter((event) => !labelled.has(event))
      .map((event) => buildMark(event, scale, axes, layout));
  return {
    bareMarks: [...marksOf(drawn), ...marksOf(inLanes).filter(({ form }) => form === 'span')],
    density: [
      ...(isCounted ? ribbonOf(bins, layout, scale, axes) : []),
      ...(layout.lanes.dense ? stripOf(input, axes) : []),
    ],
  };
};

/** Events that a few pixels have in common: from item `first` to before `stop`. */
interface Bin {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly stop: number;
}

function isCrowded({ first, stop }: Bin): boolean {
  return stop - first > MOST_MARKS;
}

/**
 * The bins of the view. Their length is a power of two of folded time, and they start at multiples of it: so they stay
 * where they are while panning, and split in two while zooming in.
 */
function binsOf(
  { items: { anchors } }: Layout,
  { viewport, pxPerMs }: TimeScale,
  first: number,
  end: number,
): Bin[] {
  const length = 2 ** Math.ceil(Math.log2(LEAST_BIN_PX / pxPerMs));
  const bins: Bin[] = [];
  for (let at = Math.floor(viewport.start / length); at * length < viewport.end; at++) {
    const stop = bisectLeft(anchors, (at + 1) * length, first, end);
    bins.push({ start: at * length, end: (at + 1) * length, first, stop });
    first = stop;
  }
  return bins;
}

/** How far events reach that others may hide, or that lie outside the view: the same for every view, and every size of the plot. */
export const reachesOf = memoInSteps(function* (
  { starts, ends, lasts, byAnchor }: Columns,
  { toU }: FoldedTime,
  longItems: Uint32Array,
) {
  const isSpan = (item: number) => lasts[byAnchor[item]!] === 1;
  const startOf = (item: number) => starts[byAnchor[item]!]!;
  const endOf = (item: number) => ends[byAnchor[item]!]!;
  const lengthOf = (item: number) => {
    const [start, end] = [startOf(item), endOf(item)];
    return end - start < Infinity ? toU(end) - toU(start) : Infinity;
  };
  const indexOf = (items: Uint32Array) => ExtentIndex.of(items, startOf, endOf, lengthOf);
  // Of what lasts, and of what does not but may have happened at any time in a long stretch.
  const spans = yield* indexOf(yield* indicesWhereInSteps(byAnchor.length, isSpan));
  const moments = yield* indexOf(longItems.filter((item) => !isSpan(item)));
  return { spans, moments };
});

/** A stretch along the axis, and how much there is in it. */
interface Column {
  readonly fromPx: number;
  readonly toPx: number;
  readonly count: number;
}

function ribbonOf(bins: readonly Bin[], layout: Layout, scale: TimeScale, axes: Axes): Box[] {
  const { axisPx, foot } = layout;
  const before = countsOf(layout.columns, scale.folded);
  const edges = [...bins.slice(0, 1).map(({ start }) => start), ...bins.map(({ end }) => end)];
  const columns = pairs(
    edges.map((u) => ({ px: Math.round(scale.uToPx(u)), count: before(u) })),
    (from, to) => ({ fromPx: from.px, toPx: to.px, count: to.count - from.count }),
  );
  return drawColumns(columns, foot.ribbonPx, axes, (heightPx) => axisPx - (axes.vertical ? 0 : heightPx));
}

/** The bounds of the bars, either in order. */
const boundsOf = memoByObject((periods: readonly Period[]) => {
  const extents = barsOf(periods).map(({ when }) => drawnExtent(when));
  return [
    Float64Array.from(extents, ([start]) => start).sort(),
    Float64Array.from(extents, ([, end]) => end).sort(),
  ] as const;
});

function stripOf({ periods, layout, scale }: CrowdInput, axes: Axes): Box[] {
  const [starts, ends] = boundsOf(periods);
  const { firstPx, thicknessPx } = layout.lanes;
  const columns = range(0, scale.lengthPx, COLUMN_PX).map((fromPx) => {
    const toPx = fromPx + COLUMN_PX;
    const count = bisectLeft(starts, scale.toTime(toPx)) - bisectRight(ends, scale.toTime(fromPx));
    return { fromPx, toPx, count };
  });
  // Away from the axis, whichever way it runs.
  return drawColumns(columns, thicknessPx, axes, (heightPx) =>
    axes.vertical ? firstPx + thicknessPx - heightPx : firstPx,
  );
}

/** Each as high as its share of the most. */
function drawColumns(
  columns: readonly Column[],
  mostPx: number,
  axes: Axes,
  acrossPx: (heightPx: number) => number,
): Box[] {
  const most = max(columns, ({ count }) => count) ?? 0;
  return columns
    .filter(({ count }) => count > most * LEAST_SHARE)
    .map(({ fromPx, toPx, count }) => {
      const heightPx = Math.max(1, (mostPx * count) / most);
      return axes.box(fromPx, toPx - fromPx, acrossPx(heightPx), heightPx);
    });
}
