import { intervalsOf } from '../time/calendar-interval.js';
import { zoneOf } from '../time/zone.js';
import { inZone } from '../time/zoned-interval.js';
import type { Reckoning } from './tick-format.js';

/** Which calendar and zone an axis is to follow. */
export interface ReckoningOptions {
  /** Unicode name, such as `persian`; by default the Gregorian one. Texts follow it by `-u-ca-` in their locale. */
  readonly calendar?: string | undefined;
  /** IANA name, by default UTC. */
  readonly timeZone?: string | undefined;
}

/**
 * How a calendar in a zone counts time. Loaded by those who need more than the Gregorian calendar in UTC, which is the
 * axis's own. Throws a `RangeError` for a zone that the engine does not know and for what cannot be a calendar's name.
 */
export function reckoningFor({
  calendar = 'gregory',
  timeZone = 'UTC',
}: ReckoningOptions): Reckoning & { readonly timeZone: string } {
  const { every, since } = intervalsOf(calendar);
  const zone = zoneOf(timeZone);
  if (zone.id === 'UTC') return { every, since, toCivil: (t) => t, timeZone: 'UTC' };
  return {
    every: (unit, step) => inZone(every(unit, step), zone),
    since,
    toCivil: (t) => t + zone.offsetAt(t),
    timeZone: zone.id,
  };
}
