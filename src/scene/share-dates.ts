import { anchorOf } from '../time/anchor.js';
import type { Label, Point, Scene } from './scene.js';

/** Farther apart than this, a label does not read as the continuation of the one above it. */
const MAX_GAP_PX = 40;

/**
 * Of labels of one instant that stand one above the other, on one connector, only the uppermost tells the date; the others
 * are titles, after their group if it is another. `linePx` is the height of the line that they lose.
 */
export function shareDates(scene: Scene, linePx: number): Scene {
  const labels = scene.labels.map((label) => {
    const { event, text, box } = label;
    const upper = scene.labels.find((other) => isUpon(other, label));
    // A claim between the two would be read as that of the lower one.
    if (upper?.text.date !== text.date || upper.text.claim.length > 0 || text.meta.length !== 1) return label;
    const { group } = event;
    if (group && group !== upper.event.group && text.meta[0] !== text.date)
      return { ...label, text: { ...text, meta: [group.title] } };
    // Below the axis a stem runs along the whole label.
    const toPx = box.y + box.height;
    return {
      ...label,
      text: { ...text, meta: [] },
      box: { ...box, height: box.height - linePx },
      connector: label.connector.map(([x, y]): Point => [x, y === toPx ? y - linePx : y]),
    };
  });
  return { ...scene, labels };
}

function isUpon(upper: Label, { event, box, pinned }: Label): boolean {
  const gapPx = box.y - upper.box.y - upper.box.height;
  const isFlush =
    Math.abs(upper.box.x - box.x) < 1 || Math.abs(upper.box.x + upper.box.width - box.x - box.width) < 1;
  return (
    upper.event !== event &&
    !upper.pinned &&
    !pinned &&
    gapPx >= 0 &&
    gapPx <= MAX_GAP_PX &&
    isFlush &&
    anchorOf(upper.event.when) === anchorOf(event.when)
  );
}
