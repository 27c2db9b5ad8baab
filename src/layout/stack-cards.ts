/** Cards beside a vertical axis, in time order. */
export interface CardColumn {
  /** Where each card's event lies along the axis, ascending. */
  readonly anchorsPx: Float64Array;
  readonly heightsPx: ArrayLike<number>;
  /** From a card's top to where its connector meets it. */
  readonly attachPx: number;
  /** Length of the plot. */
  readonly lengthPx: number;
  /** Least distance between two cards. */
  readonly gapPx: number;
}

/** A connector: from the axis at `fromPx` to its track, along that, and at `toPx` to the card. */
export interface Elbow {
  readonly fromPx: number;
  readonly toPx: number;
  /** Which vertical track of the gutter it turns on, 0 nearest the axis. */
  readonly track: number;
}

export interface CardStack {
  readonly topsPx: Float64Array;
  readonly elbows: readonly Elbow[];
  /** How many tracks the gutter needs. */
  readonly tracks: number;
}

/** Connectors that come closer than this along the axis take different tracks. */
const ELBOW_GAP_PX = 4;

/**
 * Stacks all cards in time order, displaced by as little as possible (least sum of squares, found by pooling
 * adjacent violators: Ayer, Brunk, Ewing, Reid, Silverman 1955), and leads a connector to each so that none
 * crosses another. Returns undefined when the plot is not long enough for all of them. O(n).
 */
export function stackCards(column: CardColumn): CardStack | undefined {
  const { anchorsPx, heightsPx, attachPx, lengthPx, gapPx } = column;
  const count = anchorsPx.length;

  // Less the cards before it, a card's top may be anything from that of its predecessor on.
  const before = new Float64Array(count);
  for (let i = 1; i < count; i++) before[i] = before[i - 1]! + heightsPx[i - 1]! + gapPx;
  const sparePx = count === 0 ? 0 : lengthPx - before[count - 1]! - heightsPx[count - 1]!;
  if (sparePx < 0) return undefined;
  const wished = anchorsPx.map((anchorPx, i) => anchorPx - attachPx - before[i]!);
  const topsPx = poolAdjacentViolators(wished).map(
    (top, i) => before[i]! + Math.min(Math.max(top, 0), sparePx),
  );

  const elbows = leadElbows(
    anchorsPx,
    topsPx.map((top) => top + attachPx),
  );
  return { topsPx, elbows, tracks: elbows.reduce((most, { track }) => Math.max(most, track + 1), 0) };
}

/** The ascending sequence nearest to `values` by least squares. */
export function poolAdjacentViolators(values: Float64Array): Float64Array {
  const pools: { sum: number; size: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, size: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const fitted = new Float64Array(values.length);
  let i = 0;
  for (const pool of pools) fitted.fill(mean(pool), i, (i += pool.size));
  return fitted;
}

function mean({ sum, size }: { sum: number; size: number }): number {
  return sum / size;
}

/**
 * In a run of cards pushed down, a later connector starts inside the drop of an earlier one and must turn before
 * reaching it: later means nearer the axis. In a run pushed up it is the reverse. A drop never meets a rise,
 * since cards keep the order of their anchors.
 */
function leadElbows(fromPx: Float64Array, toPx: Float64Array): Elbow[] {
  const track = new Uint16Array(fromPx.length);
  const falls = (i: number) => toPx[i]! >= fromPx[i]!;
  for (let i = fromPx.length - 2; i >= 0; i--) {
    if (falls(i) && falls(i + 1) && fromPx[i + 1]! <= toPx[i]! + ELBOW_GAP_PX) track[i] = track[i + 1]! + 1;
  }
  for (let i = 1; i < fromPx.length; i++) {
    if (!falls(i) && !falls(i - 1) && toPx[i]! <= fromPx[i - 1]! + ELBOW_GAP_PX) track[i] = track[i - 1]! + 1;
  }
  return Array.from(track, (on, i) => ({ fromPx: fromPx[i]!, toPx: toPx[i]!, track: on }));
}
