import { expect, it, vi } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { memoInSteps } from '../../src/base/memo-in-steps.js';

it('makes in steps or at once, once for each object and the same rest', () => {
  const compute = vi.fn(function* (key: { readonly n: number }, plus: number) {
    yield;
    return key.n + plus;
  });
  const made = memoInSteps(compute);
  const [one, other] = [{ n: 1 }, { n: 2 }];
  const steps = made.inSteps(one, 1);
  expect(steps.next().done).toBe(false);
  expect(steps.next()).toEqual({ done: true, value: 2 });
  expect(made(one, 1)).toBe(2);
  expect(finish(made.inSteps(one, 1))).toBe(2);
  expect(compute).toHaveBeenCalledTimes(1);
  expect([made(other, 1), made(one, 5), made(one, 5), made(other, 1)]).toEqual([3, 6, 6, 3]);
  expect(compute).toHaveBeenCalledTimes(3);
});
