import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Period, Timeline, TimelineEvent } from '../model/timeline.js';

type Entry = TimelineEvent | Period;

/** What the selection needs of its element. */
export interface SelectionHost extends ReactiveControllerHost, EventTarget {
  /** Id of the selected event or period, as the page and the reader set it. */
  selected: string | null;
}

/** Knows which entry is open. */
export class SelectionController implements ReactiveController {
  readonly host: SelectionHost;
  /** What was looked for, by its id: to remember all would take more memory than many events do. */
  readonly #found = new Map<string, Entry | undefined>();
  #timeline: Timeline | undefined;
  /** The entry for which the page shows a panel of its own. */
  delegated: string | null = null;
  hovered: string | undefined;

  constructor(host: SelectionHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** Takes the entries of a timeline as those that can be selected. */
  use(timeline: Timeline | undefined): void {
    if (timeline !== this.#timeline) this.#found.clear();
    this.#timeline = timeline;
  }

  find(id: string | null | undefined): Entry | undefined {
    if (id && !this.#found.has(id)) {
      const isIt = (entry: Entry) => entry.id === id;
      this.#found.set(id, this.#timeline?.periods.find(isIt) ?? this.#timeline?.events.find(isIt));
    }
    return this.#found.get(id!);
  }

  /** Spares itself the search for an entry, of which there may be many. */
  know(entry: Entry): void {
    this.#found.set(entry.id, entry);
  }

  /** The entry that the page's address points to; only an authored id lasts long enough for that. */
  get linked(): Entry | undefined {
    try {
      const entry = this.find(decodeURIComponent(location.hash.slice(1)));
      return entry?.authoredId ? entry : undefined;
    } catch {
      return undefined;
    }
  }

  get entry(): Entry | undefined {
    return this.find(this.host.selected);
  }

  /** The entry whose card is to be shown. */
  get card(): Entry | undefined {
    return this.host.selected === this.delegated ? undefined : this.entry;
  }

  hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.host.requestUpdate();
  }
}
