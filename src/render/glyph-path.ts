import type { Shape } from '../model/timeline.js';

/**
 * Outlines around (0, 0) in a box of 12 × 12 units, all with about the area of a circle of radius 4.5, so that
 * no group looks more important than another. Each starts at a corner.
 */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M4.5 0A4.5 4.5 0 1 1-4.5 0A4.5 4.5 0 1 1 4.5 0Z',
  square: 'M-4-4H4V4H-4Z',
  diamond: 'M0-5.6L5.6 0L0 5.6L-5.6 0Z',
  triangle: 'M0-6L5.8 4H-5.8Z',
  pentagon: 'M0-5.1L4.85-1.58L3 4.13H-3L-4.85-1.58Z',
  cross: 'M-1.8-5.2H1.8V-1.8H5.2V1.8H1.8V5.2H-1.8V1.8H-5.2V-1.8H-1.8Z',
};

/** The path data of a shape around (0, 0), 12 units wide; for canvas, too (`new Path2D`). */
export function glyphPath(shape: Shape): string {
  return PATHS[shape];
}
