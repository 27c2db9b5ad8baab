const EXPECTED = 'expected a date such as 2024, 2024-05, 2024-05-03, 2024-05-03T14:05Z or 2023/2024';

/** Why a string is no date, and how to write what was probably meant. */
export function explainDate(text: string): string {
  const dayMonth = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dayMonth) {
    const [, first = '', , second = '', year = ''] = dayMonth;
    const [x, y] = [pad(first), pad(second)];
    if (Number(x) > 12) return `write ${year}-${y}-${x}`;
    if (Number(y) > 12 || x === y) return `write ${year}-${x}-${y}`;
    return `${text} is ambiguous: write ${year}-${y}-${x} or ${year}-${x}-${y}`;
  }
  if (/^[+-]?\d{1,3}$/.test(text)) {
    const year = Number(text);
    return `a year has four digits: write ${year < 0 ? '-' : ''}${pad(String(Math.abs(year)), 4)} (parseTimeline repairs this)`;
  }
  if (/^[+-]?\d{5,}$/.test(text)) {
    return 'a bare number is no date: write years beyond 9999 as +012345, or milliseconds since 1970 as {"ms": …}';
  }
  if (/^\s|\s$/.test(text)) return `${EXPECTED}, without spaces around it`;
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) return 'months and days have two digits, as in 2020-01-05';
  if (/^\d{4}-\d\d-\d\d[T ]\d\d(\D.*)?$/.test(text))
    return 'a time is written as 14:05, 14:05:30 or 14:05:30.25, then Z or +02:00';
  return EXPECTED;
}

function pad(digits: string, length = 2): string {
  return digits.padStart(length, '0');
}
