import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActiveRanges, type Place, type RangeOptions } from '../../src/layout/active-ranges.js';
import { clearScale, reachPx, type Side } from '../../src/layout/label-geometry.js';
import { PlaceFinder } from '../../src/layout/place-finder.js';

/** The plain form of `PlaceFinder`, the oracle for the one that looks at near neighbours only. */
function findSlowly(
  ranges: ActiveRanges,
  placed: readonly number[],
  i: number,
  rowHeightsPx: readonly number[],
  floor: number,
): Place {
  const { anchors, sizePx, heightPx, offsetPx, mirrored } = ranges.options;
  const inward = ranges.inwardSide(i);
  let best: Place = { row: 0, side: inward, from: Infinity };
  for (const [row, rowPx] of rowHeightsPx.entries()) {
    for (const side of (mirrored ? [inward, -inward] : [inward]) as Side[]) {
      let from = heightPx(i) <= rowPx ? Math.max(floor, ranges.insideFrom(i, side)) : Infinity;
      for (const j of placed) {
        const otherSide = ranges.side[j]! as Side;
        const scale =
          i < j
            ? clearScale(
                row - ranges.row[j]!,
                reachPx(sizePx(i), side, offsetPx)[1],
                reachPx(sizePx(j), otherSide, offsetPx)[0],
                anchors[j]! - anchors[i]!,
              )
            : clearScale(
                row - ranges.row[j]!,
                reachPx(sizePx(i), side, offsetPx)[0],
                reachPx(sizePx(j), otherSide, offsetPx)[1],
                anchors[i]! - anchors[j]!,
              );
        if (scale > ranges.from[j]!) from = Math.max(from, scale);
      }
      if (from < best.from) best = { row, side, from };
    }
  }
  return best;
}

const labels = fc.array(
  fc.record({
    anchor: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 40, noNaN: true })),
    sizePx: fc.integer({ min: 0, max: 220 }),
    heightPx: fc.integer({ min: 10, max: 60 }),
  }),
  { maxLength: 40 },
);

describe('PlaceFinder', () => {
  it.each([
    { name: 'flags', offsetPx: 8, mirrored: true, rowHeightsPx: [50, 60, 40] },
    { name: 'cards in a column', offsetPx: -9, mirrored: false, rowHeightsPx: [60] },
  ])(
    'finds the same as a search through all labels, no sooner than it is told without measuring: $name',
    ({ offsetPx, mirrored, rowHeightsPx }) => {
      fc.assert(
        fc.property(
          labels,
          fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
          (unsorted, chance) => {
            const sorted = unsorted.toSorted((a, b) => a.anchor - b.anchor);
            let measured = 0;
            const options: RangeOptions = {
              anchors: Float64Array.from(sorted, (label) => label.anchor),
              sizePx(i) {
                measured++;
                return sorted[i]!.sizePx;
              },
              heightPx: (i) => sorted[i]!.heightPx,
              offsetPx,
              mirrored,
              start: -2,
              end: 42,
              lengthPx: 600,
            };
            const ranges = new ActiveRanges(options);
            const finder = new PlaceFinder(ranges);
            const placed: number[] = [];
            const order = [...sorted.keys()].sort((i, j) => sorted[i]!.sizePx - sorted[j]!.sizePx || i - j);
            for (const i of order) {
              const floor = ranges.fittedScale * 2 ** Math.floor((chance.next().value as number) * 4);
              const before = measured;
              const ceiling = floor * 2 ** (chance.next().value as number);
              const least = finder.leastFrom(i, rowHeightsPx.length, floor, ceiling);
              expect(measured).toBe(before);
              const found = finder.find(i, rowHeightsPx, floor);
              expect(least).toBeLessThanOrEqual(found.from);
              expect(found).toEqual(findSlowly(ranges, placed, i, rowHeightsPx, floor));
              if (found.from === Infinity) continue;
              finder.place(i, found);
              placed.push(i);
            }
          },
        ),
      );
    },
  );
});
