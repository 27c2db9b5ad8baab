import { describe, expect, it } from 'vitest';
import { thinOut as thinOutOver } from '../../src/model/thin-out.js';
import { parseTimeline } from '../../src/index.js';

const DAY = 86_400_000;
const thinOut = (document: unknown, most: number) => thinOutOver(document, most, most);
const titles = (document: unknown) => parseTimeline(document).timeline?.events.map(({ title }) => title);
const ids = (document: unknown) => parseTimeline(document).timeline?.events.map(({ id }) => id);
const event = (day: number) => ({
  date: new Date(day * DAY).toISOString().slice(0, 10),
  title: `Day ${day}`,
});
const events = Array.from({ length: 101 }, (_, day) => event(day));
const start = Float64Array.from({ length: 101 }, (_, day) => day * DAY);
const title = events.map((each) => each.title);
const FIVE = ['Day 0', 'Day 25', 'Day 50', 'Day 75', 'Day 100'];

describe('a document that is thinned out', () => {
  it.each<[string, unknown]>([
    ['a list', events],
    ['events', { title: 'Days', events }],
    ['columns', { columns: { start, title, precision: 'day' } }],
    ['columns of functions', { columns: { start, title: (row: number) => title[row], precision: 'day' } }],
    ['columns with other lists', { columns: { start: [...start], title: Object.freeze(title) } }],
  ])('has the first, the last and some between: %s', (_, document) => {
    const thinned = thinOut(document, 5);
    expect(thinned?.ofEvents).toBe(101);
    expect(titles(thinned?.document)).toEqual(FIVE);
  });

  it('keeps everything else, and the ids', () => {
    const group = Uint8Array.from({ length: 101 }, (_, i) => i % 2);
    const groups = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const document = { title: 'Days', groups, columns: { start, title, group } };
    const before = structuredClone(document);
    const thinned = thinOut(document, 5)?.document;
    const { timeline } = parseTimeline(thinned);
    expect(timeline?.title).toBe('Days');
    expect(timeline?.events.map((each) => each.group?.id)).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(ids(thinned)).toEqual(['row-0', 'row-25', 'row-50', 'row-75', 'row-100']);
    for (const id of ids(thinned)!) expect(ids(document)).toContain(id);
    for (const id of ids(thinOut(events, 5)?.document)!) expect(ids(events)).toContain(id);
    expect(ids(thinOut({ columns: { start, id: title } }, 5)?.document)).toEqual(FIVE);
    expect(document).toEqual(before);
  });

  it.each<[string, unknown]>([
    ['one that is short', events.slice(0, 5)],
    ['short columns', { columns: { start: start.slice(0, 5) } }],
    ['no document', 'text'],
    ['nothing', null],
    ['no events', { title: 'Days' }],
    ['columns without a time', { columns: { title } }],
    [
      'what throws',
      {
        get events() {
          throw new Error('no');
        },
      },
    ],
    ['what is not its own', Object.create({ events })],
    ['a revoked proxy', revoked()],
  ])('is undefined of %s', (_, document) => {
    expect(thinOut(document, 5)).toBeUndefined();
  });

  it('need not be as short as what is made of it', () => {
    expect(thinOutOver(events, 5, 100)?.ofEvents).toBe(101);
    expect(thinOutOver({ columns: { start } }, 5, 101)).toBeUndefined();
  });

  it('takes no longer for a list that claims any length', () => {
    const list: unknown[] = [];
    list.length = 2 ** 32 - 1;
    expect(thinOut(list, 5)?.ofEvents).toBe(2 ** 32 - 1);
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
