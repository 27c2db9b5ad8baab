import { expect, it } from 'vitest';
import { stackMarks } from '../../src/layout/stack-marks.js';

it.each([
  { name: 'far apart', anchorsPx: [0, 3, 6], priority: [1, 2, 3], levels: [0, 0, 0] },
  {
    name: 'same place, the most important nearest',
    anchorsPx: [5, 5, 5],
    priority: [1, 3, 2],
    levels: [2, 0, 1],
  },
  { name: 'ties as given', anchorsPx: [5, 5], priority: [0, 0], levels: [0, 1] },
  { name: 'a chain', anchorsPx: [0, 2, 4], priority: [3, 2, 1], levels: [0, 1, 0] },
  { name: 'nothing', anchorsPx: [], priority: [], levels: [] },
])('stacks marks: $name', ({ anchorsPx, priority, levels }) => {
  expect([...stackMarks(anchorsPx, priority)]).toEqual(levels);
});

it('takes another distance', () => {
  expect([...stackMarks([0, 5], [1, 2], 6)]).toEqual([1, 0]);
});
