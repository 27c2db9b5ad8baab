import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gripAt, moveWindow } from '../../src/render/drag-window.js';

describe('gripAt', () => {
  const window = { start: 0.4, end: 0.6 };

  it.each([
    [0.1, 'outside'],
    [0.39, 'start'],
    [0.41, 'start'],
    [0.5, 'frame'],
    [0.59, 'end'],
    [0.61, 'end'],
    [0.9, 'outside'],
  ])('at %d is the %s', (at, grip) => {
    expect(gripAt(at, window, 0.02)).toBe(grip);
  });

  it('leaves the middle of a narrow window free for moving it', () => {
    const narrow = { start: 0.5, end: 0.51 };
    expect(gripAt(0.505, narrow, 0.02)).toBe('frame');
    expect(gripAt(0.499, narrow, 0.02)).toBe('start');
    expect(gripAt(0.511, narrow, 0.02)).toBe('end');
  });
});

describe('moveWindow', () => {
  const least = 0.01;
  const window = fc
    .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.02, max: 0.1, noNaN: true }))
    .map(([start, width]) => ({ start, end: start + width }));
  const by = fc.double({ min: -2, max: 2, noNaN: true });

  it('keeps the window in the strip, in order, and no narrower than the least', () => {
    fc.assert(
      fc.property(window, by, fc.constantFrom('start', 'end', 'frame'), (from, shift, grip) => {
        const { start, end } = moveWindow(from, grip, shift, least);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1 + 1e-12);
        expect(end - start).toBeGreaterThanOrEqual(least - 1e-12);
      }),
    );
  });

  it('moves the frame without resizing it, and a handle without moving the other', () => {
    fc.assert(
      fc.property(window, by, (from, shift) => {
        const moved = moveWindow(from, 'frame', shift, least);
        expect(moved.end - moved.start).toBeCloseTo(from.end - from.start, 12);
        expect(moveWindow(from, 'start', shift, least).end).toBe(from.end);
        expect(moveWindow(from, 'end', shift, least).start).toBe(from.start);
      }),
    );
  });

  it('leaves a window that already reaches beyond the strip where it is, or brings it nearer', () => {
    expect(moveWindow({ start: -0.1, end: 1.1 }, 'frame', 0.3, least)).toEqual({ start: -0.1, end: 1.1 });
    expect(moveWindow({ start: -0.1, end: 0.5 }, 'frame', -0.3, least)).toEqual({ start: -0.1, end: 0.5 });
  });
});
