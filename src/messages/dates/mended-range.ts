import type { DateWords, RangeParts } from '../date-words.js';

type Parts = readonly Intl.DateTimeFormatPart[];

/**
 * What Intl gives, mended: some locales have ranges in digits only (2024/04/03), in another order, or lose a month; then
 * both ends are written as they are alone. And some hold the end of the first date (年, 일) to be part of the dash.
 */
export const mendedRange: DateWords['range'] = (formatter, start, end) => {
  const parts = formatter.formatRangeToParts(start, end);
  const ends = [formatter.formatToParts(start), formatter.formatToParts(end)] as const;
  const dash = parts[
    parts.findIndex((part, i) => part.source === 'shared' && parts[i - 1]?.source === 'startRange')
  ] ?? { type: 'literal', value: ' – ', source: 'shared' };
  const [, tail = '', line = dash.value] = /^(.*?)(\s*[~～–-]\s*)$/.exec(dash.value) ?? [];
  const isSound =
    parts[0]?.type === ends[0][0]?.type &&
    monthsIn(parts) === monthsIn(ends.flat()) &&
    !parts.some(({ value }) => value === '/');
  const middle = { ...dash, value: line };
  if (!isSound) return [...from('startRange', ends[0]), middle, ...from('endRange', ends[1])];
  return parts.flatMap((part) =>
    part === dash && tail ? [{ ...dash, value: tail, source: 'startRange' as const }, middle] : part,
  );
};

function from(source: 'startRange' | 'endRange', parts: Parts): RangeParts {
  return parts.map((part) => ({ ...part, source }));
}

function monthsIn(parts: Parts): string {
  return [...new Set(parts.map(({ type, value }) => (type === 'month' ? value : '')))].sort().join();
}
