import { anchorOf } from '../time/anchor.js';
import { MS_PER_DAY } from '../time/calendar.js';
import type { TimelineEvent } from './timeline.js';

/** The events as typed arrays, for layout and drawing: position `i` in each is event `i` of `Timeline.events`. */
export interface Columns {
  /** Where the stem stands, ms since 1970, always finite. Not sorted, since events are in the order of `a`. */
  readonly anchors: Float64Array;
  /** Event indices, the most important first, equals so that the first of them are spread over days and years. */
  readonly order: Uint32Array;
  /** Event indices by anchor, equals in time order: `anchors` read through it is sorted, and can be bisected. */
  readonly byAnchor: Uint32Array;
}

export function buildColumns(events: readonly TimelineEvent[]): Columns {
  const anchors = Float64Array.from(events, (event) => anchorOf(event.when));
  // Multiples of the golden ratio are spread evenly however few of them one takes (Knuth, TAOCP 3, 6.4): so are the days
  // that come first by this, whatever other events there are.
  const spread = (i: number) => Math.imul(anchors[i]! / MS_PER_DAY, 0x9e3779b1) >>> 0;
  const indices = Uint32Array.from(events.keys());
  return {
    anchors,
    order: indices.toSorted((i, j) => events[j]!.importance - events[i]!.importance || spread(i) - spread(j)),
    byAnchor: indices.sort((i, j) => anchors[i]! - anchors[j]!),
  };
}
