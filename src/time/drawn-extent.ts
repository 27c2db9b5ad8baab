import type { When } from './when.js';

/**
 * From where to where a date is drawn, in ms: its bounds, and beyond those of an approximate end as far as its author
 * lets it spread. Order, place and words keep to the bounds.
 */
export function drawnExtent({ a, d, from, to, spreadMs = 0 }: When): [lo: number, hi: number] {
  return [a - (from?.spreadMs ?? spreadMs), d + (to?.spreadMs ?? spreadMs)];
}
