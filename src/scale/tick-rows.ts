import { every, type Interval, type IntervalUnit } from '../time/interval.js';
import type { Break } from './folded-time.js';
import type { TickShape } from './tick-format.js';
import type { ParentUnit, Rung } from './tick-ladder.js';
import type { Tick } from './tick.js';
import type { TimeScale } from './time-scale.js';

/** A stretch of the visible axis without a fold, in ms and in px. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly startPx: number;
  readonly endPx: number;
}

export interface TickContext {
  readonly scale: TimeScale;
  readonly rung: Rung;
  readonly format: (t: number, shape: TickShape) => string;
  readonly widthPx: (text: string) => number;
  readonly lineHeightPx: number;
}

/** From a line to the text that starts at it. */
export const TEXT_OFFSET_PX = 5;
/** Between texts that name neighbouring stretches, and between parents. */
export const TEXT_GAP_PX = 8;
/** Between texts that stand at moments: closer together they would read as names of stretches. */
export const MOMENT_GAP_PX = 24;

/** The minor row of a horizontal axis. A name that does not fit what is visible of its stretch is left out. */
export function minorRow(piece: Piece, { scale, rung, format, widthPx }: TickContext): Tick[] {
  let freePx = piece.startPx;
  return levelOf(piece, scale, rung).map((tick) => {
    const text = format(tick.t, rung.shape);
    const needPx = widthPx(text);
    if (rung.isExtent) {
      const [fromPx, toPx] = visiblePx(tick, piece, scale);
      return needPx + TEXT_GAP_PX <= toPx - fromPx ? { ...tick, text, textPx: (fromPx + toPx) / 2 } : tick;
    }
    const textPx = tick.px + TEXT_OFFSET_PX;
    if (textPx < freePx || textPx + needPx > piece.endPx) return tick;
    freePx = textPx + needPx + TEXT_GAP_PX;
    return { ...tick, text, textPx };
  });
}

/**
 * The row of a vertical axis, which has no parents beside it: a text says its parent itself where that is new,
 * at the first text of a piece and where the parent changes.
 */
export function verticalRow(piece: Piece, { scale, rung, format, lineHeightPx }: TickContext): Tick[] {
  const { parent } = rung;
  const half = lineHeightPx / 2;
  let freePx = piece.startPx;
  let said: Tick | undefined;
  return levelOf(piece, scale, rung).map((tick) => {
    const [fromPx, toPx] = rung.isExtent ? visiblePx(tick, piece, scale) : [piece.startPx, piece.endPx];
    const middlePx = rung.isExtent ? (fromPx + toPx) / 2 : tick.px;
    const textPx = Math.min(Math.max(middlePx, fromPx + half), toPx - half);
    if (toPx - fromPx < lineHeightPx || textPx - half < freePx) return tick;
    freePx = textPx + half;
    const strong = isNew(tick, said, parent?.unit);
    const inFull = isNew(tick, said, parent?.context)
      ? (rung.strongFullShape ?? rung.strongShape)
      : rung.strongShape;
    said = tick;
    return { ...tick, text: format(tick.t, strong ? inFull : rung.shape), textPx, strong };
  });
}

/**
 * The row of larger units above the minor one. The first text sticks to the start of the piece until the next
 * one pushes it out; the first that is whole, and those where the context changes, are said in full.
 */
export function parentRow(piece: Piece, parent: ParentUnit, { scale, format, widthPx }: TickContext): Tick[] {
  const all = stretchesOf(piece, every(parent.unit), scale).map((tick) => ({
    ...tick,
    textPx: Math.max(piece.startPx, tick.px + TEXT_OFFSET_PX),
    strong: true,
  }));
  let said: Tick | undefined;
  return all.map((tick, i) => {
    const text = format(tick.t, isNew(tick, said, parent.context) ? parent.fullShape : parent.shape);
    const needPx = widthPx(text);
    const next = all[i + 1];
    const lastPx = next ? next.textPx - TEXT_GAP_PX - needPx : piece.endPx - needPx;
    if (tick.textPx <= lastPx) {
      said = tick;
      return { ...tick, text };
    }
    // Only the edge of the plot cuts what is pushed out, a fold does not.
    const isPushed = !tick.hasLine && next !== undefined && piece.startPx <= 0 && lastPx + needPx > 0;
    return isPushed ? { ...tick, text, textPx: lastPx } : tick;
  });
}

/** Whether a tick is in another unit than the one whose text was last, or the first to have a text. */
function isNew(tick: Tick, said: Tick | undefined, unit: IntervalUnit | undefined): boolean {
  if (!unit) return false;
  return !said || every(unit).floor(said.t) !== every(unit).floor(tick.t);
}

/** The ticks of a level in a piece, without texts: of moments those in it, of extents all that reach into it. */
function levelOf(piece: Piece, scale: TimeScale, { interval, isExtent }: Rung): Tick[] {
  const all = stretchesOf(piece, interval, scale);
  if (!isExtent) return all.filter(({ hasLine }) => hasLine);
  return all
    .filter((tick) => !scale.folded.breaks.some((gap) => isLost(tick, gap)))
    .map((tick) => ({ ...tick, centred: true }));
}

function stretchesOf(piece: Piece, interval: Interval, { toPx }: TimeScale): Tick[] {
  return interval.range(interval.floor(piece.start), piece.end).map((t) => ({
    t,
    end: interval.offset(t, 1),
    px: toPx(t),
    hasLine: t >= piece.start,
    text: '',
    centred: false,
    textPx: toPx(t),
    strong: false,
  }));
}

/** A stretch of nothing but silence, of which a fold leaves an end: naming it would name the fold. */
function isLost({ t, end }: Tick, { start, end: silenceEnd, foldStart, foldEnd }: Break): boolean {
  return start <= t && end <= silenceEnd && t < foldEnd && end > foldStart;
}

function visiblePx({ px, end }: Tick, { startPx, endPx }: Piece, { toPx }: TimeScale): [number, number] {
  return [Math.max(px, startPx), Math.min(toPx(end), endPx)];
}
