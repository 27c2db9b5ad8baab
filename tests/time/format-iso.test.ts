import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIso } from '../../src/time/format-iso.js';
import { parseDate } from '../../src/time/parse-date.js';
import { inputs } from './arbitraries.js';

it.each<[unknown, string]>([
  ['2024', '2024'],
  ['0044', '0044'],
  ['+012024', '12024'],
  ['2024-03', '2024-03'],
  ['2024-05-03', '2024-05-03'],
  ['2024-05-03T14:05', '2024-05-03T14:05'],
  ['2024-05-03T14:05:03', '2024-05-03T14:05:03'],
  ['2024-05-03T14:05:03.25', '2024-05-03T14:05:03.250'],
  ['2024-05-03T14:05+02:00', '2024-05-03T12:05Z'],
  [{ ms: 0 }, '1970-01-01T00:00:00.000Z'],
  ['1840~', '1840'],
  [{ edtf: '2024-04', part: 'mid' }, '2024-04'],
  ['[..2024-05-03]', '2024-05-03'],
  ['[2024-05-03..]', '2024-05-03'],
  ['[2024-03-01..2024-05-03]', '2024'],
  ['[2024-03-01..2024-03-03]', '2024-03'],
  ['[2024-03..2024]', '2024'],
  ['[2023..2024]', ''],
  ['2023-07-26/2024-03', '2023-07-26'],
  ['2023-07-26/..', '2023-07-26'],
  ['../2024-03', '2024-03'],
  ['0000', ''],
  ['-0043-03-15', ''],
  ['156X', ''],
  ['15XX', ''],
  ['1984-1X', '1984'],
  ['2004-06-1X', '2004-06'],
  ['156X-12-25', ''],
  ['1950S2', ''],
  ['2001-21', '2001'],
  ['2001-24', ''],
  ['2001-34', '2001'],
  ['Y-17E7', ''],
  ['Y17E7', ''],
  ['[2004-06-11,2004-06-13]', '2004-06'],
  ['{2004-06-11,2004-06-13}', '2004-06-11'],
  ['{..1984}', '1984'],
  [{ before: '2024-05-03' }, '2024-05-03'],
  [{ after: '2024-05' }, '2024-05'],
  [{ ma: 66 }, ''],
  [{ bp: 500, plusMinus: 50 }, ''],
  [{ edtf: '1582-10-04', calendar: 'julian' }, '1582-10-14'],
  [{ edtf: '1582-10', calendar: 'julian' }, '1582'],
  [{ edtf: '1582', calendar: 'julian' }, ''],
  [{ edtf: '1582-10-04/1582-10-05', calendar: 'julian' }, '1582-10-14'],
  [{ edtf: '1582-11-04T10:00Z', calendar: 'julian' }, '1582-11-14T10:00Z'],
  [{ time: '+2024-05-03T14:00:00Z', precision: 12 }, '2024-05-03'],
  [{ time: '+2000-00-00T00:00:00Z', precision: 7 }, ''],
])('%j is %j', (input, expected) => {
  expect(formatIso(parseDate(input))).toBe(expected);
});

it('is what was written of a civil date that was placed in a zone', () => {
  const written = parseDate('2024-05-03');
  const placed = { ...written, a: written.a - 7_200_000, d: written.d - 7_200_000, written };
  expect(formatIso(placed)).toBe('2024-05-03');
});

it('is a valid datetime of HTML, or empty', () => {
  const valid = /^(?!0+\b)\d{4,}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{3})?)?Z?)?)?)?$|^$/;
  fc.assert(
    fc.property(inputs, (input) => {
      expect(formatIso(parseDate(input))).toMatch(valid);
    }),
    { numRuns: 500 },
  );
});
