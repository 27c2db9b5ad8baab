import { describe, expect, it, test } from 'vitest';
import type { Orientation } from '../../src/interaction/intent.js';
import { intentForKey, keys, type KeyPress } from '../../src/interaction/keyboard.js';

const ltr = { orientation: 'horizontal', rtl: false } as const;

function moves(orientation: Orientation, rtl: boolean): Record<string, unknown> {
  const arrows = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
  return Object.fromEntries(
    arrows.map((key) => {
      const intent = intentForKey({ key }, { orientation, rtl });
      return [key.slice(5), intent?.type === 'move' && intent.to];
    }),
  );
}

describe('A2: keys', () => {
  test.each([
    ['horizontal', false, { Right: 'next', Left: 'previous', Down: 'group-next', Up: 'group-previous' }],
    ['horizontal', true, { Right: 'previous', Left: 'next', Down: 'group-next', Up: 'group-previous' }],
    ['vertical', false, { Right: 'next', Left: 'previous', Down: 'next', Up: 'previous' }],
    ['vertical', true, { Right: 'previous', Left: 'next', Down: 'next', Up: 'previous' }],
    ['list', false, { Right: 'next', Left: 'previous', Down: 'next', Up: 'previous' }],
    ['list', true, { Right: 'previous', Left: 'next', Down: 'next', Up: 'previous' }],
  ] as const)('arrows, %s, right to left: %s', (orientation, rtl, expected) => {
    expect(moves(orientation, rtl)).toEqual(expected);
  });

  test.each([
    ['Home', { type: 'move', to: 'first' }],
    ['End', { type: 'move', to: 'last' }],
    ['PageDown', { type: 'move', to: 'page-next' }],
    ['PageUp', { type: 'move', to: 'page-previous' }],
    ['+', { type: 'zoom', factor: 2 }],
    ['=', { type: 'zoom', factor: 2 }],
    ['-', { type: 'zoom', factor: 0.5 }],
    ['_', { type: 'zoom', factor: 0.5 }],
    ['0', { type: 'fit' }],
    ['Escape', { type: 'dismiss' }],
  ])('%s, in every orientation', (key, expected) => {
    for (const orientation of ['horizontal', 'vertical', 'list'] as const) {
      expect(intentForKey({ key }, { orientation, rtl: true })).toEqual({ ...expected, cause: 'key' });
    }
  });

  it('leaves every other key to the page', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', '1', 'F5', 'Backspace', 'Dead']) {
      expect(intentForKey({ key }, ltr)).toBeUndefined();
    }
  });

  it('leaves shortcuts of the browser alone, but takes what a layout writes with Shift', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented']) {
      for (const {
        keys: [key = ''],
      } of keys) {
        expect(intentForKey({ key, [modifier]: true }, ltr), `${modifier} ${key}`).toBeUndefined();
      }
    }
    expect(intentForKey({ key: '+', shiftKey: true }, ltr)).toBeDefined();
    expect(intentForKey({ key: '0', shiftKey: true }, ltr)).toBeDefined();
    expect(intentForKey({ key: 'ArrowRight', shiftKey: true }, ltr)).toBeUndefined();
  });

  test.each([
    [{ localName: 'input' }, false],
    [{ localName: 'textarea' }, false],
    [{ localName: 'select' }, false],
    [{ localName: 'video' }, false],
    [{ localName: 'div', isContentEditable: true }, false],
    [{ localName: 'button', isContentEditable: false }, true],
  ])('typing in %o: answered is %s', (target, answered) => {
    const press: KeyPress = { key: 'ArrowRight', composedPath: () => [target as unknown as EventTarget] };
    expect(intentForKey(press, ltr) !== undefined).toBe(answered);
  });

  it('has no key with two meanings in one place', () => {
    for (const place of ['horizontal', 'vertical-and-list'] as const) {
      const here = keys.filter(({ where = place }) => where === place).flatMap((binding) => binding.keys);
      expect(here).toEqual([...new Set(here)]);
    }
  });
});
