import { describe, expect, it } from 'vitest';
import { planRows, stackRows } from '../../src/layout/label-rows.js';

describe('planRows', () => {
  it.each([
    { name: 'equal labels', labelsPx: [50, 50, 50], roomPx: 170, rowsPx: [50, 50, 50] },
    {
      name: 'one tall label costs one row only',
      labelsPx: [90, 50, 50, 50],
      roomPx: 270,
      rowsPx: [90, 50, 50, 50],
    },
    {
      name: 'spare height raises the lowest rows',
      labelsPx: [90, 50, 50, 50],
      roomPx: 250,
      rowsPx: [90, 90, 50],
    },
    { name: 'labels without room do not count', labelsPx: [300, 50], roomPx: 100, rowsPx: [50] },
    { name: 'no room', labelsPx: [50], roomPx: 49, rowsPx: [] },
    { name: 'no labels', labelsPx: [], roomPx: 100, rowsPx: [] },
  ])('$name', ({ labelsPx, roomPx, rowsPx }) => {
    expect(planRows(labelsPx, roomPx)).toEqual(rowsPx);
  });

  it('does not pile up rows of flat labels for ever', () => {
    expect(planRows([1], 1000)).toHaveLength(12);
  });
});

it('stacks rows with 8 px between them', () => {
  expect(stackRows([72, 54])).toEqual([
    { bottomPx: 0, heightPx: 72 },
    { bottomPx: 80, heightPx: 54 },
  ]);
});
