import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainDate } from '../../src/time/explain-date.js';
import { parseDate } from '../../src/time/parse-date.js';
import { repairDate } from '../../src/time/repair-date.js';
import { dateTexts, intervalTexts, rareTexts, setTexts } from './arbitraries.js';

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
    ['1560s', '156X'],
    ["1560's", '156X'],
    ['560s?', '056X?'],
    ['c. 1840', '1840~'],
    ['c1840', '1840~'],
    ['ca. 1840', '1840~'],
    ['circa 1840', '1840~'],
    ['Circa 1840-05', '1840-05~'],
    ['c. 800', '0800~'],
    ['44 BC', '-0043'],
    ['44 BCE', '-0043'],
    ['44 B.C.', '-0043'],
    ['44BC?', '-0043?'],
    ['1 BC', '0000'],
    ['12,000 BC', 'Y-11999'],
    ['c. 44 BC', '-0043~'],
    ['AD 44', '0044'],
    ['1066 CE', '1066'],
    ['[1667, 1668]', '[1667,1668]'],
    ['2001-23/2001-21', '2001-21/2001-23'],
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
    '1500s', // a decade, or a century
    '16th century',
    '66 Ma',
    '0 BC',
    'c. soon',
    '156X',
    '2004-06~-11',
    '[1667,1668,1670..1672]',
    '2024-05-03T14:05[Africa/Niamey]',
    `${' '.repeat(300)}2024`,
  ])('leaves %j alone', (text) => {
    expect(repairDate(text)).toBeUndefined();
  });

  it('does not touch what parseDate reads, but for spelling out negative years', () => {
    const texts = fc
      .oneof(dateTexts, intervalTexts, rareTexts, setTexts)
      .filter((text) => !/(?:^|\/)-\d{4}(?!\d)/.test(text));
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

describe('explainDate', () => {
  it.each([
    ['66 Ma', 'write {"ma": 66}'],
    ['66.0 Ma', 'write {"ma": "66.0"}'],
    ['174.7 ± 0.8 Ma', 'write {"ma": 174.7, "plusMinus": 0.8}'],
    ['66 mya', 'write {"ma": 66}'],
    ['10,300 BP', 'write {"bp": 10300}'],
    ['10300 +/- 50 cal BP', 'write {"bp": 10300, "plusMinus": 50}'],
    ['1500s', '1500s is ambiguous: write 150X for ten years or 15XX for a hundred'],
    ['16th century', 'write {"earliest": "1501", "latest": "1600"}'],
    ['1st century', 'write {"earliest": "0001", "latest": "0100"}'],
  ])('%s: %s', (text, expected) => {
    expect(explainDate(text)).toBe(expected);
    const [json] = /\{.*\}/.exec(expected) ?? [];
    if (json) expect(() => parseDate(JSON.parse(json))).not.toThrow();
  });

  it.each(['1,03 BP', '66 MA', '0th century', '66 Ma or so'])('does not guess at %s', (text) => {
    expect(explainDate(text)).toMatch(/^expected a date such as/);
  });
});
