import { range } from 'd3-array';
import { ActiveRanges } from './active-ranges.js';
import { placeFitted } from './fitted-pass.js';
import { TEXT_GAP_PX } from './label-geometry.js';
import { hangRows, planRows, raiseRows, stackRows, totalHeightPx, type LabelRow } from './label-rows.js';
import type { placeByOctaves } from './octaves.js';

export interface LabelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LabelItems {
  /** Where the stems stand, in folded time, ascending. */
  readonly anchors: Float64Array;
  /** Indices into `anchors`, the most important first. */
  readonly order: Uint32Array;
  /** Size of a label's text. Asked for lazily and more than once: whoever measures remembers. */
  readonly sizeOf: (i: number) => LabelSize;
}

export interface LabelSpace {
  /** The fitted view, in folded time. */
  readonly start: number;
  readonly end: number;
  /** Length of the plot along the axis. */
  readonly lengthPx: number;
  /** Height for all rows together. */
  readonly heightPx: number;
  /** There where labels may stand below the axis too: how far from the foot of the rows above those below begin. */
  readonly belowFromPx?: number | undefined;
  /** The smallest scale that can be reached, px per unit of folded time. */
  readonly minScale: number;
}

/** One entry for each label; independent of zoom and pan. */
export interface LabelPlacement {
  /** The scale from which a label is shown; Infinity means never. */
  readonly from: Float64Array;
  readonly row: Uint8Array;
  /** 1: hangs towards later times, -1: towards earlier ones. */
  readonly side: Int8Array;
  readonly rows: readonly LabelRow[];
  /** The first of the rows that lie below the axis. */
  readonly below: number;
  /** From the anchor to the text, see `textStartPx`. */
  readonly offsetPx: number;
  /**
   * Places more labels until all are known that are wanted (by default, all there are), or the time is up; whether they are
   * known. Few labels have their places at once.
   */
  readonly advance: (isTimeUp: () => boolean, wanted?: Wanted) => boolean;
  /** Which of the labels from `first` to before `stop` are shown at a scale, ascending. Costs what it finds. */
  readonly shownIn: (first: number, stop: number, scale: number) => number[];
}

/** The labels of the events from `start` to before `end`, in folded time, that are shown up to a scale. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly scale: number;
}

/** No view is closer: beyond that, numbers end before labels have room. */
const ALL: Wanted = { start: -Infinity, end: Infinity, scale: 1e300 };

/** What gives the many their places. */
export interface Placing extends Pick<LabelPlacement, 'shownIn'> {
  /** Whether nothing is left to do for what is wanted. */
  readonly isKnown: (wanted: Wanted) => boolean;
  /** Does a little of what is left. */
  readonly step: () => void;
}

/** How many labels are shown from this scale on, as far as they have their places. */
export function countShown({ from }: LabelPlacement, scale: number): number {
  return from.filter((each) => each <= scale).length;
}

/** Up to this many events the fitted view is laid out as a whole. */
export const FITTED_LIMIT = 30;
/** So many labels, the most important ones, decide how high rows are. */
export const MEASURED_FIRST = 100;

/**
 * Places labels as flags on stems above the axis, and below it, in fixed rows, for all scales at once: each label gets a
 * row, a side and the scale from which it is shown (see `ActiveRanges`). About O(n log n), most of it by `advance`. Without
 * `placeRest` only what the fitted pass, or `placeFirst` instead of it, keeps has a place.
 */
export function placeLabels(
  items: LabelItems,
  space: LabelSpace,
  placeRest: typeof placeByOctaves | undefined,
  placeFirst = placeFew,
): LabelPlacement {
  const { anchors, order, sizeOf } = items;
  const { heightPx, belowFromPx } = space;
  const isAround = belowFromPx !== undefined;
  const heightOf = (i: number) => sizeOf(i).heightPx;
  const ranges = new ActiveRanges({
    anchors,
    sizePx: (i) => sizeOf(i).widthPx,
    heightPx: heightOf,
    offsetPx: TEXT_GAP_PX,
    mirrored: true,
    isAround,
    start: space.start,
    end: space.end,
    lengthPx: space.lengthPx,
  });
  const minScale = Math.min(space.minScale, ranges.fittedScale);

  const isFew = order.length <= FITTED_LIMIT;
  let rest = order;
  const fit = (heightPx: number): readonly number[] => {
    const heightsPx = placeFirst(ranges, rest, heightPx, minScale);
    if (isFew) rest = rest.filter((i) => ranges.from[i] === Infinity);
    return heightsPx;
  };
  const sample = () => Array.from(rest.subarray(0, MEASURED_FIRST), heightOf);
  let abovePx = fit(isFew && isAround ? heightPx / 2 : heightPx);
  // Of many labels none has a place yet, but their rows may be those of before.
  const rowsPx = isFew || abovePx.length > 0 ? [] : planRows(sample(), heightPx);
  const isAbove = (_: number, row: number) => !isAround || row % 2 === 0;
  abovePx = [...abovePx, ...rowsPx.filter(isAbove)];
  if (isFew && !isAround) abovePx = addRows(abovePx, sample(), heightPx);
  ranges.below = abovePx.length || Infinity;
  const leftPx = heightPx - totalHeightPx(abovePx);
  const fitBelow = () => (rowsPx.length > 0 ? rowsPx.filter((px, row) => !isAbove(px, row)) : fit(leftPx));
  const belowPx = isAround && abovePx.length > 0 ? addRows(fitBelow(), sample(), leftPx) : [];
  const placing = placeRest?.(ranges, rest, [...abovePx, ...belowPx], minScale);
  return placementOf(ranges, placing, [...stackRows(abovePx), ...hangRows(belowPx, belowFromPx ?? 0)]);
}

const placeFew: typeof placeFitted = (ranges, order, ...space) =>
  ranges.from.length <= FITTED_LIMIT ? placeFitted(ranges, order, ...space) : [];

/** What there is of the ranges so far, and what adds to them. */
export function placementOf(
  { from, row, side, below, options: { offsetPx } }: ActiveRanges,
  placing: Placing | undefined,
  rows: readonly LabelRow[],
): LabelPlacement {
  const advance: LabelPlacement['advance'] = (isTimeUp, wanted = ALL) => {
    while (placing && !placing.isKnown(wanted)) {
      if (isTimeUp()) return false;
      placing.step();
    }
    return true;
  };
  if (from.length <= FITTED_LIMIT) advance(() => false);
  const shownIn = (first: number, stop: number, scale: number) =>
    range(first, stop).filter((i) => from[i]! <= scale);
  return { from, row, side, rows, below, offsetPx, shownIn, ...placing, advance };
}

/** Uses the height that the fitted pass left over for the labels that it could not keep. */
function addRows(fittedPx: readonly number[], restPx: readonly number[], roomPx: number): readonly number[] {
  const sparePx = roomPx - totalHeightPx([...fittedPx, 0]);
  const heightsPx = [...fittedPx, ...planRows(restPx, fittedPx.length > 0 ? sparePx : roomPx)];
  return raiseRows(heightsPx, restPx, roomPx);
}
