import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/model/timeline.js';
import { glyphPath } from '../../src/render/glyph-path.js';

const shapes: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'pentagon', 'cross'];

/** Corners of an outline made of straight lines (M, L, H, V). */
function cornersOf(path: string): [x: number, y: number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, args = ''] of path.matchAll(/([MLHV])([^A-Z]*)/g)) {
    const numbers = (args.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'H') corners.push([(x = numbers[0]!), y]);
    else if (command === 'V') corners.push([x, (y = numbers[0]!)]);
    else for (let i = 0; i < numbers.length; i += 2) corners.push([(x = numbers[i]!), (y = numbers[i + 1]!)]);
  }
  return corners;
}

/** Shoelace formula. */
function areaOf(corners: readonly [number, number][]): number {
  const sum = corners.reduce((total, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

describe('glyphPath', () => {
  it('A7: every shape is another one', () => {
    expect(new Set(shapes.map(glyphPath)).size).toBe(shapes.length);
  });

  it.each(shapes.filter((shape) => shape !== 'circle'))(
    'a %s fits the box of 12 units and weighs as much as a circle',
    (shape) => {
      const corners = cornersOf(glyphPath(shape));
      for (const coordinate of corners.flat()) expect(Math.abs(coordinate)).toBeLessThanOrEqual(6);
      const circle = Math.PI * 4.5 ** 2;
      expect(areaOf(corners) / circle).toBeGreaterThan(0.9);
      expect(areaOf(corners) / circle).toBeLessThan(1.1);
    },
  );
});
