import { expect, it, vi } from 'vitest';
import { memoByObject } from '../../src/base/memo-by-object.js';

it('computes once for each object, whatever else is given later, and remembers undefined too', () => {
  const compute = vi.fn((key: { readonly n: number }, plus: number) =>
    key.n < 0 ? undefined : key.n + plus,
  );
  const remembered = memoByObject(compute);
  const [one, alike, none] = [{ n: 1 }, { n: 1 }, { n: -1 }];
  expect([remembered(one, 1), remembered(one, 5), remembered(alike, 5)]).toEqual([2, 2, 6]);
  expect([remembered(none, 1), remembered(none, 1)]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(3);
});
