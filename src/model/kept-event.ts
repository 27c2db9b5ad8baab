import type { Bounds, When } from '../time/when.js';
import { DateStore } from './date-store.js';
import type { Draft } from './parse-entry.js';
import { plainEvent } from './plain-event.js';
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

/** What each event has of its own. */
export type Said = Pick<TimelineEvent, 'id' | 'authoredId' | 'title' | 'group' | 'importance'>;

/** What the events of one list have in common. */
export interface List {
  /** Where it is in the document. */
  readonly path: string;
  readonly dates: DateStore;
}

/** An event in as little memory as possible: its date is made when it is asked for. */
export class KeptEvent implements Draft<TimelineEvent> {
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

  constructor(list: List, key: number, date: number | When, said: Said, rest = NO_REST) {
    this.id = said.id;
    this.authoredId = said.authoredId;
    this.title = said.title;
    this.group = said.group;
    this.importance = said.importance;
    this.list = list;
    this.key = key;
    this.date = date;
    this.rest = rest;
  }

  get type(): 'event' {
    return 'event';
  }

  get when(): When {
    return typeof this.date === 'number' ? this.list.dates.at(this.date) : this.date;
  }

  /** Where its date is, without making it. */
  get bounds(): Bounds {
    return typeof this.date === 'number' ? this.list.dates.boundsAt(this.date) : this.date;
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

/** The same event; one whose date is none of those that are kept keeps it. */
export function keptEvent(event: TimelineEvent, list: List, key: number): KeptEvent {
  return new KeptEvent(list, key, list.dates.add(event.when) ?? event.when, event, restOf(event));
}

function restOf(event: TimelineEvent): Rest {
  let rest: Rest = NO_REST;
  for (const key of REST) {
    const value = event[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    rest = { ...rest, [key]: value };
  }
  return rest;
}
