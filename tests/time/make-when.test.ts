import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsBeforeStart, momentBetween, spanOf } from '../../src/time/make-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { When } from '../../src/time/when.js';
import { inputs } from './arbitraries.js';

const ms = (iso: string): number => Date.parse(iso);
const bounds = ({ a, b, c, d }: When): number[] => [a, b, c, d];

describe('spanOf', () => {
  it('takes the start from the bounds of one date and the end from those of the other', () => {
    const span = spanOf(parseDate('[2023-07-20..2023-07-26]'), parseDate('2024-03~'));
    expect(bounds(span)).toEqual(['2023-07-20', '2023-07-27', '2024-03-01', '2024-04-01'].map(ms));
    expect(span).toMatchObject({ kind: 'span', unit: 'day', approximate: true, uncertain: false });
  });

  it('says an end ".." of a document as ongoing', () => {
    const span = spanOf(parseDate('2023-07-26'), 'ongoing');
    expect(bounds(span)).toEqual([ms('2023-07-26'), ms('2023-07-27'), Infinity, Infinity]);
    expect(span).toMatchObject({ startIs: 'known', endIs: 'ongoing' });
    expect(span.to).toBeUndefined();
  });

  it('knows a start of which only the latest day is known as unknown', () => {
    const span = spanOf(parseDate('[..2024-05-03]'), 'ongoing');
    expect(bounds(span)).toEqual([-Infinity, ms('2024-05-04'), Infinity, Infinity]);
    expect(span).toMatchObject({ startIs: 'unknown', endIs: 'ongoing' });
  });

  it('takes a span as one of its ends for a moment somewhere in it', () => {
    const span = spanOf(parseDate('2020/2022'), parseDate('2024'));
    expect(bounds(span)).toEqual(['2020-01-01', '2023-01-01', '2024-01-01', '2025-01-01'].map(ms));
    expect(span.from).toMatchObject({ kind: 'instant' });
  });

  it('does not let the start come after the end, nor the end before the start', () => {
    expect(bounds(spanOf(parseDate('[2020..]'), parseDate('2024')))).toEqual(
      ['2020-01-01', '2025-01-01', '2024-01-01', '2025-01-01'].map(ms),
    );
    expect(bounds(spanOf(parseDate('2024-03-15'), parseDate('[..2024]')))).toEqual(
      ['2024-03-15', '2024-03-16', '2024-03-15', '2025-01-01'].map(ms),
    );
  });

  it('B41: gives the date itself if both ends are it', () => {
    const day = parseDate('2024-05-03');
    expect(spanOf(day, parseDate('2024-05-03'))).toBe(day);
    expect(spanOf(day, parseDate('2024-05-03?')).kind).toBe('span');
  });

  it('is civil only if both ends are', () => {
    expect(spanOf(parseDate('2024'), parseDate('2025-01-01T00:00Z')).civil).toBe(false);
    expect(spanOf('open', parseDate('2025')).civil).toBe(true);
  });

  it('B40: refuses an end before its start', () => {
    expect(() => spanOf(parseDate('2024-05-03'), parseDate('2024-05-02'))).toThrow(
      'the end is before the start',
    );
  });

  it('refuses a span without any date', () => {
    expect(() => spanOf('open', 'ongoing')).toThrow('at least one end must be a date');
  });

  it('keeps its bounds in order, whatever the two dates are', () => {
    fc.assert(
      fc.property(inputs, inputs, (first, second) => {
        const [x, y] = [parseDate(first), parseDate(second)];
        const [start, end] = endsBeforeStart(x, y) ? [y, x] : [x, y];
        fc.pre(!endsBeforeStart(start, end));
        const { a, b, c, d } = spanOf(start, end);
        expect(a).toBeLessThanOrEqual(b);
        expect(c).toBeLessThanOrEqual(d);
        expect([a, d]).toEqual([start.a, end.d]);
      }),
    );
  });
});

describe('endsBeforeStart', () => {
  it.each([
    ['2024-05-03', '2024-05-02', true],
    ['2024-05-03', '2024-05-03', false],
    ['2024-05-03', '2024-05', false],
    ['2024-05', '2024-05-01', false],
    ['2024-05', '2024-04', true],
    ['2024', '[..2023]', true],
    ['[..2024]', '2023', false],
  ])('from %s to %s: %s', (start, end, expected) => {
    expect(endsBeforeStart(parseDate(start), parseDate(end))).toBe(expected);
  });
});

describe('momentBetween', () => {
  it('refuses bounds in the wrong order', () => {
    expect(() => momentBetween(parseDate('2024'), parseDate('2023'))).toThrow(RangeError);
  });

  it('allows bounds that overlap', () => {
    const when = momentBetween(parseDate('2024-05-03'), parseDate('2024-05'));
    expect([when.a, when.d]).toEqual([ms('2024-05-03'), ms('2024-06-01')]);
  });
});
