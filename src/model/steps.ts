import type { Ordered } from './in-order.js';
import type { Draft } from './parse-entry.js';
import type { TimelineEvent, UndatedEvent } from './timeline.js';

/** What events are read into, before they have their ids. */
export type Read = Draft<TimelineEvent> | Draft<UndatedEvent>;

/** What it takes to read many events, lent by whoever takes the steps of reading. */
export interface ForMany {
  /** Puts events that take less memory in the place of those that have been read since the last time; the last few may stay. */
  readonly keep: (entries: unknown[]) => void;
  /** Does what `inOrder` does, a little with each step. */
  readonly inOrder: <Event extends Ordered>(events: readonly Event[]) => Generator<void, readonly Event[]>;
}

/** What reads something, a little with each step. */
export type Steps<T> = Generator<void, T, ForMany | undefined>;
