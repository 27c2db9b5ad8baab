import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignLanes } from '../../src/layout/lanes.js';

const bound = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(-Infinity, Infinity));
const ranges = fc.array(
  fc.tuple(bound, bound).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  { maxLength: 60 },
);

function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return a === c || (a < d && c < b);
}

it('never lets ranges of one lane overlap', () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const { lane } = assignLanes(
        given.map(([start]) => start),
        given.map(([, end]) => end),
      );
      given.forEach((one, i) =>
        given.slice(0, i).forEach((other, j) => {
          if (lane[i] === lane[j]) expect(overlap(one, other)).toBe(false);
        }),
      );
    }),
  );
});

it('uses exactly as many lanes as ranges overlap at the deepest place', () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const { lane, count } = assignLanes(
        given.map(([start]) => start),
        given.map(([, end]) => end),
      );
      const depths = given.map(
        ([at]) => given.filter(([start, end]) => start === at || (start < at && at < end)).length,
      );
      expect(count).toBe(Math.max(0, ...depths));
      expect(Math.max(-1, ...lane)).toBe(count - 1);
    }),
  );
});

it('takes the first lane that is free', () => {
  expect([...assignLanes([0, 1, 5, 6, 7], [5, 9, 6, 8, 9]).lane]).toEqual([0, 1, 0, 0, 2]);
});

it('puts the longest of those that start together first, so that nested ranges lie from outer to inner', () => {
  const ages = [0, 2, 4, 6].map((start) => [start, start + 2] as const);
  const nested = [...ages, [0, 4], [4, 8], [0, 8], [0, 8]] as const;
  const { lane } = assignLanes(
    nested.map(([start]) => start),
    nested.map(([, end]) => end),
  );
  expect([...lane]).toEqual([3, 3, 3, 3, 2, 2, 0, 1]);
});

it('keeps open ranges apart, and lets ranges meet', () => {
  expect([...assignLanes([-Infinity, -Infinity, 3], [3, Infinity, Infinity]).lane]).toEqual([1, 0, 1]);
});
