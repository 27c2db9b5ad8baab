import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { countBefore } from '../../src/layout/ribbon.js';

const extents = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(400)), {
  minLength: 1,
  maxLength: 60,
});

function count(given: readonly (readonly [number, number])[], offset = 0) {
  const sorted = given
    .map(([start, length]) => [start + offset, start + length + offset] as const)
    .sort((a, b) => a[0] + a[1] - b[0] - b[1]);
  return {
    sorted,
    before: finish(
      countBefore(
        Float64Array.from(sorted, ([start]) => start),
        Float64Array.from(sorted, ([, end]) => end),
      ),
    ),
  };
}

it('counts each event by the share of its extent that lies before a place', () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: -1100, max: 1500 }), (given, u) => {
      const { sorted, before } = count(given);
      const shares = sorted.map(([start, end]) =>
        start === end ? (start <= u ? 1 : 0) : Math.min(Math.max((u - start) / (end - start), 0), 1),
      );
      expect(before(u)).toBeCloseTo(
        shares.reduce((sum, share) => sum + share, 0),
        6,
      );
    }),
  );
});

it('counts all of them in the end, in milliseconds since 1970 and in deep time', () => {
  for (const scale of [1, 86_400_000, 3e13]) {
    const given = Array.from(
      { length: 10_000 },
      (_, i) => [scale * ((i * 7919) % 10_000), scale * (i % 50)] as const,
    );
    const { before } = count(given, -4.5e9 * scale);
    expect(Math.abs(before(-4.5e9 * scale + 10_100 * scale) - 10_000)).toBeLessThan(1);
    const middle = -4.5e9 * scale + 5_000 * scale;
    const exact = given.filter(([start]) => start - 4.5e9 * scale < middle).length;
    expect(Math.abs(before(middle) - exact)).toBeLessThan(50);
  }
});
