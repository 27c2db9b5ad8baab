import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MinTree } from '../../src/base/min-tree.js';

it('finds what a walk over all numbers finds, however they have changed', () => {
  const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(Infinity, -Infinity));
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 3000, size: 'max' }),
      fc.array(fc.tuple(fc.nat(), value), { maxLength: 50 }),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(3000), value, fc.nat(9)), { minLength: 1, maxLength: 20 }),
      (values, changed, asked) => {
        const now = values.slice();
        const tree = new MinTree(Float64Array.from(values));
        for (const [at, to] of changed) {
          const i = at % values.length;
          if (values.length === 0) continue;
          if (to <= now[i]!) tree.lower(i, to);
          else tree.raise(i, to);
          now[i] = to;
        }
        for (const [first, stop, bound, most] of asked) {
          const found = [...now.keys()].filter((i) => i >= first && i < stop && now[i]! <= bound);
          expect(tree.find(first, stop, bound)).toEqual(found);
          expect(tree.find(first, stop, bound, most)).toEqual(found.slice(0, most));
          const inside = now.slice(first, stop);
          const least = tree.least(first, Math.min(stop, now.length));
          const leastValue = Math.min(Infinity, ...inside);
          expect(least < 0 ? Infinity : now[least]).toBe(leastValue);
          expect(least < 0 || (least >= first && least < stop)).toBe(true);
        }
      },
    ),
  );
});

it('looks at few numbers where few are small', () => {
  const values = new Float64Array(1_000_000).fill(Infinity);
  for (const i of [0, 31, 32, 500_000, 999_999]) values[i] = 1;
  const tree = new MinTree(values);
  expect(tree.find(0, values.length, 1)).toEqual([0, 31, 32, 500_000, 999_999]);
  expect(tree.find(1, 999_999, 1)).toEqual([31, 32, 500_000]);
  expect(tree.find(0, values.length, 0)).toEqual([]);
});
