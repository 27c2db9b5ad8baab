import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, extentOf } from '../../src/time/anchor.js';
import { compareWhen } from '../../src/time/compare-when.js';
import { spanOf } from '../../src/time/make-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import { inputs } from './arbitraries.js';

const ms = (iso: string): number => Date.parse(iso);

describe('anchorOf', () => {
  it.each([
    ['2024-05-03', '2024-05-03T12:00Z'],
    ['2024-04', '2024-04-16'],
    ['2023', '2023-07-02T12:00Z'],
    ['[..2024-05-03]', '2024-05-03T12:00Z'],
    ['[2024-05-03..]', '2024-05-03T12:00Z'],
    ['[2024-05-01..2024-05-02]', '2024-05-02'],
    ['2024-05-01/2024-05-02', '2024-05-02'],
    ['../2024-04', '2024-04-16'],
    ['/2024-04', '2024-04-16'],
    ['2023-07-26/..', '2023-07-26T12:00Z'],
    ['2023-07-26/', '2023-07-26T12:00Z'],
    ['2001-34', '2001-05-16T12:00Z'],
    ['2004-06-1X', '2004-06-15'],
    ['[..2023-01-01,2024-05-03]', '2024-05-03T12:00Z'],
    ['{2023-01-01,2024-05-03..}', '2023-01-01T12:00Z'],
  ])('%s stands on %s', (text, expected) => {
    expect(anchorOf(parseDate(text))).toBe(ms(expected));
  });

  it('stands on the bound itself where the date before or after it does not belong to it', () => {
    expect(anchorOf(parseDate({ before: '2024-05-03' }))).toBe(ms('2024-05-03'));
    expect(anchorOf(parseDate({ after: '2024-05-03' }))).toBe(ms('2024-05-04'));
    expect(anchorOf(spanOf('open', parseDate({ before: '2024-05-03' })))).toBe(ms('2024-05-03'));
  });

  it('does not move, nor does its extent, however far an approximate date may be drawn', () => {
    const [plain, wide] = [parseDate('1840~'), parseDate({ edtf: '1840~', approximateSpread: 'P50Y' })];
    expect(anchorOf(wide)).toBe(anchorOf(plain));
    expect(extentOf(wide)).toEqual(extentOf(plain));
    expect(compareWhen(wide, plain)).toBe(0);
  });

  it('finds the unit that bounds a date that is loose at both ends', () => {
    expect(anchorOf(spanOf(parseDate('[..2024-05-03]'), 'ongoing'))).toBe(ms('2024-05-03T12:00Z'));
    expect(anchorOf(spanOf('open', parseDate('[2024-05-03..]')))).toBe(ms('2024-05-03T12:00Z'));
    expect(anchorOf(spanOf(parseDate('[..2024-05-03]'), parseDate('[2025..]')))).toBe(
      ms('2024-05-03T12:00Z'),
    );
  });
});

describe('extentOf', () => {
  it.each([
    ['2024-03', '2024-03-01', '2024-04-01'],
    ['[..2024-05-03]', '2024-05-03T12:00Z', '2024-05-04'],
    ['[2024-05-03..]', '2024-05-03', '2024-05-03T12:00Z'],
    ['../2024-03', '2024-03-01', '2024-04-01'],
    ['2023-07-26/..', '2023-07-26', '2023-07-27'],
    ['2023/2024', '2023-01-01', '2025-01-01'],
  ])('%s reaches from %s to %s', (text, lo, hi) => {
    expect(extentOf(parseDate(text))).toEqual([ms(lo), ms(hi)]);
  });
});

it('is finite and in its extent, and the extent in [a, d], for every date', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const when = parseDate(input);
      const [lo, hi] = extentOf(when);
      expect(Number.isFinite(lo) && Number.isFinite(hi)).toBe(true);
      expect(anchorOf(when)).toBeGreaterThanOrEqual(lo);
      expect(anchorOf(when)).toBeLessThanOrEqual(hi);
      expect(lo).toBeGreaterThanOrEqual(when.a);
      expect(hi).toBeLessThanOrEqual(when.d);
    }),
  );
});
