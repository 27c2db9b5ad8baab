import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldStretches } from '../../src/scale/fold-stretches.js';
import { foldSilences } from '../../src/scale/fold-silences.js';
import { unfolded } from '../../src/scale/folded-time.js';
import { logPast } from '../../src/scale/log-past.js';
import { ticks, type Tick, type TickOptions } from '../../src/scale/ticks.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { fitExtent, Viewport } from '../../src/scale/viewport.js';
import { civilToInstant, MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { check } from './check.js';
import { boxesOf, checkApart, checkOrder, read, widthPx } from './rows.js';

const plain: TickOptions = { locale: 'en', vertical: false, lineHeightPx: 16, widthPx };
const at = (date: string | number) => (typeof date === 'number' ? civilToInstant(date) : Date.parse(date));

function ticksOf(
  start: string | number,
  end: string | number,
  lengthPx: number,
  options: Partial<TickOptions> = {},
) {
  return ticks(timeScale(Viewport.of(at(start), at(end)), lengthPx), { ...plain, ...options });
}

describe('levels, from billions of years to milliseconds', () => {
  test.each<[string, string | number, string | number, number, string, string]>([
    [
      'billions of years',
      -4e9,
      1e9,
      900,
      '4,000,000,000 BC | 3,000,000,000 BC | 2,000,000,000 BC | 1,000,000,000 BC | 1 AD',
      '',
    ],
    ['thousands of years', -3200, 2024, 800, '3000 BC | 2000 BC | 1000 BC | 1 AD | 1000 AD | ·', ''],
    ['centuries', 1390, 2024, 800, '1400 | 1500 | 1600 | 1700 | 1800 | 1900 | ·', ''],
    ['across the missing year', -250, 220, 500, '200 BC | 100 BC | 1 AD | 100 AD | ·', ''],
    ['decades', 1939, 1995, 500, '1940 | 1950 | 1960 | 1970 | 1980 | 1990', ''],
    ['years', '2018-06-15', '2024-07-04', 600, '2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024', ''],
    [
      'half-years',
      '2021-09-01',
      '2024-05-04',
      400,
      'Jan | Jul | Jan | Jul | Jan',
      '2021 | 2022 | 2023 | 2024',
    ],
    ['quarters', '2023-06-24', '2024-05-11', 300, 'Jul | Oct | Jan | Apr', '2023 | 2024'],
    [
      'weeks of a month',
      '2024-03-01',
      '2024-05-11',
      918,
      '1 | 8 | 15 | 22 | 1 | 8 | 15 | 22 | 1 | 8',
      'Mar 2024 | Apr | May',
    ],
    ['days', '2023-12-30', '2024-01-03', 400, '30 | 31 | 1 | 2', 'Dec 2023 | Jan 2024'],
    [
      '12 hours',
      '2024-05-02T20:00Z',
      '2024-05-04T13:00Z',
      300,
      '00:00 | 12:00 | 00:00 | ·',
      '2 May 2024 | 3 May 2024 | 4 May',
    ],
    [
      'hours',
      '2023-12-31T21:30Z',
      '2024-01-01T02:10Z',
      400,
      '22:00 | 23:00 | 00:00 | 01:00 | ·',
      '31 Dec 2023 | 1 Jan 2024',
    ],
    ['minutes', '2024-05-03T14:04:30Z', '2024-05-03T14:08Z', 300, '14:05 | 14:06 | 14:07', '3 May 2024'],
    [
      'seconds',
      '2024-05-03T14:05:28.5Z',
      '2024-05-03T14:05:31.5Z',
      300,
      '14:05:29 | 14:05:30 | ·',
      '3 May 2024',
    ],
    [
      'milliseconds',
      '2024-05-03T23:59:59.997Z',
      '2024-05-04T00:00:00.002Z',
      500,
      '59.997 | 59.998 | 59.999 | 0.000 | 0.001',
      '3 May 2024, 23:59 | 4 May 2024, 00:00',
    ],
  ])('%s', (_, start, end, lengthPx, minor, parents) => {
    const row = ticksOf(start, end, lengthPx, { axis: 'calendar' });
    expect([read(row.minor), read(row.parents)]).toEqual([minor, parents]);
  });

  test.each([
    ['fr', '2024-01-01', '2024-04-01', 'janv. | févr. | mars'],
    ['fa', '2022-01-01', '2024-01-01', '۲۰۲۲ | ۲۰۲۳'],
    ['th', '2022-01-01', '2024-01-01', '2022 | 2023'],
    ['en_US', '2024-05-03T13:00Z', '2024-05-03T15:00Z', '1:00 PM | 1:30 PM | 2:00 PM | 2:30 PM'],
    ['en', '2024-05-03T09:00Z', '2024-05-03T11:00Z', '09:00 | 09:30 | 10:00 | 10:30'],
  ])('numerals, names and hours are those of the locale: %s', (locale, start, end, texts) => {
    const lengthPx = start.includes('T') ? 440 : 200;
    expect(read(ticksOf(start, end, lengthPx, { locale }).minor)).toBe(texts);
  });
});

describe('where texts stand', () => {
  test('a month has its name in its middle, a partly visible one in the middle of what is visible', () => {
    const { minor } = ticksOf('2024-02-27', '2024-05-16', 79 * 4);
    expect(
      minor.map(({ text, px, textPx, centred, hasLine }) => [text, px, textPx, centred, hasLine]),
    ).toEqual([
      ['Mar', 12, 12 + 62, true, true],
      ['Apr', 136, 136 + 60, true, true],
      ['May', 256, 286, true, true],
    ]);
  });

  test('a name that does not fit what is visible of its month is left out, its line is not', () => {
    const { minor } = ticksOf('2024-03-29', '2024-06-02', 65 * 4);
    expect(minor.map(({ text, hasLine }) => [text, hasLine])).toEqual([
      ['Apr', true],
      ['May', true],
      ['', true],
    ]);
  });

  test('days and hours in steps are moments: their text starts beside the line', () => {
    const { minor } = ticksOf('2024-03-01', '2024-05-10', 700);
    expect(minor[0]).toMatchObject({ text: '1', px: 0, textPx: 5, centred: false });
    expect(minor[1]).toMatchObject({ text: '8', px: 70, textPx: 75 });
  });

  test('every tick knows where its stretch ends', () => {
    const { minor, parents } = ticksOf('2024-01-01', '2024-12-31', 1000);
    expect(minor[1]).toMatchObject({ t: at('2024-02-01'), end: at('2024-03-01') });
    expect(parents[0]).toMatchObject({ t: at('2024-01-01'), end: at('2025-01-01'), strong: true });
  });

  test('the first parent sticks to the edge and is pushed out by the next, which then says the year', () => {
    const day = 10;
    const parents = (start: string) =>
      ticksOf(start, new Date(at(start) + 70 * MS_PER_DAY).toISOString(), 70 * day).parents.map(
        ({ text, textPx }) => [text, Math.round(textPx)],
      );
    expect(parents('2024-03-01')).toEqual([
      ['Mar 2024', 5],
      ['Apr', 315],
      ['May', 615],
    ]);
    expect(parents('2024-03-11')).toEqual([
      ['Mar 2024', 0],
      ['Apr', 215],
      ['May', 515],
    ]);
    expect(parents('2024-03-28')).toEqual([
      ['Mar 2024', -19],
      ['Apr 2024', 45],
      ['May', 345],
      ['Jun', 655],
    ]);
    expect(parents('2024-04-01')).toEqual([
      ['Apr 2024', 5],
      ['May', 305],
      ['Jun', 615],
    ]);
  });

  test('the level does not change while panning', () => {
    const levels = new Set<number>();
    for (let hours = 0; hours < 24 * 366; hours += 37) {
      const start = at('2023-01-01') + hours * 3_600_000;
      const { minor } = ticks(timeScale(Viewport.of(start, start + 200 * MS_PER_DAY), 400), plain);
      for (const { t, end } of minor) levels.add(Math.round((end - t) / MS_PER_DAY / 31));
    }
    expect([...levels]).toEqual([1]);
  });

  test.each([0, 1, 10, 30])('a plot of %i px has room for no text, and is no trouble', (lengthPx) => {
    const { minor, parents } = ticksOf('2024-03-01', '2024-05-10', lengthPx);
    expect(
      [...minor, ...parents].every(({ text, px }) => text.length * 7 <= lengthPx && Number.isFinite(px)),
    ).toBe(true);
  });
});

describe('vertical', () => {
  const niger: [number, number][] = [
    [at('2023-07-26'), at('2023-07-27')],
    [at('2024-03-01'), at('2024-04-01')],
    [at('2024-04-11'), at('2024-04-21')],
    [at('2024-05-03'), at('2024-05-04')],
  ];
  const folded = foldSilences(niger);
  const scale = timeScale(fitExtent([folded.toU(niger[0]![0]), folded.toU(niger[3]![1])]), 442, folded);

  test('Niger with its silence folded: the months of the events, the first and the one after the fold with their year', () => {
    const { minor, parents } = ticks(scale, { ...plain, vertical: true });
    expect(minor.map(({ text, strong }) => [text, strong])).toEqual([
      ['Jul 2023', true],
      ['Mar 2024', true],
      ['Apr', false],
      ['May', false],
    ]);
    expect(minor.map(({ hasLine }) => hasLine)).toEqual([false, true, true, true]);
    expect(parents).toEqual([]);
    const [gap] = folded.breaks;
    expect(minor[0]!.textPx).toBeLessThan(scale.toPx(gap!.foldStart) - 8);
    expect(minor[1]!.textPx).toBeCloseTo(scale.toPx(at('2024-03-16T12:00Z')), 6);
  });

  test('no tick lies inside a fold', () => {
    const [gap] = folded.breaks;
    const zoomed = timeScale(
      Viewport.of(gap!.uStart - 3 * MS_PER_DAY, gap!.uEnd + 2 * MS_PER_DAY),
      600,
      folded,
    );
    const { minor } = ticks(zoomed, { ...plain, vertical: true });
    expect(minor.map(({ text }) => text)).toEqual(['3 Aug 2023', '4', '21 Feb 2024', '']);
  });

  test('a text says its parent where that changes', () => {
    expect(read(ticksOf('2023-12-30', '2024-01-03', 200, { vertical: true }).minor)).toBe(
      '30 Dec 2023 | 31 | 1 Jan 2024 | 2',
    );
    expect(read(ticksOf('2023-11-01', '2024-03-01', 200, { vertical: true }).minor)).toBe(
      'Nov 2023 | Dec | Jan 2024 | Feb',
    );
    expect(read(ticksOf('2024-05-03T18:00Z', '2024-05-04T12:00Z', 150, { vertical: true }).minor)).toBe(
      '3 May, 18:00 | 4 May, 00:00 | 06:00',
    );
  });
});

describe('where time does not pass evenly', () => {
  test('on a horizontal axis the level is the same on both sides of a fold, and no text reaches into it', () => {
    const folded = foldStretches([[at('1630'), at('1955')]], [at('1625'), at('1990')]);
    const scale = timeScale(fitExtent([folded.toU(at('1625')), folded.toU(at('1990'))]), 900, folded);
    const { minor } = ticks(scale, plain);
    expect(read(minor)).toBe('1625 | 1955 | 1960 | 1965 | 1970 | 1975 | 1980 | 1985 | 1990');
  });

  test('nothing but a fold in view has no ticks', () => {
    const folded = foldStretches([[at('1630'), at('1955')]], [at('1625'), at('1990')]);
    const scale = timeScale(Viewport.of(folded.toU(at('1700')), folded.toU(at('1800'))), 900, folded);
    expect(ticks(scale, plain)).toEqual({ minor: [], parents: [] });
  });

  test('each piece of a compressed past has a level of its own, finer towards the end', () => {
    const folded = logPast([
      [at('-003199-01-01'), at('-003199-01-01')],
      [at('1991'), at('1991')],
      [at('2010'), at('2010')],
    ]);
    const scale = timeScale(
      fitExtent([folded.toU(at('-003199-01-01')), folded.toU(at('2010'))]),
      1000,
      folded,
    );
    const { minor } = ticks(scale, { ...plain, widthPx: (text) => 6 * text.length });
    expect(read(minor)).toBe(
      '4000 BC | · | 2000 BC | · | 1 AD | · | 1100 AD | · | 1300 AD | · | 1500 AD | · | 1700 AD | · | 1900 AD | · | · | ' +
        '1940 AD | · | 1960 AD | · | 1980 AD | · | 2000 AD | 2002 AD | 2004 AD | 2006 AD | 2008 AD | ·',
    );
  });
});

describe('any view', () => {
  const view = fc
    .tuple(
      fc.double({ min: -2e5 * MS_PER_YEAR, max: 2e5 * MS_PER_YEAR, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }).map((years) => at(2020) + years * MS_PER_YEAR),
      fc.boolean(),
      fc.double({ min: Math.log(5), max: Math.log(6e4 * MS_PER_YEAR), noNaN: true }).map(Math.exp),
    )
    .map(([anywhere, recent, isRecent, span]) => {
      const center = isRecent || span < 1e6 ? recent : anywhere;
      return Viewport.of(center - span / 2, center + span / 2);
    });
  const lengths = fc.integer({ min: 200, max: 2560 });
  const locale = fc.constantFrom('en', 'en-US', 'ja');

  /** Whether t begins a calendar unit of about this length, by `Date` alone. */
  function isBoundary({ t, end }: Tick): boolean {
    const date = new Date(t);
    const length = end - t;
    if (length < MS_PER_DAY) return t % length === 0;
    const midnight = t % MS_PER_DAY === 0;
    if (length < 28 * MS_PER_DAY) return midnight && (length === MS_PER_DAY || date.getUTCDate() % 7 === 1);
    if (length < 360 * MS_PER_DAY) return midnight && date.getUTCDate() === 1;
    return midnight && date.getUTCDate() === 1 && date.getUTCMonth() === 0;
  }

  test('R9: ticks increase on their boundaries, texts never overlap or leave the plot, and there are not too many', () => {
    fc.assert(
      fc.property(view, lengths, locale, (viewport, lengthPx, locale) => {
        const { minor, parents } = ticks(timeScale(viewport, lengthPx), {
          ...plain,
          locale,
          axis: 'calendar',
        });
        checkOrder(minor, 24, isBoundary);
        checkOrder(parents, 24, isBoundary);
        check(minor.length <= lengthPx / 24 + 2, `${minor.length} ticks are too many`);
        const texts = boxesOf(minor, widthPx, false);
        const parentTexts = boxesOf(parents, widthPx, false);
        checkApart(texts, 0, lengthPx);
        // The first is being pushed out.
        checkApart(parentTexts, -Infinity, lengthPx);
        checkApart(parentTexts.slice(1), 0, lengthPx);
        check(lengthPx < 500 || texts.length + parentTexts.length > 0, 'nothing says where we are');
      }),
      { numRuns: 5000 },
    );
  });

  test('R9: the same of a compressed past, and of a horizontal axis with folds', () => {
    const recent = fc
      .double({ min: 1, max: Math.log10(2e5), noNaN: true })
      .map((log) => 10 ** log * MS_PER_YEAR);
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const from = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(recent, share, from, lengths, fc.boolean(), (span, nearest, left, lengthPx, isLog) => {
        const end = at(2020);
        const start = Math.round(end - span);
        const folded = isLog
          ? logPast([start, end - span * nearest, end].map((t) => [t, t]))
          : foldStretches([[Math.round(start + span * 0.3), Math.round(start + span * 0.8)]], [start, end]);
        const [first, last] = [folded.toU(start), folded.toU(end)];
        const scale = timeScale(Viewport.of(first + (last - first) * left, last), lengthPx, folded);
        const { minor, parents } = ticks(scale, plain);
        check(minor.length <= lengthPx / 24 + 2 * folded.pieces.length, `${minor.length} ticks are too many`);
        for (const [i, tick] of minor.entries()) {
          check(isBoundary(tick), `${tick.text} at ${tick.t} is no boundary`);
          check(i === 0 || tick.t > minor[i - 1]!.t, `${tick.t} does not increase`);
          const isFolded = folded.breaks.some((gap) => tick.t > gap.foldStart && tick.t < gap.foldEnd);
          check(!tick.hasLine || !isFolded, `${tick.t} is folded away`);
        }
        checkApart(boxesOf(minor, widthPx, false), 0, lengthPx);
        checkApart(boxesOf(parents, widthPx, false), -Infinity, lengthPx);
        for (const { uStart, uEnd } of folded.breaks) {
          for (const [text, fromPx, toPx] of boxesOf(minor, widthPx, false)) {
            const clear = toPx <= scale.uToPx(uStart) + 0.01 || fromPx >= scale.uToPx(uEnd) - 0.01;
            check(clear, `${text} reaches into the fold`);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('R9: the same of a vertical axis, with and without folds', () => {
    fc.assert(
      fc.property(
        view,
        fc.integer({ min: 120, max: 900 }),
        fc.boolean(),
        ({ start, end, span }, lengthPx, folds) => {
          const tenth = Math.round(span / 10);
          const folded = folds
            ? foldSilences([
                [start, start + tenth],
                [end - tenth, end],
              ])
            : unfolded;
          const scale = timeScale(Viewport.of(folded.toU(start), folded.toU(end)), lengthPx, folded);
          const { minor, parents } = ticks(scale, { ...plain, axis: 'calendar', vertical: true });
          const texts = boxesOf(minor, () => 16);
          check(parents.length === 0, 'there is no second row');
          check(minor.length <= lengthPx / 40 + 4, `${minor.length} ticks are too many`);
          checkApart(texts, 0, lengthPx);
          checkOrder(minor, folds ? 0 : 40, isBoundary);
          for (const { uStart, uEnd } of folded.breaks) {
            const [foldStart, foldEnd] = [scale.uToPx(uStart), scale.uToPx(uEnd)];
            for (const [text, from, to] of texts) {
              check(to <= foldStart + 0.01 || from >= foldEnd - 0.01, `${text} reaches into the fold`);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
