import type { Every, Interval } from '../time/interval.js';
import type { EvenPiece } from './folded-time.js';
import type { TickShape } from './tick-format.js';
import type { Rung } from './tick-ladder.js';
import type { TimeScale } from './time-scale.js';

/** A boundary of the calendar on the axis, and the stretch of time that begins there. */
export interface Tick {
  /** The boundary, and the next one, in ms since 1970. */
  readonly t: number;
  readonly end: number;
  /** Where the boundary is; outside the plot, or in a fold, if the stretch began before what is in view. */
  readonly px: number;
  /** What of the stretch is in view. */
  readonly roomPx: number;
  /** Whether the boundary itself is in view and not folded away, so that a line belongs there. */
  readonly hasLine: boolean;
  /** Empty where there is no room. */
  readonly text: string;
  /** The text stands in the middle of what is visible of the stretch, because it names the stretch. */
  readonly centred: boolean;
  /** Where the text starts, or its middle if it is centred. On a vertical axis always its middle. */
  readonly textPx: number;
  /** The text says the larger unit too, and is set apart. In the row of parents every tick is strong. */
  readonly strong: boolean;
}

/** A stretch of the visible axis in which time passes evenly, in ms and in px. */
export interface Piece extends EvenPiece {
  readonly startPx: number;
  readonly endPx: number;
  /** How far a text may run on: to the next fold. */
  readonly textEndPx: number;
}

export interface TickContext {
  readonly scale: TimeScale;
  readonly rung: Rung;
  readonly every: Every;
  readonly format: (t: number, shape: TickShape) => string;
  readonly widthPx: (text: string) => number;
  readonly lineHeightPx: number;
}

/** From a line to the text that starts at it. */
export const TEXT_OFFSET_PX = 5;
/** Between texts that name neighbouring stretches, and between parents. */
export const TEXT_GAP_PX = 8;

/** The minor row of a horizontal axis. A name that does not fit what is visible of its stretch is left out. */
export function minorRow(piece: Piece, { scale, rung, format, widthPx }: TickContext): Tick[] {
  let freePx = piece.startPx;
  return levelOf(piece, scale, rung).map((tick) => {
    const text = format(tick.t, rung.shape);
    const needPx = widthPx(text);
    if (rung.isExtent) return needPx + TEXT_GAP_PX > tick.roomPx ? tick : { ...tick, text };
    const textPx = tick.px + TEXT_OFFSET_PX;
    if (textPx < freePx || textPx + needPx > piece.textEndPx) return tick;
    freePx = textPx + needPx + TEXT_GAP_PX;
    return { ...tick, text, textPx };
  });
}

/**
 * The row of a vertical axis, which has no parents beside it: a text says its parent itself where that is new,
 * at the first text of a piece and where the parent changes, and a day says its year as well.
 */
export function verticalRow(piece: Piece, context: TickContext): Tick[] {
  const { scale, rung, every, format, lineHeightPx } = context;
  const { unit, shape, parent } = rung;
  const half = lineHeightPx / 2;
  let freePx = piece.startPx;
  let said: Tick | undefined;
  return levelOf(piece, scale, rung).map((tick) => {
    const textPx = Math.min(Math.max(tick.textPx, piece.startPx + half), piece.endPx - half);
    if (tick.roomPx < lineHeightPx || textPx - half < freePx) return tick;
    freePx = textPx + half;
    const strong = parent !== undefined && isNew(tick, said, every(parent.unit));
    const inFull = strong && unit === 'day' && isNew(tick, said, every(parent.context));
    const parentShape = strong ? (inFull ? parent.fullShape : parent.shape) : '';
    said = tick;
    return { ...tick, text: format(tick.t, parentShape + shape), textPx, strong };
  });
}

/**
 * The row of larger units above the minor one. The first text sticks to the start of the plot until the next
 * one pushes it out; the first that is whole, and those where the context changes, are said in full.
 */
export function parentRow(piece: Piece, context: TickContext): Tick[] {
  const { scale, rung, every, format, widthPx } = context;
  const { parent } = rung;
  if (!parent) return [];
  const contexts = every(parent.context);
  const all = stretchesOf(piece, every(parent.unit), scale).map((tick) => ({
    ...tick,
    textPx: Math.max(piece.startPx, tick.px + TEXT_OFFSET_PX),
    strong: true,
  }));
  let said: Tick | undefined;
  return all.map((tick, i) => {
    const text = format(tick.t, isNew(tick, said, contexts) ? parent.fullShape : parent.shape);
    const next = all[i + 1];
    const lastPx = Math.min(next ? next.textPx - TEXT_GAP_PX : Infinity, piece.endPx) - widthPx(text);
    const fits = tick.textPx <= lastPx;
    if (fits) said = tick;
    else if (tick.hasLine || !next) return tick;
    return { ...tick, text, textPx: Math.min(tick.textPx, lastPx) };
  });
}

/** Whether a tick is in another unit than the one whose text was last, or the first to have a text. */
function isNew(tick: Tick, said: Tick | undefined, { floor }: Interval): boolean {
  return !said || floor(said.t) !== floor(tick.t);
}

/** The ticks of a level in a piece, without texts: of moments those in it, of extents all that reach into it. */
function levelOf(piece: Piece, scale: TimeScale, { interval, isExtent }: Rung): Tick[] {
  const all = stretchesOf(piece, interval, scale);
  if (!isExtent) {
    const roomPx = piece.endPx - piece.startPx;
    return all.filter(({ hasLine }) => hasLine).map((tick) => ({ ...tick, roomPx }));
  }
  return (
    all
      // A stretch of nothing but silence, of which a fold leaves an end: naming it would name the fold.
      .filter(({ t, end }) =>
        scale.folded.breaks.every(
          (gap) => t < gap.start || end > gap.end || t >= gap.foldEnd || end <= gap.foldStart,
        ),
      )
      .map((tick) => ({ ...tick, centred: true, textPx: Math.max(tick.px, piece.startPx) + tick.roomPx / 2 }))
  );
}

function stretchesOf(piece: Piece, interval: Interval, { toPx }: TimeScale): Tick[] {
  return interval.range(interval.floor(piece.start), piece.end).map((t) => {
    const end = interval.offset(t, 1);
    const px = toPx(t);
    return {
      t,
      end,
      px,
      roomPx: Math.min(toPx(end), piece.endPx) - Math.max(px, piece.startPx),
      hasLine: t >= piece.start,
      text: '',
      centred: false,
      textPx: px,
      strong: false,
    };
  });
}
