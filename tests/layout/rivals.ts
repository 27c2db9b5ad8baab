import { bisectLeft } from 'd3-array';
import labella, { type Node } from 'labella';
import {
  BOX_GAP_PX,
  clearScale,
  reachPx,
  TEXT_GAP_PX,
  textStartPx,
  type Side,
} from '../../src/layout/label-geometry.js';
import type { LabelPlacement } from '../../src/layout/labels.js';
import type { View } from '../../src/layout/visible-labels.js';
import type { LabelSet } from './random-sets.js';
import type { Layout, PlacedLabel } from './score.js';

/** As many labels as ours shows at most. */
const MAX_LABELS = 80;

/**
 * What first comes to mind: for each view anew, by importance, each label into the lowest row where it overlaps nothing,
 * hanging towards later times if it fits into the plot that way. Has the same rows as ours.
 */
export function firstFit(
  { items, attachPx }: LabelSet,
  { rows, below }: Pick<LabelPlacement, 'rows' | 'below'>,
): Layout {
  const offsetPx = attachPx === undefined ? TEXT_GAP_PX : -attachPx;
  const sides: readonly Side[] = attachPx === undefined ? [1, -1] : [1];
  const labelsIn = (view: View): PlacedLabel[] => {
    const labels: (PlacedLabel & { readonly beforePx: number; readonly afterPx: number })[] = [];
    for (const index of mostImportant({ items }, view)) {
      if (labels.length === MAX_LABELS) break;
      const stemPx = stemIn(items.anchors[index]!, view);
      const { widthPx, heightPx } = items.sizeOf(index);
      const side = sides.find((side) => {
        const startPx = stemPx + textStartPx(widthPx, side, offsetPx);
        return startPx >= 0 && startPx + widthPx <= view.lengthPx;
      });
      if (side === undefined) continue;
      const [beforePx, afterPx] = reachPx(widthPx, side, offsetPx);
      const isFree = (row: number) =>
        labels.every((other) => {
          if (row >= below !== other.isBelow) return true;
          const distancePx = Math.abs(stemPx - other.stemPx);
          const isLater = stemPx > other.stemPx || (stemPx === other.stemPx && index > other.index);
          const [ownPx, otherPx] = isLater ? [beforePx, other.afterPx] : [afterPx, other.beforePx];
          return clearScale(row - other.row, ownPx, otherPx, distancePx) <= 1;
        });
      const row = rows.findIndex(
        (_, k) => (attachPx !== undefined || heightPx <= rows[k]!.heightPx) && isFree(k),
      );
      if (row < 0) continue;
      const { bottomPx } = rows[row]!;
      labels.push({
        index,
        stemPx,
        startPx: stemPx + textStartPx(widthPx, side, offsetPx),
        widthPx,
        heightPx,
        bottomPx,
        stemTopPx: bottomPx,
        row,
        pinned: false,
        isBelow: row >= below,
        place: `${row} ${side}`,
        beforePx,
        afterPx,
      });
    }
    return labels.sort((a, b) => a.index - b.index);
  };
  return { rowCount: rows.length, labelsIn };
}

/** Its own default: more is put into another layer. */
const DENSITY = 0.85;
/** It rounds positions to whole pixels, so that up to one of the gap is lost. */
const SPACING_PX = BOX_GAP_PX + 1;
/** It knows no heights: its layers are as high as any label. */
const LAYER_PX = 200;

/**
 * labella 1.1.4 as its README shows it, for each view anew. It drops no label and ranks none: it gets the most important
 * that `rowCount` layers hold by its own density, and what it puts into farther layers all the same counts as not
 * shown. Its middle wants to be where an event is.
 */
export function labellaForce({ items, attachPx }: LabelSet, rowCount: number): Layout {
  /** From where a connector meets a label to its middle. */
  const middlePx = (widthPx: number) => (attachPx === undefined ? 0 : widthPx / 2 - attachPx);
  const labelsIn = (view: View): PlacedLabel[] => {
    const nodes: Node[] = [];
    let roomPx = DENSITY * view.lengthPx * rowCount + SPACING_PX;
    for (const index of mostImportant({ items }, view)) {
      const { widthPx } = items.sizeOf(index);
      roomPx -= widthPx + SPACING_PX;
      if (roomPx < 0 || nodes.length === MAX_LABELS) break;
      nodes.push(new labella.Node(stemIn(items.anchors[index]!, view) + middlePx(widthPx), widthPx, index));
    }
    // As it rounds, one pixel is left on either side.
    new labella.Force({ minPos: 1, maxPos: view.lengthPx - 1, nodeSpacing: SPACING_PX, density: DENSITY })
      .nodes(nodes)
      .compute();
    return nodes
      .filter((node) => node.getLayerIndex() < rowCount)
      .map((node) => {
        const { widthPx, heightPx } = items.sizeOf(node.data);
        const row = node.getLayerIndex();
        return {
          index: node.data,
          stemPx: stemIn(items.anchors[node.data]!, view),
          startPx: node.currentPos - widthPx / 2,
          widthPx,
          heightPx: Math.min(heightPx, LAYER_PX - BOX_GAP_PX),
          bottomPx: row * LAYER_PX,
          stemTopPx: row * LAYER_PX,
          row,
          pinned: false,
          isBelow: false,
          place: `${row}`,
          waysPx: node.getPathFromRoot().map((hop) => hop.currentPos - middlePx(widthPx)),
        };
      })
      .sort((a, b) => a.index - b.index);
  };
  return { rowCount, labelsIn };
}

function stemIn(anchor: number, { start, end, lengthPx }: View): number {
  return ((anchor - start) / (end - start)) * lengthPx;
}

/** Of the labels in view, the most important first. */
function mostImportant({ items }: Pick<LabelSet, 'items'>, { start, end }: View): Uint32Array {
  const first = bisectLeft(items.anchors, start);
  const stop = bisectLeft(items.anchors, end);
  return items.order.filter((i) => i >= first && i < stop);
}
