import type { Layout } from '../layout/arrange.js';
import type { Margins } from '../layout/arrange-notes.js';
import { reachOf } from '../layout/visible-labels.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import { keepNear } from './build-marks.js';
import type { Box, Note } from './scene.js';

/** A stretch shorter than this is drawn as a moment. */
const LEAST_BRACKET_PX = 12;
const TICK_PX = 6;
/** Between a line and a text in its way. */
const CLEAR_PX = 4;
const BADGE_PX = 18;
const BADGE_STEP_PX = BADGE_PX + 4;

/** The author's notes that touch the view: each with its text where there is room for it, and clear of the `labels`. */
export function buildNotes(
  margins: Margins,
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
  labels: readonly Box[],
): Note[] {
  const placed = placeTexts(margins, layout, scale, axes);
  const notes = axes.vertical ? partBadges(placed, layout.lengthPx) : placed;
  const texts = notes.flatMap(({ text }) => text ?? []).concat(labels);
  return notes.map((note) =>
    note.form === 'stretch'
      ? note
      : { ...note, ground: note.ground.flatMap((line) => piecesOf(line, texts, axes)) },
  );
}

type Stretch = readonly [fromPx: number, toPx: number];

/** What is left of a line across the plot beside the texts in its way. */
function piecesOf(line: Box, texts: readonly Box[], { vertical }: Axes): Box[] {
  const inX = (box: Box): Stretch => [box.x, box.x + box.width];
  const inY = (box: Box): Stretch => [box.y, box.y + box.height];
  const [along, across] = vertical ? [inY, inX] : [inX, inY];
  const [px] = along(line);
  const [startPx, endPx] = across(line);
  const gaps = texts
    .filter((box) => along(box)[0] - CLEAR_PX < px && px < along(box)[1] + CLEAR_PX)
    .map(across)
    .filter(([from, to]) => to > startPx && from < endPx)
    .sort(([a], [b]) => a - b);
  const pieces: Stretch[] = [];
  let fromPx = startPx;
  for (const [from, to] of gaps) {
    pieces.push([fromPx, from - CLEAR_PX]);
    fromPx = Math.max(fromPx, to + CLEAR_PX);
  }
  pieces.push([fromPx, endPx]);
  return pieces
    .filter(([from, to]) => to - from > CLEAR_PX)
    .map(([from, to]) =>
      vertical ? { ...line, x: from, width: to - from } : { ...line, y: from, height: to - from },
    );
}

/** Numbers that would cover each other move on, in their order along the axis, and back where the plot ends. */
function partBadges(notes: readonly Note[], lengthPx: number): Note[] {
  const order = notes.toSorted((a, b) => a.text!.y - b.text!.y);
  const places = order.map(({ text }) => text!.y);
  for (let i = 0; i < places.length; i++)
    places[i] = Math.max(places[i]!, i === 0 ? 2 : places[i - 1]! + BADGE_STEP_PX);
  for (let i = places.length - 1; i >= 0; i--)
    places[i] = Math.min(places[i]!, (places[i + 1] ?? lengthPx) - BADGE_STEP_PX);
  return order.map((note, i) => ({ ...note, text: { ...note.text!, y: places[i]! } }));
}

function placeTexts(margins: Margins, layout: Layout, scale: TimeScale, axes: Axes): Note[] {
  const { lengthPx, axisPx, acrossPx } = layout;
  const notes: Note[] = [];
  margins.items.forEach((item, i) => {
    const { path } = item.source;
    const [startPx, endPx] = [keepNear(scale.uToPx(item.start)), keepNear(scale.uToPx(item.end))];
    const isLong = endPx - startPx >= LEAST_BRACKET_PX;
    const anchorPx = isLong ? keepNear(scale.uToPx(item.anchor)) : (startPx + endPx) / 2;
    const isNear = isLong ? endPx > 0 && startPx < lengthPx : anchorPx >= 0 && anchorPx < lengthPx;
    if (!isNear) return;
    const form = isLong ? 'stretch' : !item.isLine ? 'moment' : 'line';
    const [fromPx, toPx] = isLong
      ? [Math.max(startPx, 0), Math.min(endPx, lengthPx)]
      : [anchorPx - 0.5, anchorPx + 0.5];
    if (axes.vertical) {
      notes.push({
        path,
        form,
        ground: [axes.box(fromPx, toPx - fromPx, axisPx, acrossPx - axisPx)],
        bracket: undefined,
        lines: [String(i + 1)],
        align: 'center',
        text: axes.box((fromPx + toPx) / 2 - BADGE_PX / 2, BADGE_PX, acrossPx - BADGE_PX - 2, BADGE_PX),
      });
      return;
    }
    const row = margins.rows[margins.places.row[i]!];
    const offsetPx = item.offsetsPx[margins.places.offset[i]!]!;
    const isShown = row !== undefined && margins.places.from[i]! <= reachOf(scale.pxPerMs);
    const topPx = isShown ? row.bottomPx + 2 : 0;
    notes.push({
      path,
      form,
      ground: [axes.box(fromPx, toPx - fromPx, topPx, axisPx - topPx)],
      bracket: isShown && isLong ? axes.box(fromPx, toPx - fromPx, topPx, TICK_PX) : undefined,
      lines: isShown ? item.lines : [],
      align: offsetPx === 0 ? 'start' : offsetPx === -item.widthPx ? 'end' : 'center',
      text: isShown
        ? axes.box(
            textPx(item.widthPx, anchorPx + offsetPx, startPx, endPx, lengthPx),
            item.widthPx,
            row.bottomPx - item.heightPx,
            item.heightPx,
          )
        : undefined,
    });
  });
  return notes;
}

/** A text slides along its stretch to stay in the plot. */
function textPx(widthPx: number, px: number, startPx: number, endPx: number, lengthPx: number): number {
  const inside = Math.min(Math.max(px, 0), lengthPx - widthPx);
  return Math.min(Math.max(inside, Math.min(px, startPx)), Math.max(px, endPx - widthPx));
}
