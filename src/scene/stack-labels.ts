import { CARD_ATTACH_PX, CARD_GAP_PX, type Layout } from '../layout/arrange.js';
import { DOT_PX } from '../layout/foot.js';
import { stackCards } from '../layout/stack-cards.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import type { Placed } from './placed.js';

/** Of the events in order of their anchors, those from `first` to before `last`. */
export type StackLabels = (
  input: { readonly layout: Layout; readonly scale: TimeScale },
  axes: Axes,
  first: number,
  last: number,
) => Placed[];

/** The cards of the view in order, displaced by as little as possible: all of them, or as many as there is room for. */
export const stackLabels: StackLabels = ({ layout, scale }, axes, first, last) => {
  const { items, lengthPx, labelPx, axisPx, foot, eventsByAnchor: events } = layout;
  const textAt = (item: number) => layout.textOf(events[item]!);
  // By importance and up to the first that does not fit, so that zooming in only ever adds cards.
  let roomPx = lengthPx + CARD_GAP_PX;
  const inView = items.order.filter((item) => item >= first && item < last);
  const crowded = inView.findIndex((item) => (roomPx -= textAt(item).heightPx + CARD_GAP_PX) < 0);
  const cards = [...inView.slice(0, crowded < 0 ? undefined : crowded).sort()];
  if (axes.reversed) cards.reverse();
  const { topsPx, track, tracks } = stackCards({
    anchorsPx: Float64Array.from(cards, (item) => axes.point(scale.uToPx(items.anchors[item]!), 0).y),
    heightsPx: cards.map((item) => textAt(item).heightPx),
    attachPx: CARD_ATTACH_PX,
    lengthPx,
    gapPx: CARD_GAP_PX,
  });
  const footPx = axisPx + DOT_PX + foot.depthPx;
  const gutterPx = labelPx - footPx;
  return cards.map((item, i) => {
    const text = textAt(item);
    const y = topsPx[i]!;
    return {
      item,
      event: events[item]!,
      text,
      pinned: false,
      box: { x: labelPx, y, width: text.widthPx, height: text.heightPx },
      meetsPx: y,
      trackPx: footPx + (gutterPx * (track[i]! + 1)) / (tracks + 1),
    };
  });
};
