import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommon } from '../../src/time/parse-common.js';
import { scanDate } from '../../src/time/scan-date.js';
import { dateTexts, secondTexts, timeTexts } from './arbitraries.js';
import { nearlyEdtf } from './edtf-texts.js';

describe('scanDate', () => {
  it.each([
    '2024',
    '0000',
    '2024-12',
    '2024-02-29',
    '2000-02-29',
    '1969-12-31',
    '2024-05-03T14:05',
    '2024-05-03T14:05Z',
    '2024-05-03T23:59:59',
    '2024-05-03T23:59:59Z',
    '2024-05-03T14:05:30.250',
    '2024-05-03T14:05:30.007Z',
  ])('reads %s as parseCommon does', (text) => {
    expect(parseCommon(text)).toMatchObject(scanDate(text)!);
  });

  it.each([
    // No dates
    '',
    '202a',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '1900-02-29',
    '2024-05-00',
    '2024-05-03T24:00',
    '2024-05-03T14:60',
    '2024-05-03T14:05:60',
    '2024-5-3',
    '2024/05/03',
    '2024-05-03t14:05',
    '2024Z',
    '2024-05Z',
    '2024-05-03Z',
    '２０２４',
    // Dates that take more
    '2024~',
    '-044',
    '2024-05-03 14:05',
    '2024-05-03T14:05+02:00',
    '2024-05-03T14:05:30.25',
    '2023/2024',
    '+012024',
    '156X',
  ])('leaves %j to others', (text) => {
    expect(scanDate(text)).toBeUndefined();
  });

  it('says of whatever it reads what parseCommon says', () => {
    const texts = fc.oneof(dateTexts, timeTexts, secondTexts, nearlyEdtf);
    fc.assert(
      fc.property(texts, (text) => {
        const scanned = scanDate(text);
        if (scanned) expect(parseCommon(text)).toMatchObject(scanned);
      }),
    );
  });

  it('reads all moments and days of the years of four digits', () => {
    const first = Date.parse('0000-01-01T00:00Z');
    const last = Date.parse('9999-12-31T23:59:59.999Z');
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (ms) => {
        const text = new Date(ms).toISOString();
        const day = text.slice(0, 10);
        expect(scanDate(text)).toMatchObject({ a: ms, d: ms + 1, civil: false });
        expect(scanDate(day)).toMatchObject({
          a: Date.parse(day),
          d: Date.parse(day) + 86_400_000,
          civil: true,
        });
      }),
    );
  });
});
