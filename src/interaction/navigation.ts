import { least, min } from 'd3-array';
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
  const indices = [...stops.keys()];
  const isSeen = (index: number) => stops[index]!.inView;
  const isPeriod = (index: number) => stops[index]!.group === PERIODS;
  if (current === undefined || !from) {
    // Without a place to start from, a move leads to what is seen; at an end, if it asks for that.
    const events = indices.filter((index) => !isPeriod(index));
    const walk = events.length > 0 ? events : indices;
    if (move === 'last') return walk.at(-1);
    return move === 'first' ? walk[0] : (walk.find(isSeen) ?? walk[0]);
  }

  if (move === 'group-next' || move === 'group-previous') {
    const sign = move === 'group-next' ? 1 : -1;
    const next = min(stops, ({ group }) => (sign * (group - from.group) > 0 ? sign * group : undefined));
    const group = indices.filter((index) => next !== undefined && stops[index]!.group === sign * next);
    return least(group, (index) => Math.abs(stops[index]!.at - from.at)) ?? current;
  }

  const walk = indices.filter((index) => isPeriod(index) === isPeriod(current));
  const here = walk.indexOf(current);
  const firstSeen = walk.slice(0, here).findIndex(isSeen);
  const to = {
    next: here + 1,
    previous: here - 1,
    first: 0,
    last: walk.length,
    'page-next': Math.max(walk.findLastIndex(isSeen), here) + 1,
    'page-previous': (firstSeen < 0 ? here : firstSeen) - 1,
  }[move];
  return walk[Math.max(0, Math.min(to, walk.length - 1))];
}
