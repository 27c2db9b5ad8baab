import { ActiveRanges } from './active-ranges.js';
import { placementOf, type LabelItems, type LabelPlacement, type LabelSpace } from './labels.js';
import { placeByOctaves } from './octaves.js';

export interface ColumnSpace extends Omit<LabelSpace, 'heightPx'> {
  /** From a card's near edge along the axis to its anchor. */
  readonly attachPx: number;
}

/**
 * Places labels as cards in one column beside a vertical axis, for all scales at once: the same active ranges
 * as in `placeLabels`, with one row, no stems and nothing displaced. As the axis runs down the page, the
 * `widthPx` of an item is its size along the axis: the card's height.
 */
export function placeColumn({ anchors, order, sizeOf }: LabelItems, space: ColumnSpace): LabelPlacement {
  const ranges = new ActiveRanges({
    anchors,
    sizePx: (i) => sizeOf(i).widthPx,
    heightPx: () => 0,
    offsetPx: -space.attachPx,
    mirrored: false,
    start: space.start,
    end: space.end,
    lengthPx: space.lengthPx,
  });
  const placing = placeByOctaves(ranges, order, [0], Math.min(space.minScale, ranges.fittedScale));
  return placementOf(ranges, placing, [{ bottomPx: 0, heightPx: 0 }]);
}
