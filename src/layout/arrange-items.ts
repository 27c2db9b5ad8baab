import { memo } from '../base/memo.js';
import { memoByObject } from '../base/memo-by-object.js';
import { memoInSteps, STEP_MASK } from '../base/memo-in-steps.js';
import type { Columns } from '../model/columns.js';
import type { Period, TimelineEvent } from '../model/timeline.js';
import type { FoldedTime } from '../scale/folded-time.js';
import { anchorOf } from '../time/anchor.js';
import type { Arrangement, Layout } from './arrange.js';
import { writeLabel, type LabelText, type Wording } from './label-text.js';
import { laneExtent } from './lane-extent.js';
import { assignLanes } from './lanes.js';
import type { TextMetrics } from './text-metrics.js';

/** Extents longer than this share of the fitted view are looked for one by one. */
const LONG_SHARE = 1 / 64;

/** The lane of each entry, and how many there are; if that is more than `most`, there are none. */
export function lanesOf<Entry extends Period | TimelineEvent>(
  entries: readonly Entry[],
  most = Infinity,
): { laneOf: ReadonlyMap<Entry, number>; count: number } {
  const extents = entries.map(({ when }) => laneExtent(when));
  const { lane, count } = assignLanes(
    extents.map(([start]) => start),
    extents.map(([, end]) => end),
    most,
  );
  return { laneOf: new Map(count > most ? [] : entries.map((entry, i) => [entry, lane[i]!])), count };
}

/** The periods that have lanes. */
export function barsOf(periods: readonly Period[]): Period[] {
  return periods.filter(({ as }) => as === 'bar');
}

/** What of the items does not depend on the plot, which may change its size. */
export const sortedItems = memoInSteps(function* (
  { starts, ends, anchors, order, byAnchor }: Columns,
  events: readonly TimelineEvent[],
  { toU }: FoldedTime,
  span: number,
) {
  const { length } = events;
  const eventsByAnchor = Array<TimelineEvent>(length);
  const itemOf = new Uint32Array(length);
  const inTime = new Float64Array(length);
  const longItems: number[] = [];
  for (let item = 0; item < length; item++) {
    const index = byAnchor[item]!;
    eventsByAnchor[item] = events[index]!;
    itemOf[index] = item;
    inTime[item] = toU(anchors[index]!);
    if (ends[index]! - starts[index]! > span * LONG_SHARE) longItems.push(item);
    if ((item & STEP_MASK) === STEP_MASK) yield;
  }
  const ranked = new Uint32Array(length);
  for (let rank = 0; rank < length; rank++) {
    ranked[rank] = itemOf[order[rank]!]!;
    if ((rank & STEP_MASK) === STEP_MASK) yield;
  }
  return { eventsByAnchor, longItems: Uint32Array.from(longItems), anchors: inTime, order: ranked };
});

interface Written {
  readonly widthPx: number;
  readonly compact: boolean;
  readonly text: LabelText;
}

/** Labels as they were written for earlier layouts too, since nothing else of a layout takes so long. */
const writtenTexts = memoByObject((_: TextMetrics) =>
  memo((_: Wording) => new WeakMap<TimelineEvent, Written>()),
);

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
  const known = writtenTexts(metrics)(wording);
  const texts = new Map<TimelineEvent, LabelText>();
  const textOf = (event: TimelineEvent): LabelText => {
    let text = texts.get(event);
    if (!text) {
      const widthPx = maxWidthPx(folded.toU(anchorOf(event.when)));
      let written = known.get(event);
      if (written?.widthPx !== widthPx || written.compact !== compact) {
        written = { widthPx, compact, text: writeLabel(event, wording, metrics, widthPx, compact) };
        known.set(event, written);
      }
      texts.set(event, (text = written.text));
    }
    return text;
  };
  const { eventsByAnchor, longItems, ...items } = sortedItems(columns, timeline.events, folded, fitted.span);
  return {
    eventsByAnchor,
    textOf,
    periodTextPx: (period) => metrics.widthPx(period.title, 'period'),
    columns,
    longItems,
    items: { ...items, sizeOf: (item) => sizeOf(textOf(eventsByAnchor[item]!)) },
  };
}
