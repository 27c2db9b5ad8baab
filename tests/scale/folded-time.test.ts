import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldStretches } from '../../src/scale/fold-stretches.js';
import { foldSilences } from '../../src/scale/fold-silences.js';
import { unfolded } from '../../src/scale/folded-time.js';
import { check } from './check.js';

const DAY = 86_400_000;
const day = (iso: string): [number, number] => [Date.parse(iso), Date.parse(iso) + DAY];
/** Niger: the coup, March, mid-April, 3 May. */
const niger: [number, number][] = [
  day('2023-07-26'),
  [Date.parse('2024-03-01'), Date.parse('2024-04-01')],
  [Date.parse('2024-04-11'), Date.parse('2024-04-21')],
  day('2024-05-03'),
];

describe('Niger', () => {
  const folded = foldSilences(niger);
  const uSpan = folded.toU(Date.parse('2024-05-04')) - folded.toU(Date.parse('2023-07-26'));

  test('folds the seven months between the coup and March, and keeps a margin at both ends', () => {
    expect(folded.breaks).toHaveLength(1);
    const [gap] = folded.breaks;
    expect(gap).toMatchObject({ start: Date.parse('2023-07-27'), end: Date.parse('2024-03-01') });
    // 65 days are not silence, 15 % of that is 9.75 days.
    expect((gap!.foldStart - gap!.start) / DAY).toBeCloseTo(9.75, 9);
    expect((gap!.end - gap!.foldEnd) / DAY).toBeCloseTo(9.75, 9);
  });

  test('gives the fold 6 % and leaves the rest at its own pace', () => {
    const [gap] = folded.breaks;
    expect((gap!.uEnd - gap!.uStart) / uSpan).toBeCloseTo(0.06, 9);
    expect(folded.toU(gap!.foldStart)).toBe(gap!.uStart);
    expect(folded.toU(gap!.foldEnd)).toBe(gap!.uEnd);
    const march = folded.toU(Date.parse('2024-04-01')) - folded.toU(Date.parse('2024-03-01'));
    expect(march / DAY).toBeCloseTo(31, 6);
  });

  test('agrees with time before the first fold', () => {
    expect(folded.toU(Date.parse('2023-07-26'))).toBe(Date.parse('2023-07-26'));
    expect(folded.toU(0)).toBe(0);
  });
});

test.each<[string, [number, number][]]>([
  ['no events', []],
  ['one event', [[5, 9]]],
  [
    'moments only: there is nothing to show better',
    [
      [0, 0],
      [500, 500],
      [1000, 1000],
    ],
  ],
  [
    'no silence longer than a quarter',
    [
      [0, 10],
      [30, 50],
      [60, 100],
    ],
  ],
  [
    'a silence of exactly a quarter',
    [
      [0, 50],
      [75, 100],
    ],
  ],
  [
    'all at once',
    [
      [7, 7],
      [7, 7],
    ],
  ],
])('%s: nothing folds', (_, occupied) => {
  expect(foldSilences(occupied)).toBe(unfolded);
});

test('up to three silences fold, each to the same width', () => {
  const { breaks } = foldSilences([
    [0, 1],
    [100, 101],
    [200, 201],
    [300, 301],
  ]);
  const widths = breaks.map(({ uStart, uEnd }) => uEnd - uStart);
  expect(widths).toHaveLength(3);
  for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 9);
});

test('events in any order, one within another, before 1970', () => {
  const folded = foldSilences([
    [-100, -90],
    [-1000, -900],
    [-990, -950],
    [-95, -91],
  ]);
  expect(folded.breaks).toMatchObject([{ start: -900, end: -100 }]);
  expect(folded.toU(-50)).toBe(-50);
  expect(folded.toU(-1000)).toBeGreaterThan(-1000);
});

test('1970 within a fold is 0 in both', () => {
  const folded = foldSilences([
    [-1000, -900],
    [900, 1000],
  ]);
  expect(folded.toU(0)).toBeCloseTo(0, 9);
  expect(folded.toT(0)).toBeCloseTo(0, 9);
});

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e5 }))
    .map(([start, length]): [number, number] => [start, start + length]),
  { maxLength: 8 },
);

test('the map is monotone, has an inverse, never stretches time, and keeps events as they are', () => {
  fc.assert(
    fc.property(
      extents,
      fc.integer({ min: -2e6, max: 2e6 }),
      fc.integer({ min: 1, max: 1e6 }),
      (occupied, t, dt) => {
        const { toU, toT, breaks } = foldSilences(occupied);
        check(toU(t + dt) > toU(t), 'not monotone');
        check(toU(t + dt) - toU(t) <= dt + 1e-6, 'stretches time');
        check(Math.abs(toT(toU(t)) - t) < 1e-3, 'no inverse');
        check(Math.abs(toU(t)) <= Math.abs(t) + 1e-6, 'coarser than time');
        check(toU(-Infinity) === -Infinity && toU(Infinity) === Infinity, 'open ends do not stay open');
        for (const [start, end] of occupied) {
          check(Math.abs(toU(end) - toU(start) - (end - start)) < 1e-5, 'an event is bent');
        }
        for (const { start, end, foldStart, foldEnd, uStart, uEnd } of breaks) {
          check(uEnd - uStart < foldEnd - foldStart, 'a fold takes more room than it saves');
          check(start < foldStart && foldEnd < end, 'a fold has no margin');
          check(!occupied.some(([from, to]) => from < end && to > start), 'an event lies in a silence');
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('stretches that somebody chose', () => {
  test('fold as they are, also over an event, and each takes 6 % of the result', () => {
    const { toU, toT, breaks, pieces } = foldStretches([[200, 900]], [0, 1000]);
    expect(breaks).toMatchObject([{ start: 200, end: 900, foldStart: 200, foldEnd: 900 }]);
    const [{ uStart, uEnd }] = breaks as [(typeof breaks)[0]];
    expect((uEnd - uStart) / (toU(1000) - toU(0))).toBeCloseTo(0.06, 9);
    expect(toT(toU(550))).toBeCloseTo(550, 9);
    expect(toU(550)).toBeCloseTo((uStart + uEnd) / 2, 9);
    expect(pieces).toEqual([
      { start: -Infinity, end: 200, pace: 1 },
      { start: 900, end: Infinity, pace: 1 },
    ]);
  });

  test.each<[string, [number, number][], [number, number][]]>([
    [
      'out of order',
      [
        [60, 70],
        [20, 30],
      ],
      [
        [20, 30],
        [60, 70],
      ],
    ],
    [
      'that overlap',
      [
        [20, 50],
        [40, 70],
        [30, 35],
      ],
      [[20, 70]],
    ],
    [
      'that touch',
      [
        [20, 50],
        [50, 70],
      ],
      [[20, 70]],
    ],
    [
      'that are empty or turned round',
      [
        [20, 20],
        [50, 40],
        [60, 70],
      ],
      [[60, 70]],
    ],
    [
      'that are not finite',
      [
        [-Infinity, 20],
        [NaN, 40],
        [50, Infinity],
        [60, 70],
      ],
      [[60, 70]],
    ],
    [
      'outside of what there is',
      [
        [-30, 0],
        [100, 120],
        [60, 70],
      ],
      [[60, 70]],
    ],
    ['that begin before all there is', [[-1e6, 20]], [[-1e6, 20]]],
  ])('%s', (_, stretches, folds) => {
    const { breaks } = foldStretches(stretches, [0, 100]);
    expect(breaks.map(({ foldStart, foldEnd }) => [foldStart, foldEnd])).toEqual(folds);
  });

  test.each<[string, [number, number][]]>([
    ['none', []],
    ['all there is', [[-5, 100]]],
    [
      'all there is, piece by piece',
      [
        [0, 40],
        [40, 100],
      ],
    ],
  ])('%s: nothing folds', (_, stretches) => {
    expect(foldStretches(stretches, [0, 100])).toBe(unfolded);
  });

  test('a short one is still half as long, and many leave room for what is between them', () => {
    const short = foldStretches([[50, 51]], [0, 1000]);
    expect(short.toU(51) - short.toU(50)).toBeCloseTo(0.5, 9);
    const many = foldStretches(
      Array.from({ length: 50 }, (_, i): [number, number] => [20 * i + 1, 20 * i + 19]),
      [0, 1000],
    );
    const folded = many.breaks.reduce((sum, { uStart, uEnd }) => sum + uEnd - uStart, 0);
    expect(many.breaks).toHaveLength(50);
    expect(folded / (many.toU(1000) - many.toU(0))).toBeCloseTo(0.3, 2);
  });

  test('the map is monotone, has an inverse, and every piece passes at the pace of time', () => {
    const span = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(extents, span, fc.integer({ min: -2e6, max: 2e6 }), (stretches, [lo, length], t) => {
        const { toU, toT, breaks, pieces } = foldStretches(stretches, [lo, lo + length]);
        check(toU(t + 1) > toU(t) && toU(t + 1) - toU(t) <= 1 + 1e-6, 'not monotone, or stretched');
        check(Math.abs(toT(toU(t)) - t) < 1e-2, 'no inverse');
        check(Math.abs(toU(t)) <= Math.abs(t) + 1e-6, 'coarser than time');
        check(pieces.length === breaks.length + 1, 'a fold is not between two pieces');
        for (const [i, { foldStart, foldEnd, uStart, uEnd }] of breaks.entries()) {
          check(pieces[i]!.end === foldStart && pieces[i + 1]!.start === foldEnd, 'a piece is no neighbour');
          check(uEnd - uStart <= (foldEnd - foldStart) / 2 + 1e-6, 'a fold saves too little');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
