import { bisectLeft, mean, range } from 'd3-array';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/layout/labels.js';
import { placeByOctaves } from '../../src/layout/octaves.js';
import { labelsInView } from '../../src/layout/visible-labels.js';
import { placeAll, resultOf } from './place-all.js';
import { niger, nigerOrder, permutationsOf } from './niger.js';
import { makeSet, randomSet, type LabelSet } from './random-sets.js';
import { layoutOf, noFaults, scoreWalk, type Score } from './score.js';

const argumentsOf = ({ items, space }: LabelSet) => [items, space, placeByOctaves] as const;

const WIDTHS_PX = [320, 768, 1200, 2560];

function shownAtFit({ items, space }: LabelSet): number[] {
  return labelsInView(items, placeAll(items, space), space).map((label) => label.index);
}

describe('the Niger story', () => {
  it.each([768, 1152])('shows all five titles at %i px, whatever their importance', (lengthPx) => {
    for (const order of permutationsOf(nigerOrder)) {
      expect(shownAtFit(niger(lengthPx, 283, order)), order.join()).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it.each([480, 600, 768, 1152])('shows its four main titles at %i px with narrow labels', (lengthPx) => {
    expect(shownAtFit(niger(lengthPx, 290, nigerOrder, 180))).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  });

  it('builds the staircase: later is higher, and rows are as high as their own labels', () => {
    const { items, space } = niger(1152, 283);
    const placement = placeAll(items, space);
    expect([...placement.row]).toEqual([0, 0, 1, 2, 3]);
    expect([...placement.side]).toEqual([1, -1, -1, -1, -1]);
    expect(placement.rows.map((row) => row.heightPx)).toEqual([72, 54, 72, 54]);
    expect(placement.rows.map((row) => row.bottomPx)).toEqual([0, 80, 142, 222]);
  });

  it.each(WIDTHS_PX)('walks without a fault at %i px', (lengthPx) => {
    expect(scoreWalk(niger(lengthPx, 283)).faults).toEqual(noFaults);
  });

  it('walks without a fault in every order of importance', () => {
    for (const order of permutationsOf(nigerOrder)) {
      const set = niger(768, 283, order);
      expect(scoreWalk(set).faults, set.name).toEqual(noFaults);
    }
  });
});

describe('R9: 200 random sets', () => {
  const scores: { set: LabelSet; score: Score }[] = [];
  const sized = (from: number, to: number) =>
    scores.filter(({ set }) => set.items.order.length >= from && set.items.order.length <= to);

  beforeAll(() => {
    for (let seed = 0; seed < 200; seed++) {
      const set = randomSet(seed, WIDTHS_PX[(seed + Math.floor(seed / 28)) % WIDTHS_PX.length]!);
      scores.push({ set, score: scoreWalk(set) });
    }
  }, 60_000);

  it('walk without a fault', () => {
    for (const { set, score } of scores) expect(score.faults, set.name).toEqual(noFaults);
  });

  it.each([
    { from: 1, to: 150, least: 0.9 },
    { from: 1000, to: 2000, least: 0.6 },
  ])(
    'of $from to $to events show at least $least of what rows without stems could hold',
    ({ from, to, least }) => {
      expect(mean(sized(from, to), ({ score }) => score.share)).toBeGreaterThanOrEqual(least);
    },
  );

  it('of a thousand and more show most of the ten most important in view', { timeout: 60_000 }, () => {
    const scores = ['even', 'uniform', 'bursts', 'days', 'late'].flatMap((spread, k) =>
      [768, 1200, 2560].map((lengthPx) =>
        scoreWalk(makeSet({ seed: k + lengthPx, spread, count: 1000 + 250 * k, lengthPx, levels: 1e9 })),
      ),
    );
    expect(mean(scores, (score) => score.topShare)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the scorer', () => {
  it('finds what is wrong in a layout that ignores collisions', () => {
    const set = makeSet({ seed: 5, spread: 'uniform', count: 40, lengthPx: 768, levels: 5 });
    const placement = placeAll(set.items, set.space);
    const careless = {
      ...placement,
      from: placement.from.map(() => 0),
      row: placement.row.map((_, i) => i % 3),
      shownIn: (first: number, stop: number) => range(first, stop),
    };
    const { faults } = scoreWalk(set, layoutOf(set, careless));
    expect(faults.overlaps).toBeGreaterThan(0);
    expect(faults.stemsThroughText).toBeGreaterThan(0);
    expect(faults.clippedAtFit).toBeGreaterThan(0);
  });
});

describe('a layout', () => {
  it('is the same for the same input', () => {
    const set = randomSet(16, 1200);
    expect(resultOf(placeAll(set.items, set.space))).toEqual(resultOf(placeAll(set.items, set.space)));
  });

  it('is the same in slices, of whatever lengths', () => {
    fc.assert(
      fc.property(
        fc.nat(199),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        (seed, slices) => {
          const { items, space } = randomSet(seed, 1200);
          const placement = placeLabels(items, space, placeByOctaves);
          for (let k = 0, isDone = false; !isDone; k++) {
            let left = slices[k % slices.length]!;
            isDone = placement.advance(() => left-- <= 0);
          }
          expect(resultOf(placement)).toEqual(resultOf(placeAll(items, space)));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is the same in whatever order it is looked at, from however near', () => {
    const look = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), zoom: fc.nat(45) });
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...(['uniform', 'bursts', 'days', 'late'] as const)),
        fc.array(look, { maxLength: 12 }),
        (seed, spread, looks) => {
          // So wide that even at the fitted scale there are several blocks.
          const set = makeSet({ seed, spread, count: 400, lengthPx: 20_000, levels: 5 });
          const { start, end, lengthPx } = set.space;
          const whole = placeAll(set.items, set.space);
          const placement = placeLabels(...argumentsOf(set));
          for (const { at, zoom } of looks) {
            const span = (end - start) / 2 ** zoom;
            const from = start + at * (end - start - span);
            const scale = lengthPx / span;
            placement.advance(() => false, { start: from, end: from + span, scale });
            const [first, stop] = [from, from + span].map((u) => bisectLeft(set.items.anchors, u)) as [
              number,
              number,
            ];
            expect(placement.shownIn(first, stop, scale)).toEqual(whole.shownIn(first, stop, scale));
          }
          placement.advance(() => false);
          expect(resultOf(placement)).toEqual(resultOf(whole));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('measures only what is near to where somebody looks', () => {
    const set = makeSet({ seed: 3, spread: 'uniform', count: 20_000, lengthPx: 1200, levels: 9 });
    const measured = new Set<number>();
    const sizeOf = (i: number) => {
      measured.add(i);
      return set.items.sizeOf(i);
    };
    const placement = placeLabels({ ...set.items, sizeOf }, set.space, placeByOctaves);
    const { start, end, lengthPx } = set.space;
    const span = (end - start) / 4096;
    const view = { start: (start + end) / 2, end: (start + end) / 2 + span, scale: lengthPx / span };
    placement.advance(() => false, view);
    // Of these, as many as are important have their places at all scales anyway.
    expect(measured.size).toBeLessThan(6000);
    const [first, stop] = [view.start, view.end].map((u) => bisectLeft(set.items.anchors, u)) as [
      number,
      number,
    ];
    expect(placement.shownIn(first, stop, view.scale)).toHaveLength(stop - first);
  });

  it('of few events needs no slices; one of many has something to show after a few', () => {
    const few = placeLabels(
      ...argumentsOf(makeSet({ seed: 1, spread: 'even', count: 30, lengthPx: 1200, levels: 3 })),
    );
    expect(few.advance(() => true)).toBe(true);
    const many = placeLabels(
      ...argumentsOf(makeSet({ seed: 1, spread: 'even', count: 2000, lengthPx: 1200, levels: 3 })),
    );
    let left = 10;
    expect(many.advance(() => left-- <= 0)).toBe(false);
    expect(many.from.filter((from) => from < Infinity)).toHaveLength(10);
  });

  it.each([1e-200, 1e-299, 1e-305, 1e-307, 5e-324])(
    'comes to an end where events are closer to each other than any view can tell: %f',
    (distance) => {
      const { items, space } = makeSet({ seed: 1, spread: 'even', count: 60, lengthPx: 1200, levels: 1 });
      const anchors = items.anchors.map((anchor, i) => (i < 30 ? i * distance : anchor));
      const { from } = placeAll({ ...items, anchors }, space);
      expect(from.filter((scale) => scale < Infinity).length).toBeGreaterThan(30);
    },
  );

  it('gives labels of one instant different rows', () => {
    const { items, space } = makeSet({ seed: 1, spread: 'equal', count: 80, lengthPx: 1200, levels: 1 });
    const placement = placeAll(items, space);
    const rows = [...placement.row].filter((_, i) => placement.from[i]! < Infinity);
    expect(rows.length).toBe(placement.rows.length);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('finds no row for a label that is higher than the room', () => {
    const { items, space } = niger(1152, 60);
    const { from, rows } = placeAll(items, space);
    expect([...from].map((scale) => scale < Infinity)).toEqual([true, false, true, false, true]);
    expect(rows.map((row) => row.heightPx)).toEqual([54]);
  });

  it('has no rows where there is no room', () => {
    const { items, space } = niger(1152, 20);
    const { from, rows } = placeAll(items, space);
    expect(rows).toEqual([]);
    expect([...from]).toEqual(Array(5).fill(Infinity));
  });
});
