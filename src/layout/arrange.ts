import type { Columns } from '../model/columns.js';
import type { Period, Timeline, TimelineEvent } from '../model/timeline.js';
import type { FoldedTime } from '../scale/folded-time.js';
import type { Limits, Viewport } from '../scale/viewport.js';
import { barsOf, itemsOf, lanesOf } from './arrange-items.js';
import { footOf, type Foot } from './foot.js';
import type { placeFitted } from './fitted-pass.js';
import type { GroupLane } from './arrange-lanes.js';
import { CLUSTER_PX, TEXT_GAP_PX } from './label-geometry.js';
import { LABEL_WIDTH_PX, NARROW_LABEL_WIDTH_PX } from './label-text.js';
import type { LabelText, Wording } from './label-text.js';
import { countShown, FITTED_LIMIT, placeLabels } from './labels.js';
import type { LabelItems, LabelPlacement } from './labels.js';
import type { placeByOctaves } from './octaves.js';
import type { TextMetrics } from './text-metrics.js';

/** What decides where everything goes; a change of any field means a new layout, a change of the view does not. */
export interface Arrangement {
  readonly timeline: Timeline;
  /** The periods that are shown. */
  readonly periods: readonly Period[];
  readonly columns: Columns;
  readonly folded: FoldedTime;
  readonly fitted: Viewport;
  readonly limits: Limits;
  readonly vertical: boolean;
  /** Whether labels may stand below the axis too, where nothing else does. */
  readonly below: boolean;
  /** The plot's size along and across the axis, px. */
  readonly lengthPx: number;
  readonly acrossPx: number;
  readonly wording: Wording;
  readonly metrics: TextMetrics;
  /** What places labels that the fitted pass does not keep; absent as long as there has been none. */
  readonly placeRest: typeof placeByOctaves | undefined;
  /** What labels, or else the rails of a vertical plot, leave free before them, and labels between them and the axis. */
  readonly topPx: number;
  readonly footPx: number;
}

/** The lanes of the period bars, px across the axis from the plot's block start (inline start when vertical). */
export interface Lanes {
  readonly laneOf: ReadonlyMap<Period, number>;
  readonly firstPx: number;
  readonly stepPx: number;
  readonly thicknessPx: number;
  /** Whether there are so many that one strip stands for all of them. */
  readonly dense: boolean;
  /** Whether lanes are thick enough for titles. */
  readonly titled: boolean;
}

export interface Layout {
  readonly vertical: boolean;
  readonly lengthPx: number;
  readonly acrossPx: number;
  /** The axis line. */
  readonly axisPx: number;
  /** Where the texts of ticks and their parents begin (vertical: where tick texts end). */
  readonly tickPx: number;
  readonly parentPx: number;
  /** How wide the text of a tick may be. */
  readonly tickRoomPx: number;
  /** Where labels stand: above this when horizontal, or below the axis; to the right of this when vertical. */
  readonly labelPx: number;
  readonly clusterPx: number;
  readonly lanes: Lanes;
  readonly foot: Foot;
  /** There where each group has a lane of its own; then labels and marks have their places there. */
  readonly groupLanes?: readonly GroupLane[];
  /** `stack`: a vertical layout of few events, whose cards are pushed apart in order; otherwise by active ranges. */
  readonly mode: 'flags' | 'stack' | 'column';
  /** As high as the plot must be for what it shows when fitted. */
  readonly neededPx: number;
  /** Labels in order of their anchors: item k is event `columns.byAnchor[k]`. */
  readonly items: LabelItems;
  readonly placement: LabelPlacement;
  readonly eventsByAnchor: readonly TimelineEvent[];
  readonly columns: Columns;
  /** Items whose extent is long: a window search by anchor would miss their far ends. */
  readonly longItems: Uint32Array;
  textOf(event: TimelineEvent): LabelText;
  periodTextPx(period: Period): number;
}

export const TICK_GAP_PX = 9;
const LANE_GAP_PX = 5;
const MIN_LANE_PX = 3;
const FOOT_PX = 10;
/** Of the height above the axis, at most so much is for spans, or the ribbon. */
const FOOT_SHARE = 0.15;
const LEAST_LABEL_WIDTH_PX = 40;
/** With less room than a label of four lines takes, labels are their titles on one line. */
const COMPACT_PX = 72;
export const CARD_GAP_PX = 10;
/** From the texts of ticks to labels below them. */
const BELOW_GAP_PX = 10;
/** A connector meets a card in the middle of its first line. */
export const CARD_ATTACH_PX = 9;

/** However narrow the plot, a label fits on one side of its stem while everything is in view. */
function labelWidthPx({ fitted, lengthPx }: Arrangement, anchor: number): number {
  if (lengthPx >= 480) return LABEL_WIDTH_PX;
  const stemPx = ((anchor - fitted.start) / fitted.span) * lengthPx;
  const roomPx = Math.max(stemPx, lengthPx - stemPx) - TEXT_GAP_PX;
  return Math.max(LEAST_LABEL_WIDTH_PX, Math.min(roomPx, NARROW_LABEL_WIDTH_PX));
}

/**
 * Sizes the parts of a horizontal plot and gives every label its active range. Pure. `placeFirst` decides in place of
 * the fitted pass what has a place before all others.
 */
export function arrange(input: Arrangement, placeFirst?: typeof placeFitted): Layout {
  const { metrics, lengthPx, acrossPx } = input;
  const { laneOf, count: overlapping } = lanesOf(barsOf(input.periods));
  const lanePx = metrics.lineHeightPx('period') + 5;
  const ticksPx = TICK_GAP_PX + metrics.lineHeightPx('tick') + metrics.lineHeightPx('parent') + 2;
  const roomPx = Math.max(0, acrossPx - ticksPx) * 0.4;
  const dense = overlapping * MIN_LANE_PX > roomPx;
  const count = dense ? 1 : overlapping;
  const stepPx = count === 0 ? 0 : Math.max(MIN_LANE_PX, Math.min(lanePx + LANE_GAP_PX, roomPx / count));
  const thicknessPx = stepPx > 10 ? stepPx - LANE_GAP_PX : Math.max(stepPx - 1, 2);
  const lanesPx = count * stepPx + (count > 0 ? LANE_GAP_PX : 0);
  const lowestPx = Math.max(0, Math.round(acrossPx - ticksPx - lanesPx));
  const foot = footOf(input, (lowestPx - input.topPx) * FOOT_SHARE);
  const leastPx = FOOT_PX + input.footPx + foot.depthPx;
  const roomAbove = (clusterPx: number) => lowestPx - leastPx - clusterPx - input.topPx;
  const base = itemsOf(
    input,
    (anchor) => labelWidthPx(input, anchor),
    (text) => text,
    roomAbove(CLUSTER_PX) < COMPACT_PX,
  );

  const place = (clusterPx: number, isAround = false) => {
    const gapPx = leastPx + clusterPx + ticksPx;
    const placement = placeLabels(
      base.items,
      {
        start: input.fitted.start,
        end: input.fitted.end,
        lengthPx,
        heightPx: Math.max(0, roomAbove(clusterPx) - (isAround ? BELOW_GAP_PX : 0)),
        belowFromPx: isAround ? gapPx + BELOW_GAP_PX : undefined,
        minScale: lengthPx / input.limits.maxSpan,
      },
      input.placeRest,
      placeFirst,
    );
    const lowest = Math.min(...placement.rows.map(({ bottomPx }) => bottomPx));
    return { clusterPx, placement, belowPx: lowest < 0 ? -lowest - gapPx : 0 };
  };
  const fittedScale = lengthPx / input.fitted.span;
  const shownOf = ({ placement }: ReturnType<typeof place>) => countShown(placement, fittedScale);
  const all = input.columns.order.length;
  const canBeAround =
    input.below && barsOf(input.timeline.periods).length === 0 && roomAbove(CLUSTER_PX) >= 2 * COMPACT_PX;
  // Of many events some are always left to be counted.
  let placed = all > FITTED_LIMIT ? place(CLUSTER_PX, canBeAround) : place(0);
  if (all <= FITTED_LIMIT && shownOf(placed) < all) {
    placed = place(CLUSTER_PX);
    const around = canBeAround ? place(CLUSTER_PX, true) : placed;
    if (shownOf(around) > shownOf(placed)) placed = around;
  }
  const { placement, clusterPx, belowPx } = placed;
  const footPx = leastPx + clusterPx;
  const axisPx = Math.round(lowestPx - belowPx);
  const isUsed = (row: number) =>
    placement.from.some((from, i) => from <= fittedScale && placement.row[i] === row);
  const usedPx = placement.rows.map(({ bottomPx, heightPx }, row) =>
    all > FITTED_LIMIT || isUsed(row) ? bottomPx + heightPx : 0,
  );
  return {
    ...base,
    vertical: false,
    mode: 'flags',
    placement,
    neededPx: Math.ceil(acrossPx - axisPx + footPx + Math.max(0, ...usedPx) + input.topPx),
    lengthPx,
    acrossPx,
    axisPx,
    tickPx: axisPx + TICK_GAP_PX,
    parentPx: axisPx + TICK_GAP_PX + metrics.lineHeightPx('tick'),
    tickRoomPx: lengthPx,
    labelPx: axisPx - footPx,
    clusterPx: axisPx - leastPx + input.footPx - CLUSTER_PX / 2,
    foot,
    lanes: {
      laneOf,
      firstPx: axisPx + ticksPx + LANE_GAP_PX,
      stepPx,
      thicknessPx,
      dense,
      titled: thicknessPx >= 18,
    },
  };
}
