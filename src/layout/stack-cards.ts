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

export interface CardStack {
  readonly topsPx: Float64Array;
  /**
   * Which track of the gutter along the axis each connector turns on, 0 nearest the axis: it goes from its event
   * to the track, along that, and on to the card.
   */
  readonly track: Uint16Array;
  /** How many tracks the gutter needs. */
  readonly tracks: number;
}

/** Connectors that come closer than this along the axis take different tracks. */
const ELBOW_GAP_PX = 4;

/**
 * Stacks all cards in time order, displaced by as little as possible (least sum of squares, found by pooling
 * adjacent violators: Ayer, Brunk, Ewing, Reid, Silverman 1955), and leads a connector to each so that none
 * crosses another. There must be room for all of them. O(n).
 */
export function stackCards({ anchorsPx, heightsPx, attachPx, lengthPx, gapPx }: CardColumn): CardStack {
  const count = anchorsPx.length;

  // Less the cards before it, a card's top may be anything from that of its predecessor on.
  const before = new Float64Array(count);
  for (let i = 1; i < count; i++) before[i] = before[i - 1]! + heightsPx[i - 1]! + gapPx;
  const sparePx = lengthPx - (before.at(-1) ?? 0) - (heightsPx[count - 1] ?? 0);
  const wished = anchorsPx.map((anchorPx, i) => anchorPx - attachPx - before[i]!);
  const topsPx = poolAdjacentViolators(wished).map(
    (top, i) => before[i]! + Math.min(Math.max(top, 0), sparePx),
  );

  const track = chooseTracks(
    anchorsPx,
    topsPx.map((top) => top + attachPx),
  );
  return { topsPx, track, tracks: Math.max(0, ...track.map((on) => on + 1)) };
}

/** The ascending sequence nearest to `values` by least squares. */
export function poolAdjacentViolators(values: Float64Array): Float64Array {
  const pools: { sum: number; size: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, size: 1 };
    for (let last; (last = pools.at(-1)) && mean(last) > mean(pool); pools.pop()) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
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
function chooseTracks(fromPx: Float64Array, toPx: Float64Array): Uint16Array {
  const track = new Uint16Array(fromPx.length);
  const falls = (i: number) => toPx[i]! >= fromPx[i]!;
  for (let i = fromPx.length - 2; i >= 0; i--) {
    if (falls(i) && falls(i + 1) && fromPx[i + 1]! <= toPx[i]! + ELBOW_GAP_PX) track[i] = track[i + 1]! + 1;
  }
  for (let i = 1; i < fromPx.length; i++) {
    if (!falls(i) && !falls(i - 1) && toPx[i]! <= fromPx[i - 1]! + ELBOW_GAP_PX) track[i] = track[i - 1]! + 1;
  }
  return track;
}
