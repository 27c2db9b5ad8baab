import { DOCUMENT, makeIssue, type Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { LoadError } from '../source/load-error.js';
import type { Progress } from '../source/progress.js';

/** What became of a document. Without a timeline, nothing of it can be drawn. */
export interface Reading {
  readonly timeline: Timeline | null;
  readonly issues: readonly Issue[];
}

/** The ways a document is read. Bad data is an issue of the reading; only a promise may reject. */
export interface Reader {
  /** What is long takes its time; what reads rare dates, or says what is wrong with a text, may have to be fetched first. */
  fromData(data: unknown, how: ReadingHow): Reading | Promise<Reading>;
  fromText(text: string, how: ReadingHow): Reading | Promise<Reading>;
  load(src: string, how: LoadingHow): Promise<Reading>;
}

export interface ReadingHow {
  /** Nobody is interested any more. */
  readonly signal: AbortSignal;
  /** Nothing is shown yet: something of what is long may be told of before all of it is read. */
  readonly isFirst: boolean;
  /** Told of how much there is of it so far, and what that is where enough of it is new. */
  readonly tell: (progress: Progress, reading?: Reading) => void;
}

export interface LoadingHow extends ReadingHow {
  /** What has arrived is enough. */
  readonly stop: AbortSignal;
}

/** Everything a document may come from, the first that is there being the one that counts. */
export interface Given {
  /** The `data` property; null and undefined are none. */
  readonly data: unknown;
  /** The text of a script child; null is none, undefined is "the parser is still at it". */
  readonly inline: string | null | undefined;
  /** The `src` attribute; empty is none. */
  readonly src: string | null | undefined;
}

export interface SourceState {
  /** `idle`: no source at all. `failed`: the newest reading came to nothing; `timeline` is the last good one. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly timeline: Timeline | null;
  readonly issues: readonly Issue[];
  /** `timeline` is what there is of it so far. */
  readonly progress?: Progress;
}

const IDLE: SourceState = { status: 'idle', timeline: null, issues: [] };

/**
 * Settles which document is shown: `data` before an inline script before `src`, in whatever order they are
 * set; within one of them the newest. Free of the DOM.
 *
 * An answer that comes after a newer question is not heard (as in `@lit/task`).
 */
export class SourceChoice {
  readonly #reader: Reader;
  readonly #changed: () => void;
  #state = IDLE;
  #given: Given = { data: null, inline: null, src: null };
  #origin: keyof Given | undefined;
  #connected = false;
  #request: AbortController | undefined;
  #stopping: AbortController | undefined;
  /** The `src` has not been fetched, because the element was not connected, or not long enough. */
  #owed = false;

  /** `changed` is called after every change of `state`, in the same turn. */
  constructor(reader: Reader, changed: () => void) {
    this.#reader = reader;
    this.#changed = changed;
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Takes what was set anew; a value that is named counts as new even if it is the same as before. */
  update(given: Partial<Given>): void {
    this.#given = { ...this.#given, ...given };
    const origin = rank(this.#given);
    if (origin === this.#origin && (!origin || !(origin in given))) return;
    const last = origin === this.#origin ? this.#state.timeline : null;
    this.#origin = origin;
    this.#read(last);
  }

  /** Reads the same source again: `data` that was mutated in place, or a `src` that failed. */
  refresh(): void {
    this.#read(this.#state.timeline);
  }

  /** Shows another timeline in place of the one that was read, with more issues; of too many, the newest are kept. */
  put({ timeline, issues }: Reading): void {
    const all = [...this.#state.issues, ...issues].slice(-1000);
    this.#set({ status: 'ready', timeline, issues: all });
  }

  /** Reads no more of what streams: what has arrived stays, and that there is more of it is an issue. */
  stop(): void {
    this.#stopping?.abort();
  }

  /** From here on, and only until `disconnect`, `src` is fetched; one that was fetched before is not again. */
  connect(): void {
    this.#connected = true;
    if (this.#owed) this.#read(this.#state.timeline);
  }

  disconnect(): void {
    this.#connected = false;
    if (!this.#request) return;
    this.#cancel();
    this.#owed = true;
  }

  #read(last: Timeline | null): void {
    this.#cancel();
    const { data, inline, src } = this.#given;
    const request = new AbortController();
    const { signal } = request;
    const tell: ReadingHow['tell'] = (progress, { timeline, issues } = this.#state) => {
      if (request === this.#request && timeline) this.#set({ status: 'loading', timeline, issues, progress });
    };
    const how = { signal, isFirst: !last, tell };
    switch (this.#origin) {
      case 'data':
        return this.#take(this.#reader.fromData(data, how), request, last);
      case 'inline':
        if (inline == null) return this.#wait(last);
        return this.#take(this.#reader.fromText(inline, how), request, last);
      case 'src':
        this.#owed = !this.#connected;
        if (this.#owed) return this.#wait(last);
        this.#stopping = new AbortController();
        return this.#take(
          this.#reader.load(src ?? '', { ...how, stop: this.#stopping.signal }),
          request,
          last,
        );
      default:
        return this.#set(IDLE);
    }
  }

  #take(reading: Reading | Promise<Reading>, request: AbortController, last: Timeline | null): void {
    if (!(reading instanceof Promise)) return this.#settle(reading, last);
    this.#request = request;
    const settle = (reading: Reading) => {
      if (request !== this.#request) return;
      this.#request = undefined;
      // Of what fails on the way, what there was of it stays.
      this.#settle(reading, this.#state.progress ? this.#state.timeline : last);
    };
    reading.then(settle, (reason: unknown) => settle(failure(reason)));
    this.#wait(last);
  }

  #cancel(): void {
    this.#owed = false;
    this.#request?.abort();
    this.#request = undefined;
  }

  #settle({ timeline, issues }: Reading, last: Timeline | null): void {
    this.#set(
      timeline ? { status: 'ready', timeline, issues } : { status: 'failed', timeline: last, issues },
    );
  }

  #wait(last: Timeline | null): void {
    this.#set({ status: 'loading', timeline: last, issues: [] });
  }

  #set(state: SourceState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed();
  }
}

function rank({ data, inline, src }: Given): keyof Given | undefined {
  if (data !== null && data !== undefined) return 'data';
  if (inline !== null) return 'inline';
  return src ? 'src' : undefined;
}

function failure(reason: unknown): Reading {
  // The class itself comes with what is fetched only for a `src`.
  const { issue, message = String(reason) } = (reason ?? {}) as Partial<LoadError>;
  return { timeline: null, issues: [issue ?? makeIssue('fatal', 'load-failed', DOCUMENT, message)] };
}
