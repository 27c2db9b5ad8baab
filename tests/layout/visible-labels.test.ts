import { range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { LabelItems, LabelPlacement } from '../../src/layout/labels.js';
import { labelsInView } from '../../src/layout/visible-labels.js';
import { placeAllInColumn } from './place-all.js';
import { makeSet } from './random-sets.js';

/** One px per unit of time; all labels 100 × 40 px, shown from scale 1 on. */
function scene(
  labels: readonly { at: number; row?: number; side?: 1 | -1; from?: number; widthPx?: number }[],
): {
  items: LabelItems;
  placement: LabelPlacement;
} {
  return {
    items: {
      anchors: Float64Array.from(labels, ({ at }) => at),
      order: Uint32Array.from(labels.keys()),
      sizeOf: (i) => ({ widthPx: labels[i]!.widthPx ?? 100, heightPx: 40 }),
    },
    placement: {
      from: Float64Array.from(labels, ({ from }) => from ?? 1),
      row: Uint8Array.from(labels, ({ row }) => row ?? 0),
      side: Int8Array.from(labels, ({ side }) => side ?? 1),
      rows: [
        { bottomPx: 0, heightPx: 50 },
        { bottomPx: 58, heightPx: 40 },
      ],
      below: Infinity,
      advance: () => true,
      shownIn: (first, stop, scale) => range(first, stop).filter((i) => (labels[i]!.from ?? 1) <= scale),
      offsetPx: 8,
    },
  };
}

const view = { start: 0, end: 400, lengthPx: 400 };
const startsOf = (labels: Parameters<typeof scene>[0], pinned?: ReadonlySet<number>) => {
  const { items, placement } = scene(labels);
  return labelsInView(items, placement, view, pinned).map((label) => label.startPx);
};

describe('labelsInView', () => {
  it('shows a label if the scale has reached its own and its anchor is in [start, end)', () => {
    const { items, placement } = scene([
      { at: -1 },
      { at: 0 },
      { at: 200, from: 1.001 },
      { at: 399 },
      { at: 400 },
    ]);
    expect(labelsInView(items, placement, view).map((label) => label.index)).toEqual([1, 3]);
  });

  it('hangs the text beside its stem, from the top of its row', () => {
    const { items, placement } = scene([{ at: 120 }, { at: 250, side: -1, row: 1 }]);
    expect(labelsInView(items, placement, view)).toMatchObject([
      { stemPx: 120, startPx: 128, bottomPx: 10, stemTopPx: 50, row: 0, pinned: false },
      { stemPx: 250, startPx: 142, bottomPx: 58, stemTopPx: 98, row: 1, pinned: false },
    ]);
  });

  describe('slides a text that crosses an edge inwards', () => {
    it('as far as it needs to', () => {
      expect(startsOf([{ at: 30, side: -1 }])).toEqual([0]);
      expect(startsOf([{ at: 350, side: 1 }])).toEqual([300]);
    });

    it('and ends the stem below it', () => {
      const { items, placement } = scene([
        { at: 30, side: -1 },
        { at: 350, row: 1 },
      ]);
      expect(labelsInView(items, placement, view)).toMatchObject([{ stemTopPx: 10 }, { stemTopPx: 58 }]);
    });

    it('up to 8 px from a box in its row', () => {
      expect(startsOf([{ at: 30, side: -1 }, { at: 90 }])).toEqual([-18, 98]);
      expect(startsOf([{ at: 310, side: -1 }, { at: 350 }])).toEqual([202, 318]);
    });

    it('up to 6 px from the stem of a farther row, but over that of a nearer one', () => {
      expect(
        startsOf([
          { at: 30, side: -1 },
          { at: 90, row: 1 },
        ]),
      ).toEqual([-16, 98]);
      expect(startsOf([{ at: 30, side: -1, row: 1 }, { at: 90 }])).toEqual([0, 98]);
    });

    it('not over the stem of the same instant in a farther row', () => {
      expect(
        startsOf([
          { at: 30, side: -1 },
          { at: 30, row: 1 },
        ]),
      ).toEqual([-76, 38]);
    });

    it('sharing the room with one that comes from the other edge', () => {
      const narrow = { ...view, end: 200, lengthPx: 200 };
      const { items, placement } = scene([
        { at: 50, side: -1 },
        { at: 150, side: 1 },
      ]);
      const [left, right] = labelsInView(items, placement, narrow).map((label) => label.startPx);
      expect(left).toBeCloseTo(-4);
      expect(right).toBeCloseTo(104);
    });
  });

  it('puts a pinned label over the layout, inside the plot, and moves no other', () => {
    const labels = [
      { at: 30, side: -1 as const },
      { at: 60, from: Infinity, side: -1 as const },
      { at: 500, from: 5 },
    ];
    const { items, placement } = scene(labels);
    const visible = labelsInView(items, placement, view, new Set([0, 1, 2]));
    expect(visible.map(({ index, startPx, pinned }) => ({ index, startPx, pinned }))).toEqual([
      { index: 0, startPx: 0, pinned: false },
      { index: 1, startPx: 0, pinned: true },
    ]);
    expect(visible[1]?.stemTopPx).toBe(10);
    expect(startsOf(labels)).toEqual([0]);
  });

  it('shows at most 80, those that appear earliest, then the earlier ones', () => {
    const labels = Array.from({ length: 100 }, (_, i) => ({
      at: 4 * i,
      from: i < 90 ? 0.5 : 0.1,
      widthPx: 1,
    }));
    const { items, placement } = scene(labels);
    const shown = labelsInView(items, placement, view).map((label) => label.index);
    expect(shown).toEqual([...Array(70).keys(), 90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
  });
});

describe('placeColumn', () => {
  it('keeps cards apart in every frame of a zoom, loses none on the way, and clips none at the fit', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { items, space, focus } = makeSet({
        seed,
        spread: 'bursts',
        count: 60,
        lengthPx: 500,
        levels: 5,
      });
      const placement = placeAllInColumn(items, { ...space, attachPx: 9 });
      let before: number[] = [];
      for (let step = 0; step <= 160; step++) {
        const zoom = (time: number) => focus + (time - focus) / 1.04 ** step;
        const view = { start: zoom(space.start), end: zoom(space.end), lengthPx: space.lengthPx };
        const cards = labelsInView(items, placement, view);
        const shown = cards.map((card) => card.index);
        const stillInView = before.filter(
          (i) => items.anchors[i]! >= view.start && items.anchors[i]! < view.end,
        );
        expect(shown).toEqual(expect.arrayContaining(stillInView));
        cards.slice(1).forEach((card, k) => {
          expect(card.startPx - cards[k]!.startPx - cards[k]!.widthPx).toBeGreaterThanOrEqual(8 - 0.01);
        });
        if (step === 0) {
          expect(cards.length).toBeGreaterThan(0);
          for (const card of cards) {
            expect(card.startPx).toBeGreaterThanOrEqual(-0.01);
            expect(card.startPx + card.widthPx).toBeLessThanOrEqual(space.lengthPx + 0.01);
          }
        }
        before = shown;
      }
    }
  });
});
