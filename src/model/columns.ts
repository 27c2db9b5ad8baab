import { anchorOf } from '../time/anchor.js';
import type { TimelineEvent } from './timeline.js';

/** The events as typed arrays, for layout and drawing: position `i` in each is event `i` of `Timeline.events`. */
export interface Columns {
  readonly length: number;
  /** Where the stem stands, ms since 1970, always finite. Not sorted, since events are in the order of `a`. */
  readonly anchors: Float64Array;
  /** The bounds of the date (see `When`), ms since 1970, ±Infinity where open or unknown. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
  readonly importance: Float64Array;
  /** Position in `Timeline.groups`, −1 for none. */
  readonly group: Int32Array;
  /** Event indices, the most important first, equals in time order. */
  readonly order: Uint32Array;
  /** Event indices by anchor, equals in time order: `anchors` read through it is sorted, and can be bisected. */
  readonly byAnchor: Uint32Array;
}

export function buildColumns(events: readonly TimelineEvent[]): Columns {
  const importance = Float64Array.from(events, (event) => event.importance);
  const anchors = Float64Array.from(events, (event) => anchorOf(event.when));
  return {
    length: events.length,
    anchors,
    a: Float64Array.from(events, (event) => event.when.a),
    b: Float64Array.from(events, (event) => event.when.b),
    c: Float64Array.from(events, (event) => event.when.c),
    d: Float64Array.from(events, (event) => event.when.d),
    importance,
    group: Int32Array.from(events, (event) => event.group?.index ?? -1),
    order: sortedIndices(importance, -1),
    byAnchor: sortedIndices(anchors, 1),
  };
}

/** The indices of `values` in ascending (`direction` 1) or descending (−1) order; ties by index. */
function sortedIndices(values: Float64Array, direction: 1 | -1): Uint32Array {
  const indices = Uint32Array.from(values, (_, i) => i);
  return indices.sort((i, j) => direction * ((values[i] ?? 0) - (values[j] ?? 0)) || i - j);
}
