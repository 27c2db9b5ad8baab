import type { Columns } from '../model/columns.js';
import type { Period, Timeline, TimelineEvent } from '../model/timeline.js';
import type { FoldedTime } from '../scale/folded-time.js';
import type { Limits, Viewport } from '../scale/viewport.js';
import { LABEL_WIDTH_PX, NARROW_LABEL_WIDTH_PX, writeLabel } from './label-text.js';
import type { LabelText, Wording } from './label-text.js';
import { placeLabels } from './labels.js';
import type { LabelItems, LabelPlacement } from './labels.js';
import { assignLanes } from './lanes.js';
import { placeColumn } from './place-column.js';
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
  /** The plot's size along and across the axis, px. */
  readonly lengthPx: number;
  readonly acrossPx: number;
  readonly wording: Wording;
  readonly metrics: TextMetrics;
}

/** The lanes of the period bars, px across the axis from the plot's block start (inline start when vertical). */
export interface Lanes {
  readonly laneOf: Readonly<Record<number, number>>;
  readonly firstPx: number;
  readonly stepPx: number;
  readonly thicknessPx: number;
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
  /** Where labels stand: above this when horizontal, to the right of this when vertical. */
  readonly labelPx: number;
  readonly clusterPx: number;
  readonly bandThicknessPx: number;
  readonly lanes: Lanes;
  /** `stack`: a vertical layout of few events, whose cards are pushed apart in order; otherwise by active ranges. */
  readonly mode: 'flags' | 'stack' | 'column';
  /** As high as the plot must be for what it shows when fitted. */
  readonly neededPx: number;
  /** Labels in order of their anchors: item k is event `columns.byAnchor[k]`. */
  readonly items: LabelItems;
  readonly placement: LabelPlacement;
  readonly eventsByAnchor: readonly TimelineEvent[];
  /** Items whose extent is long: a window search by anchor would miss their far ends. */
  readonly longItems: readonly number[];
  textOf(event: TimelineEvent): LabelText;
  periodTextPx(period: Period): number;
}

const TICK_GAP_PX = 9;
const LANE_GAP_PX = 5;
const MIN_LANE_PX = 3;
const FOOT_PX = 10;
const CLUSTER_PX = 24;
/** Extents longer than this share of the fitted view are looked for one by one. */
const LONG_SHARE = 1 / 64;
const RAIL_PX = 4;
const RAIL_GAP_PX = 4;
const GUTTER_PX = 34;
export const CARD_GAP_PX = 10;
/** A connector meets a card in the middle of its first line. */
export const CARD_ATTACH_PX = 9;

/** Sizes the parts of the plot and gives every label its active range. Pure. */
export function arrange(input: Arrangement): Layout {
  return input.vertical ? arrangeVertically(input) : arrangeHorizontally(input);
}

function arrangeHorizontally(input: Arrangement): Layout {
  const { metrics, lengthPx, acrossPx } = input;
  const { laneOf, count } = lanesOf(input.periods);
  const lanePx = metrics.lineHeightPx('period') + 5;
  const ticksPx = TICK_GAP_PX + metrics.lineHeightPx('tick') + metrics.lineHeightPx('parent') + 2;
  const roomPx = Math.max(0, acrossPx - ticksPx) * 0.4;
  const stepPx = count === 0 ? 0 : Math.max(MIN_LANE_PX, Math.min(lanePx + LANE_GAP_PX, roomPx / count));
  const thicknessPx = stepPx > 10 ? stepPx - LANE_GAP_PX : Math.max(stepPx - 1, 2);
  const lanesPx = count * stepPx + (count > 0 ? LANE_GAP_PX : 0);
  const axisPx = Math.max(0, Math.round(acrossPx - ticksPx - lanesPx));
  const labelWidthPx = lengthPx < 480 ? NARROW_LABEL_WIDTH_PX : LABEL_WIDTH_PX;
  const base = itemsOf(input, labelWidthPx, (text) => text);

  const place = (footPx: number) =>
    placeLabels(base.items, {
      start: input.fitted.start,
      end: input.fitted.end,
      lengthPx,
      heightPx: Math.max(0, axisPx - footPx),
      minScale: lengthPx / input.limits.maxSpan,
    });
  const fittedScale = lengthPx / input.fitted.span;
  const complete = (placement: LabelPlacement) => placement.from.every((from) => from <= fittedScale);
  let clusterPx = 0;
  let placement = place(FOOT_PX);
  if (!complete(placement)) {
    clusterPx = CLUSTER_PX;
    placement = place(FOOT_PX + CLUSTER_PX);
  }
  const footPx = FOOT_PX + clusterPx;
  const usedPx = placement.rows.map(({ bottomPx, heightPx }, row) =>
    placement.from.some((from, i) => from <= fittedScale && placement.row[i] === row)
      ? bottomPx + heightPx
      : 0,
  );
  return {
    ...base,
    vertical: false,
    mode: 'flags',
    placement,
    neededPx: Math.ceil(acrossPx - axisPx + footPx + Math.max(0, ...usedPx)),
    lengthPx,
    acrossPx,
    axisPx,
    tickPx: axisPx + TICK_GAP_PX,
    parentPx: axisPx + TICK_GAP_PX + metrics.lineHeightPx('tick'),
    labelPx: axisPx - footPx,
    clusterPx: axisPx - FOOT_PX - CLUSTER_PX / 2,
    bandThicknessPx: axisPx,
    lanes: {
      laneOf,
      firstPx: axisPx + ticksPx + LANE_GAP_PX,
      stepPx,
      thicknessPx,
      titled: thicknessPx >= 18,
    },
  };
}

function arrangeVertically(input: Arrangement): Layout {
  const { metrics, lengthPx, acrossPx, timeline } = input;
  const { laneOf, count } = lanesOf(input.periods);
  const stepPx = RAIL_PX + RAIL_GAP_PX;
  const railsPx = Math.min(count * stepPx, acrossPx * 0.2);
  const tickTextPx = Math.ceil(metrics.widthPx('Mmm 0000', 'parent'));
  const axisPx = Math.round(railsPx + tickTextPx + 2 * TICK_GAP_PX);
  const cardPx = axisPx + GUTTER_PX;
  const cardRoomPx = Math.max(80, Math.min(acrossPx - cardPx, 1.5 * LABEL_WIDTH_PX));
  const leastPx = 2 * metrics.lineHeightPx('meta') + CARD_GAP_PX;
  const base = itemsOf(input, cardRoomPx, (text) => ({ widthPx: text.heightPx, heightPx: text.widthPx }));

  const stacked = timeline.events.length * leastPx <= lengthPx;
  const cardsPx = stacked
    ? timeline.events.reduce((sumPx, event) => sumPx + base.textOf(event).heightPx + 2 * CARD_GAP_PX, 0)
    : Infinity;
  return {
    ...base,
    vertical: true,
    neededPx: Math.min(cardsPx, lengthPx),
    mode: stacked ? 'stack' : 'column',
    placement: placeColumn(base.items, {
      start: input.fitted.start,
      end: input.fitted.end,
      lengthPx,
      attachPx: CARD_ATTACH_PX,
      minScale: lengthPx / input.limits.maxSpan,
    }),
    lengthPx,
    acrossPx,
    axisPx,
    tickPx: axisPx - TICK_GAP_PX,
    parentPx: axisPx - TICK_GAP_PX,
    labelPx: cardPx,
    clusterPx: axisPx + GUTTER_PX * 0.4,
    bandThicknessPx: acrossPx,
    lanes: {
      laneOf,
      firstPx: 0,
      stepPx: count > 0 ? railsPx / count : 0,
      thicknessPx: RAIL_PX,
      titled: false,
    },
  };
}

function lanesOf(periods: readonly Period[]): { laneOf: Record<number, number>; count: number } {
  const bars = periods.filter((period) => period.as === 'bar');
  const { lane, count } = assignLanes(
    bars.map(({ when }) => when.a),
    bars.map(({ when }) => when.d),
  );
  return { laneOf: Object.fromEntries(bars.map((bar, i) => [bar.index, lane[i] ?? 0])), count };
}

type Items = Pick<Layout, 'items' | 'eventsByAnchor' | 'longItems' | 'textOf' | 'periodTextPx'>;

/** The labels in order of their anchors, written and measured when first asked for. */
function itemsOf(
  { timeline, columns, folded, wording, metrics, fitted }: Arrangement,
  widthPx: number,
  sizeOf: (text: LabelText) => { widthPx: number; heightPx: number },
): Items {
  const texts = new Map<TimelineEvent, LabelText>();
  const textOf = (event: TimelineEvent): LabelText => {
    let text = texts.get(event);
    if (!text) texts.set(event, (text = writeLabel(event, wording, metrics, widthPx)));
    return text;
  };
  const eventsByAnchor = Array.from(columns.byAnchor, (index) => timeline.events[index]!);
  const itemOf = new Uint32Array(eventsByAnchor.length);
  columns.byAnchor.forEach((index, item) => (itemOf[index] = item));
  return {
    eventsByAnchor,
    textOf,
    periodTextPx: (period) => metrics.widthPx(period.title, 'period'),
    longItems: eventsByAnchor.flatMap(({ when }, item) =>
      when.d - when.a > fitted.span * LONG_SHARE ? [item] : [],
    ),
    items: {
      anchors: Float64Array.from(columns.byAnchor, (index) => folded.toU(columns.anchors[index]!)),
      order: columns.order.map((index) => itemOf[index]!),
      sizeOf: (item) => sizeOf(textOf(eventsByAnchor[item]!)),
    },
  };
}
