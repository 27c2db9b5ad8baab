import type { Messages } from '../messages/messages.js';
import { hasEntries } from '../model/has-entries.js';
import type { Issue } from '../model/issue.js';
import type { Announcer } from './announcer.js';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.js';
import type { SourceState } from './source-choice.js';

interface Telling {
  readonly drawn: boolean;
  readonly issues: readonly Issue[];
  readonly messages: Messages;
  /** Absent where what answers to the reader could not be fetched. */
  readonly announcer: Announcer | undefined;
}

/** Tells the page, once, what became of the newest data: by an event, and aloud. */
export class Teller {
  readonly #host: EventTarget;
  #told: SourceState | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** To be called after each drawing. */
  tell(state: SourceState, { drawn, issues, messages, announcer }: Telling): void {
    const { status, timeline } = state;
    if (state === this.#told || status === 'idle' || status === 'loading') return;
    if (status === 'ready' && hasEntries(timeline) && !drawn) return;
    this.#told = state;
    if (status === 'failed') {
      announcer?.announce(messages.failed);
      this.#host.dispatchEvent(new TimelineErrorEvent(state.issues));
    } else if (timeline) {
      announcer?.announce(hasEntries(timeline) ? messages.loaded(timeline.events.length) : messages.empty);
      this.#host.dispatchEvent(new TimelineLoadEvent(timeline, issues));
    }
  }
}
