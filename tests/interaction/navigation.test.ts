import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Move } from '../../src/interaction/intent.js';
import { nextFocus as moveFocus } from '../../src/interaction/navigation.js';

interface Stop {
  readonly group: number;
  readonly at: number;
  readonly inView: boolean;
}

const PERIODS = Infinity;

function nextFocus(stops: readonly Stop[], current: number | undefined, move: Move): number | undefined {
  return moveFocus(
    {
      length: stops.length,
      events: stops.filter(({ group }) => group < PERIODS).length,
      groupOf: (event) => stops[event]!.group,
      atOf: (stop) => stops[stop]!.at,
      isInView: (stop) => stops[stop]!.inView,
    },
    current,
    move,
  );
}

/** Events a to f in groups 0, 1 and 2, of which c and d are in view; then periods P and Q. */
const stops: Stop[] = [
  { group: 0, at: 0, inView: false },
  { group: 1, at: 10, inView: false },
  { group: 0, at: 20, inView: true },
  { group: 2, at: 30, inView: true },
  { group: 1, at: 40, inView: false },
  { group: 0, at: 50, inView: false },
  { group: PERIODS, at: 5, inView: true },
  { group: PERIODS, at: 45, inView: false },
];
const names = 'abcdefPQ';

function lead(from: string, move: Move): string | undefined {
  const index = nextFocus(stops, from === '' ? undefined : names.indexOf(from), move);
  return index === undefined ? undefined : names[index];
}

describe('A2: where a move leads', () => {
  test.each([
    ['c', 'next', 'd'],
    ['c', 'previous', 'b'],
    ['a', 'previous', 'a'],
    ['f', 'next', 'f'],
    ['d', 'first', 'a'],
    ['a', 'last', 'f'],
    ['P', 'next', 'Q'],
    ['P', 'previous', 'P'],
    ['Q', 'next', 'Q'],
    ['Q', 'first', 'P'],
    ['P', 'last', 'Q'],
    // The nearest in time of the next group, the earlier one of two.
    ['a', 'group-next', 'b'],
    ['f', 'group-next', 'e'],
    ['b', 'group-next', 'd'],
    ['d', 'group-next', 'Q'],
    ['e', 'group-previous', 'f'],
    ['b', 'group-previous', 'a'],
    ['a', 'group-previous', 'a'],
    ['P', 'group-next', 'P'],
    ['Q', 'group-previous', 'd'],
    // A page is what is in view.
    ['c', 'page-next', 'e'],
    ['d', 'page-next', 'e'],
    ['c', 'page-previous', 'b'],
    ['d', 'page-previous', 'b'],
    ['f', 'page-next', 'f'],
    ['a', 'page-previous', 'a'],
    ['e', 'page-next', 'f'],
    ['P', 'page-next', 'Q'],
    // From nowhere: to what is seen, unless an end is asked for.
    ['', 'next', 'c'],
    ['', 'group-next', 'c'],
    ['', 'first', 'a'],
    ['', 'last', 'f'],
  ] as const)('from %s, %s leads to %s', (from, move, to) => {
    expect(lead(from, move)).toBe(to);
  });

  it('enters the periods where there are no events, and nothing where there is nothing', () => {
    expect(nextFocus([{ group: PERIODS, at: 0, inView: false }], undefined, 'next')).toBe(0);
    for (const move of ['next', 'first', 'group-next', 'page-previous'] as const) {
      expect(nextFocus([], undefined, move)).toBeUndefined();
      expect(nextFocus([], 3, move)).toBeUndefined();
    }
  });

  const shuffled = fc.array(
    fc.record({ group: fc.constantFrom(-1, 0, 1, 5), at: fc.integer(), inView: fc.boolean() }),
    { minLength: 1, maxLength: 30 },
  );

  it('reaches every event by "next", each once, in order', () => {
    fc.assert(
      fc.property(shuffled, (events) => {
        const walk = [0];
        for (let at = 0; nextFocus(events, at, 'next') !== at;)
          walk.push((at = nextFocus(events, at, 'next') ?? -1));
        expect(walk).toEqual(events.map((_, index) => index));
      }),
    );
  });

  it('goes through the groups in order and ends in the last', () => {
    fc.assert(
      fc.property(shuffled, (events) => {
        const groups = [...new Set(events.map(({ group }) => group))].sort((a, b) => a - b);
        let at = events.findIndex(({ group }) => group === groups[0]);
        const seen = groups.map(() => {
          const group = events[at]?.group;
          at = nextFocus(events, at, 'group-next') ?? -1;
          return group;
        });
        expect(seen).toEqual(groups);
        expect(events[at]?.group).toBe(groups.at(-1));
      }),
    );
  });

  it('a page forward never goes back, and reaches the end', () => {
    fc.assert(
      fc.property(shuffled, (events) => {
        let at = 0;
        for (let step = 0; step < events.length; step++) {
          const to = nextFocus(events, at, 'page-next') ?? -1;
          expect(to).toBeGreaterThanOrEqual(at);
          at = to;
        }
        expect(at).toBe(events.length - 1);
      }),
    );
  });
});
