import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/columns.js';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { placeTimeline } from '../../src/model/place-timeline.js';
import type { TimelineEvent } from '../../src/model/timeline.js';
import { anchorOf } from '../../src/time/anchor.js';
import { writeDate } from '../../src/time/write-date.js';
import { zoneOf } from '../../src/time/zone.js';

const DAY_MS = 86_400_000;
const at = (...date: [number, number, number?, number?, number?]) => Date.UTC(...date);

function parse(columns: object, document: object = {}) {
  const { timeline, issues } = parseTimeline({ ...document, columns });
  return { ...timeline!, issues, codes: issues.map(({ code }) => code) };
}
const titles = (events: readonly TimelineEvent[]) => events.map(({ title }) => title);
const text = ({ when }: TimelineEvent) => writeDate(when, { locale: 'en-GB' }).replace(/\s/g, ' ');

describe('events as columns', () => {
  it('are events like others', () => {
    const { events, codes } = parse(
      {
        start: Float64Array.of(at(2023, 6, 26, 12), at(2024, 2, 16)),
        end: Float64Array.of(NaN, at(2024, 4, 3, 9, 30)),
        title: ['Coup', 'Talks'],
        id: ['coup', 'talks'],
        group: Uint8Array.of(1, 0),
        importance: Float32Array.of(2, 0.5),
        description: ['One.\n\nTwo.', ''],
        url: ['https://example.org/coup', 'javascript:alert(1)'],
      },
      { groups: [{ id: 'us', title: 'United States' }, { id: 'niger' }] },
    );
    expect(codes).toEqual([]);
    const [coup, talks] = events as [TimelineEvent, TimelineEvent];
    expect(coup.toJSON!()).toMatchObject({
      type: 'event',
      id: 'coup',
      authoredId: true,
      title: 'Coup',
      description: ['One.', 'Two.'],
      group: { id: 'niger' },
      importance: 2,
      url: 'https://example.org/coup',
      path: '/columns/start/0',
    });
    expect(text(coup)).toBe('26 July 2023, 12:00 UTC');
    expect(text(talks)).toBe('16 March 2024, 00:00 UTC – 3 May 2024, 09:30 UTC');
    expect(talks.group).toMatchObject({ title: 'United States' });
    expect(talks.url).toBeUndefined();
  });

  it.each([
    ['year', '2024', true],
    ['month', 'May 2024', true],
    ['day', '3 May 2024', true],
    ['hour', '3 May 2024, 09:00 UTC', false],
    ['minute', '3 May 2024, 09:30 UTC', false],
    ['second', '3 May 2024, 9:30:15 UTC', false],
    [undefined, '3 May 2024, 09:30 UTC', false],
  ])('say no more than the precision %s', (precision, words, civil) => {
    const { events } = parse({ start: [at(2024, 4, 3, 9, 30) + 15_250], title: ['A'], precision });
    expect(text(events[0]!)).toBe(words);
    expect(events[0]!.when.civil).toBe(civil);
  });

  it('are times of clocks wherever it was, if they are local', () => {
    const { events } = parse({ start: [at(2024, 4, 3, 9, 30)], title: ['A'], local: true });
    expect(text(events[0]!)).toBe('3 May 2024, 9:30');
    expect(events[0]!.when.civil).toBe(true);
    expect(columnsOf(events).hasMoments).toBe(false);
  });

  it('come in order of time, with what belongs to them', () => {
    const row = fc.record({
      t: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(null)),
      days: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const { events, undated } = parse({
          start: rows.map(({ t }) => t && t * DAY_MS),
          end: rows.map(({ t, days }) => ((t ?? 0) + days) * DAY_MS),
          title: rows.map(({ t }, i) => `${i} at ${t}`),
          precision: 'day',
        });
        const dated = rows.flatMap(({ t }, i) => (t === null ? [] : [{ t, i }]));
        const expected = dated.toSorted((a, b) => a.t - b.t || a.i - b.i);
        expect(titles(events)).toEqual(expected.map(({ t, i }) => `${i} at ${t}`));
        expect(undated).toHaveLength(rows.length - dated.length);
        // What layout asks of them is what they are.
        const columns = columnsOf(events);
        expect([...columns.starts]).toEqual(events.map(({ when }) => when.a));
        expect([...columns.ends]).toEqual(events.map(({ when }) => when.d));
        expect([...columns.anchors]).toEqual(events.map(({ when }) => anchorOf(when)));
        expect([...columns.lasts]).toEqual(events.map(({ when }) => (when.kind === 'span' ? 1 : 0)));
      }),
    );
  });

  it('in order and in milliseconds are taken without a copy', () => {
    const start = Float64Array.of(1, 2, 3);
    const { events } = parse({ start, title: ['a', 'b', 'c'], precision: 'millisecond' });
    expect(columnsOf(events).starts).toBe(start);
  });

  it('are read when they are asked for, by a function if that is given', () => {
    const asked: number[] = [];
    const { events } = parse({
      start: [1, 2, 3].map((day) => day * DAY_MS),
      title: (row: number) => {
        asked.push(row);
        if (row === 2) throw new Error('not there');
        return `Row ${row}`;
      },
      precision: 'day',
    });
    expect(asked).toEqual([]);
    expect(events[1]!.title).toBe('Row 1');
    expect(events[2]!.title).toBe('4 January 1970');
    expect(asked).toEqual([1, 2]);
  });

  it('hold plain text only, cleaned and cut', () => {
    const { events } = parse({
      start: [0, 1, 2, 3].map((day) => day * DAY_MS),
      title: ['<b>bold</b>', 'x'.repeat(1000), { toString: () => 'no' }, 'a\u202eb'],
    });
    expect(events[0]!.title).toBe('<b>bold</b>');
    expect(events[1]!.title.length).toBeLessThanOrEqual(500);
    expect(events[2]!.title).toBe('3 January 1970, 00:00 UTC');
    expect(events[3]!.title).not.toContain('\u202e');
  });

  it('tell what is wrong with them once, and draw the rest', () => {
    const { events, undated, issues } = parse(
      {
        start: [0, 'yesterday', DAY_MS, NaN],
        end: [-DAY_MS],
        title: ['a', 'b', 'c'],
        group: [0, 9, 'Someone', -1],
        precision: 'century',
      },
      { groups: [{ id: 'g' }] },
    );
    expect(titles(events)).toEqual(['a', 'c']);
    expect(events.map(({ group }) => group?.id)).toEqual(['g', 'Someone']);
    expect(undated.map(({ title }) => title)).toEqual(['b', 'row-3']);
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      '/columns/precision: got "century"; expected millisecond, second, minute, hour, day, month, year; read as minute',
      '/columns/end: got 1 items; expected 4 items, as in "start"; those that are missing are empty',
      '/columns/end: 1 row ends before the beginning; the end is left out',
      '/columns/title: got 3 items; expected 4 items, as in "start"; those that are missing are empty',
      '/columns/group: got 9; expected the place of a group in "groups", or its id; in no group',
      '/columns/start: 2 rows have no time; expected ms since 1970; listed as undated',
    ]);
  });

  it.each([
    [{ title: ['a'] }, 'got nothing; expected a list with one item for each event'],
    [{ start: 'soon' }, 'got "soon"; expected a list with one item for each event'],
    [
      { start: new DataView(new ArrayBuffer(8)) },
      'got an object; expected a list with one item for each event',
    ],
    [17, 'got 17; expected an object; left out'],
  ])('that are none (%j) leave nothing to draw, and say so', (columns, message) => {
    const { events, issues } = parse(columns as object);
    expect(events).toEqual([]);
    expect(issues.map((issue) => issue.message).join()).toContain(message);
  });

  it('whose ids are there twice keep the first, and others get one of their own', () => {
    const { events, issues } = parse({
      start: [0, 1, 2].map((day) => day * DAY_MS),
      title: ['a', 'b', 'c'],
      id: ['x', 'x', ''],
    });
    expect(events.map(({ id, authoredId }) => [id, authoredId])).toEqual([
      ['x', true],
      ['row-1', false],
      ['row-2', false],
    ]);
    expect(issues.map(({ message }) => message)).toEqual([
      '1 row has the id of an earlier one; the first one keeps it',
    ]);
  });

  it('are never written to', () => {
    const end = Float64Array.of(-5, NaN);
    const { events } = parse({
      start: Float64Array.of(0, 1),
      end,
      title: ['a', 'b'],
      precision: 'millisecond',
    });
    expect(events.map(({ when }) => when.kind)).toEqual(['instant', 'instant']);
    expect([...end]).toEqual([-5, NaN]);
  });

  it.each(['start', 'end', 'group', 'importance'])('that throw when %s is read are an issue', (name) => {
    const hostile = new Proxy([0], {
      get(target, key) {
        if (key === '0') throw new Error('no');
        return Reflect.get(target, key) as unknown;
      },
    });
    const { events, codes } = parse({ start: [0], title: ['a'], [name]: hostile });
    expect(events).toEqual([]);
    expect(codes).toEqual(['unreadable']);
  });

  it('beside a list of events are left out', () => {
    const { events, codes } = parse({ start: [0] }, { events: [{ date: '2024', title: 'A' }] });
    expect(titles(events)).toEqual(['A']);
    expect(codes).toEqual(['columns-beside-events']);
  });

  it('beyond the budget are left out, the latest ones, and that is said with numbers', () => {
    const columns = { start: [5, 1, 4, 2, 3].map((day) => day * DAY_MS), title: [5, 1, 4, 2, 3].map(String) };
    const { timeline, issues } = parseTimeline({ columns }, { maxEvents: 3 });
    expect(titles(timeline!.events)).toEqual(['1', '2', '3']);
    expect(issues.map(({ message }) => message)).toEqual([
      'got 5; at most 3 are shown; the earliest are shown',
    ]);
  });

  it('that are dates stay the same day in another zone, and moments the same objects', () => {
    const zone = zoneOf('America/New_York');
    const dates = parse({ start: [at(2024, 4, 3)], title: ['A'], precision: 'day' });
    const [placed] = placeTimeline(dates, zone).events as [TimelineEvent];
    expect(placed).toMatchObject({ title: 'A', type: 'event', id: 'row-0' });
    expect(placed.when.a).toBe(at(2024, 4, 3, 4));
    expect(text(placed)).toBe('3 May 2024');
    const moments = parse({ start: [at(2024, 4, 3)], title: ['A'] });
    expect(placeTimeline(moments, zone).events).toBe(moments.events);
  });
});
