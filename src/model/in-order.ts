import { compareWhen } from '../time/compare-when.js';
import type { TimelineEvent } from './timeline.js';

/** By time, then the more important first, then as they come: `sort` is stable. */
export function inOrder<Event extends Pick<TimelineEvent, 'when' | 'importance'>>(
  events: readonly Event[],
): Event[] {
  return [...events].sort((x, y) => compareWhen(x.when, y.when) || y.importance - x.importance);
}
