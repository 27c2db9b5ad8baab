import type { Timeline } from './timeline.js';

/** Whether there is anything to show. */
export function hasEntries(timeline: Timeline | null): boolean {
  return timeline !== null && timeline.events.length + timeline.periods.length + timeline.undated.length > 0;
}
