import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { Viewport } from '../../src/scale/viewport.js';
import { axesOf } from '../../src/scene/axes.js';
import { buildMark } from '../../src/scene/build-marks.js';
import type { Mark } from '../../src/scene/scene.js';
import { at, choices, intervals, sets, singleDates, stretches, type Bound } from '../time/edtf-examples.js';

const LENGTH_PX = 1000;
const MARGIN_PX = 100;
/** Of a view around a single bound. */
const TWO_THOUSAND_DAYS = 2000 * 86_400_000;

/** The mark of a date on a plot that shows its bounds with a margin, and where they ought to be on it. */
function draw(text: string, bounds: readonly Bound[]): { mark: Mark; px: number[] } {
  const { timeline, issues } = parseTimeline({ events: [{ date: text, title: text }] });
  // A negative year of four digits is spelt out, with a warning.
  expect(issues.filter(({ code }) => code !== 'date-repaired')).toEqual([]);
  const times = bounds.map(at);
  const finite = times.filter(Number.isFinite);
  const [lo, hi] = [Math.min(...finite), Math.max(...finite)];
  const shown = (hi - lo) * (LENGTH_PX / (LENGTH_PX - 2 * MARGIN_PX)) || TWO_THOUSAND_DAYS;
  const middle = lo + (hi - lo) / 2;
  // Wider than asked for where that would be finer than numbers are, as in the year 10¹².
  const viewport = Viewport.of(middle - shown / 2, middle + shown / 2);
  return {
    mark: buildMark(timeline!.events[0]!, timeScale(viewport, LENGTH_PX), axesOf(false, LENGTH_PX, false), {
      axisPx: 0,
      foot: { laneOf: new Map(), stepPx: 0, dense: false, ribbonPx: 0, depthPx: 0 },
    }),
    px: times.map((t) => ((t - middle) / viewport.span + 0.5) * LENGTH_PX),
  };
}

function expectNear(px: number, expected: number, what: string): void {
  expect(Math.abs(px - expected), `${what}: ${px}, not ${expected}`).toBeLessThanOrEqual(1);
}

/** A bar over [a, d), without a core: an instant is somewhere in there. */
function expectBar(text: string, a: Bound, d: Bound): void {
  const { mark, px } = draw(text, [a, d]);
  expect([mark.form, mark.tail, mark.core]).toEqual(['bar', 0, undefined]);
  expectNear(mark.box.x, px[0]!, 'start');
  expectNear(mark.box.x + mark.box.width, px[1]!, 'end');
}

/** A dot beside the only bound that is known, and a tail to where the other is not. */
function expectTail(text: string, a: Bound, d: Bound): void {
  const { mark, px } = draw(text, [a, d]);
  expect([mark.form, mark.tail]).toEqual(['dot', Number.isFinite(at(a)) ? 1 : -1]);
  const inside = Number.isFinite(at(a)) ? mark.x - px[0]! : px[1]! - mark.x;
  // The bound is a whole date of its own, and the dot is in its middle.
  expect(inside).toBeGreaterThanOrEqual(0);
  expect(inside).toBeLessThanOrEqual((366 * LENGTH_PX) / 2000);
}

/** A bar from a to d, or to the plot's edge where the end is open; its solid core is [b, c]. */
function expectSpan(text: string, bounds: readonly [Bound, Bound, Bound, Bound]): void {
  const { mark, px } = draw(text, bounds);
  const [a, b, c, d] = px.map((x) => Math.min(Math.max(x, 0), LENGTH_PX)) as [number, number, number, number];
  expect(mark.form).toBe('span');
  expectNear(mark.box.x, a, 'start');
  expectNear(mark.box.x + mark.box.width, d, 'end');
  if (b >= c) return expect(mark.core).toBeUndefined();
  // A loose end that a dot would hide is drawn as known.
  expectNear(mark.box.x + mark.core!.startPx, b - a < 12 ? a : b, 'latest start');
  expectNear(mark.box.x + mark.core!.endPx, d - c < 12 ? d : c, 'earliest end');
}

describe('every example of the EDTF specification is drawn where its bounds are, within a pixel', () => {
  it.each(singleDates)('%s', (text, a, d) => expectBar(text, a, d));
  it.each(intervals)('%s', (text, a, b, c, d) => expectSpan(text, [a, b, c, d]));
  it.each(sets)('%s', (text, a, b, c, d) => expectSpan(text, [a, b, c, d]));
  it.each([...choices, ...stretches].map(([text, a, d]) => [text, a, d] as const))('%s', (text, a, d) => {
    const closed = [a, d].every((bound) => Number.isFinite(at(bound)));
    (closed ? expectBar : expectTail)(text, a, d);
  });
});
