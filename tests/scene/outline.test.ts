import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import { outlineTimeline } from '../../src/scene/outline.js';
import { formatIso } from '../../src/time/format-iso.js';

function timelineOf(dates: readonly string[], rest: object = {}): Timeline {
  const events = dates.map((date, i) => ({ date, title: `Event ${i}` }));
  const { timeline } = parseTimeline({ events, ...rest });
  if (!timeline) throw new Error('not a timeline');
  return timeline;
}

const densestOf = (...dates: string[]) => {
  const { densest } = outlineTimeline(timelineOf(dates));
  return densest && [formatIso(densest.when), densest.when.unit, densest.count];
};

describe('outlineTimeline', () => {
  it('counts, and names the first and the last event', () => {
    const outline = outlineTimeline(timelineOf(['2024-03', '2023-07-26', '[..2024-05-03]', '2024-05-03']));
    expect(outline.count).toBe(4);
    expect(outline.first?.title).toBe('Event 1');
    expect(outline.last?.title).toBe('Event 3');
  });

  it('is empty for no events', () => {
    expect(outlineTimeline(timelineOf([]))).toEqual({
      count: 0,
      groups: [],
      first: undefined,
      last: undefined,
      densest: undefined,
    });
  });

  it('names only the groups that have events', () => {
    const { timeline } = parseTimeline({
      groups: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      events: [{ date: '2024', title: 'x', group: 'b' }],
    });
    expect(outlineTimeline(timeline!).groups.map(({ title }) => title)).toEqual(['B']);
  });

  it('finds the densest day, month, year, decade or century, by the length of it all', () => {
    expect(densestOf('2024-05-01', '2024-05-03', '2024-05-03', '2024-05-09')).toEqual([
      '2024-05-03',
      'day',
      2,
    ]);
    expect(densestOf('2023-07-26', '2024-03', '2024-05-01', '2024-05-30')).toEqual(['2024-05', 'month', 2]);
    expect(densestOf('1990', '2001-01-01', '2001-12-31', '2024')).toEqual(['2001', 'year', 2]);
    expect(densestOf('1801', '1943', '1944', '1949-12-31', '1950')?.slice(1)).toEqual(['decade', 3]);
    expect(densestOf('0014', '1201', '1299', '1300')?.slice(1)).toEqual(['century', 2]);
  });

  it('names nothing where no stretch stands out', () => {
    expect(densestOf('2024-05-03')).toBeUndefined();
    expect(densestOf('2023-01', '2023-06', '2024-01')).toBeUndefined();
    expect(densestOf('2024-05-03', '2024-05-03')).toBeUndefined();
  });

  it('counts only what is known to lie in the stretch: no year is in its January', () => {
    expect(densestOf('2021', '2021', '2021', '2022-06-01', '2022-06-02', '2023')).toEqual([
      '2022-06',
      'month',
      2,
    ]);
    expect(densestOf('1990', '2001', '2001~', '2010/2011', '2024')).toEqual(['2001', 'year', 2]);
    expect(densestOf('2023-01', '2024-05', '[..2024-05-03]', '2024-05-01/2024-06-01')).toBeUndefined();
  });

  it('takes the first of equally dense stretches', () => {
    expect(densestOf('2023-01-01', '2023-01-02', '2024-01-01', '2024-01-02')?.[0]).toBe('2023-01');
  });

  it('never counts more events than there are, and never a bin of one', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('3000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        const outline = outlineTimeline(timelineOf(days.map((each) => each.toISOString().slice(0, 10))));
        expect(outline.count).toBe(days.length);
        if (outline.densest) {
          expect(outline.densest.count).toBeGreaterThan(1);
          expect(outline.densest.count).toBeLessThan(days.length);
        }
      }),
    );
  });
});
