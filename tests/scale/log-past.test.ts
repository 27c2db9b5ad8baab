import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unfolded } from '../../src/scale/folded-time.js';
import { logPast } from '../../src/scale/log-past.js';
import { MS_PER_YEAR } from '../../src/time/calendar.js';
import { check } from './check.js';

/** Moments so many years before the end. */
const ago = (...ages: number[]) =>
  ages.map((age): [number, number] => [-age * MS_PER_YEAR, -age * MS_PER_YEAR]);
/** Where it bends, in years before the end, the latest first. */
const knotsOf = (...ages: number[]) =>
  logPast(ago(0, ...ages))
    .pieces.slice(1)
    .map(({ start }) => Math.round((-start / MS_PER_YEAR) * 1e6) / 1e6)
    .reverse();

describe('where it bends', () => {
  test.each<[string, number[], number[]]>([
    ['a millennium, from a year ago', [1.5, 5000], [1, 10, 100, 1000]],
    ['not nearer than something begins', [300, 5000], [100, 1000]],
    ['never within a year', [0.01, 0.5, 150], [100]],
    ['but where all is shorter than a century', [0.01, 0.5], [0.001, 0.01, 0.1].slice(1)],
    ['the age of the universe', [66e6, 4.5e9, 13.8e9], [1e7, 1e8, 1e9, 1e10]],
  ])('%s', (_, ages, knots) => {
    expect(knotsOf(...ages)).toEqual(knots);
  });

  test.each<[string, [number, number][]]>([
    ['nothing', []],
    ['one moment', ago(7)],
    ['one moment twice', ago(7, 7)],
  ])('%s: not at all', (_, occupied) => {
    expect(logPast(occupied)).toBe(unfolded);
  });
});

test('each factor of ten is equally long, and as long as the finest piece', () => {
  const { toU, breaks, pieces } = logPast(ago(0, 1.5, 5000));
  const at = (age: number) => toU(-age * MS_PER_YEAR);
  const decades = [
    at(0) - at(1),
    at(1) - at(10),
    at(10) - at(100),
    at(100) - at(1000),
    at(1000) - at(10_000),
  ];
  for (const decade of decades) expect(decade / MS_PER_YEAR).toBeCloseTo(1, 9);
  expect(breaks).toEqual([]);
  expect(pieces.at(-1)).toMatchObject({ end: Infinity, pace: 1 });
  expect(pieces[0]!.start).toBe(-Infinity);
});

test('what lasts counts from its start, and the end of it all is that of the latest', () => {
  const { pieces } = logPast([
    [-5000 * MS_PER_YEAR, -4000 * MS_PER_YEAR],
    [-500 * MS_PER_YEAR, 20 * MS_PER_YEAR],
  ]);
  expect(pieces.at(-1)!.start / MS_PER_YEAR).toBeCloseTo(20 - 100, 9);
});

test('the map is monotone, never stretches time, and its inverse is as exact as float64 allows', () => {
  const age = fc.double({ min: -4, max: Math.log10(14e9), noNaN: true }).map((log) => 10 ** log);
  const now = fc.integer({ min: -66_000_000, max: 3000 });
  fc.assert(
    fc.property(fc.array(age, { minLength: 1, maxLength: 8 }), now, age, age, (ages, end, x, y) => {
      const hi = end * MS_PER_YEAR;
      const { toU, toT, pieces } = logPast(
        [hi, ...ages.map((each) => hi - each * MS_PER_YEAR)].map((t) => [t, t]),
      );
      const [early, late] = [hi - Math.max(x, y) * MS_PER_YEAR, hi - Math.min(x, y) * MS_PER_YEAR];
      check(toU(early) <= toU(late), 'not monotone');
      check(toU(late) - toU(early) <= (late - early) * (1 + 1e-9) + 1, 'stretches time');
      for (const t of [early, late]) {
        const { pace } = pieces.find((piece) => t < piece.end)!;
        const error = Math.abs(toT(toU(t)) - t) * pace;
        check(error <= 2 ** -50 * (Math.abs(toU(t)) + Math.abs(t)) + 1e-6, `${error} off at ${t}`);
      }
    }),
    { numRuns: 2000 },
  );
});
