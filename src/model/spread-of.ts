import { MS_PER_DAY } from '../time/calendar.js';

/**
 * Multiples of the golden ratio are spread evenly however few of them one takes (Knuth, TAOCP 3, 6.4): so are the days that
 * come first by this, whatever other events there are. Of 32 bits the first 21 are enough, and are sorted in two passes
 * instead of three.
 */
export function spreadOf(anchor: number): number {
  return Math.imul(anchor / MS_PER_DAY, 0x9e3779b1) >>> 11;
}
