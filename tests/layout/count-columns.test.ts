import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countColumns } from '../../src/layout/count-columns.js';
import { extentOf } from '../../src/time/anchor.js';
import { parseDate } from '../../src/time/parse-date.js';

const counted = (events: readonly { from: number; to: number }[], columns: number) =>
  countColumns(
    {
      from: Float64Array.from(events, ({ from }) => from),
      to: Float64Array.from(events, ({ to }) => to),
    },
    columns,
  );
const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

/** The stretches of dates in a strip from one date to another. */
function stretchesOf(dates: readonly string[], start: string, end: string) {
  const [first, last] = [parseDate(start).a, parseDate(end).a];
  const at = (t: number) => (t - first) / (last - first);
  return dates.map((date) => {
    const [from, to] = extentOf(parseDate(date));
    return { from: at(from), to: at(to) };
  });
}

describe('countColumns', () => {
  it.each([
    [[[0.1, 0.1]], 4, [1, 0, 0, 0]],
    [[[0, 1]], 4, [0.25, 0.25, 0.25, 0.25]],
    [[[0.125, 0.625]], 4, [0.25, 0.5, 0.25, 0]],
    [[[0.25, 0.5]], 4, [0, 1, 0, 0]],
    [[[1, 1]], 4, [0, 0, 0, 1]],
    [[[0, 1]], 2.5, [0.4, 0.4, 0.2]],
    [
      [
        [-1, 0],
        [0.9, 7],
      ],
      2,
      [1, 1],
    ],
    [[[0, 0]], 0, [1]],
    [[], 2, [0, 0]],
  ])('%j in %d columns are %j', (stretches, columns, counts) => {
    const events = stretches.map(([from = 0, to = 0]) => ({ from, to }));
    const found = counted(events, columns);
    expect(found).toHaveLength(counts.length);
    counts.forEach((count, i) => expect(found[i]).toBeCloseTo(count, 12));
  });

  it('years that pretend to be their first of January make no spike', () => {
    const years = Array.from({ length: 40 }, (_, i) => String(1960 + i));
    const counts = counted(stretchesOf(years, '1960', '2000'), 40 * 12);
    for (const count of counts) expect(count).toBeCloseTo(1 / 12, 2);

    const pretending = counted(
      stretchesOf(
        years.map((year) => `${year}-01-01`),
        '1960',
        '2000',
      ),
      40 * 12,
    );
    expect(Math.max(...pretending)).toBeCloseTo(1, 6);
    expect(Math.max(...counts)).toBeLessThan(0.1);
  });

  it('counts every event once, wherever it lies and however wide it is', () => {
    const at = fc.double({ min: -0.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(at, at).map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) })),
          { maxLength: 200 },
        ),
        fc.double({ min: 0, max: 900, noNaN: true }),
        (events, columns) => {
          const counts = counted(events, columns);
          expect(sum(counts)).toBeCloseTo(events.length, 8);
          expect(Math.min(...counts)).toBeGreaterThan(-1e-9);
        },
      ),
    );
  });

  it('is the same as giving each column its share one by one', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(at, at), { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (given, columns) => {
          const events = given.map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }));
          const slow = Array.from({ length: columns }, (_, i) =>
            events.reduce((total, { from, to }) => {
              const [lo, hi] = [from * columns, to * columns];
              const home = Math.min(Math.floor(lo), columns - 1);
              if (Math.min(Math.floor(hi), columns - 1) === home) return total + Number(home === i);
              return total + Math.max(0, Math.min(hi, i + 1) - Math.max(lo, i)) / (hi - lo);
            }, 0),
          );
          counted(events, columns).forEach((count, i) => expect(count).toBeCloseTo(slow[i]!, 8));
        },
      ),
    );
  });
});
