import { CARD_ATTACH_PX } from '../../src/layout/arrange.js';
import type { LabelItems, LabelPlacement, LabelSize, LabelSpace } from '../../src/layout/labels.js';

/** Labels and the space they are laid out in, with what the scorer wants to know about them. */
export interface LabelSet {
  readonly name: string;
  readonly items: LabelItems;
  readonly space: LabelSpace;
  /** The moment that the walk zooms to. */
  readonly focus: number;
  /** The layout of the set where it has one already, whose places are still to be found. */
  readonly placement?: LabelPlacement;
  /** From a card's near edge to its anchor; a set that has it goes into a column, any other into rows of flags. */
  readonly attachPx?: number;
}

/** Small, fast, seeded (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A fitted view with 5 % of padding, as the viewport makes it. */
export function fitSpace(anchors: Float64Array, lengthPx: number, heightPx: number): LabelSpace {
  const first = anchors[0] ?? 0;
  const last = anchors.at(-1) ?? 0;
  const padding = last > first ? (last - first) * 0.05 : 43_200_000;
  const start = first - padding;
  const end = last + padding;
  return { start, end, lengthPx, heightPx, minScale: lengthPx / (end - start) / 2 };
}

const YEAR = 31_556_952_000;
const COUNTS = [0, 1, 2, 3, 5, 8, 12, 20, 30, 31, 50, 80, 120, 150, 400, 1000, 2000];
const HEIGHTS_PX = [35, 54, 54, 54, 72, 72, 90];

const SPREADS: Record<string, (random: () => number, n: number) => number[]> = {
  even: (_, n) => Array.from({ length: n }, (__, i) => (i / n) * YEAR),
  uniform: (random, n) => Array.from({ length: n }, () => random() * YEAR),
  bursts: (random, n) => {
    const centres = Array.from({ length: 1 + n / 12 }, () => random() * YEAR);
    return Array.from({ length: n }, () => {
      const centre = centres[Math.floor(random() * centres.length)] ?? 0;
      return centre + (random() + random() + random() - 1.5) * 0.02 * YEAR;
    });
  },
  days: (random, n) => Array.from({ length: n }, () => Math.floor(random() * 365) * 86_400_000),
  equal: (_, n) => Array.from({ length: n }, () => YEAR),
  outlier: (random, n) => Array.from({ length: n }, (_, i) => (i === 0 ? -40 * YEAR : random() * YEAR)),
  late: (random, n) => Array.from({ length: n }, () => YEAR * (1 - random() ** 3)),
};

export interface Recipe {
  readonly seed: number;
  readonly spread: string;
  readonly count: number;
  readonly lengthPx: number;
  /** How many different importances there are. */
  readonly levels: number;
}

export function makeSet({ seed, spread, count, lengthPx, levels }: Recipe): LabelSet {
  const random = randomFrom(seed);
  const anchors = Float64Array.from(SPREADS[spread]!(random, count)).sort();
  const importance = Array.from(anchors, () => Math.floor(random() * levels));
  const sizes: LabelSize[] = Array.from(anchors, () => ({
    widthPx: 60 + Math.floor(random() * (lengthPx < 480 ? 121 : 161)),
    heightPx: HEIGHTS_PX[Math.floor(random() * HEIGHTS_PX.length)]!,
  }));
  return {
    name: `seed ${seed}: ${count} × ${spread} at ${lengthPx} px`,
    items: {
      anchors,
      order: Uint32Array.from(anchors.keys()).sort((i, j) => importance[j]! - importance[i]! || i - j),
      sizeOf: (i) => sizes[i]!,
    },
    space: around(fitSpace(anchors, lengthPx, 200 + Math.floor(random() * 160)), seed % 2 === 1),
    focus: anchors[Math.floor(random() * count)] ?? 0,
  };
}

/** Every other set may have labels below the axis too. */
function around(space: LabelSpace, isSplit: boolean): LabelSpace {
  return isSplit ? { ...space, belowFromPx: 60 } : space;
}

/** Goes through all spreads and counts as seeds count up. */
export function randomSet(seed: number, lengthPx: number): LabelSet {
  const spreads = Object.keys(SPREADS);
  return makeSet({
    seed,
    spread: spreads[seed % spreads.length]!,
    count: COUNTS[Math.floor(seed / spreads.length) % COUNTS.length]!,
    lengthPx,
    levels: [1, 3, 1e9, 1e9][Math.floor(randomFrom(~seed)() * 4)]!,
  });
}

/** The same labels as cards of a column, whose size along the axis is their height. */
export function inColumn({ items, ...set }: LabelSet): LabelSet {
  const sizeOf = (i: number): LabelSize => {
    const { widthPx, heightPx } = items.sizeOf(i);
    return { widthPx: heightPx, heightPx: widthPx };
  };
  return { ...set, items: { ...items, sizeOf }, attachPx: CARD_ATTACH_PX };
}
