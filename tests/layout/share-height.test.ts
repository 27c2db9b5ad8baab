import { sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareHeight } from '../../src/layout/share-height.js';

const LEAST_PX = 40;

describe('shared height', () => {
  it.each<[string, needs: number[], roomPx: number, heights: number[]]>([
    ['by need where there is just enough', [100, 60], 160, [100, 60]],
    ['equally where nobody has enough', [300, 300], 200, [100, 100]],
    ['what the modest leave goes to the others', [40, 300, 300], 240, [40, 100, 100]],
    ['what nobody needs goes to those with labels', [40, 100, 100], 300, [40, 130, 130]],
  ])('goes %s', (_, needs, roomPx, heights) => {
    expect(shareHeight(needs, LEAST_PX, roomPx)).toEqual(heights);
  });

  it('never exceeds the room, and gives everybody the least if there is room for that', () => {
    const need = fc.integer({ min: LEAST_PX, max: 500 });
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), fc.nat(1200), (needs, roomPx) => {
        const heights = shareHeight(needs, LEAST_PX, roomPx);
        expect(sum(heights)).toBeLessThanOrEqual(roomPx);
        if (needs.length * LEAST_PX > roomPx) return;
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(LEAST_PX);
      }),
    );
  });
});
