import type { When } from '../time/when.js';
import { DateStore } from './date-store.js';
import type { Draft } from './parse-entry.js';
import { plainEvent } from './plain-event.js';
import type { ForMany, Read } from './steps.js';
import type { Group, TimelineEvent } from './timeline.js';

/** What most events have none of. */
type Rest = Partial<
  Pick<
    TimelineEvent,
    'displayDate' | 'description' | 'color' | 'url' | 'media' | 'sources' | 'claim' | 'lang'
  >
>;

const NO_REST: Rest = {};
const NONE: readonly never[] = [];

/** What the events of one list have in common. */
interface List {
  /** Where it is in the document. */
  readonly path: string;
  readonly dates: DateStore;
}

/** An event in as little memory as possible: its date is made when it is asked for. */
class KeptEvent implements Draft<TimelineEvent> {
  id: string;
  authoredId: boolean;
  title: string;
  group: Group | undefined;
  importance: number;
  private readonly list: List;
  /** The last part of its path. */
  private readonly key: number;
  /** Where it is kept, or the date itself. */
  private readonly date: number | When;
  private readonly rest: Rest;

  constructor(event: TimelineEvent, list: List, key: number) {
    this.id = event.id;
    this.authoredId = event.authoredId;
    this.title = event.title;
    this.group = event.group;
    this.importance = event.importance;
    this.list = list;
    this.key = key;
    this.date = list.dates.add(event.when) ?? event.when;
    this.rest = restOf(event);
  }

  get type(): 'event' {
    return 'event';
  }

  get when(): When {
    return typeof this.date === 'number' ? this.list.dates.at(this.date) : this.date;
  }

  get path(): string {
    return `${this.list.path}/${this.key}`;
  }

  get displayDate(): string | undefined {
    return this.rest.displayDate;
  }

  get description(): TimelineEvent['description'] {
    return this.rest.description ?? NONE;
  }

  get color(): string | undefined {
    return this.rest.color;
  }

  get url(): string | undefined {
    return this.rest.url;
  }

  get media(): TimelineEvent['media'] {
    return this.rest.media ?? NONE;
  }

  get sources(): TimelineEvent['sources'] {
    return this.rest.sources ?? NONE;
  }

  get claim(): TimelineEvent['claim'] {
    return this.rest.claim;
  }

  get lang(): string | undefined {
    return this.rest.lang;
  }

  /** The same as a plain object, for whoever copies it. */
  toJSON(): TimelineEvent {
    return plainEvent(this);
  }
}

const REST = [
  'displayDate',
  'description',
  'color',
  'url',
  'media',
  'sources',
  'claim',
  'lang',
] as const satisfies readonly (keyof Rest)[];

function restOf(event: TimelineEvent): Rest {
  let rest: Rest = NO_REST;
  for (const key of REST) {
    const value = event[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    rest = { ...rest, [key]: value };
  }
  return rest;
}

/**
 * For one list: puts events that take little memory in the place of those that have been read since the last time. Those with links, which are
 * still to be checked, stay as they are, as do undated ones.
 */
export function createKeeper(): ForMany['keep'] {
  let list: List | undefined;
  let kept = 0;
  return (entries) => {
    for (; kept < entries.length; kept++) {
      const entry = entries[kept] as Read;
      if (entry.type !== 'event' || entry.links) continue;
      const at = entry.path.lastIndexOf('/');
      list ??= { path: entry.path.slice(0, at), dates: new DateStore() };
      entries[kept] = new KeptEvent(entry, list, Number(entry.path.slice(at + 1)));
    }
  };
}
