import { MS_PER_DAY } from './calendar.js';
import type { When } from './when.js';
import { firstInstant } from './zoned-interval.js';
import type { Zone } from './zone.js';

/**
 * Places a civil date on an axis of instants: its bounds, read as civil time of a zone, become instants, and `written`
 * keeps the date as it was. So do the civil dates that another is made of. Moments given with a zone or an offset stay
 * the same object, and everything does in UTC; so do bounds that are open, and those that `Date` cannot hold.
 */
export function placeWhen(when: When, zone: Zone): When {
  return zone.id === 'UTC' || !hasCivil(when) ? when : place(when, zone);
}

function hasCivil({ civil, from, to }: When): boolean {
  return civil || [from, to].some((part) => part && hasCivil(part));
}

function place(when: When, zone: Zone): When {
  const placePart = (part: When) => placeWhen(part, zone);
  const ends = [when.from, when.to].flatMap((end) => (end ? [{ end, placed: placePart(end) }] : []));
  const placeBound = (t: number): number => {
    if (when.civil) return t % MS_PER_DAY === 0 ? firstInstant(t, zone) : zone.toInstant(t);
    // Of a span from a civil date to a moment, or the other way round, a bound is that of one of its ends.
    const own = ends.find(({ end }) => end.a === t || end.d === t);
    return own ? (own.end.a === t ? own.placed.a : own.placed.d) : t;
  };
  const { from, to, estimate, members } = when;
  const a = placeBound(when.a);
  const d = Math.max(a, placeBound(when.d));
  const placed: { -readonly [Key in keyof When]: When[Key] } = {
    ...when,
    a,
    // Where only one end has moved, it may have moved past the other.
    b: Math.min(placeBound(when.b), d),
    c: Math.max(placeBound(when.c), a),
    d,
    written: when,
  };
  delete placed.calendar;
  if (from) placed.from = placePart(from);
  if (to) placed.to = placePart(to);
  if (estimate) placed.estimate = placePart(estimate);
  if (members) placed.members = { ...members, of: members.of.map(placePart) };
  return placed;
}
