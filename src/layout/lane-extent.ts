import type { When } from '../time/when.js';

/**
 * The stretch that a bar has its lane to itself for: all of it, save that a measured end counts at the middle of its
 * margin. Of two units of rock that meet at 66 ± 0.5 Ma one ends where the other begins, so they share a lane
 * although either margin reaches into the other unit.
 */
export function laneExtent({ a, b, c, d, from, to }: When): [start: number, end: number] {
  return [from?.age ? (a + b) / 2 : a, to?.age ? (c + d) / 2 : d];
}
