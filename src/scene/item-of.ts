import { bisectLeft, bisector, bisectRight } from 'd3-array';
import type { Layout } from '../layout/arrange.js';
import type { Entry, TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { anchorOf } from '../time/anchor.js';

const byIndex = bisector(({ index }: TimelineEvent) => index);

/** Where an entry is among the events in order of their anchors, equals in order of time; NaN if it is none of them. */
export function itemOf(
  entry: Entry,
  { items, eventsByAnchor: events }: Layout,
  { folded }: TimeScale,
): number {
  const at = folded.toU(anchorOf(entry.when));
  const [first, stop] = [bisectLeft(items.anchors, at), bisectRight(items.anchors, at)];
  const item = byIndex.left(events, (entry as TimelineEvent).index, first, stop);
  return events[item] === entry ? item : NaN;
}
