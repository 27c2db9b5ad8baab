import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../src/model/columns.js';
import { anchorOf } from '../../src/time/anchor.js';
import { event, parseDrawn } from './helpers.js';

describe('buildColumns', () => {
  it('holds a finite anchor for each event at its index', () => {
    const { events } = parseDrawn({
      events: [event({ date: '[..2024-05-03]', importance: 2 }), event({ date: '2020/..' })],
    }).timeline;
    const columns = buildColumns(events);
    expect([...columns.order]).toEqual([1, 0]);
    expect(columns.anchors).toHaveLength(2);
    expect(columns.anchors.every(Number.isFinite)).toBe(true);
  });

  it('orders by importance and by anchor, ties in time order', () => {
    const date = fc.constantFrom('2020', '2020-05', '2020-05-03', '2019/2025', '[..2020-05-03]', '2021~');
    const input = fc.array(fc.record({ date, importance: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(input, (fields) => {
        const { events } = parseDrawn(fields.map((one) => event(one))).timeline;
        const { order, byAnchor, anchors } = buildColumns(events);
        const sortedBy = (value: (i: number) => number) =>
          events.map((_, i) => i).sort((i, j) => value(i) - value(j) || i - j);
        expect([...order]).toEqual(sortedBy((i) => -(events[i]?.importance ?? 0)));
        expect([...byAnchor]).toEqual(sortedBy((i) => anchors[i] ?? 0));
        expect([...anchors]).toEqual(events.map(({ when }) => anchorOf(when)));
      }),
    );
  });
});
