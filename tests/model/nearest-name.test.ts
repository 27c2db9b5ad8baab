import { expect, it } from 'vitest';
import { nearestName } from '../../src/model/nearest-name.js';

const keys = ['id', 'date', 'start', 'end', 'title', 'description', 'group', 'importance', 'url', 'media'];

it.each([
  ['titel', 'title'],
  ['tilte', 'title'],
  ['TITLE', 'title'],
  ['descripton', 'description'],
  ['im-portance', 'importance'],
  ['strat', 'start'],
  ['ur', undefined],
  ['uri', 'url'],
  ['dat', 'date'],
  ['mood', undefined],
  ['', undefined],
  ['x'.repeat(50), undefined],
])('%j is nearest to %s', (name, near) => {
  expect(nearestName(name, keys)).toBe(near);
});

it('prefers the nearest of several', () => {
  expect(nearestName('starts', ['stars', 'start', 'starts '])).toBe('starts ');
  expect(nearestName('mall', ['mills', 'mali'])).toBe('mali');
});
