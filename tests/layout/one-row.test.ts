import { mean, min, range, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { ActiveRanges } from '../../src/layout/active-ranges.js';
import { BOX_GAP_PX, TEXT_GAP_PX } from '../../src/layout/label-geometry.js';
import { placeByOctaves } from '../../src/layout/octaves.js';
import { meetingAt, mostActiveRange, type OneRow } from './one-row-optimum.js';
import { permutationsOf } from './niger.js';
import { makeSet, type LabelSet } from './random-sets.js';

const ROW_PX = 90;
/** As deep as the scorer's walk goes. */
const ZOOM = 1.04 ** 160;

/** A row in which all labels hang towards later times, and how far each is shown by our layout. */
function rowOf({ items, space }: LabelSet) {
  const ranges = new ActiveRanges({
    anchors: items.anchors,
    sizePx: (i) => items.sizeOf(i).widthPx,
    heightPx: () => ROW_PX,
    offsetPx: TEXT_GAP_PX,
    mirrored: false,
    start: space.start,
    end: space.end,
    lengthPx: space.lengthPx,
  });
  const { isKnown, step } = placeByOctaves(ranges, items.order, [ROW_PX], space.minScale);
  while (!isKnown({ start: -Infinity, end: Infinity, scale: Infinity })) step();
  const all = range(items.anchors.length);
  const row: OneRow = {
    anchors: items.anchors,
    beforePx: all.map((i) => ranges.reachPx(i, 1)[0]),
    afterPx: all.map((i) => ranges.reachPx(i, 1)[1] + BOX_GAP_PX),
    farthest: all.map((i) => 1 / Math.max(space.minScale, ranges.insideFrom(i, 1))),
  };
  return { row, ours: all.map((i) => 1 / ranges.from[i]!), deepest: 1 / (ranges.fittedScale * ZOOM) };
}

function randomRow(seed: number, count: number) {
  const spreads = ['even', 'uniform', 'bursts', 'days', 'outlier', 'late'];
  return rowOf(
    makeSet({
      seed,
      spread: spreads[seed % spreads.length]!,
      count,
      lengthPx: [320, 768, 1200, 2560][seed % 4]!,
      levels: [1, 3, 1e9][seed % 3]!,
    }),
  );
}

describe('in one row', () => {
  it('the optimum is what the best of all orders gives', () => {
    for (let seed = 0; seed < 24; seed++) {
      const { row } = randomRow(seed, 1 + (seed % 6));
      const all = range(row.farthest.length);
      const totals = permutationsOf(all).map((order) => {
        const spans = new Float64Array(order.length);
        order.forEach((i, k) => {
          spans[i] = row.farthest[i]!;
          for (const j of order.slice(0, k)) {
            const span = meetingAt(row, i, j);
            if (span < spans[j]!) spans[i] = Math.min(spans[i], span);
          }
        });
        return sum(spans);
      });
      const best = Math.max(...totals);
      expect(mostActiveRange(row, (span) => span) / best, `seed ${seed}`).toBeCloseTo(1, 9);
    }
  });

  it('labels are shown over nine tenths of the zoom levels that an optimum would show them at', () => {
    const shares = range(200).map((seed) => {
      const { row, ours, deepest } = randomRow(seed, 5 + ((seed * 7) % 56));
      // A reader zooms by factors, so that a range is as long as the steps it takes to pass it.
      const steps = (span: number) => Math.max(0, Math.log(span / deepest));
      return sum(ours, steps) / mostActiveRange(row, steps);
    });
    expect(mean(shares)).toBeGreaterThanOrEqual(0.9);
    expect(min(shares)).toBeGreaterThanOrEqual(0.75);
  });
});
