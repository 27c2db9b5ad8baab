import type { When } from '../time/when.js';

export type ClaimStatus = 'confirmed' | 'reported' | 'disputed' | 'unconfirmed';
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'pentagon' | 'cross';

/** Whether a fact is established, and who says so. Apart from doubt about its date, which is in `When`. */
export interface Claim {
  readonly status: ClaimStatus;
  readonly by?: string;
  /** The day of the report, which is not the day of the event. */
  readonly date?: When;
  readonly caveats: readonly string[];
}

export interface Source {
  readonly name: string;
  /** Only http, https, mailto and tel; anything else was refused. */
  readonly url?: string;
  readonly quote?: string;
  readonly by?: string;
  readonly date?: When;
}

export interface Media {
  /** http or https; relative only where `parseTimeline` knew no base. */
  readonly url: string;
  readonly type?: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly license?: string;
  readonly thumbnail?: string;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** A CSS colour as the author wrote it; whoever paints checks it with `CSS.supports`. */
  readonly color?: string;
  readonly shape?: Shape;
  /** The group that it is in, which comes before it. */
  readonly parent?: Group;
  /** Position in `Timeline.groups`. */
  readonly index: number;
  /** Position among the groups that are in no other, where any are. */
  readonly outerIndex?: number;
}

/** How one event bears on another. */
export type LinkType = 'causes' | 'responds-to' | 'replaces' | 'part-of' | 'related-to';

export interface Link {
  /** Id of the event or period that it leads to; always one of the document's. */
  readonly to: string;
  readonly type: LinkType;
  /** The author's own words for it, instead of ours. */
  readonly label?: string;
  readonly path: string;
}

/** The author's note on a moment or a stretch of time. */
export interface Annotation {
  readonly text: string;
  readonly when: When;
  /** Which part of the text stands at the moment, or at the middle of the stretch; absent: as it fits best. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly path: string;
}

/** A line through the picture at one moment, named or at the reader's present. */
export interface Line {
  readonly at: When | 'now';
  /** There at any moment but now. */
  readonly title?: string;
  readonly path: string;
}

/** What an event and a period have in common. All text is plain, cleaned and clamped. */
export interface Entry {
  readonly id: string;
  /** Whether the author gave the id, so that links to it last. */
  readonly authoredId: boolean;
  readonly title: string;
  readonly when: When;
  /** The author's own words for the date, shown instead of ours. */
  readonly displayDate?: string | undefined;
  /** Paragraphs; single line breaks stay inside them. */
  readonly description: readonly string[];
  readonly group?: Group | undefined;
  /** A CSS colour of its own, instead of its group's; as the author wrote it. */
  readonly color?: string | undefined;
  /** Higher is more important; 0 by default. */
  readonly importance: number;
  readonly url?: string | undefined;
  readonly media: readonly Media[];
  readonly sources: readonly Source[];
  readonly claim?: Claim | undefined;
  readonly links?: readonly Link[];
  /** BCP 47 tag of the texts, if it differs from the document's. */
  readonly lang?: string | undefined;
  /** JSON pointer to where the author wrote it. */
  readonly path: string;
}

/** Something that happened: counted, labelled, listed. */
export interface TimelineEvent extends Entry {
  readonly type: 'event';
  /** There where an event of many says what it says only when it is asked: all of it at once. */
  toJSON?(): TimelineEvent;
}

/** Context: drawn below or behind the events, not counted among them. */
export interface Period extends Entry {
  readonly type: 'period';
  readonly as: 'bar' | 'band';
}

/** An event whose date could not be read: not drawn, but listed. `when` is absent; the author's words are kept. */
export interface UndatedEvent extends Omit<Entry, 'when'> {
  readonly type: 'undated';
  /** The date as written, as far as it is text. */
  readonly written?: string;
}

/** A read-only document, checked and put in order. */
export interface Timeline {
  readonly title?: string;
  readonly subtitle?: string;
  readonly description: readonly string[];
  readonly lang?: string;
  readonly timeZone?: string;
  readonly byline?: string;
  readonly note?: string;
  readonly updated?: When;
  /** How time becomes length, where the author says so; a list has the stretches to fold, in ms, always finite. */
  readonly scale?: 'linear' | 'log-past' | readonly (readonly [start: number, end: number])[];
  readonly sources: readonly Source[];
  /** How far approximate dates are drawn beyond their bounds, where they do not say it themselves: for those to come. */
  readonly spread?: (when: When) => When;
  /** As written, the more important first. */
  readonly annotations?: readonly Annotation[];
  readonly lines?: readonly Line[];
  /** Whether there are annotations, lines, links or bands at all. */
  readonly annotated?: boolean;
  /** As written, but with each group right behind the one that it is in. */
  readonly groups: readonly Group[];
  /** Of a sketch, how much it has of all events, spread evenly over them; absent where it has them all. */
  readonly share?: number;
  /** In time order (see `compareWhen`), ties by importance, then as written. */
  readonly events: readonly TimelineEvent[];
  /** As written. */
  readonly periods: readonly Period[];
  /** As written. */
  readonly undated: readonly UndatedEvent[];
}
