import {
  placeLabels,
  type LabelItems,
  type LabelPlacement,
  type LabelSpace,
} from '../../src/layout/labels.js';
import { placeByOctaves } from '../../src/layout/octaves.js';
import { placeColumn, type ColumnSpace } from '../../src/layout/place-column.js';
import type { LabelSet } from './random-sets.js';

/** The layout of a set when all of it is done. */
export function placeAll(items: LabelItems, space: LabelSpace): LabelPlacement {
  return finish(placeLabels(items, space, placeByOctaves));
}

/** The same, into a column where the set asks for one. */
export function placeSet({ items, space, placement, attachPx }: LabelSet): LabelPlacement {
  if (placement) return finish(placement);
  return attachPx === undefined ? placeAll(items, space) : placeAllInColumn(items, { ...space, attachPx });
}

export function placeAllInColumn(items: LabelItems, space: ColumnSpace): LabelPlacement {
  return finish(placeColumn(items, space));
}

function finish(placement: LabelPlacement): LabelPlacement {
  placement.advance(() => false);
  return placement;
}

/** What a layout came to, as something to compare. */
export function resultOf({ from, row, side, rows, offsetPx }: LabelPlacement): object {
  return { from, row, side, rows, offsetPx };
}
