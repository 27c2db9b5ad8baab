import type { Period, TimelineEvent } from '../model/timeline.js';
import { anchorOf } from '../time/anchor.js';
import type { Arrangement, Layout } from './arrange.js';
import { writeLabel, type LabelText } from './label-text.js';
import { laneExtent } from './lane-extent.js';
import { assignLanes } from './lanes.js';

/** Extents longer than this share of the fitted view are looked for one by one. */
const LONG_SHARE = 1 / 64;

/** The lane of each entry by its index, and how many there are; if that is more than `most`, there are none. */
export function lanesOf(
  entries: readonly (Period | TimelineEvent)[],
  most = Infinity,
): { laneOf: Record<number, number>; count: number } {
  const extents = entries.map(({ when }) => laneExtent(when));
  const { lane, count } = assignLanes(
    extents.map(([start]) => start),
    extents.map(([, end]) => end),
    most,
  );
  const laneOf = count > most ? {} : Object.fromEntries(entries.map(({ index }, i) => [index, lane[i]!]));
  return { laneOf, count };
}

/** The periods that have lanes. */
export function barsOf(periods: readonly Period[]): Period[] {
  return periods.filter(({ as }) => as === 'bar');
}

export type Items = Pick<
  Layout,
  'items' | 'eventsByAnchor' | 'columns' | 'longItems' | 'textOf' | 'periodTextPx'
>;

/**
 * The labels in order of their anchors, written and measured when first asked for, each as wide as its place in folded
 * time allows.
 */
export function itemsOf(
  { timeline, columns, folded, wording, metrics, fitted }: Arrangement,
  maxWidthPx: (anchor: number) => number,
  sizeOf: (text: LabelText) => { widthPx: number; heightPx: number },
  compact = false,
): Items {
  const texts = new Map<TimelineEvent, LabelText>();
  const textOf = (event: TimelineEvent): LabelText => {
    let text = texts.get(event);
    if (!text) {
      const anchor = folded.toU(anchorOf(event.when));
      texts.set(event, (text = writeLabel(event, wording, metrics, maxWidthPx(anchor), compact)));
    }
    return text;
  };
  const { starts, ends, anchors, byAnchor } = columns;
  const eventsByAnchor = Array<TimelineEvent>(byAnchor.length);
  byAnchor.forEach((index, item) => (eventsByAnchor[item] = timeline.events[index]!));
  const itemOf = new Uint32Array(eventsByAnchor.length);
  byAnchor.forEach((index, item) => (itemOf[index] = item));
  return {
    eventsByAnchor,
    textOf,
    periodTextPx: (period) => metrics.widthPx(period.title, 'period'),
    columns,
    longItems: byAnchor
      .map((_, item) => item)
      .filter((item) => ends[byAnchor[item]!]! - starts[byAnchor[item]!]! > fitted.span * LONG_SHARE),
    items: {
      anchors: new Float64Array(byAnchor.length).map((_, item) => folded.toU(anchors[byAnchor[item]!]!)),
      order: columns.order.map((index) => itemOf[index]!),
      sizeOf: (item) => sizeOf(textOf(eventsByAnchor[item]!)),
    },
  };
}
