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
])('%j is %j', (input, expected) => {
  expect(formatIso(parseDate(input))).toBe(expected);
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
