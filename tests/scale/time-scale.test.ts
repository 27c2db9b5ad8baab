import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSilences } from '../../src/scale/fold-silences.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { fitExtent, limitsFor, Viewport } from '../../src/scale/viewport.js';
import { MS_PER_YEAR } from '../../src/time/calendar.js';
import { check } from './check.js';

test('maps time to px from the start edge, and back', () => {
  const scale = timeScale(Viewport.of(1000, 3000), 500);
  expect(scale).toMatchObject({ pxPerMs: 0.25, start: 1000, end: 3000, lengthPx: 500 });
  expect([1000, 2000, 3000, 5000].map(scale.toPx)).toEqual([0, 250, 500, 1000]);
  expect([0, 250, 500, -250].map(scale.toTime)).toEqual([1000, 2000, 3000, 0]);
});

test('open ends stay open', () => {
  const scale = timeScale(Viewport.of(1000, 3000), 500);
  expect([scale.toPx(-Infinity), scale.toPx(Infinity)]).toEqual([-Infinity, Infinity]);
});

test('folded time lies between: both edges are times', () => {
  const folded = foldSilences([
    [0, 100],
    [1000, 1100],
  ]);
  const scale = timeScale(Viewport.of(folded.toU(0), folded.toU(1100)), 400, folded);
  expect(scale.start).toBe(0);
  expect(scale.end).toBeCloseTo(1100, 9);
  expect(scale.toPx(1100)).toBeCloseTo(400, 9);
  expect(scale.toPx(550)).toBeCloseTo(200, 9);
  expect(scale.uToPx(folded.toU(550))).toBe(scale.toPx(550));
});

test('R6: a plot without length has every time at 0 px, and no NaN', () => {
  const scale = timeScale(Viewport.of(1000, 3000), 0);
  expect(scale.toPx(1234)).toBe(0);
  expect(scale.toTime(0)).toBe(2000);
});

test.each([-1, NaN, Infinity])('a length of %f px is a mistake', (lengthPx) => {
  expect(() => timeScale(Viewport.of(0, 1), lengthPx)).toThrow(RangeError);
});

/** The start and end of a story, from the age of the universe to a millisecond. */
const story = fc.constantFrom<[number, number]>(
  [-13.8e9 * MS_PER_YEAR, 1.7e12],
  [-66e6 * MS_PER_YEAR, -65e6 * MS_PER_YEAR],
  [-1.4e12, 1.7e12],
  [Date.UTC(2023, 6, 26), Date.UTC(2024, 4, 4)],
  [Date.UTC(2024, 4, 3), Date.UTC(2024, 4, 3) + 1],
);
const step = fc.record({
  panBy: fc.double({ min: -2, max: 2, noNaN: true }),
  zoomBy: fc.double({ min: -3, max: 5, noNaN: true }).map(Math.exp),
  px: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('R8: over 10,000 random steps the inverse is off by less than 1 px', () => {
  fc.assert(
    fc.property(
      story,
      fc.integer({ min: 100, max: 4000 }),
      fc.boolean(),
      fc.array(step, { minLength: 100, maxLength: 100 }),
      ([start, end], lengthPx, withFolds, steps) => {
        const tenth = (end - start) / 10;
        const folded = foldSilences(
          withFolds
            ? [
                [start, start + tenth],
                [end - tenth, end],
              ]
            : [],
        );
        let view = fitExtent([folded.toU(start), folded.toU(end)]);
        const limits = limitsFor(view, folded);
        for (const { panBy, zoomBy, px } of steps) {
          const at = timeScale(view, lengthPx, folded).pxToU(px * lengthPx);
          view = view.zoomAround(at, zoomBy, limits).pan(panBy).constrain(limits);
          const scale = timeScale(view, lengthPx, folded);
          const wish = px * lengthPx;
          check(Math.abs(scale.uToPx(scale.pxToU(wish)) - wish) < 1, 'u is off by a pixel');
          check(Math.abs(scale.toPx(scale.toTime(wish)) - wish) < 1, 't is off by a pixel');
          check(scale.toTime(0) < scale.toTime(lengthPx), 'the plot is empty');
          check(scale.start < scale.end, 'the view is empty');
        }
      },
    ),
    { numRuns: 100 },
  );
});
