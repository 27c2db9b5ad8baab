import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';

/** Out of shadow trees, up to the document. */
export const everywhere = { bubbles: true, composed: true } as const;

/** `timeline-load`: new data has been drawn. */
export class TimelineLoadEvent extends Event {
  readonly timeline: Timeline;
  /** What was repaired or left out on the way. */
  readonly issues: readonly Issue[];

  constructor(timeline: Timeline, issues: readonly Issue[]) {
    super('timeline-load', everywhere);
    this.timeline = timeline;
    this.issues = issues;
  }
}

/** `timeline-error`: nothing can be drawn of what was given; what was drawn before stays. */
export class TimelineErrorEvent extends Event {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('timeline-error', everywhere);
    this.issues = issues;
  }
}

declare global {
  // Global, and not only the element's own: they bubble out of shadow trees, up to the document.
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
  }
}
