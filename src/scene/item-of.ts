import { bisectLeft } from 'd3-array';
import type { Layout } from '../layout/arrange.js';
import type { Entry } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import { anchorOf } from '../time/anchor.js';

/** Where an entry is among the events in order of their anchors, found among those of its instant; NaN if it is none of them. */
export function itemOf(
  entry: Entry,
  { items, eventsByAnchor: events }: Layout,
  { folded }: TimeScale,
): number {
  const at = folded.toU(anchorOf(entry.when));
  for (let item = bisectLeft(items.anchors, at); items.anchors[item] === at; item++)
    if (events[item] === entry) return item;
  return NaN;
}
