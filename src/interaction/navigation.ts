import { ascending, least, max, min } from 'd3-array';
import type { Move } from './intent.js';

/** A place the focus can stand: an event, or a period. */
export interface Stop {
  /** Position of its group among the groups; `PERIODS` for a period. */
  readonly group: number;
  /** Where it is in time, in any unit, so that "the nearest in that group" has a meaning. */
  readonly at: number;
  readonly inView: boolean;
}

/** The pseudo-group of all periods, behind every group of events. */
export const PERIODS = Infinity;

/**
 * Where a move leads from `current` among `stops`, as a position in `stops`; `undefined` only if there are none.
 *
 * The stops come in the order in which they are shown: all events, then all periods. Along time a walk stays
 * among the events, or among the periods, and ends at the last of them; a page is what is in view, so that
 * `page-next` leads to the first stop beyond it. The next group's stop is the one nearest in time.
 */
export function nextFocus(
  stops: readonly Stop[],
  current: number | undefined,
  move: Move,
): number | undefined {
  const from = current === undefined ? undefined : stops[current];
  if (current === undefined || !from) return enter(stops, move);

  const isPeriod = from.group === PERIODS;
  const walk = indices(stops, (stop) => (stop.group === PERIODS) === isPeriod);
  const here = walk.indexOf(current);
  switch (move) {
    case 'next':
      return walk[here + 1] ?? current;
    case 'previous':
      return walk[here - 1] ?? current;
    case 'first':
      return walk[0];
    case 'last':
      return walk.at(-1);
    case 'page-next': {
      const lastSeen = walk.findLastIndex((index) => stops[index]?.inView);
      return walk[Math.max(lastSeen, here) + 1] ?? walk.at(-1);
    }
    case 'page-previous': {
      const firstSeen = walk.findIndex((index) => stops[index]?.inView);
      return walk[Math.min(firstSeen < 0 ? here : firstSeen, here) - 1] ?? walk[0];
    }
    case 'group-next':
    case 'group-previous': {
      const groups = stops.map((stop) => stop.group);
      const group =
        move === 'group-next'
          ? min(groups.filter((each) => each > from.group))
          : max(groups.filter((each) => each < from.group));
      if (group === undefined) return current;
      const distance = (index: number) => Math.abs((stops[index]?.at ?? NaN) - from.at);
      return least(
        indices(stops, (stop) => stop.group === group),
        (a, b) => ascending(distance(a), distance(b)),
      );
    }
  }
}

/** Without a place to start from, a move leads to what is seen; at an end, if it asks for that. */
function enter(stops: readonly Stop[], move: Move): number | undefined {
  const events = indices(stops, (stop) => stop.group !== PERIODS);
  const walk = events.length ? events : indices(stops, () => true);
  if (move === 'first') return walk[0];
  if (move === 'last') return walk.at(-1);
  return walk.find((index) => stops[index]?.inView) ?? walk[0];
}

function indices(stops: readonly Stop[], keep: (stop: Stop) => boolean): number[] {
  return stops.flatMap((stop, index) => (keep(stop) ? [index] : []));
}
