import type { TimelineEvent } from '../model/timeline.js';
import { anchorOf } from '../time/anchor.js';
import type { Arrangement } from './arrange.js';
import { lanesOf } from './arrange-items.js';
import { FITTED_LIMIT } from './labels.js';

/** What stands between the axis and the labels, px away from the axis. */
export interface Foot {
  /** The lanes of the events that last. */
  readonly laneOf: ReadonlyMap<TimelineEvent, number>;
  readonly stepPx: number;
  /** Whether there are so many that the ribbon stands for all of them. */
  readonly dense: boolean;
  /** How high the ribbon that counts events is; 0 where every event has its mark. */
  readonly ribbonPx: number;
  /** What all of that takes. */
  readonly depthPx: number;
}

/** Diameter of a dot; an extent narrower than this would be hidden by a dot, so it is drawn as one. */
export const DOT_PX = 12;
/** From one mark to the next where marks of one instant stack. */
export const STACK_PX = 16;
/** The same for spans, where there is less room. */
const LEAST_SPAN_PX = 4;
/** So many spans are laid out first; more, and again more, only where these have lanes enough. */
const FIRST_LOOK = 1000;
/** How long the bins of the ribbon are at least: with an event in each, marks hide each other. */
export const LEAST_BIN_PX = 4;
const RIBBON_PX = 24;
/** A lower one tells nothing. */
const LEAST_RIBBON_PX = 6;

/**
 * Lays out what stands between the axis and the labels, for which there is `spacePx`: the spans of events in lanes of their
 * own, and bars that lie on one another beside each other, or, where there are too many, a ribbon that counts them. Without
 * room for either, spans lie on the axis, over each other. Of some events there are fewer lanes, as all will need more.
 */
export function footOf(
  {
    timeline: { events, share = 1 },
    columns,
    lengthPx,
  }: Pick<Arrangement, 'timeline' | 'columns' | 'lengthPx'>,
  spacePx: number,
): Foot {
  const roomPx = spacePx < LEAST_RIBBON_PX ? 0 : spacePx;
  const most = (Math.floor(roomPx / LEAST_SPAN_PX) + 1) * share;
  const { laneOf, count } = lanesIn(events, columns.lasts, most);
  const isOver = count > most;
  const above = isOver ? 0 : Math.max(count - 1, 0);
  const stepPx = Math.min(STACK_PX, above && roomPx / above);
  const isCounted = isOver || events.length * LEAST_BIN_PX > lengthPx;
  const ribbonPx = isCounted ? Math.min(RIBBON_PX, roomPx) : 0;
  // Where there are many events, what counts them has the room.
  const pilePx = events.length > FITTED_LIMIT ? 0 : Math.min(deepestPile(events) * STACK_PX, roomPx);
  const depthPx = Math.max(above * stepPx, ribbonPx, pilePx);
  return { laneOf, stepPx, dense: isOver && ribbonPx > 0, ribbonPx, depthPx };
}

/** The lanes of the events that last; where `most` are not enough, the first of these mostly tell. */
function lanesIn(
  events: readonly TimelineEvent[],
  lasts: Uint8Array,
  most: number,
  look = FIRST_LOOK,
): ReturnType<typeof lanesOf<TimelineEvent>> {
  const spans: TimelineEvent[] = [];
  let place = -1;
  while (spans.length < look && (place = lasts.indexOf(1, place + 1)) >= 0) spans.push(events[place]!);
  const lanes = lanesOf(spans, most);
  return place < 0 || lanes.count > most ? lanes : lanesIn(events, lasts, most, 8 * look);
}

/** How many other marks lie at most where one lies that is a bar, or becomes one when zoomed in. */
function deepestPile(events: readonly TimelineEvent[]): number {
  const bars = events.filter(({ when: { kind, a, d } }) => kind === 'instant' && d - a < Infinity);
  const anchors = bars.map(({ when }) => anchorOf(when));
  return Math.max(0, ...anchors.map((anchor) => anchors.filter((other) => other === anchor).length - 1));
}
