import type { Cause } from '../interaction/intent.js';
import type { Period, TimelineEvent } from '../model/timeline.js';
import { everywhere } from './events.js';

/**
 * `timeline-select`: the reader opened an event or a period, or closed it (`id` is null then).
 * Cancel it to show a panel of your own instead of the card.
 */
export class TimelineSelectEvent extends Event {
  readonly id: string | null;
  readonly event: TimelineEvent | Period | null;
  readonly cause: Cause;

  constructor(event: TimelineEvent | Period | null, cause: Cause) {
    super('timeline-select', { ...everywhere, cancelable: true });
    this.id = event?.id ?? null;
    this.event = event;
    this.cause = cause;
  }
}

/** `timeline-view-change`: the reader zoomed or panned. */
export class TimelineViewChangeEvent extends Event {
  /** The window in ms since 1970, start inclusive. */
  readonly start: number;
  readonly end: number;
  readonly cause: Cause;
  /** False while a gesture or an animation is under way; it ends with one event that says true. */
  readonly settled: boolean;

  constructor(start: number, end: number, cause: Cause, settled: boolean) {
    super('timeline-view-change', everywhere);
    this.start = start;
    this.end = end;
    this.cause = cause;
    this.settled = settled;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-select': TimelineSelectEvent;
    'timeline-view-change': TimelineViewChangeEvent;
  }
}
