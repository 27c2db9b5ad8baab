import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/time/format-date.js';
import { codes, event, parseDrawn, told } from './helpers.js';

const DAY = 86_400_000;

/** The one event of a document, or the one that is listed as undated. */
function read(fields: Record<string, unknown>) {
  const { timeline, issues } = parseDrawn([{ title: 'Battle of X', ...fields }]);
  return { when: timeline.events[0]?.when, undated: timeline.undated[0], issues };
}

describe('dates that cannot be read', () => {
  it.each([
    ['B31', '2020-02-30', 'February 2020 has 29 days'],
    ['B32', '2020-13-01', 'month must be 01–12'],
    ['B32', '2020-00-10', 'month must be 01–12'],
    ['B33', '12/11/2020', 'ambiguous'],
    ['B33', '11.12.2020', 'ambiguous'],
    ['B37', 2020, '{"year": …}'],
    ['B37', 1714694400000, '{"ms": …}'],
    ['B38', NaN, 'got NaN'],
    ['B38', Infinity, 'got Infinity'],
    ['B38', new Date(NaN), 'invalid Date'],
    ['B39', { year: 13e12 }, 'the year must be a whole number between'],
  ])('%s: %j is not drawn but listed as undated, and told: %s', (_, date, reason) => {
    for (const fields of [{ date }, { start: date }, { start: '2019', end: date }]) {
      const { when, undated, issues } = read(fields);
      expect(when).toBeUndefined();
      expect(undated?.title).toBe('Battle of X');
      const error = issues.find(({ severity }) => severity === 'error');
      expect(error?.code).toBe('date-unreadable');
      expect(error?.message).toContain(reason);
      expect(error?.message).toMatch(/^"Battle of X": got .*; event listed as undated$/);
    }
  });

  it('tells path, title, what was found, what was expected, and the outcome', () => {
    expect(told(read({ start: '2020-13-45', end: '2021' }).issues)).toBe(
      '/0/start "Battle of X": got "2020-13-45"; month must be 01–12; event listed as undated',
    );
  });

  it('B30: without a date an event is listed as undated, with an issue that names it', () => {
    for (const fields of [{}, { end: '2020' }, { date: null }, { start: '', end: '' }]) {
      const { undated, issues } = read(fields);
      expect(undated?.title).toBe('Battle of X');
      expect(issues).toMatchObject([{ code: 'date-missing', severity: 'error', path: '/0' }]);
      expect(issues[0]?.message).toContain('"Battle of X"');
    }
  });

  it("keeps the author's words for a date it cannot read", () => {
    expect(read({ date: 'the other day' }).undated?.written).toBe('the other day');
    expect(read({ start: '12/11/2020', end: '13/11/2020' }).undated?.written).toBe('12/11/2020/13/11/2020');
  });

  it('leaves a period out whose dates it cannot read, with an issue', () => {
    const { timeline, issues } = parseDrawn({ events: [], periods: [{ title: 'P', start: '??' }, 5] });
    expect([timeline.periods, timeline.undated]).toEqual([[], []]);
    expect(issues.at(-1)?.message).toContain('period not drawn');
  });
});

describe('dates that are repaired', () => {
  it.each([
    ['B34', '44', 44],
    ['B35', '-0044-03-15', -44],
    ['B36', '2020-1-5', 2020],
  ])('%s: %s is the year %i, with a warning', (_, date, year) => {
    const { when, issues } = read({ date });
    const start = new Date(0);
    start.setUTCFullYear(year, 0, 1);
    expect(Math.abs((when?.a ?? 0) - start.getTime())).toBeLessThan(366 * DAY);
    expect(issues).toMatchObject([{ code: 'date-repaired', severity: 'warning', path: '/0/date' }]);
  });

  it('B37: objects and Date say what a number cannot', () => {
    expect(read({ date: { year: 44 } }).when?.unit).toBe('year');
    expect(read({ date: { ms: 1714694400000 } }).when?.a).toBe(1714694400000);
    expect(read({ date: new Date(1714694400000) })).toMatchObject({ when: { a: 1714694400000 }, issues: [] });
  });

  it('B40: an end before the start is swapped with it, with a warning', () => {
    const { when, issues } = read({ start: '2020-05-03', end: '2020-05-01' });
    expect([when?.a, when?.d]).toEqual([Date.UTC(2020, 4, 1), Date.UTC(2020, 4, 4)]);
    expect(issues).toMatchObject([{ code: 'end-before-start', severity: 'warning' }]);
  });

  it('B40: so are the two ends of one interval', () => {
    const { when, issues } = read({ date: '2024-05/2024-03' });
    expect(when).toEqual(read({ date: '2024-03/2024-05' }).when);
    expect(told(issues)).toMatch(
      /^\/0\/date "Battle of X": got "2024-05\/2024-03"; read as 2024-03\/2024-05 \(March.–.May 2024\)$/,
    );
  });

  it('B35: tells which year it took a negative one for', () => {
    expect(told(read({ date: '-0044-03-15' }).issues)).toContain('read as -000044-03-15 (15 March 45 BC)');
  });

  it.each([
    ['-0043-24', 'read as -000043-24 (winter 44 – 43 BC)'],
    ['-1950S2', 'read as -001950S2 (c. 1951 BC (2000 – 1901 BC))'],
  ])('B35: tells it in the words of the strangest date: %s', (date, words) => {
    expect(told(read({ date }).issues).replace(/\s/g, ' ')).toContain(words);
  });

  it('draws an end that Intl has no year for', () => {
    const { when, issues } = read({ date: 'Y-17E7/-0100', title: '' });
    expect(when?.kind).toBe('span');
    expect(codes(issues)).toEqual(['date-repaired', 'title-missing']);
  });

  it('B41: an end equal to the start at the same precision makes a point, without a warning', () => {
    expect(read({ start: '2020-05', end: '2020-05' })).toMatchObject({
      when: { kind: 'instant' },
      issues: [],
    });
    expect(read({ start: '2020-05', end: '2020-05-31' }).when?.kind).toBe('span');
  });

  it.each([[''], [null]])('B42: the end %j makes a point', (end) => {
    expect(read({ start: '2020-05', end })).toMatchObject({ when: { kind: 'instant' }, issues: [] });
  });

  it('B42: what still goes on has the end ".."; "ongoing" and "present" are read as that, with a warning', () => {
    expect(read({ start: '2020-05', end: '..' })).toMatchObject({ when: { endIs: 'ongoing' }, issues: [] });
    for (const end of ['ongoing', 'Present']) {
      const { when, issues } = read({ start: '2020-05', end });
      expect(when?.endIs).toBe('ongoing');
      expect(codes(issues)).toEqual(['date-repaired']);
    }
  });

  it('reads a lone start as a date, with a note', () => {
    const { when, issues } = read({ start: '2020-05' });
    expect(when).toEqual(read({ date: '2020-05' }).when);
    expect(told(issues)).toBe('/0/start "Battle of X": "start" without "end"; read as "date"');
  });

  it('prefers the date to a start and an end beside it, with a warning', () => {
    const { when, issues } = read({ date: '2020-05', start: '2019', end: '2021' });
    expect(when).toEqual(read({ date: '2020-05' }).when);
    expect(codes(issues)).toEqual(['date-twice']);
  });

  it('B43: a day is the same day in every zone', () => {
    expect(read({ date: '2020-05-03' }).when).toMatchObject({ civil: true, a: Date.UTC(2020, 4, 3) });
    expect(read({ date: '2020-05-03T00:00-12:00' }).when).toMatchObject({ civil: false });
  });
});

describe('periods', () => {
  const readPeriod = (fields: Record<string, unknown>) => {
    const { timeline, issues } = parseDrawn({ events: [], periods: [{ title: 'P', ...fields }] });
    return { period: timeline.periods[0], issues };
  };

  it('covers the whole of a lone date', () => {
    const { period, issues } = readPeriod({ date: '2024-03' });
    const { a, b, c, d } = period!.when;
    expect([a, b, c, d]).toEqual([2, 2, 3, 3].map((month) => Date.UTC(2024, month)));
    expect(period?.when.kind).toBe('span');
    expect(formatDate(period!.when)).toBe('March 2024');
    expect(issues).toEqual([]);
    expect(readPeriod({ start: '2024-03', end: '2024-03' }).period?.when).toEqual(period?.when);
  });

  it('has an unknown end without an "end", and an unknown start without a "start", with a note each', () => {
    const noEnd = readPeriod({ start: '2024' });
    expect(noEnd.period?.when).toMatchObject({ endIs: 'unknown', d: Infinity });
    expect(codes(noEnd.issues)).toEqual(['start-alone']);
    const noStart = readPeriod({ end: '2024' });
    expect(noStart.period?.when).toMatchObject({ startIs: 'unknown', a: -Infinity });
    expect(codes(noStart.issues)).toEqual(['end-alone']);
  });

  it('is not drawn if both ends are open', () => {
    expect(codes(readPeriod({ start: '..', end: '..' }).issues)).toEqual(['date-missing']);
    for (const end of ['..', 'now']) {
      const { period, issues } = readPeriod({ end });
      expect(period).toBeUndefined();
      expect(codes(issues)).toContain('date-missing');
    }
  });

  it('is a bar unless it says "band"', () => {
    expect(readPeriod({ date: '2024', as: 'band' }).period?.as).toBe('band');
    const { period, issues } = readPeriod({ date: '2024', as: 'stripe' });
    expect([period?.as, codes(issues)]).toEqual(['bar', ['as-unknown']]);
  });

  it('stands in the order in which it was written', () => {
    const { timeline } = parseDrawn({
      events: [],
      periods: [event({ id: 'late', date: '2024' }), event({ id: 'early', date: '1924' })],
    });
    expect(timeline.periods.map(({ id }) => id)).toEqual(['late', 'early']);
  });
});

describe('order', () => {
  it('is by date, coarser first, then by importance, then as written', () => {
    const { timeline } = parseDrawn([
      event({ id: 'day' }),
      event({ id: 'important', importance: 2 }),
      event({ id: 'second day' }),
      event({ id: 'year', date: '2020' }),
      event({ id: 'month', date: '2020-05' }),
      event({ id: 'by', date: '[..2020-05-03]' }),
    ]);
    expect(timeline.events.map(({ id }) => id)).toEqual([
      'year',
      'month',
      'by',
      'important',
      'day',
      'second day',
    ]);
  });
});

describe('the Niger story', () => {
  it.each(['niger', 'niger.fr'])('%s.json has no problems and keeps every date at its precision', (name) => {
    const document: unknown = JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8'));
    const { timeline, issues } = parseDrawn(document);
    expect(issues).toEqual([]);
    expect(timeline.events.map(({ id, when }) => [id, formatDate(when)])).toEqual([
      ['coup', '26 July 2023'],
      ['denunciation', 'March 2024'],
      ['withdrawal', 'mid-April 2024'],
      ['arrival', 'by 3 May 2024'],
      ['austin', '3 May 2024'],
    ]);
    expect(timeline.periods.map(({ id, when }) => [id, when.startIs, when.endIs])).toEqual([
      ['agreement', 'open', 'known'],
      ['regime', 'known', 'ongoing'],
    ]);
    expect(timeline.groups.map(({ id, shape }) => [id, shape])).toEqual([
      ['niger', 'circle'],
      ['us', 'square'],
      ['russia', 'diamond'],
    ]);
    expect(timeline.events[3]?.claim).toMatchObject({ status: 'reported', date: { unit: 'day' } });
    expect(timeline.events.every(({ authoredId }) => authoredId)).toBe(true);
    const byImportance = timeline.events.toSorted((x, y) => y.importance - x.importance).map(({ id }) => id);
    expect(byImportance).toEqual(['coup', 'arrival', 'withdrawal', 'denunciation', 'austin']);
    for (const { title } of [...timeline.events, ...timeline.periods])
      expect(title.length).toBeLessThanOrEqual(60);
  });
});
