import { presentText } from '../messages/annotation-words.js';
import type { Annotation, Line, Period } from '../model/timeline.js';
import { anchorOf } from '../time/anchor.js';
import { drawnExtent } from '../time/drawn-extent.js';
import type { Arrangement } from './arrange.js';
import { LABEL_WIDTH_PX } from './label-text.js';
import { assignLanes } from './lanes.js';
import { placeNotes, type NotePlaces, type NoteReach } from './place-notes.js';
import { wrapText } from './wrap-text.js';

/** What stands above the labels: a note on a moment or a stretch, or the name of a line. */
export interface NoteItem extends NoteReach {
  readonly source: Annotation | Line;
  readonly isLine: boolean;
  readonly lines: readonly string[];
  readonly heightPx: number;
}

/** What the author's annotations take of a plot, and where they are in it; independent of zoom and pan. */
export interface Margins {
  readonly items: readonly NoteItem[];
  readonly places: NotePlaces;
  /** Where the texts of each row begin, from the top of the plot, and where they end. */
  readonly rows: readonly { readonly topPx: number; readonly bottomPx: number }[];
  /** How deep each band is nested, and what each level takes. */
  readonly bandLevelOf: ReadonlyMap<Period, number>;
  readonly bandStepPx: number;
  /** What labels leave free above them (before a vertical axis all that is there), and between them and the axis. */
  readonly topPx: number;
  readonly footPx: number;
}

/** As much of an arrangement as it takes; `now` is the reader's present in ms, and `hasArcs` says whether links are drawn. */
export interface MarginsInput extends Pick<
  Arrangement,
  'timeline' | 'periods' | 'folded' | 'fitted' | 'lengthPx' | 'acrossPx' | 'vertical' | 'wording' | 'metrics'
> {
  readonly now: number;
  readonly hasArcs: boolean;
}

/** Where the author leaves it open, a text gives way to others. */
const ANCHORS = ['middle', 'start', 'end'] as const;
const MAX_LINES = 3;
const MAX_ROWS = 3;
/** Of the plot's height, at most so much is for notes. */
const MAX_SHARE = 0.3;
/** Of the plot's width, beside a vertical axis, at most so much is for the names of bands. */
const MAX_BAND_SHARE = 0.12;
/** Between a text and the bracket or the line below it, both included. */
const BRACKET_PX = 10;
const ARC_PX = 20;

/** Makes room for what the author put beside the events: bands one inside the other, below their titles the notes. Pure. */
export function arrangeNotes(input: MarginsInput): Margins {
  const { metrics, periods, timeline, vertical } = input;
  const bandLevelOf = levelsOf(periods.filter((period) => period.as === 'band'));
  const levels = Math.max(-1, ...bandLevelOf.values()) + 1;
  // Names run along the edges of bands; beside a vertical axis there is little room for them.
  const bandStepPx = vertical
    ? Math.min(metrics.lineHeightPx('period'), (input.acrossPx * MAX_BAND_SHARE) / levels)
    : Math.ceil(metrics.lineHeightPx('period') + 6);
  const bandsPx = levels && bandStepPx * levels;
  const items = notesOf(input);
  const isLinked = [...timeline.events, ...timeline.periods].some(({ links }) => links);
  const footPx = input.hasArcs && isLinked ? ARC_PX : 0;
  // Beside a vertical axis there is room for numbers only; the texts stand below the plot.
  if (vertical) {
    const places = placeNotes(items, MAX_ROWS, 0);
    return { items, places, rows: [], bandLevelOf, bandStepPx, topPx: bandsPx, footPx };
  }
  for (let maxRows = MAX_ROWS; ; maxRows--) {
    const places = placeNotes(items, maxRows, input.lengthPx / input.fitted.span);
    const rows: { topPx: number; bottomPx: number }[] = [];
    let topPx = bandsPx;
    for (let row = 0; row < places.rows; row++) {
      const heightsPx = items.map(({ heightPx }, i) => (places.row[i] === row ? heightPx : 0));
      const bottomPx = topPx + Math.max(...heightsPx);
      rows.push({ topPx, bottomPx });
      topPx = bottomPx + BRACKET_PX;
    }
    if (maxRows === 1 || topPx - bandsPx <= input.acrossPx * MAX_SHARE)
      return { items, places, rows, bandLevelOf, bandStepPx, topPx, footPx };
  }
}

/** Bands that overlap lie one inside the other, the longer ones outside. */
function levelsOf(bands: readonly Period[]): Map<Period, number> {
  const { lane } = assignLanes(
    bands.map(({ when }) => when.a),
    bands.map(({ when }) => when.d),
  );
  return new Map(bands.map((band, i) => [band, lane[i]!]));
}

function notesOf(input: MarginsInput): NoteItem[] {
  const { annotations = [], lines = [] } = input.timeline;
  const present = presentText(input.wording.locale);
  return [
    ...annotations.map((note) => itemOf(input, note, note.text, drawnExtent(note.when), anchorOf(note.when))),
    ...lines.map((line) => {
      const t = line.at === 'now' ? input.now : anchorOf(line.at);
      return itemOf(input, line, line.title ?? present, [t, t], t);
    }),
  ];
}

function itemOf(
  { folded, fitted, lengthPx, wording, metrics }: MarginsInput,
  source: Annotation | Line,
  text: string,
  [start, end]: readonly [start: number, end: number],
  t: number,
): NoteItem {
  const { lines, widthPx } = wrapText(text, {
    maxWidthPx: Math.min(LABEL_WIDTH_PX, lengthPx) - 1,
    maxLines: MAX_LINES,
    locale: wording.locale,
    widthPx: (part) => metrics.widthPx(part, 'claim'),
  });
  const anchor = folded.toU(t);
  const anchorPx = ((anchor - fitted.start) / fitted.span) * lengthPx;
  const boxPx = widthPx + 1;
  const offsets = { middle: -boxPx / 2, start: 0, end: -boxPx };
  // Whatever the author wants, a text stays inside the plot while everything is in view.
  const inView = anchorPx >= 0 && anchorPx <= lengthPx;
  const inside = (px: number) =>
    inView ? Math.min(Math.max(anchorPx + px, 0), Math.max(lengthPx - boxPx, 0)) - anchorPx : px;
  const anchors = 'anchor' in source && source.anchor ? [source.anchor] : ANCHORS;
  return {
    source,
    isLine: 'at' in source,
    start: folded.toU(start),
    end: folded.toU(end),
    anchor,
    offsetsPx: anchors.map((each) => inside(offsets[each])),
    lines,
    widthPx: boxPx,
    heightPx: Math.ceil(lines.length * metrics.lineHeightPx('claim')),
  };
}
