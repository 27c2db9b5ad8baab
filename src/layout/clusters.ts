import { bisectLeft } from 'd3-array';
import type { View } from './visible-labels.js';

/** Events of one bin that have no label. */
export interface Cluster {
  /** The bin, in folded time. */
  readonly start: number;
  readonly end: number;
  /** Indices of the first and the last of its events, and their anchors: what to zoom to. */
  readonly first: number;
  readonly last: number;
  readonly firstAnchor: number;
  readonly lastAnchor: number;
  readonly count: number;
  readonly centrePx: number;
}

/** The least length of a bin; the greatest is twice that. */
const BIN_PX = 64;
/** As long is a count along the axis: a bin of which less is in view has no room for it. */
export const CHIP_PX = 44;

/**
 * Counts the events in view that are not `labelled` (their indices, ascending), in bins whose length is a power of two of
 * folded time and which start at multiples of it: so they stay where they are while panning and split in two while zooming in.
 * A bin of which less than a chip is in view is counted by its neighbour. Labels and counts add up to the
 * events whose anchor lies in [start, end). Costs what is labelled, not what there is.
 */
export function clustersInView(
  anchors: Float64Array,
  labelled: Uint32Array,
  { start, end, lengthPx }: View,
): Cluster[] {
  const scale = lengthPx / (end - start);
  const binSize = 2 ** Math.ceil(Math.log2(BIN_PX / scale));
  const firstBin = innerBin(start, 1);
  const lastBin = Math.max(firstBin, innerBin(end, -1));

  /** The bin nearest to an edge of the view that shows enough of itself. */
  function innerBin(edge: number, inward: 1 | -1): number {
    const bin = inward > 0 ? Math.floor(edge / binSize) : Math.ceil(edge / binSize) - 1;
    const shown = inward > 0 ? (bin + 1) * binSize - edge : edge - bin * binSize;
    return shown * scale < CHIP_PX ? bin + inward : bin;
  }

  const clusters: Cluster[] = [];
  const stop = bisectLeft(anchors, end);
  let i = bisectLeft(anchors, start);
  let next = bisectLeft(labelled, i);
  while (i < stop) {
    const bin = Math.min(Math.max(Math.floor(anchors[i]! / binSize), firstBin), lastBin);
    const binEnd = bin === lastBin ? stop : bisectLeft(anchors, (bin + 1) * binSize, i, stop);
    let first = -1;
    let last = -1;
    let count = 0;
    const meet = (from: number, to: number): void => {
      if (from >= to) return;
      if (count === 0) first = from;
      last = to - 1;
      count += to - from;
    };
    for (; labelled[next]! < binEnd; next++) {
      meet(i, labelled[next]!);
      i = labelled[next]! + 1;
    }
    meet(i, binEnd);
    i = binEnd;
    if (count === 0) continue;
    const fromPx = Math.max(0, (bin * binSize - start) * scale);
    const toPx = Math.min(lengthPx, ((bin + 1) * binSize - start) * scale);
    clusters.push({
      start: bin * binSize,
      end: (bin + 1) * binSize,
      first,
      last,
      firstAnchor: anchors[first]!,
      lastAnchor: anchors[last]!,
      count,
      centrePx: (fromPx + toPx) / 2,
    });
  }
  return clusters;
}
