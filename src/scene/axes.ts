import type { Box } from './scene.js';

/** Turns positions along and across the axis into places of the plot, for either orientation. */
export interface Axes {
  readonly vertical: boolean;
  /** Newest first: the vertical axis runs upwards. */
  readonly reversed: boolean;
  /** A box from `alongPx`, `lengthPx` long, and from `acrossPx`, `thicknessPx` thick. */
  box(alongPx: number, lengthPx: number, acrossPx: number, thicknessPx: number): Box;
  point(alongPx: number, acrossPx: number): Pick<Box, 'x' | 'y'>;
}

export function axesOf(vertical: boolean, plotPx: number, backwards: boolean): Axes {
  const reversed = vertical && backwards;
  const point = (alongPx: number, acrossPx: number) =>
    vertical ? { x: acrossPx, y: reversed ? plotPx - alongPx : alongPx } : { x: alongPx, y: acrossPx };
  return {
    vertical,
    reversed,
    point,
    box: (alongPx, lengthPx, acrossPx, thicknessPx) => ({
      ...point(reversed ? alongPx + lengthPx : alongPx, acrossPx),
      width: vertical ? thicknessPx : lengthPx,
      height: vertical ? lengthPx : thicknessPx,
    }),
  };
}
