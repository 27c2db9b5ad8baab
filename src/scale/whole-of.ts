import { max, min } from 'd3-array';
import type { Timeline } from '../model/timeline.js';
import { extentOf } from '../time/anchor.js';
import type { Stretch } from './folded-time.js';

/** What a view of everything covers: anchors and finite bounds of events and periods; open ends and today do not count. */
export function wholeOf(timeline: Timeline): Stretch {
  const extents = extentsOf(timeline);
  const lo = min(extents, ([from]) => from) ?? 0;
  return [lo, max(extents, ([, to]) => to) ?? lo];
}

export function extentsOf({ events, periods }: Timeline): Stretch[] {
  return [...events, ...periods].map(({ when }) => extentOf(when));
}
