import { bisectLeft } from 'd3-array';
import { BOX_GAP_PX, STEM_GAP_PX, textStartPx, type Side } from './label-geometry.js';
import type { LabelItems, LabelPlacement } from './labels.js';

/** What is in view, in folded time, and how long that is on the screen. */
export interface View {
  readonly start: number;
  readonly end: number;
  readonly lengthPx: number;
}

export interface VisibleLabel {
  readonly index: number;
  /** Where its event lies along the plot. */
  readonly stemPx: number;
  /** Near edge of the text along the plot. */
  readonly startPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** From the foot of the label area up to the lower edge of the text, and to the far end of the stem. */
  readonly bottomPx: number;
  readonly stemTopPx: number;
  readonly row: number;
  /** Below the axis, where the stem runs downwards. */
  readonly isBelow: boolean;
  /** Shown over the layout, although it has no place at this scale. */
  readonly pinned: boolean;
}

/** More labels than this nobody reads, and each is an element. */
const MAX_LABELS = 80;
/** The fitted scale is computed in more than one way; this makes up for rounding. */
const TOLERANCE = 1e-6;

/** What is shown from this scale on, or from a lower one, is shown in a view of the scale `scale`. */
export function reachOf(scale: number): number {
  return scale * (1 + TOLERANCE);
}

/**
 * The labels of one frame, by time. A label is shown if the scale has reached its own and its anchor lies in
 * [start, end); of too many, those that appear earliest are kept, so that zooming in takes none away. A text that crosses
 * the edge of the plot slides inwards as far as there is room. Costs what is shown, and depends on nothing but the view.
 */
export function labelsInView(
  { anchors, sizeOf }: LabelItems,
  placement: LabelPlacement,
  view: View,
  pinned: ReadonlySet<number> = new Set(),
): VisibleLabel[] {
  const scale = view.lengthPx / (view.end - view.start);
  const first = bisectLeft(anchors, view.start);
  const stop = bisectLeft(anchors, view.end);
  let shown = placement.shownIn(first, stop, reachOf(scale));
  if (shown.length > MAX_LABELS) {
    // Equals keep the order of time, here as before and after any zoom.
    shown.sort((i, j) => placement.from[i]! - placement.from[j]!);
    shown = shown.slice(0, MAX_LABELS).sort((i, j) => i - j);
  }

  const put = (index: number, isPinned: boolean): VisibleLabel => {
    const { widthPx, heightPx } = sizeOf(index);
    const row = placement.row[index]!;
    const { bottomPx = 0, heightPx: rowPx = heightPx } = placement.rows[row] ?? {};
    const stemPx = (anchors[index]! - view.start) * scale;
    const side = placement.side[index]! as Side;
    const topPx = bottomPx + Math.max(rowPx, heightPx);
    const lowerPx = topPx - heightPx;
    const isBelow = row >= placement.below;
    return {
      index,
      stemPx,
      startPx: stemPx + textStartPx(widthPx, side, placement.offsetPx),
      widthPx,
      heightPx,
      bottomPx: lowerPx,
      stemTopPx: isBelow ? lowerPx : topPx,
      row,
      isBelow,
      pinned: isPinned,
    };
  };

  const labels = slideInwards(
    shown.map((index) => put(index, false)),
    view.lengthPx,
  );
  const visible = new Set(shown);
  for (const index of pinned) {
    if (!(index >= first && index < stop) || visible.has(index)) continue;
    const label = put(index, true);
    const lastPx = Math.max(0, view.lengthPx - label.widthPx);
    labels.push(moveTo(label, Math.min(Math.max(label.startPx, 0), lastPx)));
  }
  return labels.sort((a, b) => a.index - b.index);
}

/** In each row at most one text crosses either edge of the plot; both may want the room between them. */
function slideInwards(labels: readonly VisibleLabel[], lengthPx: number): VisibleLabel[] {
  const shiftsPx = labels.map((label) => {
    const overlapPx = label.startPx + label.widthPx - lengthPx;
    if (label.startPx < 0) return Math.min(-label.startPx, roomPx(label, labels, 1));
    if (overlapPx > 0) return -Math.min(overlapPx, label.startPx, roomPx(label, labels, -1));
    return 0;
  });
  labels.forEach((label, i) => {
    if (shiftsPx[i]! <= 0) return;
    const j = labels.findIndex((other, k) => shiftsPx[k]! < 0 && other.row === label.row);
    if (j < 0) return;
    const betweenPx = labels[j]!.startPx - label.startPx - label.widthPx - BOX_GAP_PX;
    const share = Math.min(1, betweenPx / (shiftsPx[i]! - shiftsPx[j]!));
    shiftsPx[i] = shiftsPx[i]! * share;
    shiftsPx[j] = shiftsPx[j]! * share;
  });
  return labels.map((label, i) => (shiftsPx[i] === 0 ? label : moveTo(label, label.startPx + shiftsPx[i]!)));
}

/** How far a text can slide before it comes too near to a box of its row or to the stem of a farther row. */
function roomPx(label: VisibleLabel, labels: readonly VisibleLabel[], direction: 1 | -1): number {
  /** The way from the front of the text, in the direction of the slide, to a place on the plot. */
  const wayTo = (px: number) => (direction > 0 ? px - label.startPx - label.widthPx : label.startPx - px);
  let room = Infinity;
  for (const other of labels) {
    if (other === label || other.isBelow !== label.isBelow || other.row < label.row) continue;
    const inRow = other.row === label.row;
    const nearPx = direction > 0 ? other.startPx : other.startPx + other.widthPx;
    const wayPx = inRow
      ? Math.min(wayTo(other.stemPx), wayTo(nearPx)) - BOX_GAP_PX
      : wayTo(other.stemPx) - STEM_GAP_PX;
    // What lies behind is not in the way.
    if (wayPx > -BOX_GAP_PX) room = Math.min(room, Math.max(0, wayPx));
  }
  return room;
}

/** Moves a text; a stem that would now run through it ends before it. */
function moveTo(label: VisibleLabel, startPx: number): VisibleLabel {
  const covered =
    label.stemPx > startPx - STEM_GAP_PX && label.stemPx < startPx + label.widthPx + STEM_GAP_PX;
  const nearPx = label.bottomPx + (label.isBelow ? label.heightPx : 0);
  return { ...label, startPx, stemTopPx: covered ? nearPx : label.stemTopPx };
}
