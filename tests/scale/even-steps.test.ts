import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import type { Entry } from '../../src/model/timeline.js';
import { evenSteps } from '../../src/scale/even-steps.js';
import { unfolded } from '../../src/scale/folded-time.js';
import { stopTicks } from '../../src/scale/stop-ticks.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { fitExtent, limitsFor, Viewport } from '../../src/scale/viewport.js';
import { wholeOf } from '../../src/scale/whole-of.js';
import { anchorOf } from '../../src/time/anchor.js';
import { writeDate } from '../../src/time/write-date.js';
import { check } from './check.js';

const timelineOf = (dates: readonly string[], periods: readonly [string, string][] = []) =>
  parseTimeline({
    events: dates.map((date) => ({ date, title: date })),
    periods: periods.map(([start, end]) => ({ start, end, title: start })),
  }).timeline!;

function stepsOf(dates: readonly string[], periods?: readonly [string, string][]) {
  const timeline = timelineOf(dates, periods);
  const whole = wholeOf(timeline);
  const folded = evenSteps(timeline.events, whole);
  return { timeline, folded, whole: whole.map(folded.toU) as [number, number] };
}

/** The way from each date to the next in folded time, by the mean distance. */
function ways(dates: readonly string[]) {
  const { timeline, folded } = stepsOf(dates);
  const at = timeline.events.map(({ when }) => folded.toU(anchorOf(when))).sort((x, y) => x - y);
  const mean = (at.at(-1)! - at[0]!) / (folded.stops!.length - 1);
  return at.slice(1).map((u, i) => Math.round(((u - at[i]!) / mean) * 1e6) / 1e6);
}

describe('from event to event', () => {
  test.each<[string, string[], number[]]>([
    ['a day and a century are as long', ['1900-01-01', '1900-01-02', '2000-01-02'], [1, 1]],
    ['in order of time, whatever the order of the document', ['2000', '1066', '1492-10-12'], [1, 1]],
    ['what happens at one instant is one stop', ['2024-05-03', '2024-05-03', '2024-06'], [0, 1]],
    ['from the first farmers to this year', ['-9500', '-0044-03-15', '2024', '2024-05-03'], [1, 1, 1]],
  ])('%s', (_, dates, expected) => {
    expect(ways(dates)).toEqual(expected);
  });

  test.each([
    ['no event', []],
    ['one event', ['2024']],
    ['one instant', ['2024-05-03', '2024-05-03']],
  ])('%s: time as it is', (_, dates) => {
    expect(stepsOf(dates).folded).toBe(unfolded);
  });

  test('what lasts far beyond the events takes half a step on either side', () => {
    const { folded, whole } = stepsOf(['2023-07-26', '2024-05-03'], [['1900', '2100']]);
    const step = folded.toU(folded.stops![1]!.t) - folded.toU(folded.stops![0]!.t);
    expect((whole[1] - whole[0]) / step).toBeCloseTo(2, 6);
  });

  test('the map is monotone and finds its way back, for any dates', () => {
    const date = fc
      .tuple(
        fc.integer({ min: -3000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => {
        const digits = String(Math.abs(year)).padStart(4, '0');
        return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      });
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (dates, share) => {
          const { folded, timeline } = stepsOf(dates);
          const [lo, hi] = wholeOf(timeline);
          const t = lo + share * (hi - lo);
          const u = folded.toU(t);
          check(Math.abs(folded.toT(u) - t) <= 1e-6 * (hi - lo) + 1, `${t} comes back as ${folded.toT(u)}`);
          check(folded.toU(t + 60_000) >= u, 'it runs backwards');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the ticks of an axis in even steps', () => {
  const niger = ['2023-07-26', '2024-03', '2024-04-16', '[..2024-05-03]'];
  const options = {
    locale: 'en-GB',
    vertical: false,
    widthPx: (text: string) => 6 * text.length,
    lineHeightPx: 16,
    note: 'Not to scale',
    write: ({ when }: Entry) => writeDate(when, { locale: 'en-GB' }),
  };

  function rowOf(dates: readonly string[], lengthPx: number, more: object = {}) {
    const { folded, whole } = stepsOf(dates);
    const scale = timeScale(fitExtent(whole), lengthPx, folded);
    return stopTicks(scale, folded.stops!, { ...options, roomPx: lengthPx, ...more });
  }

  test('tell each date where there is room', () => {
    const { minor, parents, zone } = rowOf(niger, 600);
    expect(minor.map(({ text }) => text)).toEqual([
      '26 July 2023',
      'March 2024',
      '16 April 2024',
      'by 3 May 2024',
    ]);
    expect(parents).toEqual([]);
    expect(zone).toBe('Not to scale');
    const gaps = minor.slice(1).map(({ px }, i) => Math.round(px - minor[i]!.px));
    expect(new Set(gaps).size).toBe(1);
  });

  test('of many, each second, fourth … has a text, and lines stay apart', () => {
    const years = Array.from({ length: 64 }, (_, i) => String(1900 + i ** 2 / 40 + i).slice(0, 4));
    const { minor } = rowOf(years, 500);
    const lines = minor.map(({ px }) => px);
    for (let i = 1; i < lines.length; i++) expect(lines[i]! - lines[i - 1]!).toBeGreaterThan(7);
    const boxes = minor
      .filter(({ text }) => text)
      .map(({ text, textPx }) => [textPx - 3 * text.length, textPx + 3 * text.length]);
    expect(boxes.length).toBeGreaterThan(4);
    for (let i = 1; i < boxes.length; i++) expect(boxes[i]![0]!).toBeGreaterThanOrEqual(boxes[i - 1]![1]!);
    expect(boxes[0]![0]).toBeGreaterThanOrEqual(0);
    expect(boxes.at(-1)![1]).toBeLessThanOrEqual(500);
  });

  test('beside a vertical axis what does not fit is told by its month, or its year', () => {
    const { minor } = rowOf(['1999', '2023-07-26', '2024-03', '2024-05~/2024-11~'], 600, {
      vertical: true,
      roomPx: 70,
    });
    expect(minor.map(({ text }) => text)).toEqual(['1999', 'Jul 2023', 'March 2024', '2024']);
  });

  test('look at few stops, however many there are in view', () => {
    const years = Array.from({ length: 9000 }, (_, i) => String(1000 + i));
    const { folded, whole } = stepsOf(years);
    let looks = 0;
    const counted = new Proxy(folded.stops!, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const { minor } = stopTicks(timeScale(fitExtent(whole), 1200, folded), counted, {
      ...options,
      roomPx: 1200,
    });
    expect(minor.length).toBeGreaterThan(40);
    expect(looks).toBeLessThan(1200);
  });

  test('the same stops have texts wherever the view is', () => {
    const days = Array.from({ length: 100 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i + (i % 7))).toISOString().slice(0, 10),
    );
    const { folded, whole } = stepsOf([...new Set(days)]);
    const limits = limitsFor(fitExtent(whole), folded);
    const told = (view: Viewport) =>
      stopTicks(timeScale(view.constrain(limits), 1500, folded), folded.stops!, { ...options, roomPx: 1500 })
        .minor.filter(({ text, px }) => text && px > 60 && px < 1440)
        .map(({ t }) => t);
    const view = Viewport.of(whole[0], whole[0] + (whole[1] - whole[0]) / 2);
    const [before, after] = [told(view), told(view.pan(0.13))];
    const both = before.filter((t) => t >= after[0]!);
    expect(both.length).toBeGreaterThan(2);
    expect(after.slice(0, both.length)).toEqual(both);
  });
});
