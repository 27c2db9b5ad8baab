import { expect, it } from 'vitest';
import { laneExtent } from '../../src/layout/lane-extent.js';
import { assignLanes } from '../../src/layout/lanes.js';
import { makeInstant, spanOf } from '../../src/time/make-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { When } from '../../src/time/when.js';

/** So many units before the present, give or take. */
const ma = (value: number, plusMinus: number): When => ({
  ...makeInstant(-value - plusMinus, -value + plusMinus, 'ma'),
  age: { unit: 'ma', value, plusMinus },
});

it('counts a measured end at the middle of its margin', () => {
  expect(laneExtent(spanOf(ma(201, 2), ma(143, 4)))).toEqual([-201, -143]);
});

it('lets units that meet in one margin share a lane', () => {
  const units = [
    spanOf(ma(252, 1), ma(201, 2)),
    spanOf(ma(201, 2), ma(143, 4)),
    spanOf(ma(143, 4), 'ongoing'),
  ];
  const extents = units.map(laneExtent);
  const { count } = assignLanes(
    extents.map(([start]) => start),
    extents.map(([, end]) => end),
  );
  expect(count).toBe(1);
});

it.each(['2021-04/2023-07', '../2024-03', '2023-07-26/..', '[2024-03..2024-05]'])(
  'takes all of %s, whose ends are dates',
  (text) => {
    const when = parseDate(text);
    expect(laneExtent(when)).toEqual([when.a, when.d]);
  },
);
