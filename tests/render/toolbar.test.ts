import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../src/render/roving.js';
import { toolbarButtons } from '../../src/render/toolbar.js';
import type { ToolbarState } from '../../src/render/toolbar.js';

const fitted: ToolbarState = {
  zoomable: true,
  zoomed: false,
  atClosest: false,
  atStart: true,
  atEnd: true,
  listed: false,
};
const actions = (state: Partial<ToolbarState>) =>
  toolbarButtons({ ...fitted, ...state }).map(({ action, disabled }) => (disabled ? `(${action})` : action));

describe('toolbarButtons', () => {
  it('are zoom, fit and list while everything is in view', () => {
    expect(actions({})).toEqual(['(zoomOut)', 'zoomIn', '(fit)', 'list']);
  });

  it('A12: earlier and later join them when zoomed in', () => {
    expect(actions({ zoomed: true, atEnd: false })).toEqual([
      '(earlier)',
      'later',
      'zoomOut',
      'zoomIn',
      'fit',
      'list',
    ]);
  });

  it('cannot zoom in for ever', () => {
    expect(actions({ zoomed: true, atStart: false, atEnd: false, atClosest: true })).toContain('(zoomIn)');
  });

  it('leave only the way back where the list is shown', () => {
    const buttons = toolbarButtons({ ...fitted, zoomed: true, listed: true });
    expect(buttons).toEqual([{ action: 'list', pressed: true }]);
  });

  it('are only the list where zooming would show nothing more', () => {
    expect(actions({ zoomable: false })).toEqual(['list']);
  });
});

describe('stepFrom', () => {
  it.each([
    [0, 'ArrowRight', false, 1],
    [3, 'ArrowRight', false, 0],
    [0, 'ArrowLeft', false, 3],
    [0, 'ArrowRight', true, 3],
    [3, 'ArrowLeft', true, 0],
    [2, 'Home', false, 0],
    [1, 'End', true, 3],
    [1, 'ArrowDown', false, undefined],
    [1, 'a', false, undefined],
  ])('from %d by %s (right to left: %s) leads to %s', (here, key, rtl, to) => {
    expect(stepFrom(here, 4, key, rtl)).toBe(to);
  });
});
