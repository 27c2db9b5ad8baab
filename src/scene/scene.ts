import type { GroupLane } from '../layout/arrange-lanes.js';
import type { LabelText } from '../layout/label-text.js';
import type { LinkType, Period, Shape, TimelineEvent } from '../model/timeline.js';

/**
 * What is seen, as data. Boxes are in px from the plot's inline start and block start (right-to-left text
 * is mirrored by whoever draws), so that a renderer need not know how time runs.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** How an end of a mark looks: cut where it is known, an arrow where it is open, torn where it is unknown. */
export type EndForm = 'cut' | 'arrow' | 'torn';

export interface MarkLook {
  /** A CSS colour or `var(…)`. */
  readonly color: string;
  /** The ends fade: approximate. */
  readonly soft: boolean;
  /** The date is in doubt. */
  readonly dashed: boolean;
  /** The fact is not confirmed. */
  readonly hollow: boolean;
}

/** A part of a mark, px from the start of its box along the axis. */
export interface Part {
  readonly startPx: number;
  readonly endPx: number;
}

/** A mark as long as its date is: an event's on the axis, or a period's bar or band. */
interface ExtentMark extends MarkLook {
  /** Exactly its extent along the axis (or the dot, where a bound is open). */
  readonly box: Box;
  readonly start: EndForm;
  readonly end: EndForm;
  /** The solid core of a span, px from the start of `box` along the axis; none where its ends are too loose. */
  readonly core: Part | undefined;
  /** Where folds tear it. */
  readonly cuts: readonly Part[];
}

export interface Mark extends ExtentMark {
  readonly event: TimelineEvent;
  /** Where the stem stands and a dot is centred. */
  readonly x: number;
  readonly y: number;
  /** `dot`: exact at this zoom; `bar`: some time in this extent; `span`: lasted from one end to the other. */
  readonly form: 'dot' | 'bar' | 'span';
  readonly shape: Shape;
  /** A fading tail towards the side without a bound: -1 earlier, 1 later. */
  readonly tail: -1 | 0 | 1;
}

export interface Label {
  readonly event: TimelineEvent;
  readonly box: Box;
  readonly text: LabelText;
  /** Shown over the layout because of hover, focus or selection. */
  readonly pinned: boolean;
  /** The line from the mark to the text: two points for a stem, four for an elbow. */
  readonly connector: readonly Point[];
}

export interface Cluster {
  readonly count: number;
  readonly box: Box;
  /** What a click zooms to, in folded time. */
  readonly start: number;
  readonly end: number;
  /** All events at one instant: no zoom parts them. */
  readonly inseparable: boolean;
  readonly first: TimelineEvent;
}

export interface AxisText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role: 'tick' | 'parent' | 'zone' | 'gap';
  readonly align: 'start' | 'center' | 'end';
}

export interface PeriodBar extends ExtentMark {
  readonly period: Period;
  /** The title, where it fits: px from the start of `box`, and the room it has. */
  readonly text: { readonly startPx: number; readonly widthPx: number } | undefined;
  /** Of a band, behind which lies everything: what can be pressed of it, its name or else its first corner. */
  readonly name?: Box;
  /** Whether most of the text lies on the pale tail instead of the solid core. */
  readonly textOnTail: boolean;
}

/** Where the axis is torn. What is missing there in words is one of the axis' texts. */
export interface Tear {
  /** The part of the axis line that is out of scale. */
  readonly fold: Box;
  /** The tear itself, across the axis in the middle of the fold; absent while that is out of view. */
  readonly box: Box | undefined;
}

/** The author's note on a moment or a stretch, or a line with its name. */
export interface Note {
  /** Of the note in the document. */
  readonly path: string;
  readonly form: 'stretch' | 'moment' | 'line';
  /** What ties it to the axis: the stretch itself, or a line one pixel wide in pieces that leave texts clear. */
  readonly ground: readonly Box[];
  /** Over a stretch, below the text. */
  readonly bracket: Box | undefined;
  /** Nothing where there is no room for it; beside a vertical axis, its number. */
  readonly lines: readonly string[];
  /** On which side its lines are flush. */
  readonly align: 'start' | 'center' | 'end';
  readonly text: Box | undefined;
}

/** A link, from mark to mark. */
export interface Arc {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly label: string | undefined;
  /** Of a cubic curve. */
  readonly points: readonly [Point, Point, Point, Point];
}

export interface Scene {
  readonly orientation: 'horizontal' | 'vertical';
  readonly widthPx: number;
  readonly heightPx: number;
  /** The axis line. */
  readonly axis: Box;
  readonly tickLines: readonly Box[];
  readonly axisTexts: readonly AxisText[];
  /** Marks of labelled events, drawn as boxes of their own; the others are left to the canvas. */
  readonly marks: readonly Mark[];
  readonly bareMarks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly clusters: readonly Cluster[];
  readonly periods: readonly PeriodBar[];
  /** Columns of how many events there are, or how many periods lie over each other, where these are too many for marks. */
  readonly density: readonly Box[];
  /** Whether there is more than has a label, or a lane. */
  readonly isCrowded: boolean;
  readonly tears: readonly Tear[];
  /** There where the author wrote more than events and bars. */
  readonly notes?: readonly Note[];
  readonly arcs?: readonly Arc[];
  /** There where each group has a lane of its own. */
  readonly lanes?: readonly GroupLane[];
  /** Events whose anchor is in view. */
  readonly inView: number;
  readonly earlier: number;
  readonly later: number;
}
