import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilToInstant, MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { everyIn, intervalsOf } from '../../src/time/calendar-interval.js';
import { every, MAX_RANGE, type IntervalUnit } from '../../src/time/interval.js';

const at = (iso: string) => Date.parse(iso);
const days = (instants: number[]) => instants.map((t) => new Date(t).toISOString().slice(0, 10));
const CALENDARS = [
  'japanese',
  'buddhist',
  'roc',
  'persian',
  'islamic-umalqura',
  'islamic-civil',
  'hebrew',
  'chinese',
  'coptic',
  'ethiopic',
  'indian',
];

describe('years begin where those of the calendar do', () => {
  test.each([
    ['persian', ['2023-03-21', '2024-03-20', '2025-03-21']],
    ['islamic-umalqura', ['2023-07-19', '2024-07-07', '2025-06-26']],
    ['hebrew', ['2023-09-16', '2024-10-03', '2025-09-23']],
    ['chinese', ['2023-01-22', '2024-02-10', '2025-01-29']],
    ['ethiopic', ['2023-09-12', '2024-09-11', '2025-09-11']],
    ['coptic', ['2023-09-12', '2024-09-11', '2025-09-11']],
    ['indian', ['2023-03-22', '2024-03-21', '2025-03-22']],
    ['japanese', ['2023-01-01', '2024-01-01', '2025-01-01']],
    ['buddhist', ['2023-01-01', '2024-01-01', '2025-01-01']],
    ['roc', ['2023-01-01', '2024-01-01', '2025-01-01']],
    ['gregory', ['2023-01-01', '2024-01-01', '2025-01-01']],
  ])('%s', (calendar, starts) => {
    expect(days(everyIn(calendar)('year').range(at('2023-01-01'), at('2026-01-01')))).toEqual(starts);
  });

  test.each([
    ['persian', 10, ['1981-03-21', '1991-03-21', '2001-03-21', '2011-03-21', '2021-03-21']],
    ['buddhist', 50, ['2007-01-01']],
    ['hebrew', 10, ['1989-09-30', '1999-09-11', '2009-09-19', '2019-09-30']],
    ['japanese', 20, ['1980-01-01', '2000-01-01', '2020-01-01']],
  ])('%s, in steps of %i: at multiples in its own numbers', (calendar, step, starts) => {
    expect(days(everyIn(calendar)('year', step).range(at('1980-01-01'), at('2025-01-01')))).toEqual(starts);
  });
});

describe('months', () => {
  test('are those of the calendar', () => {
    expect(days(everyIn('hebrew')('month').range(at('2024-02-01'), at('2024-06-01')))).toEqual([
      '2024-02-10',
      '2024-03-11',
      '2024-04-09',
      '2024-05-09',
    ]);
  });

  test('step by quarters of the year', () => {
    expect(days(everyIn('persian')('month', 3).range(at('2024-01-01'), at('2025-01-01')))).toEqual([
      '2024-03-20',
      '2024-06-21',
      '2024-09-22',
      '2024-12-21',
    ]);
    expect(days(everyIn('islamic-umalqura')('month', 6).range(at('2024-01-01'), at('2025-01-10')))).toEqual([
      '2024-01-13',
      '2024-07-07',
      '2025-01-01',
    ]);
  });

  test.each(['hebrew', 'chinese'])('of %s, with its leap months, never step by more than one', (calendar) => {
    const range = [at('2023-01-01'), at('2024-12-01')] as const;
    const months = everyIn(calendar)('month');
    expect(everyIn(calendar)('month', 3).range(...range)).toEqual(months.range(...range));
    expect(everyIn(calendar)('month', 3).meanMs).toBe(months.meanMs);
  });

  test('the five days that end a Coptic year are a month of their own, and no quarter', () => {
    expect(days(everyIn('coptic')('month').range(at('2024-08-01'), at('2024-10-01')))).toEqual([
      '2024-08-07',
      '2024-09-06',
      '2024-09-11',
    ]);
    expect(days(everyIn('coptic')('month', 3).range(at('2024-06-01'), at('2024-12-01')))).toEqual([
      '2024-06-08',
      '2024-09-11',
    ]);
  });
});

test('days in steps count from the first of the month', () => {
  expect(days(everyIn('persian')('day', 7).range(at('2024-03-15'), at('2024-04-25')))).toEqual([
    '2024-03-20',
    '2024-03-27',
    '2024-04-03',
    '2024-04-10',
    '2024-04-20',
  ]);
  expect(everyIn('persian')('day').range(0, 3 * MS_PER_DAY)).toEqual([0, MS_PER_DAY, 2 * MS_PER_DAY]);
});

describe('where a calendar is not used', () => {
  test.each([
    ['islamic-civil', '0622-07-19'],
    ['hebrew', '-003760-09-07'],
    ['roc', '1912-01-01'],
    ['japanese', '1873-01-01'],
    ['buddhist', '1583-01-01'],
    ['chinese', '1645-01-01'],
  ])('%s begins on %s', (calendar, since) => {
    expect(new Date(intervalsOf(calendar).since).toISOString()).toBe(new Date(at(since)).toISOString());
  });

  test('boundaries are Gregorian, and keep apart from the calendar’s first', () => {
    const years = everyIn('islamic-civil')('year', 100).range(civilToInstant(200), civilToInstant(900));
    expect(days(years)).toEqual([
      '0200-01-01',
      '0300-01-01',
      '0400-01-01',
      '0500-01-01',
      '0622-07-19',
      '0718-08-07',
      '0815-08-15',
    ]);
    const late = everyIn('persian')('year').range(civilToInstant(9998), civilToInstant(10_003));
    expect(late.map((t) => new Date(t).toISOString().slice(0, 13))).toEqual([
      '9998-03-20T00',
      '9999-03-21T00',
      '+010001-01-01',
      '+010002-01-01',
    ]);
  });

  test('steps wider than the calendar is old are Gregorian', () => {
    const range = [-1e6 * MS_PER_YEAR, 0] as const;
    expect(everyIn('persian')('year', 1e5).range(...range)).toEqual(every('year', 1e5).range(...range));
  });

  test('an unknown calendar is Gregorian, and no name at all is a mistake', () => {
    expect(everyIn('martian')('year').floor(at('2024-05-03'))).toBe(at('2024-01-01'));
    expect(() => everyIn('💥')).toThrow(RangeError);
    expect(() => everyIn('persian')('day', 3)).toThrow(RangeError);
    expect(() => everyIn('persian')('month', 0)).toThrow(RangeError);
  });
});

test('range is bounded', () => {
  expect(() => everyIn('persian')('month').range(0, 1100 * 31 * MS_PER_DAY)).toThrow(RangeError);
  expect(everyIn('persian')('month').range(0, 30 * MS_PER_YEAR).length).toBeLessThan(MAX_RANGE);
});

const INTERVALS: [IntervalUnit, number][] = [
  ['hour', 6],
  ['day', 1],
  ['day', 7],
  ['day', 14],
  ['week', 1],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 100],
  ['year', 1000],
  ['year', 1e5],
];

test('every instant lies in exactly one interval, at least 0.9 of the mean long', () => {
  const intervals = new Map(CALENDARS.map((calendar) => [calendar, intervalsOf(calendar)]));
  const kind = fc.oneof(
    fc.double({ min: at('1600-01-01'), max: at('2200-01-01'), noNaN: true }),
    fc.double({ min: -9000 * MS_PER_YEAR, max: 9000 * MS_PER_YEAR, noNaN: true }),
    fc.double({ min: -1.4e10 * MS_PER_YEAR, max: 1e7 * MS_PER_YEAR, noNaN: true }),
    // Around where a calendar begins, and where it ends, in years.
    fc.tuple(fc.boolean(), fc.double({ min: -30, max: 30, noNaN: true })),
  );
  fc.assert(
    fc.property(
      kind,
      fc.constantFrom(...CALENDARS),
      fc.constantFrom(...INTERVALS),
      (where, calendar, [unit, step]) => {
        const { every, since } = intervals.get(calendar)!;
        const interval = every(unit, step);
        const t =
          typeof where === 'number'
            ? where
            : (where[0] ? since : civilToInstant(10_000)) +
              where[1] * Math.min(interval.meanMs, MS_PER_YEAR * 20);
        fc.pre(interval.meanMs > Math.abs(t) * 2 ** -40);
        const start = interval.floor(t);
        const end = interval.offset(t, 1);
        const epagomenal = /coptic|ethiopic/.test(calendar) && interval.meanMs < 40 * MS_PER_DAY;
        const holds = {
          around: start <= t && t < end,
          fixed: interval.floor(start) === start && interval.ceil(start) === start,
          next: interval.offset(start, 1) === end && interval.offset(end, -1) === start,
          once: interval.range(start, end).join() === String(start),
          up: interval.ceil(t) === (t === start ? start : end),
          long: epagomenal || end - start >= 0.9 * interval.meanMs * (1 - 2 ** -12),
          notLong: end - start <= 3 * interval.meanMs,
        };
        if (!Object.values(holds).every(Boolean)) throw new Error(JSON.stringify({ start, end, ...holds }));
      },
    ),
    { numRuns: 5000 },
  );
}, 120_000);

test('boundaries are the starts of months and years by Intl', () => {
  const formats = new Map(
    CALENDARS.map((calendar) => [
      calendar,
      new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      }),
    ]),
  );
  const intervals = new Map(CALENDARS.map((calendar) => [calendar, everyIn(calendar)]));
  const part = (calendar: string, t: number, type: RegExp) =>
    formats
      .get(calendar)!
      .formatToParts(t)
      .find((one) => type.test(one.type))!.value;
  const year = /^(year|relatedYear)$/;
  fc.assert(
    fc.property(
      fc.integer({ min: at('1935-01-01'), max: at('2100-01-01') }),
      fc.constantFrom(...CALENDARS),
      fc.constantFrom(1, 2, 5, 10),
      (t, calendar, step) => {
        const every = intervals.get(calendar)!;
        const month = every('month').floor(t);
        const start = every('year', step).floor(t);
        expect(part(calendar, month, /^day$/)).toBe('1');
        expect(part(calendar, month, /^month$/)).toBe(part(calendar, t, /^month$/));
        expect(part(calendar, start, /^day$/)).toBe('1');
        // Years of the Japanese calendar are the Gregorian ones, whatever they are called.
        if (calendar === 'japanese') {
          expect(new Date(start).getUTCFullYear() % step).toBe(0);
          return;
        }
        expect(Number(part(calendar, start, year)) % step).toBe(0);
        expect(part(calendar, start - 1, year)).toBe(String(Number(part(calendar, start, year)) - 1));
      },
    ),
    { numRuns: 3000 },
  );
}, 60_000);
