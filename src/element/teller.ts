import type { Messages } from '../messages/messages.js';
import type { Issue } from '../model/issue.js';
import type { Announcer } from './announcer.js';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.js';
import { hasEntries } from './panels.js';
import type { SourceState } from './source-choice.js';

/** Tells the page, once, what became of the newest data: by an event, and aloud. */
export class Teller {
  readonly #host: EventTarget;
  readonly #announcer: Announcer;
  #told: SourceState | undefined;

  constructor(host: EventTarget, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** To be called after each drawing. */
  tell(
    state: SourceState,
    { drawn, issues, messages }: { drawn: boolean; issues: readonly Issue[]; messages: Messages },
  ): void {
    const { status, timeline } = state;
    if (state === this.#told || status === 'idle' || status === 'loading') return;
    if (status === 'ready' && hasEntries(timeline) && !drawn) return;
    this.#told = state;
    if (status === 'failed') {
      this.#announcer.announce(messages.failed);
      this.#host.dispatchEvent(new TimelineErrorEvent(state.issues));
    } else if (timeline) {
      this.#announcer.announce(
        hasEntries(timeline) ? messages.loaded(timeline.events.length) : messages.empty,
      );
      this.#host.dispatchEvent(new TimelineLoadEvent(timeline, issues));
    }
  }
}
