import type { Nameable } from './assign-ids.js';
import type { IssueLog } from './issue-log.js';
import type { Draft } from './parse-entry.js';
import type { TimelineEvent, UndatedEvent } from './timeline.js';

/** What events are read into, before they have their ids. */
export type Read = Draft<TimelineEvent> | Draft<UndatedEvent>;

/** The earliest events of what has been read, in order of time, and whatever has no date, as it was written. */
export interface SortedOut {
  readonly events: readonly Draft<TimelineEvent>[];
  readonly undated: readonly Draft<UndatedEvent>[];
}

/** What it takes to read many events, lent by whoever takes the steps of reading. */
export interface ForMany {
  /**
   * Reads the items of a list at `path` from one of them on, and adds what is read to `read`, all of it in as little memory as
   * possible. `readItem` reads any of them in the usual way.
   */
  readonly readOn: (
    read: unknown[],
    items: readonly unknown[],
    from: number,
    path: string,
    readItem: (key: number) => void,
  ) => Generator<void, void>;
  /** Does what `assignIds` does. */
  readonly assignIds: (entries: readonly Nameable[], log: IssueLog) => Generator<void>;
  /** Does what `sortOut` does. */
  readonly sortOut: (entries: readonly Read[], maxEvents: number) => Generator<void, SortedOut>;
}

/** What reads something, a little with each step. */
export type Steps<T> = Generator<void, T, ForMany | undefined>;
