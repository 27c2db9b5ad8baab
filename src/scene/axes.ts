import type { Box } from './scene.js';

/** Turns positions along and across the axis into boxes of the plot, for either orientation. */
export interface Axes {
  readonly vertical: boolean;
  readonly lengthPx: number;
  /** Newest first: the vertical axis runs upwards. */
  readonly reversed: boolean;
  /** A box from `alongPx`, `lengthPx` long, and from `acrossPx`, `thicknessPx` thick. */
  box(alongPx: number, lengthPx: number, acrossPx: number, thicknessPx: number): Box;
  /** A position along the axis as a coordinate of the plot. */
  at(alongPx: number): number;
}

export function axesOf(vertical: boolean, lengthPx: number, reversed: boolean): Axes {
  const flip = vertical && reversed;
  const at = (alongPx: number) => (flip ? lengthPx - alongPx : alongPx);
  return {
    vertical,
    lengthPx,
    reversed: flip,
    at,
    box: (alongPx, length, acrossPx, thickness) =>
      vertical
        ? { x: acrossPx, y: flip ? lengthPx - alongPx - length : alongPx, width: thickness, height: length }
        : { x: alongPx, y: acrossPx, width: length, height: thickness },
  };
}
