import { compareWhen } from '../time/compare-when.js';
import type { TimelineEvent } from './timeline.js';

/** What decides where an event is in the order. */
export type Ordered = Pick<TimelineEvent, 'when' | 'importance'>;

/** By time, then the more important first. */
export function compareEvents(x: Ordered, y: Ordered): number {
  return compareWhen(x.when, y.when) || y.importance - x.importance;
}

/** In that order, equals as they come: `sort` is stable. */
export function inOrder<Event extends Ordered>(events: readonly Event[]): Event[] {
  return [...events].sort(compareEvents);
}
