import { mendDate } from './mend-date.js';

/** Why a string is no date, and how to write what was probably meant. */
export function explainDate(text: string): string {
  const mended = mendDate(text);
  if (mended !== text) return `write ${mended}`;
  const [, x = '', , y = '', year] = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (year) {
    const [first, second] = [x.padStart(2, '0'), y.padStart(2, '0')];
    return `${text} is ambiguous: write ${year}-${second}-${first} or ${year}-${first}-${second}`;
  }
  if (/^[+-]?\d{5,}$/.test(text)) {
    return 'a bare number is no date: write years beyond 9999 as +012345, milliseconds since 1970 as {"ms": …}';
  }
  if (/^\d{4}-\d$/.test(text)) return 'a month has two digits, as in 2020-01';
  if (/^\d{4}-\d\d-\d\d[T ]/.test(text)) return 'a time is written as 14:05 or 14:05:30.25, then Z or +02:00';
  return 'expected a date such as 2024, 2024-05, 2024-05-03, 2024-05-03T14:05Z or 2023/2024';
}
