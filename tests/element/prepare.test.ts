import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { prepare } from '../../src/element/prepare.js';
import { sortedItems } from '../../src/layout/arrange-items.js';
import { countsOf } from '../../src/layout/ribbon.js';
import { columnsOf } from '../../src/model/columns.js';
import { fullKnowledge } from '../../src/model/knowledge.js';
import { readTimelineInSteps } from '../../src/model/read-timeline.js';
import { unfolded } from '../../src/scale/folded-time.js';
import { reachesOf } from '../../src/scene/build-crowd.js';
import { marksInUse } from '../../src/scene/marks-in-use.js';
import { outlineTimeline } from '../../src/scene/outline.js';
import { event, parseDrawn } from '../model/helpers.js';

const COUNT = 5000;

/** A day, a month or a span of each; some of them more important, and some in doubt. */
function many() {
  const dayOf = (i: number) =>
    new Date(Date.UTC(1900, 0, 1) + ((i * 7919) % COUNT) * 86_400_000 * 3).toISOString().slice(0, 10);
  const dateOf = (i: number) =>
    i % 7 === 0 ? dayOf(i).slice(0, 7) : i % 11 === 0 ? `${dayOf(i)}/1990-05` : dayOf(i);
  const events = Array.from({ length: COUNT }, (_, i) =>
    event({
      title: `No. ${i}`,
      date: dateOf(i),
      ...(i % 5 === 0 && { group: `g${i % 3}` }),
      ...(i % 13 === 0 && { importance: i % 4 }),
      ...(i === 77 && { claim: { status: 'disputed' } }),
    }),
  );
  return parseDrawn({ events }).timeline;
}

describe('preparing', () => {
  it('makes in steps what would be made at once', () => {
    const [ready, other] = [many(), many()];
    const steps = prepare(ready);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(5);
    expect(columnsOf(ready.events)).toEqual(columnsOf(other.events));
    const [before, otherBefore] = [ready, other].map(({ events }) => countsOf(columnsOf(events), unfolded));
    for (const year of [1900, 1920, 1950, 2000]) {
      const at = Date.UTC(year, 3);
      expect(before!(at)).toBe(otherBefore!(at));
    }
    const day = 86_400_000;
    expect(marksInUse(ready, 10 * day)).toEqual(marksInUse(other, 10 * day));
    expect(marksInUse(ready, 10 * day)).toEqual({ kinds: ['extent', 'loose'], statuses: ['disputed'] });
    expect(outlineTimeline(ready).densest).toEqual(outlineTimeline(other).densest);
  });

  it('is not done again by what is made at once later', () => {
    const timeline = many();
    finish(prepare(timeline));
    let asked = 0;
    const watched = timeline.events.map((each) => each);
    for (const each of watched) {
      const { when } = each;
      Object.defineProperty(each, 'when', { get: () => (asked++, when) });
    }
    columnsOf(timeline.events);
    countsOf(columnsOf(timeline.events), unfolded);
    marksInUse(timeline, 1);
    outlineTimeline(timeline);
    expect(asked).toBe(0);
  });
});

/** So many items are looked at in one step at most. */
const MOST = 2 ** 15;

/** The most that is counted in a single step. */
function mostInStep(steps: Iterator<unknown>, counted: () => number): number {
  let most = 0;
  for (let before = counted(), done: boolean | undefined; !done; before = counted()) {
    ({ done } = steps.next());
    most = Math.max(most, counted() - before);
  }
  return most;
}

describe('a step', () => {
  const count = 100_000;
  const start = Float64Array.from({ length: count }, (_, i) => 86_400_000 * ((i * 7919) % count));
  const end = start.map((t, i) => t + 86_400_000 * (i % 5));
  const group = Uint8Array.from(start, (_, i) => i % 3);
  const groups = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const importance = Float32Array.from(start, (_, i) => i % 100);
  const given = { start, end, group, importance };

  it('of reading columns looks at a small part of them', () => {
    let read = 0;
    const watched = (column: ArrayLike<number>) =>
      new Proxy(Array.from(column), {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d/.test(key)) read++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
    const columns = Object.fromEntries(
      Object.entries(given).map(([key, column]) => [key, watched(column)] as const),
    );
    const steps = readTimelineInSteps({ groups, columns: { ...columns, title: String } }, {}, fullKnowledge);
    expect(mostInStep(steps, () => read)).toBeLessThanOrEqual(MOST);
    expect(read).toBeGreaterThanOrEqual(4 * count);
  });

  it('of what the first picture takes looks at a small part of it', () => {
    const { events } = parseDrawn({ groups, columns: { ...given, title: String } }).timeline;
    const columns = columnsOf(events);
    let asked = 0;
    const toU = (t: number) => (asked++, t);
    const folded = { ...unfolded, toU };
    const counted = () => asked;
    expect(mostInStep(sortedItems.inSteps(columns, events, folded, 1), counted)).toBeLessThanOrEqual(MOST);
    const { longItems } = sortedItems(columns, events, folded, 1);
    expect(mostInStep(reachesOf.inSteps(columns, folded, longItems), counted)).toBeLessThanOrEqual(MOST);
    expect(mostInStep(countsOf.inSteps(columns, folded), counted)).toBeLessThanOrEqual(MOST);
    expect(asked).toBeGreaterThan(3 * count);
  });
});
