import type { LabelSize } from '../../src/layout/labels.js';
import { fitSpace, type LabelSet } from './random-sets.js';

const day = (date: string, hours: number) => Date.parse(`${date}T00:00Z`) + hours * 3_600_000;

/** Coup, denunciation, withdrawal, arrival, press conference: where their stems stand. */
const anchors = Float64Array.of(
  day('2023-07-26', 12),
  day('2024-03-01', (31 * 24) / 2),
  day('2024-04-11', (10 * 24) / 2),
  day('2024-05-03', 12),
  day('2024-05-03', 12),
);

const sizes: readonly LabelSize[] = [
  { widthPx: 180, heightPx: 54 },
  { widthPx: 170, heightPx: 72 },
  { widthPx: 170, heightPx: 54 },
  { widthPx: 200, heightPx: 72 },
  { widthPx: 190, heightPx: 54 },
];

/** As the story's author ranks them. */
export const nigerOrder: readonly number[] = [0, 3, 2, 1, 4];

export function niger(
  lengthPx: number,
  heightPx: number,
  order: readonly number[] = nigerOrder,
  maxWidthPx = Infinity,
): LabelSet {
  return {
    name: `Niger at ${lengthPx} × ${heightPx} px, ${order.join(' > ')}`,
    items: {
      anchors,
      order: Uint32Array.from(order),
      sizeOf: (i) => ({ widthPx: Math.min(sizes[i]!.widthPx, maxWidthPx), heightPx: sizes[i]!.heightPx }),
    },
    space: fitSpace(anchors, lengthPx, heightPx),
    focus: anchors[2]!,
  };
}

export function permutationsOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((first) =>
    permutationsOf(values.filter((value) => value !== first)).map((rest) => [first, ...rest]),
  );
}
