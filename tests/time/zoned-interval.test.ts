import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { every, MAX_RANGE, type IntervalUnit } from '../../src/time/interval.js';
import { zoneOf } from '../../src/time/zone.js';
import { inZone } from '../../src/time/zoned-interval.js';
import { clockIn, ZONES } from './zones.js';

const at = (iso: string) => Date.parse(iso);
const list = (instants: number[]) => instants.map((t) => new Date(t).toISOString().slice(0, 16));
const rangeIn = (id: string, unit: IntervalUnit, step: number, from: string, to: string) =>
  list(inZone(every(unit, step), zoneOf(id)).range(at(from), at(to)));

describe('days', () => {
  test('begin at midnight of the zone', () => {
    expect(rangeIn('Asia/Kolkata', 'day', 1, '2024-05-01', '2024-05-03T12:00Z')).toEqual([
      '2024-05-01T18:30',
      '2024-05-02T18:30',
    ]);
  });

  test('begin with their first instant where clocks leap over midnight', () => {
    expect(rangeIn('Asia/Beirut', 'day', 1, '2024-03-29', '2024-04-01')).toEqual([
      '2024-03-29T22:00',
      '2024-03-30T22:00',
      '2024-03-31T21:00',
    ]);
    // From 23:30 to 00:30.
    expect(clockIn('America/Toronto')(at('1919-03-31T04:30Z'))).toBe('1919-03-31 00:30:00');
    expect(rangeIn('America/Toronto', 'day', 1, '1919-03-30T12:00Z', '1919-04-01T00:00Z')).toEqual([
      '1919-03-31T04:30',
    ]);
  });

  test('that a zone leaps over are none', () => {
    expect(rangeIn('Pacific/Apia', 'day', 1, '2011-12-29', '2012-01-01')).toEqual([
      '2011-12-29T10:00',
      '2011-12-30T10:00',
      '2011-12-31T10:00',
    ]);
  });

  test('begin once, where clocks are put back over midnight', () => {
    // At 00:01 to 23:01 of the day before.
    expect(rangeIn('America/St_Johns', 'day', 1, '2006-10-28T12:00Z', '2006-10-30T12:00Z')).toEqual([
      '2006-10-29T02:30',
      '2006-10-30T03:30',
    ]);
  });
});

describe('hours', () => {
  test('that are repeated are there twice', () => {
    expect(rangeIn('America/New_York', 'hour', 1, '2024-11-03T04:00Z', '2024-11-03T08:00Z')).toEqual([
      '2024-11-03T04:00',
      '2024-11-03T05:00',
      '2024-11-03T06:00',
      '2024-11-03T07:00',
    ]);
  });

  test('that are leapt over are not there', () => {
    const boundaries = rangeIn('America/New_York', 'hour', 3, '2024-03-10T04:00Z', '2024-03-10T17:00Z');
    // 0, 3, 6, 9 and 12 o'clock.
    expect(boundaries.map((t) => t.slice(11))).toEqual(['05:00', '07:00', '10:00', '13:00', '16:00']);
    const noMidnight = rangeIn('Asia/Beirut', 'hour', 6, '2024-03-30T15:00Z', '2024-03-31T10:00Z');
    expect(noMidnight.map((t) => t.slice(11))).toEqual(['16:00', '03:00', '09:00']);
  });

  test('stand where clocks of the zone stand at the hour', () => {
    expect(rangeIn('Asia/Kathmandu', 'hour', 1, '2024-05-03T00:00Z', '2024-05-03T02:00Z')).toEqual([
      '2024-05-03T00:15',
      '2024-05-03T01:15',
    ]);
    // Half an hour is repeated, from 2 o'clock to half past one.
    expect(rangeIn('Australia/Lord_Howe', 'minute', 30, '2024-04-06T14:00Z', '2024-04-06T16:00Z')).toEqual([
      '2024-04-06T14:00',
      '2024-04-06T14:30',
      '2024-04-06T15:00',
      '2024-04-06T15:30',
    ]);
    expect(rangeIn('Australia/Lord_Howe', 'hour', 1, '2024-04-06T13:30Z', '2024-04-06T17:00Z')).toEqual([
      '2024-04-06T14:00',
      '2024-04-06T15:30',
      '2024-04-06T16:30',
    ]);
  });
});

test('range is bounded', () => {
  const days = inZone(every('day'), zoneOf('Asia/Kolkata'));
  expect(days.range(0, MAX_RANGE * MS_PER_DAY)).toHaveLength(MAX_RANGE);
  expect(() => days.range(0, (MAX_RANGE + 1) * MS_PER_DAY)).toThrow(RangeError);
  expect(days.range(5, 5)).toEqual([]);
});

const INTERVALS: [IntervalUnit, number][] = [
  ['millisecond', 1],
  ['second', 15],
  ['minute', 1],
  ['minute', 30],
  ['hour', 1],
  ['hour', 12],
  ['day', 1],
  ['day', 7],
  ['week', 1],
  ['month', 1],
  ['month', 6],
  ['year', 1],
  ['year', 5],
  ['year', 1000],
];
/** Around a change of clocks as often as not. */
const near = fc.oneof(
  fc.integer({ min: at('1850-01-01'), max: at('2100-01-01') }),
  fc
    .tuple(
      fc.constantFrom('2011-12-30T10:00Z', '2024-03-30T22:00Z', '2024-11-03T06:00Z', '2006-10-29T02:31Z'),
      fc.integer({ min: -2 * MS_PER_DAY, max: 2 * MS_PER_DAY }),
    )
    .map(([change, shift]) => at(change) + shift),
  fc.double({ min: -9e15, max: 9e15, noNaN: true }),
  fc.double({ min: -1.4e10 * MS_PER_YEAR, max: 1e7 * MS_PER_YEAR, noNaN: true }),
);

test('every instant lies in exactly one interval', () => {
  fc.assert(
    fc.property(near, fc.constantFrom(...ZONES), fc.constantFrom(...INTERVALS), (t, id, [unit, step]) => {
      const interval = inZone(every(unit, step), zoneOf(id));
      fc.pre(interval.meanMs > Math.abs(t) * 2 ** -40);
      const start = interval.floor(t);
      const end = interval.offset(t, 1);
      const holds = {
        around: start <= t && t < end,
        fixed: interval.floor(start) === start && interval.ceil(start) === start,
        next: interval.offset(start, 1) === end && interval.offset(end, -1) === start,
        once: interval.range(start, end).join() === String(start),
        up: interval.ceil(t) === (t === start ? start : end),
        far: interval.offset(interval.offset(start, 9), -9) === start,
      };
      if (!Object.values(holds).every(Boolean)) throw new Error(JSON.stringify({ start, end, ...holds }));
    }),
    { numRuns: 5000 },
  );
}, 60_000);

test('days, months and years are those of Intl, over random spans', () => {
  const clocks = Object.fromEntries(ZONES.map((id) => [id, clockIn(id)]));
  fc.assert(
    fc.property(
      fc.integer({ min: at('1850-01-01'), max: at('2100-01-01') }),
      fc.constantFrom(...ZONES),
      fc.constantFrom(['day', 10, 12], ['month', 7, 200], ['year', 4, 1200]),
      (start, id, [unit, digits, length]) => {
        const clock = clocks[id]!;
        const end = start + Number(length) * MS_PER_DAY;
        const days = inZone(every(unit), zoneOf(id));
        const name = (t: number) => clock(t).slice(0, Number(digits));
        const found = days.range(days.floor(start), end);
        for (const [i, t] of found.entries()) {
          const last = (found[i + 1] ?? days.offset(t, 1)) - 1;
          // In between, clocks that are put back over midnight may show the day before again.
          const isOne = name(t) === name(last) && name(t + (last - t) / 2) === name(t);
          if (!isOne) throw new Error(`${clock(t)} and ${clock(last)} are not of one ${unit}`);
          if (name(t - 1) >= name(t)) throw new Error(`${clock(t)} is not where a ${unit} begins`);
        }
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);
