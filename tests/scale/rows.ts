import type { Tick } from '../../src/scale/ticks.js';
import { check } from './check.js';

/** The texts of a row, `·` for a line without one. */
export const read = (row: readonly Tick[]) => row.map(({ text }) => text || '·').join(' | ');

/** A font whose letters are all of one width. */
export const widthPx = (text: string) => 7 * text.length;

/** Ticks increase, stand on boundaries, and no two are closer than `minSpacingPx`. */
export function checkOrder(
  row: readonly Tick[],
  minSpacingPx: number,
  isBoundary: (tick: Tick) => boolean,
): void {
  for (const [i, tick] of row.entries()) {
    const next = row[i + 1];
    check(isBoundary(tick), `${tick.text} at ${tick.t} is no boundary`);
    check(!next || next.t >= tick.end, `${tick.t} is not before ${next?.t}`);
    check(!next || next.px - tick.px >= minSpacingPx - 0.01, `${tick.text} is too close to the next`);
  }
}

type Box = readonly [text: string, startPx: number, endPx: number];

/** The texts of a row with where they start and end along the axis. */
export function boxesOf(row: readonly Tick[], sizePx: (text: string) => number, isCentred = true): Box[] {
  return row
    .filter(({ text }) => text)
    .map(({ text, textPx, centred }) => {
      const startPx = isCentred || centred ? textPx - sizePx(text) / 2 : textPx;
      return [text, startPx, startPx + sizePx(text)];
    });
}

/** No two texts overlap, and none leaves the plot. */
export function checkApart(boxes: readonly Box[], startPx: number, endPx: number): void {
  for (const [i, [text, from, to]] of boxes.entries()) {
    check(from >= startPx - 0.01 && to <= endPx + 0.01, `${text} leaves the plot`);
    check(i === 0 || from >= boxes[i - 1]![2] - 0.01, `${text} overlaps ${boxes[i - 1]?.[0]}`);
  }
}
