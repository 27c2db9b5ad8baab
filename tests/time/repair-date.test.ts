import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';
import { repairDate } from '../../src/time/repair-date.js';
import { dateTexts, intervalTexts } from './arbitraries.js';

describe('repairDate', () => {
  it.each([
    ['2020-1-5', '2020-01-05'], // B36
    ['2020-1-5~', '2020-01-05~'],
    ['2020-1-5/2020-2-6', '2020-01-05/2020-02-06'],
    ['44', '0044'], // B34
    ['44?', '0044?'],
    ['476', '0476'],
    ['+44', '0044'],
    ['-44', '-000044'],
    ['\u221244', '-000044'],
    ['-0044-03-15', '-000044-03-15'], // B35
    ['-0753/-0509', '-000753/-000509'],
    [' 2024-05-03\n', '2024-05-03'],
    ['\uFEFF2024', '2024'],
    ['2024\u201105\u201103', '2024-05-03'],
    ['2024\u201105', '2024-05'],
    ['2024–05–03', '2024-05-03'],
    ['2024–5–3', '2024-05-03'],
    ['1939–1945', '1939/1945'],
    ['1939 - 1945', '1939/1945'],
    ['2020/1/5', '2020-01-05'],
    ['2020.01.05', '2020-01-05'],
    ['25.12.2020', '2020-12-25'],
    ['12/25/2020', '2020-12-25'],
    ['25/1/2020 9:05', '2020-01-25 09:05'],
    ['2020-1-5 9:05', '2020-01-05 09:05'],
    ['2024-05-03t14:05z', '2024-05-03T14:05Z'],
    ['2024-05-03 14:05 UTC', '2024-05-03 14:05Z'],
    ['2024-05-03 14:05:00 +0200', '2024-05-03 14:05:00+02:00'],
    ['2024-05-03T14:05\u221205:00', '2024-05-03T14:05-05:00'],
    ['2024-05/2024-03', '2024-03/2024-05'], // B40
    ['2024-5-3/2024-05-01', '2024-05-01/2024-05-03'],
    ['1945–1939', '1939/1945'],
  ])('%j becomes %j', (text, expected) => {
    expect(repairDate(text)).toBe(expected);
    expect(() => parseDate(expected)).not.toThrow();
  });

  it.each([
    '2024',
    '2024-05-03',
    '2024-05-03T14:05-05',
    '-000044',
    '[..2024-05-03]',
    '2023/..',
    '12/11/2020', // B33: never guessed
    '11.12.2020',
    '1-2-2020',
    '12/2020',
    '12/44',
    '2024–03',
    '1998-9',
    '2020-13-1',
    '2020-2-30',
    '31/31/2020',
    '20244',
    '-0000',
    '',
    ' ',
    'soon',
    `${' '.repeat(300)}2024`,
  ])('leaves %j alone', (text) => {
    expect(repairDate(text)).toBeUndefined();
  });

  it('does not touch what parseDate reads, but for spelling out negative years', () => {
    const texts = fc.oneof(dateTexts, intervalTexts).filter((text) => !/(?:^|\/)-\d{4}(?!\d)/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(repairDate(text)).toBeUndefined();
      }),
    );
  });

  it('never changes what a date means', () => {
    fc.assert(
      fc.property(fc.oneof(dateTexts, intervalTexts), (text) => {
        const repaired = repairDate(text);
        if (repaired) expect(parseDate(repaired)).toEqual(parseDate(text));
      }),
    );
  });

  it('gives nothing that parseDate refuses, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d./ TZ:+–-]{1,30}$/),
      fc.stringMatching(/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const repaired = repairDate(text);
        if (repaired) expect(() => parseDate(repaired)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
