import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWindow } from '../../src/render/list-window.js';

const place = fc
  .integer({ min: 1, max: 100_000 })
  .chain((total) => fc.record({ total: fc.constant(total), around: fc.integer({ min: 0, max: total - 1 }) }));

describe('listWindow', () => {
  it('shows everything up to 80 rows', () => {
    expect(listWindow(0, 0)).toEqual({ start: 0, end: 0 });
    expect(listWindow(80, 57)).toEqual({ start: 0, end: 80 });
    expect(listWindow(81, 0)).toEqual({ start: 0, end: 80 });
    expect(listWindow(81, 80)).toEqual({ start: 1, end: 81 });
  });

  it('always holds the row, 80 rows where there are as many, and room on both sides', () => {
    fc.assert(
      fc.property(place, ({ total, around }) => {
        const { start, end } = listWindow(total, around);
        expect(end - start).toBe(Math.min(total, 80));
        expect(around - start).toBeGreaterThanOrEqual(Math.min(20, around));
        expect(end - 1 - around).toBeGreaterThanOrEqual(Math.min(20, total - 1 - around));
      }),
    );
  });

  it('going on from either end always shows more, until nothing is left', () => {
    fc.assert(
      fc.property(place, ({ total, around }) => {
        const { start, end } = listWindow(total, around);
        if (end < total) expect(listWindow(total, end).end).toBeGreaterThan(end);
        if (start > 0) expect(listWindow(total, start - 1).start).toBeLessThan(start);
      }),
    );
  });
});
