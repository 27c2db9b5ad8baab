import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/columns.js';
import { anchorOf } from '../../src/time/anchor.js';
import { event, parseDrawn } from './helpers.js';

describe('columnsOf', () => {
  it('holds a finite anchor for each event at its index', () => {
    const { events } = parseDrawn({
      events: [event({ date: '[..2024-05-03]', importance: 2 }), event({ date: '2020/..' })],
    }).timeline;
    const columns = columnsOf(events);
    expect([...columns.order]).toEqual([1, 0]);
    expect(columns.anchors).toHaveLength(2);
    expect(columns.anchors.every(Number.isFinite)).toBe(true);
  });

  const date = fc.constantFrom('2020', '2020-05', '2020-05-03', '2019/2025', '[..2020-05-03]', '2021~');
  const input = fc.array(fc.record({ date, importance: fc.integer({ min: 0, max: 3 }) }), { maxLength: 40 });

  it('orders by importance and by anchor, ties of the latter in time order', () => {
    fc.assert(
      fc.property(input, (fields) => {
        const { events } = parseDrawn(fields.map((one) => event(one))).timeline;
        const { order, byAnchor, anchors } = columnsOf(events);
        const byTime = events.map((_, i) => i).sort((i, j) => anchors[i]! - anchors[j]! || i - j);
        expect([...byAnchor]).toEqual(byTime);
        expect([...anchors]).toEqual(events.map(({ when }) => anchorOf(when)));
        expect([...order].sort((i, j) => i - j)).toEqual(events.map((_, i) => i));
        const ranked = Array.from(order, (i) => events[i]!.importance);
        expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
      }),
    );
  });

  it('spreads over time what comes first of equals, in time order on one day', () => {
    const daily = Array.from({ length: 1000 }, (_, i) =>
      event({ date: new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10) }),
    );
    const { order } = columnsOf(parseDrawn(daily).timeline.events);
    for (const count of [5, 10, 20, 50]) {
      const first = [0, ...order.subarray(0, count).toSorted(), 1000];
      const gaps = first.slice(1).map((day, k) => day - first[k]!);
      expect(Math.max(...gaps)).toBeLessThan(3 * (1000 / count));
    }
    const sameDay = ['A', 'B', 'C'].map((title) => event({ title }));
    expect([...columnsOf(parseDrawn(sameDay).timeline.events).order]).toEqual([0, 1, 2]);
  });

  it('keeps that order when other events come between', () => {
    fc.assert(
      fc.property(input, fc.nat(40), (fields, at) => {
        const told = (some: typeof fields) => {
          const { events } = parseDrawn(some.map((one) => event(one))).timeline;
          return Array.from(columnsOf(events).order, (i) => events[i]!.path);
        };
        const less = fields.filter((_, i) => i !== at);
        // The paths of what comes after the one that is missing are one less.
        const renumbered = told(fields)
          .map((path) => Number(path.slice('/'.length)))
          .filter((i) => i !== at)
          .map((i) => `/${i > at ? i - 1 : i}`);
        expect(told(less)).toEqual(renumbered);
      }),
    );
  });
});
