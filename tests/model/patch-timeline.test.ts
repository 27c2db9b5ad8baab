import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { columnsOf, hasMoments } from '../../src/model/columns.js';
import { inOrder } from '../../src/model/in-order.js';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { patchTimeline as patchInSteps } from '../../src/model/patch-timeline.js';
import { plainOf } from '../../src/model/plain-of.js';
import { codes, event, parseDrawn, readLong, told } from './helpers.js';

const story = {
  groups: [{ id: 'a', title: 'A' }],
  approximateSpread: 'P1D',
  events: [
    { id: 'one', date: '2024-01-01', title: 'One', group: 'a' },
    { id: 'two', date: '2024-02-01', title: 'Two' },
    { id: 'lost', date: 'some day', title: 'Lost' },
  ],
  periods: [{ id: 'war', start: '2023', end: '2024', title: 'War' }],
};
const { timeline } = parseDrawn(story);

const titles = ({ events }: { readonly events: readonly { readonly title: string }[] }) =>
  events.map(({ title }) => title);

const patchTimeline = (...of: Parameters<typeof patchInSteps>) => finish(patchInSteps(...of));

describe('a patch', () => {
  it('adds events in order of time; the others stay the same objects', () => {
    const patched = patchTimeline(timeline, {
      add: [
        { date: '2024-03-01', title: 'Four', group: 'B' },
        { date: '2024-01-15', title: 'Between' },
      ],
    }).timeline;
    expect(titles(patched)).toEqual(['One', 'Between', 'Two', 'Four']);
    expect(patched.events[0]).toBe(timeline.events[0]);
    expect(patched.events[2]).toBe(timeline.events[1]);
    expect(patched.groups.map(({ id }) => id)).toEqual(['a', 'B']);
    expect(patched.groups[0]).toBe(timeline.groups[0]);
    expect(titles(timeline)).toEqual(['One', 'Two']);
  });

  it('takes one event as well as several', () => {
    expect(titles(patchTimeline(timeline, { add: event({ title: 'New' }) }).timeline)).toContain('New');
    expect(titles(patchTimeline(timeline, { remove: 'one' }).timeline)).toEqual(['Two']);
  });

  it('puts an event in the place of the one with its id, whose date may become readable', () => {
    const { timeline: patched, issues } = patchTimeline(timeline, {
      update: [
        { id: 'one', date: '2025', title: 'Later' },
        { id: 'lost', date: '2020', title: 'Found' },
      ],
    });
    expect(issues).toEqual([]);
    expect(titles(patched)).toEqual(['Found', 'Two', 'Later']);
    expect(patched.undated).toEqual([]);
    expect(patched.events[2]).toMatchObject({ id: 'one', authoredId: true });
    expect(patched.events[2]!.group).toBeUndefined();
  });

  it('gives no id twice, whatever is asked for at once', () => {
    const { timeline: patched, issues } = patchTimeline(timeline, {
      remove: 'one',
      update: { id: 'one', date: '2024-01-02', title: 'Again' },
      add: { id: 'one', date: '2024-01-03', title: 'Anew' },
    });
    expect(patched.events.map(({ id, title }) => [id, title])).toEqual([
      ['one', 'Again'],
      ['one-2', 'Anew'],
      ['two', 'Two'],
    ]);
    expect(codes(issues)).toEqual(['duplicate-id']);
  });

  it('removes events, periods and what has no date', () => {
    const patched = patchTimeline(timeline, { remove: ['two', 'war', 'lost'] }).timeline;
    expect([titles(patched), patched.periods, patched.undated]).toEqual([['One'], [], []]);
  });

  it('reads what comes as the document was read', () => {
    const patched = patchTimeline(timeline, { add: event({ date: '2024-05-03~' }) }).timeline;
    expect(patched.events.at(-1)!.when.spreadMs).toBe(86_400_000);
  });

  it('tells what is wrong in it, and does the rest', () => {
    const { timeline: patched, issues } = patchTimeline(timeline, {
      add: [{ id: 'two', date: '2024-04-01', title: 'Another two' }, { date: '2024-13', title: 'Never' }, 7],
      update: [{ id: 'nobody', date: '2024', title: 'Nobody' }],
      remove: ['nothing', { evil: true }],
    });
    expect(titles(patched)).toEqual(['One', 'Two', 'Another two']);
    expect(patched.events.map(({ id }) => id)).toEqual(['one', 'two', 'two-2']);
    expect(patched.undated.map(({ title }) => title)).toEqual(['Lost', 'Never']);
    expect(codes(issues).sort()).toEqual([
      'date-unreadable',
      'duplicate-id',
      'id-unknown',
      'id-unknown',
      'id-unknown',
      'not-an-object',
    ]);
    expect(told(issues)).toContain('/update/0 "Nobody": no event has the id "nobody"; left out');
    expect(told(issues)).toContain('/remove got "nothing"; the id of an event; nothing removed for it');
  });

  it('leaves out links to what there is not, or is no more', () => {
    const linked = patchTimeline(timeline, {
      add: [
        { id: 'three', date: '2024-03-01', title: 'Three', links: [{ to: 'one' }, { to: 'two' }] },
        { date: '2024-03-02', title: 'Astray', links: ['nowhere'].map((to) => ({ to })) },
      ],
    });
    const linksOf = ({ events }: typeof timeline, title: string) =>
      events.find((each) => each.title === title)!.links!.map(({ to }) => to);
    expect(linked.timeline.annotated).toBe(true);
    expect(linksOf(linked.timeline, 'Three')).toEqual(['one', 'two']);
    expect(linksOf(linked.timeline, 'Astray')).toEqual([]);
    expect(codes(linked.issues)).toEqual(['link-target']);
    const less = patchTimeline(linked.timeline, { remove: 'one' });
    expect(linksOf(less.timeline, 'Three')).toEqual(['two']);
    expect(codes(less.issues)).toEqual(['link-target']);
  });

  it('puts no event in the place of a period', () => {
    const { timeline: patched, issues } = patchTimeline(timeline, {
      update: { id: 'war', date: '2024', title: 'No war' },
    });
    expect([patched.periods, titles(patched)]).toEqual([timeline.periods, ['One', 'Two']]);
    expect(codes(issues)).toEqual(['id-unknown']);
  });

  it('keeps to the budget, with numbers', () => {
    const { timeline: patched, issues } = patchTimeline(
      timeline,
      { add: event({ date: '2030' }) },
      { maxEvents: 2 },
    );
    expect(titles(patched)).toEqual(['One', 'Two']);
    expect(told(issues)).toContain('got 3; at most 2 are shown; the latest are left out');
  });

  it('comes to the same as reading all of it anew', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const one = fc.record({ id: fc.constantFrom(...'abcdefgh'), day });
    const eventOf = ({ id, day }: { id: string; day: number }) => ({
      id,
      date: `2024-02-${String(day).padStart(2, '0')}`,
      title: `${id} on ${day}`,
      importance: day % 3,
    });
    const byId = (list: readonly { id: string; day: number }[]) => [
      ...new Map(list.map((each) => [each.id, each])).values(),
    ];
    fc.assert(
      fc.property(fc.array(one), fc.array(one), fc.subarray([...'abcdefgh']), (first, second, gone) => {
        const before = byId(first);
        const changes = byId(second);
        const has = new Set(before.map(({ id }) => id));
        const remove = gone.filter((id) => has.has(id) && !changes.some((each) => each.id === id));
        const patched = patchTimeline(parseDrawn(before.map(eventOf)).timeline, {
          add: changes.filter(({ id }) => !has.has(id)).map(eventOf),
          update: changes.filter(({ id }) => has.has(id)).map(eventOf),
          remove,
        });
        const after = byId([...before, ...changes]).filter(({ id }) => !remove.includes(id));
        const anew = parseTimeline(after.map(eventOf)).timeline!;
        const shown = ({ events }: typeof anew) =>
          events.map(({ id, title, when }) => ({ id, title, a: when.a }));
        const byTitle = (list: ReturnType<typeof shown>) =>
          list
            .toSorted((x, y) => x.a - y.a || (x.id < y.id ? -1 : 1))
            .map(({ id, title }) => ({ id, title }));
        expect(patched.issues).toEqual([]);
        expect(byTitle(shown(patched.timeline))).toEqual(byTitle(shown(anew)));
        expect(columnsOf(patched.timeline.events)).toEqual(columnsOf([...patched.timeline.events]));
        const starts = shown(patched.timeline).map(({ a }) => a);
        expect(starts).toEqual(starts.toSorted((x, y) => x - y));
      }),
    );
  });

  it('of events in columns leaves these what they are', () => {
    const { timeline: columns } = parseDrawn({
      columns: {
        start: [0, 1, 2].map((day) => day * 86_400_000),
        title: ['a', 'b', 'c'],
        id: ['a', 'b', 'c'],
        precision: 'day',
      },
    });
    const patched = patchTimeline(columns, {
      add: { date: '1970-01-02', title: 'new' },
      remove: 'a',
    }).timeline;
    expect(titles(patched)).toEqual(['b', 'new', 'c']);
    expect(patched.events.map(({ id, when }) => [id, when.a])).toEqual([
      ['b', 86_400_000],
      ['1970-01-02-new', 86_400_000],
      ['c', 2 * 86_400_000],
    ]);
  });

  const HOURS = 3_600_000;
  const rows = Array.from({ length: 600 }, (_, i) => ({
    id: `e${i}`,
    start: i * 13 * HOURS,
    title: `No. ${i}`,
  }));
  const dated = rows.map(({ id, start, title }, i) => ({
    id,
    title,
    date: new Date(start).toISOString().slice(0, i % 5 === 0 ? 7 : 10),
    importance: i % 4,
  }));
  const origins: [name: string, read: () => typeof timeline][] = [
    ['a list', () => parseDrawn(dated).timeline],
    ['a long list', () => readLong(dated).timeline!],
    [
      'columns',
      () =>
        parseDrawn({
          columns: {
            start: rows.map(({ start }) => start),
            title: rows.map(({ title }) => title),
            id: rows.map(({ id }) => id),
            importance: rows.map((_, i) => i % 4),
          },
        }).timeline,
    ],
  ];

  it.each(origins)('of %s leaves everything as it would be read anew', (_, read) => {
    const before = read();
    const all = new Map(before.events.map((each) => [each.id, each]));
    const { timeline: patched, issues } = patchTimeline(before, {
      add: [
        { id: 'new', date: '1970-03', title: 'New' },
        { id: 'span', date: '1970-02-03/1970-04', title: 'Long' },
      ],
      update: { id: 'e7', date: '1970-05-03', title: 'Moved', importance: 9 },
      remove: ['e0', 'e100', 'e599'],
    });
    expect(issues).toEqual([]);
    const { events } = patched;
    expect(events).toHaveLength(before.events.length - 1);
    expect(inOrder(events)).toEqual(events);
    for (const each of events) {
      const earlier = all.get(each.id);
      if (earlier && each.id !== 'e7') expect(each).toBe(earlier);
    }
    expect(columnsOf(events)).toEqual(columnsOf(events.map(plainOf)));
  });

  it('knows when the last moment has gone', () => {
    const before = parseDrawn([
      event({ id: 'moment', date: '2024-05-03T12:00Z' }),
      event({ id: 'day' }),
    ]).timeline;
    expect(hasMoments(before)).toBe(true);
    expect(hasMoments(patchTimeline(before, { add: event({ id: 'other' }) }).timeline)).toBe(true);
    expect(hasMoments(patchTimeline(before, { remove: 'moment' }).timeline)).toBe(false);
  });
});
