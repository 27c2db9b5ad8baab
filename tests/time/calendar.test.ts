import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant, daysInMonth, instantToCivil } from '../../src/time/calendar.js';

const MAX_DATE = 8.64e15;

describe('civilToInstant', () => {
  it.each([
    [[1970], 0],
    [[2024, 5, 3], Date.UTC(2024, 4, 3)],
    [[2024, 2, 29, 23, 59, 59, 999], Date.UTC(2024, 1, 29, 23, 59, 59, 999)],
    [[0], Date.parse('0000-01-01T00:00Z')],
    [[-43, 3, 15], Date.parse('-000043-03-15T00:00Z')],
    [[275_760, 9, 13], MAX_DATE],
    [[-271_821, 4, 20], -MAX_DATE],
    [[2024, 13], Date.UTC(2025, 0, 1)],
    [[2024, 0, 0], Date.UTC(2023, 10, 30)],
  ] as const)('%j', ([year, month, day, hour, minute, second, ms], expected) => {
    expect(civilToInstant(year, month, day, hour, minute, second, ms)).toBe(expected);
  });

  it('equals Date.UTC wherever Date reaches', () => {
    const carried = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 275_000 }),
        carried,
        carried,
        carried,
        (year, month, day, hour) => {
          expect(civilToInstant(year, month, day, hour, 7, 8, 9)).toBe(
            Date.UTC(year, month - 1, day, hour, 7, 8, 9),
          );
        },
      ),
    );
  });
});

describe('instantToCivil', () => {
  it('gives the fields of Date wherever Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_DATE, max: MAX_DATE }), (t) => {
        const date = new Date(t);
        expect(instantToCivil(t)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the inverse of civilToInstant, also far beyond Date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000_000, max: 20_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        (year, month, day, hour) => {
          expect(instantToCivil(civilToInstant(year, month, day, hour))).toEqual({
            year,
            month,
            day,
            hour,
            minute: 0,
            second: 0,
            millisecond: 0,
          });
        },
      ),
    );
  });
});

describe('daysInMonth', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
