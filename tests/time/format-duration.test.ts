import { expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/calendar.js';
import { formatDuration } from '../../src/time/format-duration.js';
import { parseDate } from '../../src/time/parse-date.js';

it.each([
  ['2023-07-26', '2024-03-01', '7 months'],
  ['2023-07-26', '2024-02-25', '6 months'],
  ['2023-07-26', '2024-02-26', '7 months'],
  ['2024-01-31', '2024-03-30', '59 days'],
  ['2024-01-31', '2024-03-31', '2 months'],
  ['0604', '2024', '1,420 years'],
  ['-0043', '0014', '57 years'],
  ['2022', '2024', '2 years'],
  ['2022-07', '2024-01', '18 months'],
  ['2022-01-02', '2024-01-01', '23 months'],
  ['2024-05-03', '2024-05-06', '3 days'],
  ['2024-05-03', '2024-05-04', '24 hours'],
  ['2024-05-03T14:00', '2024-05-03T15:30', '90 minutes'],
  ['2024-05-03T14:00:00', '2024-05-03T14:00:03', '3 seconds'],
  ['2024-05-03T14:00:00', '2024-05-03T14:00:00.500', '500 milliseconds'],
  ['2024-05-03', '2024-05-03', '0 milliseconds'],
  ['2024-03-01', '2023-07-26', '7 months'],
])('from %s to %s: %s', (from, to, expected) => {
  expect(formatDuration(parseDate(from).a, parseDate(to).a, 'en')).toBe(expected);
});

it('follows the locale, and does not throw for a malformed one', () => {
  const [from, to] = [civilToInstant(604), civilToInstant(2024)];
  expect(formatDuration(from, to, 'fr').replace(/\s/g, ' ')).toBe('1 420 ans');
  expect(formatDuration(from, to, 'en_')).toBe('1,420 years');
});

it('measures what Date cannot hold', () => {
  expect(formatDuration(civilToInstant(-900_000), civilToInstant(100_000), 'en')).toBe('1,000,000 years');
});
