import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../src/time/calendar.js';
import { intlOffset, zoneOf } from '../../src/time/zone.js';
import { ZONES } from './zones.js';

const at = (iso: string) => Date.parse(iso);
const hours = (t: number) => t / MS_PER_HOUR;

describe('offsets', () => {
  test.each([
    ['Africa/Niamey', '2024-05-03T12:00Z', 1],
    ['Asia/Kolkata', '2024-05-03T12:00Z', 5.5],
    ['Asia/Kathmandu', '2024-05-03T12:00Z', 5.75],
    ['Asia/Kathmandu', '1980-05-03T12:00Z', 5.5],
    ['Australia/Lord_Howe', '2024-01-03T12:00Z', 11],
    ['Australia/Lord_Howe', '2024-07-03T12:00Z', 10.5],
    ['America/St_Johns', '2024-07-03T12:00Z', -2.5],
    ['Europe/Dublin', '2024-01-03T12:00Z', 0],
    ['Antarctica/Troll', '2024-07-03T12:00Z', 2],
    ['Pacific/Apia', '2011-12-30T09:59Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00Z', 14],
  ])('%s at %s', (id, t, offset) => {
    expect(hours(zoneOf(id).offsetAt(at(t)))).toBe(offset);
  });

  test('local mean time is known to the second', () => {
    expect(zoneOf('America/New_York').offsetAt(at('1850-01-01'))).toBe(-(4 * 3600 + 56 * 60 + 2) * 1000);
  });

  test('beyond what Date holds, every zone is UTC', () => {
    const { offsetAt, toInstant } = zoneOf('Asia/Kolkata');
    for (const t of [-Infinity, -4e20, -8.64e15, 8.64e15, 8.7e15, Infinity]) {
      expect([offsetAt(t), toInstant(t)]).toEqual([0, t]);
    }
  });

  test('a zone that is unknown is a mistake', () => {
    expect(() => zoneOf('Africa/Niamy')).toThrow(RangeError);
  });

  test('nearby instants do not each ask the engine', () => {
    let asked = 0;
    const { offsetAt } = zoneOf('America/New_York', (t, id) => (asked++, intlOffset(t, id)));
    for (let t = at('2024-05-01'); t < at('2024-05-11'); t += MS_PER_MINUTE) offsetAt(t);
    expect(asked).toBeLessThan(10);
  });

  test('what is remembered is what the engine says, around every change and between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: at('1850-01-01'), max: at('2100-01-01') }),
        fc.array(fc.integer({ min: -3 * MS_PER_DAY, max: 3 * MS_PER_DAY }), { maxLength: 20 }),
        (id, t, steps) => {
          const { offsetAt } = zoneOf(id);
          for (const step of [0, ...steps]) expect(offsetAt(t + step)).toBe(intlOffset(t + step, id));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the instant of a civil time', () => {
  test.each([
    ['Africa/Niamey', '2024-05-03T00:00Z', '2024-05-02T23:00Z'],
    ['America/New_York: a leap', '2024-03-10T02:30Z', '2024-03-10T07:30Z'],
    ['America/New_York: twice, the first', '2024-11-03T01:30Z', '2024-11-03T05:30Z'],
    ['Australia/Lord_Howe: half an hour twice', '2024-04-07T01:45Z', '2024-04-06T14:45Z'],
    ['Asia/Beirut: no midnight', '2024-03-31T00:00Z', '2024-03-30T22:00Z'],
    ['Pacific/Apia: no 30 December', '2011-12-30T12:00Z', '2011-12-30T22:00Z'],
    ['Pacific/Apia: the day after', '2011-12-31T00:00Z', '2011-12-30T10:00Z'],
  ])('%s at %s', (name, local, instant) => {
    const found = zoneOf(name.split(':')[0]!).toInstant(at(local));
    expect(new Date(found).toISOString()).toBe(new Date(instant).toISOString());
  });

  test('leads back to the civil time, unless clocks leap over it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: at('1850-01-01'), max: at('2100-01-01') }),
        (id, t) => {
          const { offsetAt, toInstant } = zoneOf(id);
          const first = toInstant(t + offsetAt(t));
          // Of a civil time that is there twice, t may be the second.
          expect(first).toBeLessThanOrEqual(t);
          expect(first + offsetAt(first)).toBe(t + offsetAt(t));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
