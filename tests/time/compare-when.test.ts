import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWhen } from '../../src/time/compare-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import { inputs } from './arbitraries.js';

describe('compareWhen', () => {
  const inOrder: readonly unknown[] = [
    { ga: 13.8 },
    { ma: 174.7, plusMinus: 0.8 },
    'Y-17E7',
    { bp: 10_300 },
    '-0043-03-15',
    '0000',
    '15XX',
    '1500',
    '1950S2',
    '196X',
    { before: '2023' },
    '../2023',
    '2023',
    '[2023,2025]',
    '2023-33',
    '2023-01',
    '2023-01-01',
    '2023-07-26',
    '[..2024-03]',
    '2024-03',
    '2024-03-01',
    '2024-03-01/2024-03-02',
    '2024-03-01/2024-03-05',
    '2024-03-01/..',
    '2024-03-01T00:00',
    '2024-04',
    { edtf: '2024-04', part: 'mid' },
    '[..2024-05-03]',
    '2024-05-03',
    '2024-05-03T14:05',
    '2024-05-04',
  ];

  it('sorts by the start, then coarser first, then by the end', () => {
    const shuffled = [...inOrder].sort((x, y) => JSON.stringify(x).localeCompare(JSON.stringify(y)));
    const sorted = shuffled
      .map((input) => ({ input, when: parseDate(input) }))
      .sort((x, y) => compareWhen(x.when, y.when))
      .map(({ input }) => input);
    expect(sorted).toEqual(inOrder);
  });

  it('orders the Niger story as it happened', () => {
    const texts = ['2023-07-26', '2024-03', '[2024-04-11..2024-04-20]', '[..2024-05-03]', '2024-05-03'];
    const whens = texts.map(parseDate);
    expect([...whens].reverse().sort(compareWhen)).toEqual(whens);
  });

  it('ignores qualifiers', () => {
    expect(compareWhen(parseDate('1840~'), parseDate('1840?'))).toBe(0);
  });

  // Dates of few years, so that ties are frequent.
  const whens = fc.oneof(inputs, fc.constantFrom(...inOrder)).map(parseDate);

  it('is antisymmetric and 0 for a date and itself', () => {
    fc.assert(
      fc.property(whens, whens, (x, y) => {
        expect(compareWhen(x, y) + compareWhen(y, x)).toBe(0);
        expect(compareWhen(x, x)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(whens, whens, whens, (x, y, z) => {
        fc.pre(compareWhen(x, y) <= 0 && compareWhen(y, z) <= 0);
        expect(compareWhen(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});
