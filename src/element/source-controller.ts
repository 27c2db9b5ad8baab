import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memo } from '../base/memo.js';
import { makeWarning, type Issue } from '../model/issue.js';
import { documentReader } from './document-reader.js';
import type { Limited } from './read-limits.js';
import { SourceChoice, type Given, type Reader, type Reading, type SourceState } from './source-choice.js';

const SCRIPT = ':scope > script[type="application/json" i]';

/**
 * Feeds the choice of a source from an element: its properties, its script child and its being connected.
 * Which source counts, and when it is read, is for `SourceChoice` to know.
 */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  readonly #choice: SourceChoice;
  /** The same object as long as nothing changed: what became of it is told once. */
  readonly #merge = memo(withIssues);
  #observer: MutationObserver | undefined;
  #parsing: AbortController | undefined;
  #inline: string | null | undefined = null;
  #issues: readonly Issue[] = [];

  /** `changed` is called after every change of `state`. */
  constructor(
    host: ReactiveControllerHost & HTMLElement & Limited,
    changed: () => void,
    reader: Reader = documentReader(host),
  ) {
    this.#host = host;
    this.#changed = changed;
    this.#choice = new SourceChoice(reader, changed);
    host.addController(this);
  }

  get state(): SourceState {
    return this.#merge(this.#choice.state, this.#issues);
  }

  /** Takes the properties that were set anew, all at once: what is outranked is not even begun. */
  update(given: Partial<Pick<Given, 'data' | 'src'>>): void {
    this.#choice.update(given);
  }

  /** Reads the same source again: `data` that was mutated in place, or a `src` that failed. */
  refresh(): void {
    this.#choice.refresh();
  }

  /** Shows another timeline in place of the one that was read, with more issues. */
  put(reading: Reading): void {
    this.#choice.put(reading);
  }

  /** Reads no more of what streams. */
  stop(): void {
    this.#choice.stop();
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#readInline());
    this.#readInline();
    this.#choice.connect();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#parsing?.abort();
    this.#choice.disconnect();
  }

  /** A mutation observer calls this once a microtask, however often the text changed in it. */
  #readInline(): void {
    const [script, ...others] = this.#host.querySelectorAll(SCRIPT);
    this.#watch(script);
    const issues = others.length > 0 ? [severalScripts(1 + others.length)] : [];
    const news = issues.length !== this.#issues.length;
    this.#issues = issues;
    const text = script && this.#isParsed(script) ? script.textContent : undefined;
    const inline = script ? text : null;
    if (inline !== this.#inline) {
      this.#inline = inline;
      this.#choice.update({ inline });
    } else if (news) {
      this.#changed();
    }
  }

  /** Watches for other children, and in the one that counts for other text; not in the rest of the content. */
  #watch(script: Element | undefined): void {
    this.#observer?.disconnect();
    this.#observer?.observe(this.#host, { childList: true });
    if (script) this.#observer?.observe(script, { childList: true, characterData: true, subtree: true });
  }

  /** While a page arrives, a long script is there before all of its text is; half of it would be an error. */
  #isParsed(script: Element): boolean {
    const document = script.ownerDocument;
    if (document.readyState !== 'loading' || isFollowed(script)) return true;
    this.#parsing?.abort();
    this.#parsing = new AbortController();
    const { signal } = this.#parsing;
    document.addEventListener('DOMContentLoaded', () => this.#readInline(), { signal, once: true });
    return false;
  }
}

/** Whether the parser has come to something behind `node`, so that the node is complete. */
function isFollowed(node: Node): boolean {
  for (let each: Node | null = node; each; each = each.parentNode) if (each.nextSibling) return true;
  return false;
}

function withIssues(state: SourceState, issues: readonly Issue[]): SourceState {
  return issues.length > 0 ? { ...state, issues: [...issues, ...state.issues] } : state;
}

function severalScripts(count: number): Issue {
  return makeWarning('several-inline-scripts', `got ${count} scripts of JSON`, 'the first is used');
}
