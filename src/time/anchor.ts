import type { Bounds, When } from './when.js';

/**
 * The instant a date's stem stands on, always finite: the middle of [a, d), or, where one of the two is
 * infinite, the middle of the unit that bounds the other (noon of 3 May 2024 for `[..2024-05-03]`); or the bound itself
 * where that unit does not belong to the date.
 */
export function anchorOf(when: Bounds): number {
  if (Number.isFinite(when.a) && Number.isFinite(when.d)) return when.a + (when.d - when.a) / 2;
  const bounding = when.exclusive ? undefined : boundingDate(when);
  return bounding ? anchorOf(bounding) : finiteBounds(when)[0]!;
}

/** The stretch [lo, hi] that a view has to cover to show a date: its anchor and its finite bounds. */
export function extentOf(when: When): [lo: number, hi: number] {
  const bounds = [anchorOf(when), ...finiteBounds(when)];
  return [Math.min(...bounds), Math.max(...bounds)];
}

/** Of a date that is open on one side, or on both, the end that says where it is. */
export function boundingDate(when: Bounds): When | undefined {
  if (Number.isFinite(when.a)) return when.from;
  if (Number.isFinite(when.d)) return when.to;
  return when.from ?? when.to;
}

function finiteBounds({ a, b, c, d }: Bounds): number[] {
  return [a, b, c, d].filter(Number.isFinite) as number[];
}
