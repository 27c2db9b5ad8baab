import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { sortBy } from '../../src/base/sort-by.js';

const key = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, Infinity, -Infinity),
  fc.integer({ min: -3, max: 3 }),
);

function expectSorted(indices: readonly number[], keys: readonly number[]): void {
  const sorted = finish(sortBy(Uint32Array.from(indices), (i) => keys[i]!));
  const byKey = (i: number, j: number) => (keys[i]! < keys[j]! ? -1 : keys[i]! > keys[j]! ? 1 : 0);
  expect([...sorted]).toEqual(indices.toSorted(byKey));
}

describe('sortBy', () => {
  it('sorts few by their keys, equals as they were', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 50 }), (keys) => expectSorted([...keys.keys()].reverse(), keys)),
    );
  });

  it('sorts many in the same way, and some of them too', () => {
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 7 }),
        (few, by) => {
          const keys = Array.from(
            { length: 20_000 },
            (_, i) => few[(i * 7919) % few.length]! * (1 + (i % by)),
          );
          const numbers = keys.map((value) => (Number.isNaN(value) ? 0 : value));
          expectSorted([...numbers.keys()], numbers);
          expectSorted(
            [...numbers.keys()].filter((i) => i % 3 === 0),
            numbers,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('sorts what is mostly in order in the same way', () => {
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 2, max: 9 }),
        (few, every) => {
          const keys = Array.from({ length: 10_000 }, (_, i) =>
            i % every === 0 ? few[(i * 7919) % few.length]! : Math.floor(i / 3),
          );
          expectSorted([...keys.keys()], keys);
          expectSorted([...keys.keys()], keys.toReversed());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves what it is given as it is, and takes more steps for more', () => {
    const stepsFor = (length: number): number => {
      const indices = Uint32Array.from({ length }, (_, i) => i);
      const before = indices.slice();
      const steps = sortBy(indices, (i) => Math.sin(i));
      let count = 1;
      while (!steps.next().done) count++;
      expect(indices).toEqual(before);
      return count;
    };
    expect(stepsFor(1000)).toBeLessThan(5);
    expect(stepsFor(400_000)).toBeGreaterThan(2 * stepsFor(100_000));
  });
});
