import { DOCUMENT, makeIssue, type Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { LoadError } from '../source/load-error.js';
import type { Progress } from '../source/read-lines.js';

/** What became of a document. Without a timeline, nothing of it can be drawn. */
export interface Reading {
  readonly timeline: Timeline | null;
  readonly issues: readonly Issue[];
}

/** The ways a document is read. Bad data is an issue of the reading; only a promise may reject. */
export interface Reader {
  /** What is long takes its time; what reads rare dates, or says what is wrong with a text, may have to be fetched first. */
  fromData(data: unknown, signal: AbortSignal): Reading | Promise<Reading>;
  fromText(text: string, signal: AbortSignal): Reading | Promise<Reading>;
  load(src: string, how: LoadingHow): Promise<Reading>;
}

export interface LoadingHow {
  /** Nobody is interested any more. */
  readonly signal: AbortSignal;
  /** What has arrived is enough. */
  readonly stop: AbortSignal;
  /** Told of how much has arrived of what streams, and what it is where enough of that is new. */
  readonly tell: (progress: Progress, reading?: Reading) => void;
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
  /** While it streams: `timeline` is what there is of it so far. */
  readonly progress?: Progress;
}

const IDLE: SourceState = { status: 'idle', timeline: null, issues: [] };

/**
 * Settles which document is shown: `data` before an inline script before `src`, in whatever order they are
 * set; within one of them the newest. Free of the DOM.
 *
 * Every reading has a number, and an answer that comes after a newer question is not heard (as in `@lit/task`).
 */
export class SourceChoice {
  readonly #reader: Reader;
  readonly #changed: () => void;
  #state = IDLE;
  #given: Given = { data: null, inline: null, src: null };
  #origin: keyof Given | undefined;
  #connected = false;
  #latest = 0;
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
    switch (this.#origin) {
      case 'data':
        return this.#take(this.#reader.fromData(data, request.signal), request, last);
      case 'inline':
        if (inline == null) return this.#set({ status: 'loading', timeline: last, issues: [] });
        return this.#take(this.#reader.fromText(inline, request.signal), request, last);
      case 'src':
        return this.#load(src ?? '', request, last);
      default:
        return this.#set(IDLE);
    }
  }

  #load(src: string, request: AbortController, last: Timeline | null): void {
    const number = this.#latest;
    this.#set({ status: 'loading', timeline: last, issues: [] });
    // Whoever heard of that may have set another source, or removed the element.
    if (number !== this.#latest) return;
    this.#owed = !this.#connected;
    if (this.#owed) return;
    this.#stopping = new AbortController();
    const { signal: stop } = this.#stopping;
    const tell: LoadingHow['tell'] = (progress, { timeline, issues } = this.#state) => {
      if (request === this.#request && timeline) this.#set({ status: 'loading', timeline, issues, progress });
    };
    // Of a stream that fails, what has arrived stays.
    this.#hear(this.#reader.load(src, { signal: request.signal, stop, tell }), request, () =>
      this.#state.progress ? this.#state.timeline : last,
    );
  }

  #take(reading: Reading | Promise<Reading>, request: AbortController, last: Timeline | null): void {
    if (!(reading instanceof Promise)) return this.#settle(reading, last);
    this.#hear(reading, request, () => last);
    this.#set({ status: 'loading', timeline: last, issues: [] });
  }

  #hear(answer: Promise<Reading>, request: AbortController, lastGood: () => Timeline | null): void {
    this.#request = request;
    const number = this.#latest;
    const settle = (reading: Reading) => {
      if (number !== this.#latest) return;
      this.#request = undefined;
      this.#settle(reading, lastGood());
    };
    answer.then(settle, (reason: unknown) => settle(failure(reason)));
  }

  #cancel(): void {
    this.#latest++;
    this.#owed = false;
    this.#request?.abort();
    this.#request = undefined;
  }

  #settle({ timeline, issues }: Reading, last: Timeline | null): void {
    this.#set(
      timeline ? { status: 'ready', timeline, issues } : { status: 'failed', timeline: last, issues },
    );
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
  if (reason instanceof Error && 'issue' in reason) {
    return { timeline: null, issues: [(reason as LoadError).issue] };
  }
  const message = reason instanceof Error ? reason.message : String(reason);
  const issue = makeIssue('fatal', 'load-failed', DOCUMENT, message);
  return { timeline: null, issues: [issue] };
}
