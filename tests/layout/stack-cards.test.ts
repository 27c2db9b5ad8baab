import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  poolAdjacentViolators,
  stackCards,
  type CardColumn,
  type CardStack,
} from '../../src/layout/stack-cards.js';

const columns = fc
  .record({
    anchors: fc.array(
      fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 500, noNaN: true })),
      {
        maxLength: 12,
      },
    ),
    heights: fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 12, maxLength: 12 }),
    attachPx: fc.integer({ min: 0, max: 15 }),
    gapPx: fc.integer({ min: 4, max: 12 }),
  })
  .map(({ anchors, heights, attachPx, gapPx }): CardColumn => {
    const heightsPx = heights.slice(0, anchors.length);
    const neededPx = heightsPx.reduce((sum, heightPx) => sum + heightPx + gapPx, -gapPx);
    const lengthPx = Math.max(500, neededPx);
    return { anchorsPx: Float64Array.from(anchors).sort(), heightsPx, attachPx, lengthPx, gapPx };
  });

/** Position of a track or of the gutter's ends, from the axis outwards. */
type Segment = { readonly x: [number, number]; readonly y: [number, number] };

interface Elbow {
  readonly fromPx: number;
  readonly toPx: number;
  readonly track: number;
}

function elbowsOf({ anchorsPx, attachPx }: CardColumn, { topsPx, track }: CardStack): Elbow[] {
  return Array.from(topsPx, (top, i) => ({ fromPx: anchorsPx[i]!, toPx: top + attachPx, track: track[i]! }));
}

function segmentsOf({ fromPx, toPx, track }: Elbow, tracks: number): Segment[] {
  const y: [number, number] = [Math.min(fromPx, toPx), Math.max(fromPx, toPx)];
  return [
    { x: [0, track + 1], y: [fromPx, fromPx] },
    { x: [track + 1, track + 1], y },
    { x: [track + 1, tracks + 1], y: [toPx, toPx] },
  ];
}

function meet(a: Segment, b: Segment): boolean {
  return a.x[0] <= b.x[1] && b.x[0] <= a.x[1] && a.y[0] <= b.y[1] && b.y[0] <= a.y[1];
}

describe('stackCards', () => {
  it('keeps cards in order, apart and inside the plot', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const stack = stackCards(column);
        const heights = Array.from(column.heightsPx);
        stack.topsPx.forEach((top, i) => {
          const floor = i === 0 ? 0 : stack.topsPx[i - 1]! + heights[i - 1]! + column.gapPx;
          expect(top).toBeGreaterThanOrEqual(floor - 1e-9);
          expect(top + heights[i]!).toBeLessThanOrEqual(column.lengthPx + 1e-9);
        });
      }),
    );
  });

  it('displaces by as little as possible: no small move of any run improves it', () => {
    const costOf = (column: CardColumn, tops: Float64Array) =>
      tops.reduce((sum, top, i) => sum + (top + column.attachPx - column.anchorsPx[i]!) ** 2, 0);
    fc.assert(
      fc.property(columns, (column) => {
        const stack = stackCards(column);
        const heights = Array.from(column.heightsPx);
        const isAllowed = (tops: Float64Array) =>
          tops.every((top, i) => {
            const floor = i === 0 ? 0 : tops[i - 1]! + heights[i - 1]! + column.gapPx;
            return top >= floor - 1e-9 && top + heights[i]! <= column.lengthPx + 1e-9;
          });
        const cost = costOf(column, stack.topsPx);
        for (let from = 0; from < stack.topsPx.length; from++) {
          for (let to = from + 1; to <= stack.topsPx.length; to++) {
            for (const step of [-0.5, 0.5]) {
              const moved = stack.topsPx.map((top, i) => (i >= from && i < to ? top + step : top));
              if (isAllowed(moved)) expect(costOf(column, moved)).toBeGreaterThanOrEqual(cost - 1e-6);
            }
          }
        }
      }),
    );
  });

  it('leads connectors so that none crosses or touches another, but for events at one instant', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const stack = stackCards(column);
        const { tracks } = stack;
        const elbows = elbowsOf(column, stack);
        elbows.forEach((a, i) =>
          elbows.slice(i + 1).forEach((b) => {
            // Two that start at one place share the way to the first turn.
            if (b.fromPx - a.fromPx < 1e-9) return;
            const met = segmentsOf(a, tracks).some((one) =>
              segmentsOf(b, tracks).some((other) => meet(one, other)),
            );
            expect(met, JSON.stringify([a, b])).toBe(false);
          }),
        );
        for (const { track } of elbows) expect(track).toBeLessThan(tracks);
      }),
      { numRuns: 1000 },
    );
  });

  it('parts connectors of one instant without crossing', () => {
    const stack = stackCards({
      anchorsPx: Float64Array.of(100, 100, 100, 100),
      heightsPx: [40, 40, 40, 40],
      attachPx: 10,
      lengthPx: 400,
      gapPx: 10,
    });
    expect([...stack.topsPx]).toEqual([15, 65, 115, 165]);
    expect([...stack.track]).toEqual([0, 1, 1, 0]);
    expect(stack.tracks).toBe(2);
  });

  it('leaves cards with room where they are', () => {
    const stack = stackCards({
      anchorsPx: Float64Array.of(50, 200),
      heightsPx: [40, 40],
      attachPx: 9,
      lengthPx: 400,
      gapPx: 10,
    });
    expect([...stack.topsPx]).toEqual([41, 191]);
    expect(stack.tracks).toBe(1);
  });

  it('takes an empty column', () => {
    const empty = { anchorsPx: new Float64Array(), heightsPx: [], attachPx: 9, lengthPx: 400, gapPx: 10 };
    expect(stackCards(empty)).toEqual({ topsPx: new Float64Array(), track: new Uint16Array(), tracks: 0 });
  });
});

it('pools adjacent violators', () => {
  expect([...poolAdjacentViolators(Float64Array.of(1, 3, 2, 4, 3.5, 0))]).toEqual([
    1, 2.5, 2.5, 2.5, 2.5, 2.5,
  ]);
  expect([...poolAdjacentViolators(Float64Array.of(1, 3, 2, 4))]).toEqual([1, 2.5, 2.5, 4]);
});
