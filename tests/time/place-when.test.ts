import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY } from '../../src/time/calendar.js';
import { formatDate } from '../../src/time/format-date.js';
import { parseDate } from '../../src/time/parse-date.js';
import { placeWhen } from '../../src/time/place-when.js';
import type { When } from '../../src/time/when.js';
import { zoneOf } from '../../src/time/zone.js';
import { dateTexts, intervalTexts } from './arbitraries.js';
import { check } from '../scale/check.js';
import { clockIn } from './zones.js';

const niamey = zoneOf('Africa/Niamey');
const iso = (t: number) => (Number.isFinite(t) ? new Date(t).toISOString().slice(0, 16) : t);
const boundsOf = ({ a, b, c, d }: When) => [a, b, c, d].map(iso);

test('a civil day becomes the day of the zone, and keeps what was written', () => {
  const day = parseDate('2024-05-03');
  const placed = placeWhen(day, niamey);
  expect([iso(placed.a), iso(placed.d)]).toEqual(['2024-05-02T23:00', '2024-05-03T23:00']);
  expect(placed).toMatchObject({ kind: 'instant', unit: 'day', civil: true });
  expect(placed.b).toBe(placed.d);
  expect(placed.c).toBe(placed.a);
  expect(placed.written).toBe(day);
});

test('moments, and everything in UTC, stay the same object', () => {
  const moment = parseDate('2024-05-03T14:05+01:00');
  expect(placeWhen(moment, niamey)).toBe(moment);
  const day = parseDate('2024-05-03');
  expect(placeWhen(day, zoneOf('UTC'))).toBe(day);
});

test('a civil time of day is that of the zone', () => {
  const placed = placeWhen(parseDate('2024-05-03T14:05'), niamey);
  expect(boundsOf(placed).slice(0, 2)).toEqual(['2024-05-03T13:05', '2024-05-03T13:06']);
});

test('what is open, and what Date cannot hold, stays', () => {
  expect(boundsOf(placeWhen(parseDate('2024-05-03/..'), niamey))).toEqual([
    '2024-05-02T23:00',
    '2024-05-03T23:00',
    Infinity,
    Infinity,
  ]);
  const old = parseDate('-300000');
  expect(placeWhen(old, niamey)).toMatchObject({ a: old.a, d: old.d });
});

test('the ends of a span, estimates and members are placed too', () => {
  const span = placeWhen(parseDate('2024-03-01/2024-05-03'), niamey);
  expect(iso(span.from!.a)).toBe('2024-02-29T23:00');
  expect(iso(span.to!.d)).toBe('2024-05-03T23:00');
  const set: When = {
    ...parseDate('1950'),
    estimate: parseDate('1950-06'),
    members: { all: true, of: [parseDate('1950-01'), parseDate('1950-12')] },
  };
  const placed = placeWhen(set, niamey);
  expect(placed.estimate!.written).toBe(set.estimate);
  expect(placed.members!.of.map(({ a }) => iso(a))).toEqual(['1949-12-31T23:00', '1950-11-30T23:00']);
});

test('of a span from a civil day to a moment, the day is placed', () => {
  const span = parseDate('2024-05-01/2024-05-03T14:05Z');
  expect(span.civil).toBe(false);
  const placed = placeWhen(span, niamey);
  expect(boundsOf(placed)).toEqual([
    '2024-04-30T23:00',
    '2024-05-01T23:00',
    '2024-05-03T14:05',
    '2024-05-03T14:06',
  ]);
  expect(placed.to).toBe(span.to);
});

test('a Julian date keeps both what was written and its calendar in what it was', () => {
  const julian: When = { ...parseDate('1582-10-14'), calendar: 'julian', written: parseDate('1582-10-04') };
  const placed = placeWhen(julian, niamey);
  expect(placed.written).toBe(julian);
  expect('calendar' in placed).toBe(false);
});

test('a day that a zone leaps over has no length, and is no trouble', () => {
  const { a, d } = placeWhen(parseDate('2011-12-30'), zoneOf('Pacific/Apia'));
  expect([iso(a), iso(d)]).toEqual(['2011-12-30T10:00', '2011-12-30T10:00']);
});

describe('I5: in every zone', () => {
  const zones = Intl.supportedValuesOf('timeZone').map((id) => ({ zone: zoneOf(id), clock: clockIn(id) }));
  const day = fc.integer({ min: -43_000, max: 47_000 }).map((n) => n * MS_PER_DAY);
  const formats = ['en', 'ja', 'ar'] as const;

  test('a civil day is that day of the zone, from its first instant to its last', () => {
    // Days that a zone has left out: there is no such day to be shown.
    let leapt = 0;
    for (const { zone, clock } of zones) {
      fc.assert(
        fc.property(day, (start) => {
          const date = new Date(start).toISOString().slice(0, 10);
          const { a, d } = placeWhen(parseDate(date), zone);
          if (a === d) return void leapt++;
          check(clock(a).startsWith(date) && clock(d - 1).startsWith(date), `${date} in ${zone.id}`);
          check(!clock(a - 1).startsWith(date), `${date} in ${zone.id} began before ${clock(a)}`);
        }),
        { numRuns: 20 },
      );
    }
    expect(leapt).toBeLessThan(5);
    expect(zones.length).toBeGreaterThan(400);
  }, 60_000);

  test('a civil date reads the same, placed or not', () => {
    fc.assert(
      fc.property(
        fc.oneof(dateTexts, intervalTexts),
        fc.constantFrom(...zones),
        fc.constantFrom(...formats),
        (text, { zone }, locale) => {
          const when = parseDate(text);
          const placed = placeWhen(when, zone);
          const options = { locale, timeZone: zone.id };
          expect(formatDate(placed.written ?? placed, options)).toBe(formatDate(when, options));
          check(
            placed.a <= placed.d && placed.a <= placed.b && placed.c <= placed.d,
            'its bounds are in order',
          );
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
});
