/** Least distance between two labels in one row. */
export const BOX_GAP_PX = 8;
/** Least distance between a label and the stem of another. */
export const STEM_GAP_PX = 6;
/** As high are the counts of events without a label. */
export const CLUSTER_PX = 24;
/** Between a flag's stem and its text. */
export const TEXT_GAP_PX = 8;

/** Towards later times, or towards earlier ones. */
export type Side = 1 | -1;

/**
 * Where a label's text begins along the axis, measured from its anchor. `offsetPx` is the way from the anchor
 * to the text: `TEXT_GAP_PX` for a flag; negative for a card of a column, which lies across its anchor.
 */
export function textStartPx(sizePx: number, side: Side, offsetPx: number): number {
  return side > 0 ? offsetPx : -offsetPx - sizePx;
}

/** How far the box that must stay clear, text and anchor, reaches towards earlier and towards later times. */
export function reachPx(
  sizePx: number,
  side: Side,
  offsetPx: number,
): readonly [before: number, after: number] {
  const startPx = textStartPx(sizePx, side, offsetPx);
  return [Math.max(0, -startPx), Math.max(0, startPx + sizePx)];
}

/**
 * The scale (px per unit of time) from which two labels that are `distance` apart leave each other clear.
 * `rowsAbove` says how many rows the first lies farther from the axis than the second; `ownPx` and `otherPx`
 * are how far they reach towards each other. In one row their boxes must keep apart, otherwise the stem of the
 * farther one must pass beside the nearer one's box. At the same moment two stems coincide and touch no text.
 */
export function clearScale(rowsAbove: number, ownPx: number, otherPx: number, distance: number): number {
  if (rowsAbove === 0) return (ownPx + otherPx + BOX_GAP_PX) / distance;
  return distance === 0 ? 0 : ((rowsAbove > 0 ? otherPx : ownPx) + STEM_GAP_PX) / distance;
}
