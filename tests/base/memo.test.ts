import { expect, it, vi } from 'vitest';
import { memo, memoByFields } from '../../src/base/memo.js';

it('computes again only when an argument is another value', () => {
  const compute = vi.fn((a: object | number, b: number) => [a, b]);
  const remembered = memo(compute);
  const key = {};
  expect(remembered(key, 1)).toBe(remembered(key, 1));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(remembered(key, 2)).toEqual([key, 2]);
  expect(remembered({}, 2)).not.toBe(remembered(key, 2));
  expect(compute).toHaveBeenCalledTimes(4);
  expect(remembered(NaN, 0)).toBe(remembered(NaN, 0));
});

it('remembers an undefined result, and nothing of a computation that failed', () => {
  const compute = vi.fn((fails: boolean) => {
    if (fails) throw new RangeError('no');
  });
  const remembered = memo(compute);
  remembered(false);
  remembered(false);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(() => remembered(true)).toThrow(RangeError);
  expect(() => remembered(true)).toThrow(RangeError);
  expect(compute).toHaveBeenCalledTimes(3);
});

it('computes again only when a field is another value', () => {
  const compute = vi.fn(({ a, b }: { a: object; b: number }) => [a, b]);
  const remembered = memoByFields(compute);
  const a = {};
  expect(remembered({ a, b: 1 })).toBe(remembered({ a, b: 1 }));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(remembered({ a, b: 2 })).toEqual([a, 2]);
  expect(remembered({ a: {}, b: 2 })).not.toBe(remembered({ a, b: 2 }));
  expect(compute).toHaveBeenCalledTimes(4);
});
