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

const oneOf = (...values: readonly unknown[]) => fc.constantFrom(...values);
const anything = oneOf(undefined, null, '', 7, true, {}, []);
const plainDates = oneOf(
  '2024',
  '2021-06',
  '2020-05-03',
  '2020-05-03T10:15',
  '1999-12-31T23:59:59',
  '2000-02-29',
);
const moments = oneOf('2020-05-03T10:15Z', '1999-12-31T23:59:59Z', '2024-05-03T10:15:30.250Z');
/** Of each field, what is plain and what takes a closer look. */
const fields: Readonly<
  Record<string, readonly [plain: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown>]>
> = {
  title: [
    oneOf('Plain', 'Élan', '大会', 'A & B', 'x'.repeat(500)),
    fc.oneof(
      oneOf(' blank ', 'A &amp; B', '<b>C</b>', 'x'.repeat(501), '\u200b', 'd\u0007', 'a\nb'),
      anything,
    ),
  ],
  date: [
    plainDates,
    fc.oneof(moments, oneOf('2024-02-30', '2024-5-3', '2023~', '2019/2021', '[..2024]', 'soon'), anything),
  ],
  start: [fc.constant(undefined), fc.oneof(plainDates, moments, oneOf('..', '2024-13'), anything)],
  end: [fc.constant(undefined), fc.oneof(plainDates, moments, oneOf('..', '2024-13'), anything)],
  group: [
    oneOf(undefined, 'a', 'b'),
    fc.oneof(oneOf('Berlin', 'new', ' a ', 'berlni', '__proto__'), anything),
  ],
  importance: [oneOf(undefined, 0, 1, -2.5), fc.oneof(oneOf(NaN, Infinity, '3', -0), anything)],
  mood: [fc.constant(undefined), oneOf('good')],
};
const spans = fc.record({
  date: fc.constant(undefined),
  start: fc.oneof(plainDates, moments),
  end: fc.oneof(plainDates, moments),
});
/** Plain events, of which one or two fields are something else; some of them last. */
const someEvents = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(fields).map(([key, [plain]]) => [key, plain]))),
    fc.record(Object.fromEntries(Object.entries(fields).map(([key, [, other]]) => [key, other]))),
    fc.subarray(Object.keys(fields), { maxLength: 2 }),
    fc.option(spans, { nil: {} }),
    fc.boolean(),
  )
  .map(([plain, other, changed, span, isPlain]) => {
    const said: Record<string, unknown> = { ...plain, ...span };
    for (const key of isPlain ? [] : changed) said[key] = other[key];
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  });
/** Each with an id of its own, one of them not, or some without any. */
const longDocuments = fc
  .tuple(
    fc.array(someEvents, { minLength: 1, maxLength: 40 }),
    fc.constantFrom('own', 'repeated', 'of a period', 'missing'),
    fc.nat(249),
  )
  .map(([others, ids, at]) => {
    const first = Array.from({ length: 250 }, (_, i) =>
      event({ title: `No. ${i}`, date: String(1800 + (i % 90)) }),
    );
    const events = [...first, ...others].map((each, i) => ({ ...each, id: `id-${i}` as string | undefined }));
    if (ids === 'repeated') events[250 + (at % others.length)]!.id = `id-${at}`;
    if (ids === 'missing') events[at]!.id = undefined;
    const period = {
      id: ids === 'of a period' ? `id-${at}` : 'then',
      title: 'Then',
      start: '2000',
      end: '2010',
    };
    return { groups: long.groups, events, periods: [period] };
  });

describe('a long document', () => {
  it('is read in steps into the same as at once', () => {
    const atOnce = readTimeline(long, {}, fullKnowledge);
    const { timeline, issues, steps } = readLong(long);
    expect(steps).toBeGreaterThan(10);
    expect(issues).toEqual(atOnce.issues);
    expect({ ...timeline, events: timeline!.events.map(plainOf) }).toEqual(atOnce.timeline);
    expect(columnsOf(timeline!.events)).toEqual(columnsOf(atOnce.timeline!.events));
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
    fc.assert(
      fc.property(longDocuments, (document) => {
        const { timeline, issues } = readLong(document);
        const atOnce = readTimeline(document, {}, fullKnowledge);
        expect(issues).toEqual(atOnce.issues);
        expect({ ...timeline, events: timeline!.events.map(plainOf) }).toEqual(atOnce.timeline);
        expect(columnsOf(timeline!.events)).toEqual(columnsOf(atOnce.timeline!.events));
      }),
      { numRuns: 150 },
    );
  });

  it('gives an id that is there already to the first of its owners, plain or not', () => {
    const first = Array.from({ length: 250 }, (_, i) => event({ id: `id-${i}` }));
    for (const again of [{ id: 'id-7' }, { id: 'id-7', description: 'Not plain' }]) {
      const list = [...first, event(again), event({ id: 'last', description: 'Not plain' })];
      const { timeline, issues } = readLong(list);
      expect(issues).toMatchObject([{ code: 'duplicate-id', path: '/250/id' }]);
      expect(timeline!.events.filter(({ id }) => id.startsWith('id-7')).map(({ path }) => path)).toContain(
        '/250',
      );
      expect(new Set(timeline!.events.map(({ id }) => id)).size).toBe(252);
    }
  });

  it('asks its plain events once for what they say', () => {
    let asked = 0;
    const plain = {
      date: '2024-05-03',
      get title() {
        asked++;
        return 'Asked';
      },
    };
    readLong([...Array.from({ length: 250 }, () => event()), plain]);
    expect(asked).toBe(1);
  });

  it.each([
    ['a text of ten million letters', 'x'.repeat(1e7)],
    ['a list with fields of its own', Object.assign([], { title: 'A', date: '2024' })],
    ['a function with fields of its own', Object.assign(() => 0, { title: 'A', date: '2024' })],
    ['nothing', null],
  ])('has no event in %s', (_, item) => {
    const list = [...Array.from({ length: 250 }, () => event()), item];
    const { timeline, issues } = readLong(list);
    expect(timeline!.events).toHaveLength(250);
    expect(issues).toEqual(readTimeline(list, {}, fullKnowledge).issues);
    expect(issues).toMatchObject([{ code: 'not-an-object', path: '/250' }]);
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
