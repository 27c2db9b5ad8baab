import type { TimelineEvent } from './timeline.js';

/** What can say all of itself at once. */
export interface Copied {
  toJSON?(): object;
}

/** An event to be copied: what one of many says is not its own. */
export function plainOf<Entry extends Copied>(entry: Entry): Entry {
  return (entry.toJSON?.() as Entry | undefined) ?? entry;
}

/** What can say itself with another place. */
interface Moved {
  at?(index: number): TimelineEvent;
}

/** The same event, but for its place in the order. */
export function moveEvent(event: TimelineEvent & Moved, index: number): TimelineEvent {
  return event.at?.(index) ?? { ...event, index };
}
