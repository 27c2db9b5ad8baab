import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { prepare } from '../../src/element/prepare.js';
import { countsOf } from '../../src/layout/ribbon.js';
import { columnsOf } from '../../src/model/columns.js';
import { unfolded } from '../../src/scale/folded-time.js';
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
