import { expect, it } from 'vitest';
import { lazy } from '../../src/element/lazy.js';

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('fetches a module once, and tells everyone who asked', async () => {
  let fetched = 0;
  const module = {};
  const fetch = lazy(() => Promise.resolve((fetched++, module)));
  const told: string[] = [];
  fetch();
  expect(fetch(() => told.push('first'))).toBe(undefined);
  expect(fetch(() => told.push('second'))).toBe(undefined);
  await settled();
  expect(told).toEqual(['first', 'second']);
  expect(fetch(() => told.push('third'))).toBe(module);
  expect([fetched, told.length]).toEqual([1, 2]);
});

it('asks again after it has failed', async () => {
  let isDown = true;
  const fetch = lazy(() => (isDown ? Promise.reject(new Error('no network')) : Promise.resolve('module')));
  const told: string[] = [];
  const ask = () =>
    fetch(
      () => told.push('arrived'),
      () => told.push('failed'),
    );
  fetch();
  ask();
  await settled();
  expect(told).toEqual(['failed']);
  isDown = false;
  expect(ask()).toBe(undefined);
  await settled();
  expect(told).toEqual(['failed', 'arrived']);
  expect(ask()).toBe('module');
});
