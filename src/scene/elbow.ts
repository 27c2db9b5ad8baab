import { CARD_ATTACH_PX, CARD_GAP_PX } from '../layout/arrange.js';
import { MARK_RADIUS_PX } from './build-marks.js';
import type { Placed } from './placed.js';
import type { Box, Label, Mark } from './scene.js';

/** Leads from a mark beside a vertical axis to its card, which may have slid along its column, by two turns. */
export function elbow({ item: _, meetsPx: __, trackPx, ...label }: Placed, { x, y }: Mark): Label {
  const fromPx = x + MARK_RADIUS_PX;
  const toPx = label.box.x - CARD_GAP_PX / 2;
  const turnPx = Math.max(trackPx ?? (fromPx + toPx) / 2, fromPx);
  // Cards in order are met in their first line, whatever is beside them.
  const meetsPx = trackPx === undefined ? within(y, label.box) : label.box.y + CARD_ATTACH_PX;
  return {
    ...label,
    connector: [
      [fromPx, y],
      [turnPx, y],
      [turnPx, meetsPx],
      [toPx, meetsPx],
    ],
  };
}

/** Where a connector meets a card: beside its event, if it can. */
function within(px: number, { y, height }: Box): number {
  return Math.min(
    Math.max(px, y + Math.min(CARD_ATTACH_PX, height)),
    y + Math.max(height - CARD_ATTACH_PX, 0),
  );
}
