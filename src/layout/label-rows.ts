import { BOX_GAP_PX } from './label-geometry.js';

/** A row of labels above the axis, or below it. */
export interface LabelRow {
  /** From the foot of the label area up to the row's lower edge; negative below the axis. */
  readonly bottomPx: number;
  readonly heightPx: number;
}

/** Height that rows take together, with the gaps between them. */
export function totalHeightPx(heightsPx: readonly number[]): number {
  return heightsPx.reduce(
    (sum, heightPx) => sum + heightPx + BOX_GAP_PX,
    heightsPx.length > 0 ? -BOX_GAP_PX : 0,
  );
}

/**
 * Heights of as many rows as there is room for, the lowest first and highest: row k of n is high enough for
 * all but the k/n tallest labels, so that tall labels do not cost short ones their rows. What remains goes to
 * the rows from the foot on. A label too high for all of them would be cut, so it finds no row.
 */
export function planRows(labelHeightsPx: readonly number[], roomPx: number): number[] {
  const tallestFirst = labelHeightsPx.filter((heightPx) => heightPx <= roomPx).sort((a, b) => b - a);
  if (tallestFirst.length === 0) return [];
  let rows: number[] = [];
  for (let n = 1; ; n++) {
    const more = Array.from(
      { length: n },
      (_, k) => tallestFirst[Math.floor((k / n) * tallestFirst.length)]!,
    );
    if (totalHeightPx(more) > roomPx || n > MAX_ROWS) break;
    rows = more;
  }
  return raiseRows(rows, tallestFirst, roomPx);
}

/** Raises rows, from the foot on, to the height of the tallest labels for which there is room. */
export function raiseRows(
  rowHeightsPx: readonly number[],
  labelHeightsPx: readonly number[],
  roomPx: number,
): number[] {
  let sparePx = roomPx - totalHeightPx(rowHeightsPx);
  return rowHeightsPx.map((rowPx) => {
    const raisedPx = Math.max(rowPx, ...labelHeightsPx.filter((heightPx) => heightPx <= rowPx + sparePx));
    sparePx -= raisedPx - rowPx;
    return raisedPx;
  });
}

/** Stacks rows from the foot of the label area. */
export function stackRows(heightsPx: readonly number[]): LabelRow[] {
  let bottomPx = 0;
  return heightsPx.map((heightPx) => {
    const row = { bottomPx, heightPx };
    bottomPx += heightPx + BOX_GAP_PX;
    return row;
  });
}

/** The same downwards, beginning `fromPx` below the foot of the label area. */
export function hangRows(heightsPx: readonly number[], fromPx: number): LabelRow[] {
  return stackRows(heightsPx).map(({ bottomPx, heightPx }) => ({
    bottomPx: -fromPx - bottomPx - heightPx,
    heightPx,
  }));
}

/** Stems longer than this many rows lose their mark from sight. */
const MAX_ROWS = 12;
