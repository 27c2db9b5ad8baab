import { columnsOf } from '../model/columns.js';
import type { Timeline } from '../model/timeline.js';
import { extentOf } from '../time/anchor.js';
import type { Stretch } from './folded-time.js';

/** What a view of everything covers: anchors and finite bounds of events and periods; open ends and today do not count. */
export function wholeOf({ events, periods }: Timeline): Stretch {
  const { starts, ends } = columnsOf(events);
  let [lo, hi] = [Infinity, -Infinity];
  const cover = (from: number, to: number): void => {
    lo = Math.min(lo, from);
    hi = Math.max(hi, to);
  };
  starts.forEach((start, i) => {
    if (ends[i]! - start < Infinity) cover(start, ends[i]!);
    else cover(...extentOf(events[i]!.when));
  });
  for (const { when } of periods) cover(...extentOf(when));
  return lo <= hi ? [lo, hi] : [0, 0];
}

export function extentsOf({ events, periods }: Timeline): Stretch[] {
  return [...events, ...periods].map(({ when }) => extentOf(when));
}
