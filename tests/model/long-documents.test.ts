import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { inOrder } from '../../src/model/in-order.js';
import { columnsOf } from '../../src/model/columns.js';
import { fullKnowledge } from '../../src/model/knowledge.js';
import { plainOf } from '../../src/model/plain-of.js';
import { readTimeline } from '../../src/model/read-timeline.js';
import { inOrderInSteps } from '../../src/model/sort-out-many.js';
import { parseDate } from '../../src/time/parse-date.js';
import { inputs } from '../time/arbitraries.js';
import { event, readLong } from './helpers.js';

const KINDS: readonly Record<string, unknown>[] = [
  {},
  { date: '2023-07', id: 'same' },
  { date: '2019-05-03T14:05Z', description: 'One.\n\nTwo.', group: 'b', importance: 3 },
  { date: '2019/2024-03', url: 'https://example.org/', color: 'teal', lang: 'fr' },
  { date: '[..2024-05-03]', sources: ['Reuters'], claim: { status: 'reported', by: 'an official' } },
  { date: { edtf: '2024-04', part: 'mid' }, displayDate: 'in the middle of April' },
  { date: 'some day' },
  { date: 'yesterday', title: '' },
  { date: '2024-06', media: [{ url: 'https://example.org/a.jpg', alt: 'A' }], importance: -0.5 },
  { date: '1999', links: [{ to: 'no-0' }, { to: 'nowhere' }] },
  { id: 'no-0', date: '{2001,2005}' },
];

const long = {
  groups: [{ id: 'a' }, { id: 'b', title: 'Berlin' }],
  events: Array.from({ length: 3000 }, (_, i) => event({ title: `No. ${i}`, ...KINDS[i % KINDS.length] })),
  periods: [{ title: 'Then', start: '2000', end: '2010' }],
};

describe('a long document', () => {
  it('is read in steps into the same as at once', () => {
    const atOnce = readTimeline(long, {}, fullKnowledge);
    const { timeline, issues, steps } = readLong(long);
    expect(steps).toBeGreaterThan(10);
    expect(issues).toEqual(atOnce.issues);
    expect({ ...timeline, events: timeline!.events.map(plainOf) }).toEqual(atOnce.timeline);
    expect(JSON.parse(JSON.stringify(timeline!.events[5]))).toEqual(
      JSON.parse(JSON.stringify(atOnce.timeline!.events[5])),
    );
  });

  it('has approximate dates that spread, as a short one does', () => {
    const events = [...long.events, event({ date: '2023~' }), event({ start: '2019', end: '2021' })];
    const document = { approximateSpread: 'P2M', events };
    const { timeline, issues } = readLong(document);
    const atOnce = readTimeline(document, {}, fullKnowledge);
    expect(issues).toEqual(atOnce.issues);
    expect(timeline!.events.map(plainOf)).toEqual(atOnce.timeline!.events);
    expect(timeline!.events.filter(({ when }) => when.spreadMs !== undefined)).toHaveLength(1);
  });

  it('keeps no dates as objects that are plain', () => {
    const { timeline } = readLong(long.events.map(({ date }) => ({ title: 'A', date })));
    const isKept = timeline!.events.map((each) => each.when !== each.when);
    expect(isKept.filter(Boolean).length).toBeGreaterThan(timeline!.events.length / 3);
  });

  it('is read into the same as at once, whatever its events say', () => {
    const anything = fc.oneof(fc.constant(undefined), fc.constant(null), fc.constant(''), fc.constant(7));
    const some = (...values: unknown[]) =>
      fc.option(fc.oneof(...values.map(fc.constant), anything), { nil: undefined });
    const dates = [
      '2024',
      '2024-02-30',
      '2020-05-03T10:15Z',
      '1999-12-31',
      '2024-05-03T10:15:30.250Z',
      '2024-5-3',
    ];
    const events = fc.array(
      fc.oneof(
        anything,
        fc.constant([]),
        fc.record(
          {
            id: some('a', 'b', ' c', 'd\u0007', '<b>e</b>'),
            title: some('Élan', 'Plain', ' blank ', 'A & B', 'A &amp; B', 'x'.repeat(600), '\u200b', {}),
            date: some(...dates, '2023~', '2019/2021'),
            start: some(...dates),
            end: some(...dates, '..'),
            group: some('a', 'Berlin', 'new', ' a '),
            importance: some(1, -2.5, NaN, '3'),
            mood: some('good'),
          },
          { requiredKeys: [] },
        ),
        fc.record({
          id: fc.string({ maxLength: 2 }),
          title: fc.string(),
          date: fc.oneof(...dates.map(fc.constant)),
        }),
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const document = { ...long, events: [...long.events.slice(0, 250), ...list] };
        const { timeline, issues } = readLong(document);
        const atOnce = readTimeline(document, {}, fullKnowledge);
        expect(issues).toEqual(atOnce.issues);
        expect({ ...timeline, events: timeline!.events.map(plainOf) }).toEqual(atOnce.timeline);
      }),
      { numRuns: 60 },
    );
  });

  it('is never written to, and may resist being read', () => {
    const throwing = {
      title: 'A',
      get date() {
        throw new Error('no');
      },
    };
    // What it says the second time is what counts where the first was no title.
    let asked = 0;
    const changing = {
      date: '2024',
      get title() {
        return asked++ % 2 === 0 ? {} : 'B';
      },
    };
    const inherited = Object.create({ title: 'C', date: '2024' }) as object;
    const list = [
      ...Array.from({ length: 250 }, () => event()),
      throwing,
      changing,
      inherited,
      Object.freeze(event({ title: 'D' })),
      new Proxy(event({ title: 'E' }), {}),
    ];
    const { timeline, issues } = readLong(list);
    expect(timeline!.events.map(({ title }) => title).filter((title) => title !== 'Event')).toEqual([
      'D',
      'E',
      'B',
    ]);
    expect(issues.map(({ path }) => path)).toEqual(['/250', '/252', '/252/title']);
  });

  it('has columns that its dates would give', () => {
    const { timeline } = readLong(long);
    const columns = columnsOf(timeline!.events);
    const { events } = readTimeline(long, {}, fullKnowledge).timeline!;
    expect(columns).toEqual(columnsOf(events));
  });

  it('keeps the earliest events, as a short one does', () => {
    const list = Array.from({ length: 500 }, (_, i) =>
      event({ title: `${i}`, date: String(2000 + ((i * 7) % 500)) }),
    );
    const { timeline, issues } = readLong(list, { maxEvents: 120.5 });
    const atOnce = readTimeline(list, { maxEvents: 120.5 }, fullKnowledge);
    expect(timeline!.events.map(({ title }) => title)).toEqual(
      atOnce.timeline!.events.map(({ title }) => title),
    );
    expect(issues).toEqual(atOnce.issues);
    expect(columnsOf(timeline!.events).starts).toHaveLength(120);
  });

  it('is put in order as a short one is', () => {
    const events = fc.array(
      fc.record({ when: inputs.map((input) => parseDate(input)), importance: fc.constantFrom(0, 1, -2.5) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(events, (some) => {
        expect(finish(inOrderInSteps(some))).toEqual(inOrder(some));
        expect(finish(inOrderInSteps(inOrder(some)))).toEqual(inOrder(some));
      }),
    );
    const days = Array.from({ length: 10_000 }, (_, i) => ({
      when: parseDate(String(1000 + ((i * 7919) % 1000))),
      importance: i % 3,
    }));
    expect(finish(inOrderInSteps(days))).toEqual(inOrder(days));
    // All of them start at once, and differ in whatever else counts.
    const [first, ...others] = ['2000', '2000-01', '2000-01-01', '2000/2010', '2000/..'].map(parseDate);
    const atOnce = Array.from({ length: 10_000 }, (_, i) => ({
      when: others[(i * 7919) % 5] ?? first!,
      importance: i % 7,
    }));
    expect(finish(inOrderInSteps(atOnce))).toEqual(inOrder(atOnce));
    expect(finish(inOrderInSteps([]))).toEqual([]);
  });
});
