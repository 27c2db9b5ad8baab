import { memoInSteps, STEP_MASK } from '../base/memo-in-steps.js';
import { columnsOf } from '../model/columns.js';
import type { Timeline } from '../model/timeline.js';
import { extentOf } from '../time/anchor.js';
import type { Stretch } from './folded-time.js';

/** What a view of everything covers: anchors and finite bounds of events and periods; open ends and today do not count. */
export const wholeOf = memoInSteps(function* ({ events, periods }: Timeline): Generator<void, Stretch> {
  const { starts, ends } = columnsOf(events);
  let lo = Infinity;
  let hi = -Infinity;
  const others = periods.map(({ when }) => when);
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [starts[i]!, ends[i]!];
    if (!(end - start < Infinity)) others.push(events[i]!.when);
    else {
      lo = Math.min(lo, start);
      hi = Math.max(hi, end);
    }
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  for (const when of others) {
    const [start, end] = extentOf(when);
    lo = Math.min(lo, start);
    hi = Math.max(hi, end);
  }
  return lo <= hi ? [lo, hi] : [0, 0];
});
