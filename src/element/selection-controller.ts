import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memo } from '../base/memo.js';
import type { Period, Timeline, TimelineEvent } from '../model/timeline.js';

/** What the selection needs of its element. */
export interface SelectionHost extends ReactiveControllerHost, EventTarget {
  /** Id of the selected event or period, as the page and the reader set it. */
  selected: string | null;
}

/** Knows which entry is open. */
export class SelectionController implements ReactiveController {
  readonly host: SelectionHost;
  readonly #byId = memo(indexEntries);
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
    this.#timeline = timeline;
  }

  find(id: string | null | undefined): TimelineEvent | Period | undefined {
    return id ? this.#byId(this.#timeline).get(id) : undefined;
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
    return this.find(this.host.selected);
  }

  /** The entry whose card is to be shown. */
  get card(): TimelineEvent | Period | undefined {
    return this.host.selected === this.delegated ? undefined : this.entry;
  }

  hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.host.requestUpdate();
  }
}

function indexEntries(timeline: Timeline | undefined): ReadonlyMap<string, TimelineEvent | Period> {
  const { periods = [], events = [] } = timeline ?? {};
  const byId = new Map<string, TimelineEvent | Period>();
  for (const entry of periods) byId.set(entry.id, entry);
  for (const entry of events) byId.set(entry.id, entry);
  return byId;
}
