import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSilences } from '../../src/scale/fold-silences.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { interpolateViewport } from '../../src/scale/flight.js';
import { fitExtent, limitsFor, Viewport } from '../../src/scale/viewport.js';
import { MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { check } from './check.js';

const view = Viewport.of(1000, 3000);
const time = fc.oneof(
  fc.double({ min: -3e12, max: 3e12, noNaN: true }),
  fc.double({ min: -1.4e10 * MS_PER_YEAR, max: 1e6 * MS_PER_YEAR, noNaN: true }),
);
const viewport = fc.tuple(time, time).map(([a, b]) => Viewport.of(Math.min(a, b), Math.max(a, b)));

test('holds a start and an end', () => {
  expect(view).toMatchObject({ start: 1000, end: 3000, center: 2000, span: 2000 });
  expect(Viewport.of(1_709_251_200_000, 1_715_385_600_000).start).toBe(1_709_251_200_000);
});

test.each([
  [NaN, 1],
  [0, Infinity],
  [-Infinity, 0],
  [2, 1],
])('of(%f, %f) is a mistake', (start, end) => {
  expect(() => Viewport.of(start, end)).toThrow(RangeError);
});

test('an empty window is widened to what can be told apart', () => {
  expect(Viewport.of(0, 0)).toMatchObject({ center: 0, span: 4 });
  expect(Viewport.of(1.7e12, 1.7e12).span).toBe(4);
  expect(Viewport.of(-4e20, -4e20).span).toBeGreaterThan(4000 * 2 ** 16);
});

describe('gestures', () => {
  const limits = { minSpan: 10, maxSpan: 1e5, start: 0, end: 1e4 };

  test('pan by a fraction of the span', () => {
    expect(view.pan(0.5)).toMatchObject({ start: 2000, end: 4000 });
    expect(view.pan(-1)).toMatchObject({ start: -1000, end: 1000 });
  });

  test('zoom around a time', () => {
    expect(view.zoomAround(1000, 2, limits)).toMatchObject({ start: 1000, end: 2000 });
    expect(view.zoomAround(2500, 0.5, limits)).toMatchObject({ start: -500, end: 3500 });
  });

  test('what changes nothing returns the very same viewport', () => {
    expect(view.pan(0)).toBe(view);
    expect(view.pan(NaN)).toBe(view);
    expect(view.zoomAround(1234, 1, limits)).toBe(view);
    expect(view.zoomAround(1234, NaN, limits)).toBe(view);
    expect(view.zoomAround(Infinity, 2, limits)).toBe(view);
    expect(view.constrain(limits)).toBe(view);
  });

  test('at its limits, a zoom does not shift the view', () => {
    const limits = { minSpan: 2000, maxSpan: 2000, start: 0, end: 1e4 };
    expect(view.zoomAround(1100, 3, limits)).toBe(view);
    expect(view.zoomAround(1100, 0.3, limits)).toBe(view);
  });

  test('constrain keeps the center where the span is clamped, and the center within the limits', () => {
    expect(view.constrain({ minSpan: 1, maxSpan: 100, start: 0, end: 1e4 })).toMatchObject({
      center: 2000,
      span: 100,
    });
    expect(view.constrain({ minSpan: 1, maxSpan: 1e4, start: 0, end: 1500 })).toMatchObject({
      center: 1500,
      span: 2000,
    });
  });
});

describe('fitExtent', () => {
  test('leaves 5 % on either side', () => {
    expect(fitExtent([0, 1000])).toMatchObject({ start: -50, end: 1050 });
  });

  test('B45: a single moment gets a window around it', () => {
    expect(fitExtent([5e8, 5e8])).toMatchObject({ center: 5e8, span: MS_PER_DAY });
  });
});

test('R8: 10,000 random steps keep the viewport finite, ordered and within its limits', () => {
  const wild = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double(),
    fc.constantFrom(0, NaN, Infinity, -Infinity, 1e300, 5e-324),
  );
  const step = fc.record({
    gesture: fc.constantFrom('pan', 'zoom'),
    amount: wild,
    at: fc.double({ min: 0, max: 1 }),
  });
  fc.assert(
    fc.property(viewport, fc.array(step, { minLength: 100, maxLength: 100 }), (fitted, steps) => {
      const limits = limitsFor(fitted);
      let now = fitted;
      for (const { gesture, amount, at } of steps) {
        const moved =
          gesture === 'pan' ? now.pan(amount) : now.zoomAround(now.start + at * now.span, amount, limits);
        now = moved.constrain(limits);
        for (const { start, end } of [moved, now]) {
          check(Number.isFinite(start) && Number.isFinite(end) && start < end, `${start} to ${end}`);
        }
        check(now.span >= limits.minSpan && now.span <= limits.maxSpan, `span ${now.span}`);
        check(now.center >= limits.start && now.center <= limits.end, `center ${now.center}`);
      }
    }),
    { numRuns: 100 },
  );
});

describe('interpolateViewport', () => {
  test('zooms out, moves and zooms in', () => {
    const flight = interpolateViewport(Viewport.of(0, 100), Viewport.of(2000, 2100));
    const middle = flight.at(0.5);
    expect(middle.center).toBeCloseTo(1050, 6);
    expect(middle.span).toBeGreaterThan(1000);
    expect(flight.durationMs).toBe(250);
  });

  test('is the same way there and back', () => {
    const [a, b] = [Viewport.of(0, 100), Viewport.of(700, 5000)];
    for (const progress of [0.1, 0.4, 0.9]) {
      const there = interpolateViewport(a, b).at(progress);
      const back = interpolateViewport(b, a).at(1 - progress);
      expect(there.center).toBeCloseTo(back.center, 6);
      expect(there.span).toBeCloseTo(back.span, 6);
    }
  });

  test('takes no time where there is nothing to see', () => {
    expect(interpolateViewport(view, Viewport.of(1000, 3000)).durationMs).toBe(0);
    expect(interpolateViewport(view, Viewport.of(1e12, 1e12 + 2000)).durationMs).toBe(0);
  });

  test('has exact ends and stays finite between them, whatever lies between', () => {
    fc.assert(
      fc.property(viewport, viewport, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, progress) => {
        const flight = interpolateViewport(from, to);
        const now = flight.at(progress);
        check(flight.at(0) === from && flight.at(1) === to, 'not its ends');
        check(flight.durationMs >= 0 && flight.durationMs <= 250, `${flight.durationMs} ms`);
        check(now.start < now.end, `${now.start} to ${now.end}`);
        check(now.center >= Math.min(from.start, to.start), 'too early');
        check(now.center <= Math.max(from.end, to.end), 'too late');
      }),
      // Shrinking times across twenty powers of ten would outlast the patience of whoever broke it.
      { numRuns: 2000, endOnFailure: true },
    );
  });

  test('stays finite where two viewports are apart by less than their distance can say', () => {
    const [from, to] = [0, Number.MIN_VALUE].map((at) => Viewport.of(at, at)) as [Viewport, Viewport];
    expect(to.equals(from)).toBe(false);
    expect(interpolateViewport(from, to).at(0.5).span).toBe(from.span);
  });

  test('begins and ends without a jump, from milliseconds to the age of the universe', () => {
    const [near, far] = [Viewport.of(1.7e12, 1.7e12 + 100), Viewport.of(-4.35e20, 1e13)];
    expect(interpolateViewport(near, far).at(1e-9).span).toBeCloseTo(100, 3);
    expect(interpolateViewport(far, near).at(1 - 1e-9).span).toBeCloseTo(100, 3);
    expect(interpolateViewport(near, far).at(1 - 1e-9).span / far.span).toBeCloseTo(1, 6);
  });

  test('a zoom leaves in its place the moment that it is around', () => {
    const view = Viewport.of(0, 100);
    for (const at of [1, 20, 50, 99]) {
      const closer = Viewport.of(at - at / 2, at + (100 - at) / 2);
      for (const progress of [0.1, 0.3, 0.5, 0.9]) {
        for (const flight of [interpolateViewport(view, closer), interpolateViewport(closer, view)]) {
          const { start, span } = flight.at(progress);
          expect((at - start) / span).toBeCloseTo(at / 100, 9);
        }
      }
    }
  });
});

describe('a document from the beginning of everything to today', () => {
  const today = Date.parse('2024-05-03T12:00Z');
  const fitted = fitExtent([-13.8e9 * MS_PER_YEAR, today + MS_PER_DAY]);
  const limits = limitsFor(fitted);
  const widths = [320, 768, 1200, 2560];

  function checkInverse(view: Viewport) {
    for (const lengthPx of widths) {
      const { toPx, toTime } = timeScale(view, lengthPx);
      for (let px = 0; px <= lengthPx; px += lengthPx / 8) {
        check(Math.abs(toPx(toTime(px)) - px) < 1, `${px} of ${lengthPx} px at a span of ${view.span}`);
      }
      // The other way round: an instant that the view shows comes back as itself, to the pixel.
      const t = Math.round(view.center);
      check(Math.abs(toPx(toTime(toPx(t))) - toPx(t)) < 1, `${t} at a span of ${view.span}`);
    }
  }

  test.each([1.04, 1.5, 2, 10])('is walked by factors of %f to a second of 2024, and back', (factor) => {
    let view = fitted;
    let steps = 0;
    for (; view.span > 1000 && steps < 5000; steps++) {
      view = view.zoomAround(today, Math.min(factor, view.span / 1000), limits).constrain(limits);
      checkInverse(view);
    }
    expect(view.span).toBe(1000);
    expect(view.start < today && today < view.end).toBe(true);
    for (; view.span < fitted.span && steps < 10_000; steps++) {
      view = view.zoomAround(today, Math.max(1 / factor, view.span / fitted.span), limits).constrain(limits);
      checkInverse(view);
    }
    expect(view.span).toBe(fitted.span);
    expect(Math.abs(view.center - fitted.center)).toBeLessThan(fitted.span * 1e-6);
  });

  test.each([-13.8e9, -66e6, -20_000, 1000])(
    'in the year %f it comes as close as numbers resolve',
    (year) => {
      const at = year * MS_PER_YEAR;
      let view = fitted;
      for (let step = 0; step < 80; step++) view = view.zoomAround(at, 2, limits).constrain(limits);
      checkInverse(view);
      expect(view.span).toBeLessThan(Math.max(4, Math.abs(at) * 2 ** -38));
      expect(view.isClosest(limits)).toBe(true);
      expect(view.zoomAround(at, 2, limits)).toBe(view);
      expect(view.zoomAround(view.start, 1.5, limits).constrain(limits)).toBe(view);
      expect(view.zoomAround(at, 0.5, limits).isClosest(limits)).toBe(false);
    },
  );

  test('silences that are folded away leave time as coarse as it is', () => {
    const folded = foldSilences([
      [-13.8e9 * MS_PER_YEAR, -13.8e9 * MS_PER_YEAR + 5 * MS_PER_YEAR],
      [today - MS_PER_YEAR, today],
    ]);
    const all = fitExtent([folded.toU(-13.8e9 * MS_PER_YEAR), folded.toU(today)]);
    const limits = limitsFor(all, folded);
    let view = all;
    for (let step = 0; step < 60; step++) view = view.zoomAround(all.start + all.span / 20, 2, limits);
    expect(view.constrain(limits).span).toBeGreaterThan(4000 * 2 ** 16);
    for (let step = 0; step < 60; step++) {
      view = view.zoomAround(folded.toU(today), step < 20 ? 0.1 : 10, limits).constrain(limits);
    }
    expect(view.span).toBeLessThan(10);
  });
});
