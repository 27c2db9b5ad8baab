import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memo } from '../base/memo.js';
import type { Cause } from '../interaction/intent.js';
import type { Entry, Period, Timeline, TimelineEvent } from '../model/timeline.js';
import { TimelineSelectEvent } from './events.js';

/** What the selection needs of its element. */
export interface SelectionHost extends ReactiveControllerHost, EventTarget {
  /** Id of the selected event or period, as the page and the reader set it. */
  selected: string | null;
}

/** Knows which entry is open, and asks the page before it opens one for the reader. */
export class SelectionController implements ReactiveController {
  readonly #host: SelectionHost;
  readonly #byId = memo(indexEntries);
  #whole: Timeline | undefined;
  /** The entry for which the page shows a panel of its own. */
  #delegated: string | null = null;
  hovered: string | undefined;

  constructor(host: SelectionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** Takes the entries of a timeline as those that can be selected, from `timeline`, what is shown of it, one after the other. */
  use(timeline: Timeline | undefined, whole = timeline): void {
    this.#whole = whole;
  }

  find(id: string | null | undefined): TimelineEvent | Period | undefined {
    return id ? this.#byId(this.#whole).get(id) : undefined;
  }

  /** The entry that the page's address points to; only an authored id lasts long enough for that. */
  get linked(): TimelineEvent | Period | undefined {
    try {
      const entry = this.find(decodeURIComponent(location.hash.slice(1)));
      return entry?.authoredId ? entry : undefined;
    } catch {
      return undefined;
    }
  }

  get entry(): TimelineEvent | Period | undefined {
    return this.find(this.#host.selected);
  }

  /** The entry whose card is to be shown. */
  get card(): TimelineEvent | Period | undefined {
    return this.#host.selected === this.#delegated ? undefined : this.entry;
  }

  hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.#host.requestUpdate();
  }

  /** The reader opens an entry, or closes the open one. The page may cancel that and show a panel of its own. */
  choose(entry: Entry | undefined, cause: Cause): void {
    const chosen = this.find(entry?.id) ?? null;
    const event = new TimelineSelectEvent(chosen, cause);
    const shown = this.#host.dispatchEvent(event);
    this.#delegated = shown ? null : (chosen?.id ?? null);
    this.#host.selected = chosen?.id ?? null;
  }
}

function indexEntries(timeline: Timeline | undefined): ReadonlyMap<string, TimelineEvent | Period> {
  const { periods = [], events = [] } = timeline ?? {};
  const byId = new Map<string, TimelineEvent | Period>();
  for (const entry of periods) byId.set(entry.id, entry);
  for (const entry of events) byId.set(entry.id, entry);
  return byId;
}
