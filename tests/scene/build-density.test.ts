import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layout } from '../../src/layout/arrange.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { Viewport } from '../../src/scale/viewport.js';
import { axesOf } from '../../src/scene/axes.js';
import { createDensity } from '../../src/scene/build-density.js';
import { parseDrawn } from '../model/helpers.js';

const LENGTH_PX = 400;
const layout = { lanes: { firstPx: 300, thicknessPx: 24 } } as Layout;
const periodsOf = (years: readonly (readonly [number, number])[]) =>
  parseDrawn({
    events: [],
    periods: years.map(([start, length]) => ({
      start: String(start),
      end: String(start + length),
      title: 'Reign',
    })),
  }).timeline.periods;
const buildDensity = createDensity();
const at = (year: number) => Date.UTC(year, 0);

test('bands, which have no lanes, do not count', () => {
  const { periods } = parseDrawn({
    events: [],
    periods: ['band', 'bar'].map((as) => ({ start: '1200', end: '1300', title: as, as })),
  }).timeline;
  const scale = timeScale(Viewport.of(at(1000), at(1400)), LENGTH_PX);
  const boxesOf = (shown: typeof periods) =>
    createDensity()(shown, layout, scale, axesOf(false, LENGTH_PX, false));
  expect(boxesOf(periods)).not.toEqual([]);
  expect(boxesOf(periods.filter(({ as }) => as === 'band'))).toEqual([]);
});

test('each column is as high as its share of the most that lie over each other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1000, max: 1900 }), fc.nat(100)), { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      (years, vertical) => {
        const periods = periodsOf(years);
        const scale = timeScale(Viewport.of(at(1100), at(1900)), LENGTH_PX);
        const boxes = buildDensity(periods, layout, scale, axesOf(vertical, LENGTH_PX, false));
        const counts = Array.from({ length: 100 }, (_, i) => {
          const [from, to] = [scale.toTime(i * 4), scale.toTime(i * 4 + 4)];
          return periods.filter(({ when }) => when.a < to && when.d > from).length;
        });
        const heights = counts.map((_, i) => {
          const box = boxes.find((each) => (vertical ? each.y : each.x) === i * 4);
          return box ? (vertical ? box.width : box.height) : 0;
        });
        const most = Math.max(...counts);
        counts.forEach((count, i) =>
          expect(heights[i]).toBeCloseTo(count === 0 ? 0 : Math.max(1, (24 * count) / most), 6),
        );
        for (const { x, y, width, height } of boxes) {
          const [from, to] = vertical ? [x, x + width] : [y, y + height];
          expect([from >= 300, to <= 324 + 1e-9]).toEqual([true, true]);
        }
      },
    ),
  );
});
