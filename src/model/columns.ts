import { anchorOf } from '../time/anchor.js';
import type { TimelineEvent } from './timeline.js';

/** The events as typed arrays, for layout and drawing: position `i` in each is event `i` of `Timeline.events`. */
export interface Columns {
  /** Where the stem stands, ms since 1970, always finite. Not sorted, since events are in the order of `a`. */
  readonly anchors: Float64Array;
  /** Event indices, the most important first, equals in time order. */
  readonly order: Uint32Array;
  /** Event indices by anchor, equals in time order: `anchors` read through it is sorted, and can be bisected. */
  readonly byAnchor: Uint32Array;
}

export function buildColumns(events: readonly TimelineEvent[]): Columns {
  const anchors = Float64Array.from(events, (event) => anchorOf(event.when));
  return {
    anchors,
    order: sortedIndices(
      events.map((event) => event.importance),
      -1,
    ),
    byAnchor: sortedIndices(anchors, 1),
  };
}

/** The indices of `values` in ascending (`direction` 1) or descending (−1) order; ties by index. */
function sortedIndices(values: ArrayLike<number>, direction: 1 | -1): Uint32Array {
  const indices = Uint32Array.from(values, (_, i) => i);
  return indices.sort((i, j) => direction * ((values[i] ?? 0) - (values[j] ?? 0)) || i - j);
}
