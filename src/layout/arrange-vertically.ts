import { sum } from 'd3-array';
import { numberFormatter } from '../base/intl-cache.js';
import { barsOf, itemsOf, lanesOf } from './arrange-items.js';
import { footOf } from './foot.js';
import type { TimelineEvent } from '../model/timeline.js';
import { CARD_ATTACH_PX, CARD_GAP_PX, TICK_GAP_PX, type Arrangement, type Layout } from './arrange.js';
import { LABEL_WIDTH_PX } from './label-text.js';
import { placeColumn } from './place-column.js';

/** An axis without any cards is still an axis. */
const LEAST_LENGTH_PX = 120;
const RAIL_PX = 4;
const RAIL_GAP_PX = 4;
/** For all rails, where they would outgrow the space. */
const STRIP_PX = 32;
const GUTTER_PX = 34;
const LEAST_CARD_PX = 80;
/** At the far edge, for the numbers of notes and lines. */
const NUMBER_PX = 24;
/** Of the width, at most so much is for spans, or the ribbon. */
const FOOT_SHARE = 0.1;
/** Around the text of a chip, its border included. */
const CHIP_PADDING_PX = 14;
/** From the axis, beside the marks on it, to a chip, and from there to the cards. */
const CHIP_GAP_PX = 11;

/** The same where time runs downwards: cards beside the axis, periods as rails on its other side. Pure. */
export function arrangeVertically(input: Arrangement): Layout {
  const layout = arrangeCards(input, 0);
  // What finds no room is counted, in chips between the marks and the cards.
  return hasRoomForAll(layout) ? layout : arrangeCards(input, chipPx(input));
}

function hasRoomForAll(layout: Layout): boolean {
  const cardPx = (event: TimelineEvent) => layout.textOf(event).heightPx + CARD_GAP_PX;
  return layout.mode === 'stack' && sum(layout.eventsByAnchor, cardPx) <= layout.lengthPx + CARD_GAP_PX;
}

/** As long as the longest count may be. */
function chipPx({ metrics, timeline, wording }: Arrangement): number {
  const count = numberFormatter(wording.locale).format(timeline.events.length);
  return Math.ceil(metrics.widthPx(`+${count}`, 'meta')) + CHIP_PADDING_PX;
}

function arrangeCards(input: Arrangement, chipPx: number): Layout {
  const { metrics, lengthPx, acrossPx, timeline } = input;
  const { laneOf, count } = lanesOf(barsOf(input.periods));
  const stepPx = RAIL_PX + RAIL_GAP_PX;
  const railRoomPx = acrossPx * 0.2;
  const dense = count * (RAIL_PX + 1) > railRoomPx;
  const railsPx = dense ? STRIP_PX : Math.min(count * stepPx, railRoomPx);
  // An axis in even steps says so there.
  const note = input.folded.stops ? input.wording.messages.notToScale : '';
  const tickTextPx = Math.ceil(
    Math.max(...['Mmm 0000', note].map((text) => metrics.widthPx(text, 'parent'))),
  );
  const axisPx = Math.round(input.topPx + railsPx + tickTextPx + 2 * TICK_GAP_PX);
  const foot = footOf(input, acrossPx * FOOT_SHARE);
  const footPx = axisPx + foot.depthPx;
  const cardPx = footPx + Math.max(GUTTER_PX, 2 * CHIP_GAP_PX + chipPx);
  const noted = timeline.annotations?.length || timeline.lines?.length;
  const roomPx = acrossPx - cardPx - (noted ? NUMBER_PX : 0);
  const cardRoomPx = Math.max(LEAST_CARD_PX, Math.min(roomPx, 1.5 * LABEL_WIDTH_PX));
  const leastPx = 2 * metrics.lineHeightPx('meta') + CARD_GAP_PX;
  const base = itemsOf(
    input,
    () => cardRoomPx,
    (text) => ({ widthPx: text.heightPx, heightPx: text.widthPx }),
  );

  const stacked = timeline.events.length * leastPx <= lengthPx;
  const cardsPx = stacked
    ? sum(timeline.events, (event) => base.textOf(event).heightPx + 2 * CARD_GAP_PX)
    : Infinity;
  return {
    ...base,
    vertical: true,
    neededPx: Math.min(Math.max(cardsPx, LEAST_LENGTH_PX), lengthPx),
    mode: stacked ? 'stack' : 'column',
    placement: placeColumn(base.items, {
      start: input.fitted.start,
      end: input.fitted.end,
      lengthPx,
      attachPx: CARD_ATTACH_PX,
      minScale: lengthPx / input.limits.maxSpan,
    }),
    lengthPx,
    acrossPx,
    axisPx,
    tickPx: axisPx - TICK_GAP_PX,
    parentPx: axisPx - TICK_GAP_PX,
    tickRoomPx: tickTextPx + TICK_GAP_PX / 2,
    labelPx: cardPx,
    clusterPx: footPx + CHIP_GAP_PX + chipPx / 2,
    foot,
    lanes: {
      laneOf,
      firstPx: input.topPx,
      stepPx: count > 0 ? railsPx / count : 0,
      thicknessPx: dense ? STRIP_PX - RAIL_GAP_PX : RAIL_PX,
      dense,
      titled: false,
    },
  };
}
