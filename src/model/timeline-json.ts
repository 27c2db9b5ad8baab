/**
 * The published format, version 1, as an author or a program writes it. `timeline.schema.json` says the same
 * to editors and validators; `parseTimeline` turns it into a {@link Timeline}.
 *
 * All texts are plain: nothing in them is read as HTML or Markdown.
 */
export interface TimelineJson {
  /** Where an editor finds the schema; ignored otherwise. */
  $schema?: string;
  title?: string;
  subtitle?: string;
  /** A few sentences of introduction; a blank line begins a new paragraph. */
  description?: string;
  /** BCP 47 tag of the document's language: `en`, `fr-CA`. */
  lang?: string;
  /** IANA zone in which moments written with `Z` or an offset are shown: `Africa/Niamey`. UTC by default. */
  timeZone?: string;
  /**
   * How far dates marked `~` may be drawn beyond their bounds, as an ISO 8601 duration such as `P5Y`: not at all by
   * default. A date's own `approximateSpread` comes before it.
   */
  approximateSpread?: string;
  /** Where the facts come from, named in the footer. */
  sources?: (string | SourceJson)[];
  byline?: string;
  note?: string;
  /** When the document was last brought up to date. */
  updated?: DateJson;
  /**
   * How time becomes length along the axis. `linear`: evenly; `log-past`: the further back, the more compressed;
   * a list: evenly, but for the stretches that are folded. Long silences fold by themselves, see the attribute `breaks`.
   */
  scale?: 'linear' | 'log-past' | BreakJson[];
  /** Groups in the order of the legend. A group that an event names need not be declared. */
  groups?: GroupJson[];
  /** All that happened; or else there are `columns`. */
  events?: EventJson[];
  /** The same for much data: a list for each field, in which place `i` is event `i`. */
  columns?: ColumnsJson;
  /** Context around the events: drawn below or behind them, not counted among them. */
  periods?: PeriodJson[];
  /** The author's notes on moments and stretches of time, above the events; the first ones have their place first. */
  annotations?: AnnotationJson[];
  /** Lines through the picture, such as one at the reader's present. */
  lines?: LineJson[];
}

/**
 * Events as columns, all as long as `start`. Arrays of numbers of any kind are welcome; a `Float64Array` of times in
 * order is taken as it is and must not be changed. Texts are read when they are needed: what is mended in them then, or an
 * address that is refused, is no issue.
 */
export interface ColumnsJson {
  /** When it happened or began, in ms since 1970 in UTC; an event without a number is listed as undated. */
  start: ArrayLike<number | null>;
  /** When it ended, itself included at its precision; without a number it happened at one moment. */
  end?: ArrayLike<number | null>;
  /** A function is given the place and returns the title. */
  title?: ArrayLike<string> | ((row: number) => string);
  /** Unique; without them links to events do not last. */
  id?: ArrayLike<string>;
  /** The place of its group in `groups`, or the group's id; -1 for none. */
  group?: ArrayLike<number | string | null>;
  importance?: ArrayLike<number>;
  description?: ArrayLike<string> | ((row: number) => string);
  url?: ArrayLike<string> | ((row: number) => string);
  /** How finely times are known; `minute` by default. From `day` on they are dates of the calendar, not moments. */
  precision?: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';
  /** Times as clocks showed them where it happened, written as if they were UTC, rather than moments. */
  local?: boolean;
}

/** What is to be changed of the events of a document. */
export interface PatchJson {
  add?: EventJson | readonly EventJson[];
  /** Whole events, each in the place of the one with its id. */
  update?: EventJson | readonly EventJson[];
  /** Ids of events and periods. */
  remove?: string | readonly string[];
}

/** A note on a moment (`at`) or on a stretch of time (`start` and `end`). */
export interface AnnotationJson {
  at?: DateJson;
  start?: DateJson;
  /** The last day (or month, year …), itself included. */
  end?: DateJson;
  text: string;
  /** Which part of the text stands at the moment, or at the middle of the stretch; by default the middle, if it fits. */
  anchor?: 'start' | 'middle' | 'end';
}

export interface LineJson {
  /** `"now"`: the reader's present. */
  at: DateJson;
  /** Needed for any line but that of the present. */
  title?: string;
}

/** How one event or period bears on another. */
export interface LinkJson {
  /** The `id` of the other. */
  to: string;
  /** `related-to` by default. */
  type?: 'causes' | 'responds-to' | 'replaces' | 'part-of' | 'related-to';
  /** Your own words for it, such as "forces", instead of ours. */
  label?: string;
}

/** Fields that events and periods share. */
export interface EntryJson {
  /** For links to this entry; lasts as long as the author keeps it. */
  id?: string;
  /** At most 60 characters read best; over 500 it is cut. */
  title: string;
  /** When it happened, at the precision that is known. Instead of `start` and `end`. */
  date?: DateJson;
  /** The first day (or month, year …) of something that lasted. */
  start?: DateJson;
  /** The last day (or month, year …), itself included. `".."` for what is still going on. */
  end?: DateJson;
  /** The author's own words for the date, shown instead of ours; never used for order or place. */
  displayDate?: string;
  /** A blank line begins a new paragraph; other line breaks are kept. */
  description?: string;
  /** The `id` of a declared group, or simply a name. */
  group?: string;
  /** Any CSS colour, of its mark; that of its group by default. */
  color?: string;
  /** Any finite number, the higher the more important; 0 by default. */
  importance?: number;
  /** A page about it: http, https, mailto or tel. */
  url?: string;
  media?: string | MediaJson | (string | MediaJson)[];
  sources?: (string | SourceJson)[];
  /** Whether the fact is established, and who says so. */
  claim?: ClaimJson;
  /** What it causes, answers, replaces or is part of: drawn as arcs, and named in the card. */
  links?: LinkJson[];
  /** BCP 47 tag of the texts, if it differs from the document's. */
  lang?: string;
}

/** Something that happened. With an `end` it lasted, and still counts as one event. */
export type EventJson = EntryJson;

/** Context, such as a government or a war. A `date` without an end covers the whole of that day, month or year. */
export interface PeriodJson extends EntryJson {
  /** `bar`, the default, in a lane below the axis; `band` behind the whole plot. */
  as?: 'bar' | 'band';
}

/** A stretch of time to leave out, from the first day (month, year …) to the last, both included. */
export interface BreakJson {
  start: DateJson;
  end: DateJson;
}

export interface GroupJson {
  /** What events write in `group`. */
  id: string;
  /** What the reader sees; the `id` where it is missing. */
  title?: string;
  /** Any CSS colour; a palette made for both colour schemes is used where it is missing. */
  color?: string;
  shape?: 'circle' | 'square' | 'diamond' | 'triangle' | 'pentagon' | 'cross';
  /** The `id` of the group that it is in, whose colour it shares. */
  parent?: string;
}

/** Doubt about the fact. Doubt about its date is written in the date, as `?` or `~`. */
export interface ClaimJson {
  status: 'confirmed' | 'reported' | 'disputed' | 'unconfirmed';
  /** Who says so, to be read after "by": "a US official". */
  by?: string;
  /** The day of the report, which is not the day of the event. */
  date?: DateJson;
  /** What else a reader must know before believing it, a sentence each. */
  caveats?: string[];
}

export interface SourceJson {
  name: string;
  /** http, https, mailto or tel. */
  url?: string;
  /** The words of the source, without quotation marks around them. */
  quote?: string;
  /** Whose words they are. */
  by?: string;
  date?: DateJson;
}

export interface MediaJson {
  /** http or https, or relative. */
  url: string;
  /** MIME type, where the address does not tell: `image/webp`. */
  type?: string;
  /** What the picture shows, for those who do not see it; `""` for mere decoration. */
  alt: string;
  caption?: string;
  credit?: string;
  license?: string;
  /** A small version of the picture. */
  thumbnail?: string;
}

/**
 * A date at the precision it is known to. A string is EDTF (ISO 8601-2, all levels): `2024`, `2024-03`, `2024-03-15`,
 * `2024-03-15T14:30Z`, `1850~`, `1850?`, `2023/2024`, `[..2024-05-03]`, `156X`, `2001-21`, `1950S2`, `[1667,1668]`.
 * Numbers alone are refused, since nobody can tell a year from milliseconds. In the `data` property a `Date` object is a
 * moment.
 */
export type DateJson =
  SingleDateJson | BoundedDateJson | { before: SingleDateJson } | { after: SingleDateJson };

/** A date that is one moment, and so may be a bound of another. */
export type SingleDateJson =
  | string
  | EdtfDateJson
  | AgeDateJson
  | { year: number }
  | { ms: number }
  | Date
  | WikidataTimeJson
  | { value: WikidataTimeJson; type: 'time' };

/** EDTF with what its text cannot say: `{ "edtf": "2024-04", "part": "mid" }`. */
export interface EdtfDateJson {
  edtf: string;
  /** A third of a month, year, decade or century. */
  part?: 'early' | 'mid' | 'late';
  /** The calendar that days and months are of; the text keeps to it, and says so. Gregorian by default. */
  calendar?: 'julian';
  /** How far an approximate date may be drawn beyond its bounds, as an ISO 8601 duration: `P10Y`. */
  approximateSpread?: string;
}

/** Some time between two dates, either of which may be left out. */
export interface BoundedDateJson {
  earliest?: SingleDateJson;
  latest?: SingleDateJson;
}

/** A measured age before 1950, a number or text that keeps its zeros: `{ "ma": 174.7, "plusMinus": 0.8 }`. */
export type AgeDateJson = { plusMinus?: number | string } & (
  { bp: number | string } | { ka: number | string } | { ma: number | string } | { ga: number | string }
);

/** A time as Wikidata has it. */
export interface WikidataTimeJson {
  /** `+1879-03-14T00:00:00Z`; there is no year 0. */
  time: string;
  /** 0, a billion years, to 14, a second; 7 is a century, 9 a year, 11 a day. */
  precision: number;
  /** How many units of the precision it may have been earlier, or later. */
  before?: number;
  after?: number;
  timezone?: number;
  /** The address of the Gregorian (Q1985727) or the Julian (Q1985786) calendar. */
  calendarmodel?: string;
}
