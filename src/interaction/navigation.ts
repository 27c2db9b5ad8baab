import type { Move } from './intent.js';

/** The places where the focus can stand, in the order in which they are shown: all events, then all periods. */
export interface Stops {
  readonly length: number;
  /** How many of them are events. */
  readonly events: number;
  /** Position of an event's group among the groups. */
  readonly groupOf: (event: number) => number;
  /** Where each is in time, in any unit, so that "the nearest in that group" has a meaning. */
  readonly atOf: (stop: number) => number;
  readonly isInView: (stop: number) => boolean;
}

/** The pseudo-group of all periods, behind every group of events. */
const PERIODS = Infinity;

/**
 * Where a move leads from `current` among `stops`, as a position in `stops`; `undefined` only if there are none.
 *
 * Along time a walk stays among the events, or among the periods, and ends at the last of them; a page is what is in view, so
 * that `page-next` leads to the first stop beyond it. The next group's stop is the one nearest in time.
 */
export function nextFocus(stops: Stops, current: number | undefined, move: Move): number | undefined {
  const { length, events, isInView } = stops;
  if (length === 0) return undefined;
  if (current === undefined || !(current < length)) {
    // Without a place to start from, a move leads to what is seen; at an end, if it asks for that.
    const [first, last] = events > 0 ? [0, events - 1] : [0, length - 1];
    if (move === 'last') return last;
    return move === 'first' ? first : (find(first, last, 1, isInView) ?? first);
  }
  if (move === 'group-next' || move === 'group-previous') {
    return nearestInGroup(stops, current, move === 'group-next' ? 1 : -1) ?? current;
  }
  const [first, last] = current < events ? [0, events - 1] : [events, length - 1];
  const to = (): number => {
    switch (move) {
      case 'next':
        return current + 1;
      case 'previous':
        return current - 1;
      case 'first':
        return first;
      case 'last':
        return last;
      case 'page-next':
        return (find(last, current + 1, -1, isInView) ?? current) + 1;
      case 'page-previous':
        return (find(first, current - 1, 1, isInView) ?? current) - 1;
    }
  };
  return Math.max(first, Math.min(to(), last));
}

/** The first stop on the way from one to another, both included, of which something is true. */
function find(from: number, to: number, step: 1 | -1, isIt: (stop: number) => boolean): number | undefined {
  for (let stop = from; (to - stop) * step >= 0; stop += step) if (isIt(stop)) return stop;
  return undefined;
}

/** The stop nearest in time in the next group on that side that has any, the earlier one of two. */
function nearestInGroup(
  { length, events, groupOf, atOf }: Stops,
  current: number,
  sign: 1 | -1,
): number | undefined {
  const group = (stop: number) => (stop < events ? groupOf(stop) : PERIODS);
  const [own, at] = [group(current), atOf(current)];
  let next: number | undefined;
  let nearest: number | undefined;
  for (let stop = 0; stop < length; stop++) {
    const its = group(stop);
    if (!(sign * (its - own) > 0) || (next !== undefined && sign * (its - next) > 0)) continue;
    const isNearer = nearest === undefined || Math.abs(atOf(stop) - at) < Math.abs(atOf(nearest) - at);
    if (its !== next || isNearer) nearest = stop;
    next = its;
  }
  return nearest;
}
