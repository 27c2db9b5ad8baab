import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitsetTree } from '../../src/base/bitset-tree.js';

it('finds the same neighbours as a sorted array', () => {
  const size = 40_000;
  const member = fc.oneof(fc.nat(size - 1), fc.nat(100), fc.constantFrom(0, 31, 32, 1023, 1024, size - 1));
  fc.assert(
    fc.property(fc.array(member), fc.array(member), fc.array(member), (added, deleted, asked) => {
      const tree = new BitsetTree(size);
      added.forEach((i) => tree.add(i));
      deleted.forEach((i) => tree.delete(i));
      const members = [...new Set(added)].filter((i) => !deleted.includes(i)).sort((a, b) => a - b);
      for (const bound of [...asked, -1, ...members.flatMap((i) => [i - 1, i, i + 1])]) {
        expect(tree.floor(bound)).toBe(members.findLast((i) => i <= bound) ?? -1);
        if (bound >= 0) expect(tree.ceil(bound)).toBe(members.find((i) => i >= bound) ?? -1);
      }
    }),
  );
});

it('may be empty', () => {
  const tree = new BitsetTree(0);
  expect(tree.ceil(0)).toBe(-1);
  expect(tree.floor(0)).toBe(-1);
});
