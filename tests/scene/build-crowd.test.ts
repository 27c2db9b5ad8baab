import { sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/layout/arrange.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { Viewport } from '../../src/scale/viewport.js';
import { axesOf } from '../../src/scene/axes.js';
import { buildCrowd } from '../../src/scene/build-crowd.js';
import { columnsOf } from '../../src/model/columns.js';
import { parseDrawn } from '../model/helpers.js';

const LENGTH_PX = 400;
const RIBBON_PX = 24;
const LONG_MS = 10 * 86_400_000;
const NO_FOOT = { laneOf: new Map(), stepPx: 0, dense: false, ribbonPx: 0, depthPx: 0 };
const at = (year: number) => Date.UTC(year, 0);

/** As much of a layout as it takes. */
function layoutOf(events: readonly object[], foot: Partial<Layout['foot']> = {}, dense = false): Layout {
  const { timeline } = parseDrawn({ events });
  const columns = columnsOf(timeline.events);
  const { starts, ends, anchors, byAnchor } = columns;
  const lengthOf = (index: number) => ends[index]! - starts[index]!;
  return {
    axisPx: 200,
    columns,
    eventsByAnchor: Array.from(byAnchor, (index) => timeline.events[index]!),
    items: { anchors: Float64Array.from(byAnchor, (index) => anchors[index]!) },
    longItems: Uint32Array.from(byAnchor.keys()).filter((item) => lengthOf(byAnchor[item]!) > LONG_MS),
    foot: { ...NO_FOOT, ...foot },
    lanes: { firstPx: 300, thicknessPx: 24, dense },
  } as unknown as Layout;
}

describe('the strip of periods', () => {
  const layout = layoutOf([], {}, true);
  const periodsOf = (years: readonly (readonly [number, number])[], as = 'bar') =>
    parseDrawn({
      events: [],
      periods: years.map(([start, length]) => ({
        start: String(start),
        end: String(start + length),
        title: 'Reign',
        as,
      })),
    }).timeline.periods;

  it('leaves out bands, which have no lanes', () => {
    const scale = timeScale(Viewport.of(at(1000), at(1400)), LENGTH_PX);
    const [bars, bands] = ['bar', 'band'].map((as) => {
      const periods = periodsOf([[1200, 100]], as);
      return buildCrowd({ periods, layout, scale }, axesOf(false, LENGTH_PX, false), new Set()).density;
    });
    expect(bars).not.toEqual([]);
    expect(bands).toEqual([]);
  });

  it('is in each column as high as its share of the most that lie over each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1000, max: 1900 }), fc.nat(100)), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.boolean(),
        (years, vertical) => {
          const periods = periodsOf(years);
          const scale = timeScale(Viewport.of(at(1100), at(1900)), LENGTH_PX);
          const axes = axesOf(vertical, LENGTH_PX, false);
          const boxes = buildCrowd({ periods, layout, scale }, axes, new Set()).density;
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
});

describe('the ribbon of events', () => {
  const days = (numbers: readonly number[]) =>
    numbers.map((day, i) => ({
      date: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
      title: `${i}`,
    }));
  const viewOf = (day: number, length: number) =>
    timeScale(Viewport.of(Date.UTC(2020, 0, 1 + day), Date.UTC(2020, 0, 1 + day + length)), LENGTH_PX);

  it('stands on the axis where marks would hide each other, which are drawn everywhere else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4000), { maxLength: 300 }),
        fc.integer({ min: -100, max: 4000 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.boolean(),
        (numbers, day, length, vertical) => {
          const layout = layoutOf(days(numbers), { ribbonPx: RIBBON_PX });
          const axes = axesOf(vertical, LENGTH_PX, false);
          const input = { periods: [], layout, scale: viewOf(day, length) };
          const { bareMarks, density } = buildCrowd(input, axes, new Set());
          const { start, end } = input.scale.viewport;
          const inView = layout.items.anchors.filter((anchor) => anchor >= start && anchor < end).length;
          // Few marks to a bin, of which there are at most so many: a frame costs pixels.
          expect(bareMarks.length).toBeLessThanOrEqual(Math.min(inView, 3 * (LENGTH_PX / 4 + 1)));
          expect(density.length).toBeLessThanOrEqual(LENGTH_PX / 4 + 1);
          if (density.length === 0) expect(bareMarks).toHaveLength(inView);
          for (const { x, y, width, height } of density) {
            expect(vertical ? x : y + height).toBeCloseTo(200, 6);
            expect(vertical ? width : height).toBeLessThanOrEqual(RIBBON_PX + 1e-6);
          }
        },
      ),
    );
  });

  it('does not slide: its columns are the same stretches of time whatever is in view', () => {
    const layout = layoutOf(days(Array.from({ length: 500 }, (_, i) => (i * i) % 1000)), {
      ribbonPx: RIBBON_PX,
    });
    const startsAt = (day: number) => {
      const scale = viewOf(day, 1024);
      const axes = axesOf(false, LENGTH_PX, false);
      return buildCrowd({ periods: [], layout, scale }, axes, new Set()).density.map(({ x }) =>
        Math.round((x / LENGTH_PX) * 1024 + day),
      );
    };
    const [before, after] = [startsAt(0), startsAt(6)];
    const known = new Set(before.flatMap((day) => [-2, -1, 0, 1, 2].map((by) => day + by)));
    expect(before.length).toBeGreaterThan(50);
    expect(after.filter((day) => known.has(day)).length).toBeGreaterThanOrEqual(after.length - 1);
  });

  it('spreads an event over all the time in which it may have been', () => {
    const everyDay = days(Array.from({ length: 364 }, (_, i) => i));
    const years = Array.from({ length: 400 }, (_, i) => ({ date: '2020', title: `Year ${i}` }));
    const layout = layoutOf([...everyDay, ...years], { ribbonPx: RIBBON_PX });
    const { density } = buildCrowd(
      { periods: [], layout, scale: viewOf(0, 360) },
      axesOf(false, LENGTH_PX, false),
      new Set(),
    );
    // All are as high, but for a day more or less: no spike where the years begin, or at their middle.
    expect(Math.min(...density.slice(1, -1).map(({ height }) => height))).toBeGreaterThan(RIBBON_PX * 0.7);
    expect(sum(density, ({ width }) => width)).toBeGreaterThanOrEqual(LENGTH_PX);
  });

  it('leaves spans in their lanes, wherever their middles are', () => {
    const war = { start: '2021-05-15', end: '2026-11-05', title: 'War' };
    const layout = layoutOf([...days(Array.from({ length: 3000 }, (_, i) => i)), war], {
      ribbonPx: RIBBON_PX,
    });
    for (const [day, length] of [
      [0, 3000],
      [1000, 1000],
      [1600, 800],
    ] as const) {
      const input = { periods: [], layout, scale: viewOf(day, length) };
      const { bareMarks } = buildCrowd(input, axesOf(false, LENGTH_PX, false), new Set());
      expect(bareMarks.filter(({ form }) => form === 'span')).toHaveLength(1);
    }
  });

  it('counts what only reaches into the view, where that is much', () => {
    const drawn = (count: number) => {
      const years = Array.from({ length: count }, (_, i) => ({ date: '2020', title: `${i}` }));
      const layout = layoutOf(years, { ribbonPx: RIBBON_PX });
      const input = { periods: [], layout, scale: viewOf(31, 28) };
      return buildCrowd(input, axesOf(false, LENGTH_PX, false), new Set());
    };
    const { bareMarks, density } = drawn(500);
    expect(bareMarks).toEqual([]);
    expect(density.length).toBeGreaterThan(50);
    expect(drawn(2).bareMarks).toHaveLength(2);
  });

  it('stands for spans that have no lanes, and labelled events keep their marks', () => {
    const spans = Array.from({ length: 30 }, (_, i) => ({ start: '2020-02', end: '2020-12', title: `${i}` }));
    const layout = layoutOf([...spans, ...days([5])], { ribbonPx: RIBBON_PX, dense: true });
    const input = { periods: [], layout, scale: viewOf(0, 366) };
    const axes = axesOf(false, LENGTH_PX, false);
    const { bareMarks, density } = buildCrowd(input, axes, new Set());
    expect(bareMarks.map(({ event }) => event.title)).toEqual(['0']);
    expect(bareMarks[0]!.form).toBe('dot');
    expect(density.length).toBeGreaterThan(50);
    expect(buildCrowd(input, axes, new Set([bareMarks[0]!.event])).bareMarks).toEqual([]);
  });
});
