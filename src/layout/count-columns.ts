/** Stretches of a strip that runs from 0 to 1: where each event lies, as finely as that is known. */
export interface Stretches {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * How many events lie in each column of a strip that is `columns` wide, not necessarily a whole number. An event
 * counts once: one whose stretch covers several columns gives to each the share of itself that lies there, so that
 * years make no spike at their first of January. Time O(events + columns), by differences; what these leave behind
 * in an empty column is rounding, far below a millionth.
 */
export function countColumns(events: Stretches, columns: number): Float64Array {
  const length = Math.max(1, Math.ceil(columns));
  const counts = new Float64Array(length);
  const changes = new Float64Array(length + 1);
  const place = (at: number) => Math.min(Math.max(at * columns, 0), columns) || 0;
  for (let i = 0; i < events.from.length; i++) {
    const from = place(events.from[i]!);
    const to = place(events.to[i]!);
    const first = Math.min(Math.floor(from), length - 1);
    const last = Math.min(Math.floor(to), length - 1);
    if (first === last) {
      counts[first]! += 1;
      continue;
    }
    const share = 1 / (to - from);
    counts[first]! += (first + 1 - from) * share;
    counts[last]! += (to - last) * share;
    changes[first + 1]! += share;
    changes[last]! -= share;
  }
  let running = 0;
  for (let i = 0; i < length; i++) counts[i]! += running += changes[i]!;
  return counts;
}
