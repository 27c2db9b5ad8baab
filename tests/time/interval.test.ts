import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilToInstant, MS_PER_YEAR } from '../../src/time/calendar.js';
import { every, MAX_RANGE, type IntervalUnit } from '../../src/time/interval.js';

const at = (iso: string) => Date.parse(iso);
const INTERVALS: [IntervalUnit, number][] = [
  ['millisecond', 1],
  ['millisecond', 50],
  ['second', 1],
  ['second', 15],
  ['minute', 5],
  ['hour', 1],
  ['hour', 6],
  ['day', 1],
  ['day', 7],
  ['day', 14],
  ['week', 1],
  ['month', 1],
  ['month', 3],
  ['year', 1],
  ['year', 2],
  ['year', 10],
  ['year', 100],
  ['year', 1e6],
];

describe('floor and ceil', () => {
  test.each<[IntervalUnit, number, string, string, string]>([
    ['millisecond', 1, '2024-05-03T14:05:30.123Z', '2024-05-03T14:05:30.123Z', '2024-05-03T14:05:30.123Z'],
    ['millisecond', 100, '2024-05-03T14:05:30.123Z', '2024-05-03T14:05:30.100Z', '2024-05-03T14:05:30.200Z'],
    ['second', 15, '2024-05-03T14:05:31Z', '2024-05-03T14:05:30Z', '2024-05-03T14:05:45Z'],
    ['minute', 30, '2024-05-03T14:05:30Z', '2024-05-03T14:00Z', '2024-05-03T14:30Z'],
    ['hour', 12, '1969-12-31T23:00Z', '1969-12-31T12:00Z', '1970-01-01T00:00Z'],
    ['day', 1, '2024-02-29T10:00Z', '2024-02-29T00:00Z', '2024-03-01T00:00Z'],
    ['day', 7, '2024-02-29T10:00Z', '2024-02-22T00:00Z', '2024-03-01T00:00Z'],
    ['day', 7, '2024-03-07T23:59Z', '2024-03-01T00:00Z', '2024-03-08T00:00Z'],
    ['week', 1, '2024-05-03T00:00Z', '2024-04-29T00:00Z', '2024-05-06T00:00Z'],
    ['month', 1, '2024-02-29T10:00Z', '2024-02-01T00:00Z', '2024-03-01T00:00Z'],
    ['month', 3, '2023-12-31T23:59Z', '2023-10-01T00:00Z', '2024-01-01T00:00Z'],
    ['year', 1, '2024-05-03T00:00Z', '2024-01-01T00:00Z', '2025-01-01T00:00Z'],
    ['year', 50, '1999-12-31T23:59Z', '1950-01-01T00:00Z', '2000-01-01T00:00Z'],
  ])('%s × %i at %s', (unit, step, t, floor, ceil) => {
    expect(every(unit, step).floor(at(t))).toBe(at(floor));
    expect(every(unit, step).ceil(at(t))).toBe(at(ceil));
  });
});

test('days in steps begin again with each month', () => {
  const days = every('day', 7).range(at('2024-01-20'), at('2024-03-09'));
  expect(days.map((t) => new Date(t).toISOString().slice(5, 10))).toEqual([
    '01-22',
    '02-01',
    '02-08',
    '02-15',
    '02-22',
    '03-01',
    '03-08',
  ]);
});

test.each([
  [1, -2, 3, [-2, -1, 0, 1, 2]],
  [2, -5, 7, [-5, -3, -1, 2, 4, 6]],
  [10, -20, 31, [-19, -9, 1, 10, 20, 30]],
  [100, -200, 301, [-199, -99, 1, 100, 200, 300]],
  [1000, -2500, 2500, [-1999, -999, 1, 1000, 2000]],
])(
  'every %i years: round numbers on both sides of the year that is missing (0 is 1 BC)',
  (step, from, to, years) => {
    const found = every('year', step).range(civilToInstant(from), civilToInstant(to));
    expect(found).toEqual(years.map((year) => civilToInstant(year)));
  },
);

test('offset counts boundaries, back and forth', () => {
  expect(every('month').offset(at('2024-05-03'), 9)).toBe(at('2025-02-01'));
  expect(every('month').offset(at('2024-05-03'), -5)).toBe(at('2023-12-01'));
  expect(every('day', 7).offset(at('2024-05-03'), -1)).toBe(at('2024-04-22'));
});

test('range is half-open, empty where end ≤ start, and bounded', () => {
  const day = every('day');
  expect(day.range(at('2024-05-01'), at('2024-05-03'))).toEqual([at('2024-05-01'), at('2024-05-02')]);
  expect(day.range(at('2024-05-03'), at('2024-05-03'))).toEqual([]);
  expect(day.range(at('2024-05-03'), at('2024-05-01'))).toEqual([]);
  expect(day.range(0, MAX_RANGE * 86_400_000)).toHaveLength(MAX_RANGE);
  expect(() => day.range(0, MAX_RANGE * 86_400_000 + 1)).toThrow(RangeError);
});

test.each<[IntervalUnit, number]>([
  ['day', 3],
  ['month', 0],
  ['year', 1.5],
  ['hour', -1],
  ['year', Infinity],
])('there is no interval of %s × %f', (unit, step) => {
  expect(() => every(unit, step)).toThrow(RangeError);
});

test('every instant, in deep time too, lies in exactly one interval, at least 0.9 of the mean long', () => {
  const instant = fc.oneof(
    fc.double({ min: -8e15, max: 8e15, noNaN: true }),
    fc.double({ min: -2e10 * MS_PER_YEAR, max: 2e10 * MS_PER_YEAR, noNaN: true }),
    fc.integer({ min: -5e6, max: 5e6 }).map((day) => day * 86_400_000),
  );
  fc.assert(
    fc.property(instant, fc.constantFrom(...INTERVALS), (t, [unit, step]) => {
      const interval = every(unit, step);
      // A step of time finer than float64 holds there has no boundaries of its own.
      fc.pre(interval.meanMs > Math.abs(t) * 2 ** -40);
      const start = interval.floor(t);
      const end = interval.offset(t, 1);
      const holds = {
        around: start <= t && t < end,
        fixed: interval.floor(start) === start && interval.ceil(start) === start,
        next: interval.offset(start, 1) === end && interval.offset(end, -1) === start,
        once: interval.range(start, end).join() === String(start),
        long: end - start >= 0.9 * interval.meanMs * (1 - 2 ** -12),
      };
      if (!Object.values(holds).every(Boolean)) throw new Error(JSON.stringify({ start, end, ...holds }));
    }),
    { numRuns: 5000 },
  );
});

test('boundaries are those of Date, as far as it reaches', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8e15, max: 8e15 }), (t) => {
      const date = new Date(t);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const utc = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m, d);
      expect(every('day').floor(t)).toBe(utc(year, month, date.getUTCDate()));
      expect(every('month').floor(t)).toBe(utc(year, month, 1));
      expect(every('month', 6).floor(t)).toBe(utc(year, month - (month % 6), 1));
      expect(every('year').floor(t)).toBe(utc(year, 0, 1));
      expect(new Date(every('week').floor(t)).getUTCDay()).toBe(1);
    }),
  );
});
