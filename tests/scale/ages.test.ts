import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAxis } from '../../src/scale/ages.js';
import { foldSilences } from '../../src/scale/fold-silences.js';
import { ticks, type Tick, type TickOptions } from '../../src/scale/ticks.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { fitExtent, Viewport } from '../../src/scale/viewport.js';
import { civilToInstant, MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { check } from './check.js';
import { boxesOf, checkApart, checkOrder, read, widthPx } from './rows.js';

const PRESENT = civilToInstant(1950);
const today = Date.parse('2024-05-03T12:00Z');
const plain: TickOptions = { locale: 'en', vertical: false, lineHeightPx: 16, widthPx, ages: ageAxis };
const ago = (years: number) => PRESENT - years * MS_PER_YEAR;

function ticksOf(from: number, to: number, lengthPx: number, options: Partial<TickOptions> = {}) {
  return ticks(timeScale(Viewport.of(ago(from), ago(to)), lengthPx), { ...plain, ...options });
}

test.each<[string, number, number, number, string, string]>([
  ['the universe', 13.8e9, -74, 300, '10 | 5 | ·', 'Ga'],
  [
    'the universe, wide',
    13.8e9,
    -74,
    1200,
    '13 | 12 | 11 | 10 | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1 | ·',
    'Ga',
  ],
  ['the Earth', 4.567e9, 0, 800, '4,500 | 4,000 | 3,500 | 3,000 | 2,500 | 2,000 | 1,500 | 1,000 | 500', 'Ma'],
  ['since the dinosaurs', 66e6, -74, 500, '60 | 50 | 40 | 30 | 20 | 10 | ·', 'Ma'],
  ['within a million years', 66.4e6, 65.8e6, 400, '66,400 | 66,200 | 66,000', 'ka'],
  ['half thousands', 102_000, 99_500, 500, '102.0 | 101.5 | 101.0 | 100.5 | 100.0', 'ka'],
  ['years, long ago', 200_003, 199_999, 600, '200.003 | 200.002 | 200.001 | 200.000', 'ka'],
])('%s: numbers at the ticks, and their unit once', (_, from, to, lengthPx, minor, parents) => {
  const row = ticksOf(from, to, lengthPx);
  expect([read(row.minor), read(row.parents)]).toEqual([minor, parents]);
});

test('the unit stands at the start of the plot, without a line', () => {
  const [unit] = ticksOf(13.8e9, 0, 800).parents;
  expect(unit).toMatchObject({ text: 'Ga', px: 0, textPx: 0, hasLine: false, centred: false, strong: true });
  expect(ticksOf(13.8e9, 0, 10).parents).toEqual([]);
});

describe('the mode of the axis', () => {
  test('counts ages by itself where the view reaches beyond 100,000 years, and else the calendar', () => {
    expect(read(ticksOf(100_001, 0, 400).minor)).toBe('100 | 80 | 60 | 40 | 20');
    expect(read(ticksOf(99_999, 0, 500).minor)).toBe('50,000 BC | ·');
    expect(read(ticksOf(20_000, -74, 500).minor)).toBe('15,000 BC | 10,000 BC | 5000 BC | 1 AD');
  });

  test('`ma` counts thousands of years sooner', () => {
    const row = ticksOf(20_000, -74, 500, { axis: 'ma' });
    expect([read(row.minor), read(row.parents)]).toEqual([
      '20 | 18 | 16 | 14 | 12 | 10 | 8 | 6 | 4 | 2 | ·',
      'ka',
    ]);
  });

  test('`bp` counts years', () => {
    const row = ticksOf(11_700, 10_100, 600, { axis: 'bp' });
    expect([read(row.minor), read(row.parents)]).toEqual(['11,500 | 11,000 | 10,500', 'BP']);
  });

  test('`calendar` keeps to years', () => {
    const row = ticksOf(300_000, 0, 400, { axis: 'calendar' });
    expect(read(row.minor)).toBe('200,000 BC | 100,000 BC | ·');
  });

  test.each(['bp', 'ma'] as const)('`%s` has no future: ages end in 1950', (axis) => {
    const { minor } = ticksOf(50, -60, 700, { axis });
    expect(minor.at(-1)!.t).toBe(PRESENT);
    expect(read(minor)).toContain('0');
  });

  test('where ages say nothing the calendar does: after 1950, and within days', () => {
    expect(read(ticksOf(-10, -74, 400, { axis: 'bp' }).minor)).toBe('1980 | 2000 | ·');
    const days = timeScale(Viewport.of(today, today + 3 * MS_PER_DAY), 300);
    expect(read(ticks(days, { ...plain, axis: 'ma' }).minor)).toBe('3 | 4 | 5 | 6');
  });
});

test('units are those of the catalogue, numbers those of the locale', () => {
  const ageUnits = { bp: 'av. 1950', ka: 'k. a.', ma: 'M. a.', ga: 'G. a.' };
  const row = ticksOf(102_000, 99_500, 500, { locale: 'fr', ageUnits });
  expect([read(row.minor), read(row.parents)]).toEqual(['102,0 | 101,5 | 101,0 | 100,5 | 100,0', 'k. a.']);
  expect(read(ticksOf(66e6, 0, 500, { locale: 'fa' }).minor)).toBe('۶۰ | ۵۰ | ۴۰ | ۳۰ | ۲۰ | ۱۰');
});

describe('vertical', () => {
  test('the first text names the unit', () => {
    const { minor, parents } = ticksOf(13.8e9, 0, 300, { vertical: true });
    expect(minor.map(({ text, strong }) => [text, strong])).toEqual([
      ['10 Ga', true],
      ['5', false],
      ['0', false],
    ]);
    expect(parents).toEqual([]);
  });

  test('and names it once, also where silences are folded away', () => {
    const folded = foldSilences([
      [ago(66e6), ago(60e6)],
      [ago(6e6), ago(0)],
    ]);
    const scale = timeScale(fitExtent([folded.toU(ago(66e6)), folded.toU(ago(0))]), 500, folded);
    const texts = ticks(scale, { ...plain, vertical: true }).minor.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Ma'))).toEqual([texts[0]]);
    expect(texts.length).toBeGreaterThan(3);
  });
});

test('R9: any view of ages: ticks increase on their boundaries, and texts never overlap', () => {
  const exponent = fc.double({ min: 0.5, max: 10.2, noNaN: true });
  fc.assert(
    fc.property(
      exponent,
      exponent,
      fc.double({ min: -0.5, max: 1, noNaN: true }),
      fc.integer({ min: 200, max: 2560 }),
      fc.constantFrom<TickOptions['axis']>('auto', 'bp', 'ma'),
      fc.boolean(),
      (age, extent, shift, lengthPx, axis, vertical) => {
        const span = 10 ** extent * MS_PER_YEAR;
        const center = ago(10 ** age) + shift * span;
        const viewport = Viewport.of(center - span / 2, center + span / 2);
        const scale = timeScale(viewport, lengthPx);
        const isAge = scale.start < (axis === 'auto' ? ago(1e5) : PRESENT);
        fc.pre(isAge);
        const { minor, parents } = ticks(scale, { ...plain, axis, vertical });
        const isBoundary = ({ t, end }: Tick) => {
          const steps = (PRESENT - t) / MS_PER_YEAR / Math.round((end - t) / MS_PER_YEAR);
          return Math.abs(steps - Math.round(steps)) < 1e-3 && t <= PRESENT;
        };
        checkOrder(minor, 24, isBoundary);
        const sizePx = vertical ? () => 16 : widthPx;
        checkApart(boxesOf(minor, sizePx, vertical), 0, lengthPx);
        const said = minor.filter(({ text }) => text).length;
        const units = [...minor, ...parents].filter(({ text }) => /BP|[kMG]a/.test(text)).length;
        check(units === Math.min(said, 1), `the unit is named ${units} times`);
        check(minor.length <= lengthPx / 24 + 2, `${minor.length} ticks are too many`);
      },
    ),
    { numRuns: 5000 },
  );
});
