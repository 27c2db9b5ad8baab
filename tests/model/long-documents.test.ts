import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { inOrderInSteps } from '../../src/model/in-order-in-steps.js';
import { inOrder } from '../../src/model/in-order.js';
import { fullKnowledge } from '../../src/model/knowledge.js';
import { plainOf } from '../../src/model/plain-of.js';
import { readTimeline } from '../../src/model/read-timeline.js';
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

  it('keeps no dates as objects that are plain', () => {
    const { timeline } = readLong(long.events.map(({ date }) => ({ title: 'A', date })));
    const isKept = timeline!.events.map((each) => each.when !== each.when);
    expect(isKept.filter(Boolean).length).toBeGreaterThan(timeline!.events.length / 3);
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
