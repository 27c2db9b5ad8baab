import { sortBy } from '../base/sort-by.js';
import { sortedItems } from '../layout/arrange-items.js';
import { countsOf } from '../layout/ribbon.js';
import { columnsInSteps, keepColumns } from '../model/columns.js';
import type { Steps } from '../model/steps.js';
import type { Timeline } from '../model/timeline.js';
import { fitTimeline } from '../pipeline.js';
import { unfolded } from '../scale/folded-time.js';
import { wholeOf } from '../scale/whole-of.js';
import { reachesOf } from '../scene/build-crowd.js';
import { marksOf } from '../scene/marks-in-use.js';
import { outlineTimeline } from '../scene/outline.js';

/**
 * Makes, a little with each step, what the first picture of many events takes and what remembers it would otherwise make at
 * once, while the page waits. An axis with folds, or in another zone or calendar, makes some of it anew.
 */
export function* prepare(timeline: Timeline): Steps<void> {
  const { events } = timeline;
  const columns = yield* columnsInSteps(events, sortBy);
  keepColumns(events, columns);
  yield* wholeOf.inSteps(timeline);
  const { fitted } = fitTimeline(timeline, unfolded);
  const { longItems } = yield* sortedItems.inSteps(columns, events, unfolded, fitted.span);
  yield* reachesOf.inSteps(columns, unfolded, longItems);
  yield* countsOf.inSteps(columns, unfolded);
  yield* marksOf.inSteps(timeline, unfolded);
  yield* outlineTimeline.inSteps(timeline);
}
