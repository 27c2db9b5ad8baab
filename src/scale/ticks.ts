import { civilToInstant, instantToCivil } from '../time/calendar.js';
import { tickFormatter } from './tick-format.js';
import { climbLadder, type Rung } from './tick-ladder.js';
import { MOMENT_GAP_PX, minorRow, parentRow, TEXT_GAP_PX, TEXT_OFFSET_PX, verticalRow } from './tick-rows.js';
import type { Piece, TickContext } from './tick-rows.js';
import type { Tick } from './tick.js';
import type { TimeScale } from './time-scale.js';

export type { Tick } from './tick.js';

export interface Ticks {
  readonly minor: readonly Tick[];
  /** The row of larger units: empty on a vertical axis, and for years, which say all themselves. */
  readonly parents: readonly Tick[];
}

export interface TickOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Minor ticks are never closer; by default 24, on a vertical axis 40. */
  readonly minSpacingPx?: number;
  /** Measures a text; by default a guess from its length. */
  readonly widthPx?: (text: string) => number;
  /** One row of texts beside the axis, each `lineHeightPx` (by default 16) high. */
  readonly vertical?: boolean;
  readonly lineHeightPx?: number;
}

const MAX_TICKS = 250;
/** Calendar units differ in length, but none is shorter than this share of their mean (see `every`). */
const SHORTEST_SHARE = 0.9;
/** Every month, a day of two digits, hours before and after noon. */
const SAMPLE_TIMES = Array.from({ length: 12 }, (_, i) =>
  civilToInstant(2000, i + 1, 28, 11 + i, 59, 59, 999),
);

/**
 * The ticks of an axis, from ages to milliseconds: the finest level of one ladder at which texts have room, and
 * above it the larger units that say the rest. In each row ticks strictly increase and texts never overlap; only
 * a parent that the next one pushes out of the plot is cut off. Inside a fold there are no ticks.
 */
export function ticks(scale: TimeScale, options: TickOptions): Ticks {
  const { locale, vertical = false, lineHeightPx = 16, widthPx = (text) => 7 * text.length } = options;
  const format = tickFormatter(locale, instantToCivil(scale.start).year < 1);
  const minSpacingPx = Math.max(options.minSpacingPx ?? (vertical ? 40 : 24), scale.lengthPx / MAX_TICKS);
  const rung = chooseRung(scale, minSpacingPx, (rung) =>
    vertical ? lineHeightPx : widestPx(sampleTexts(rung, scale, format), widthPx) + gapPx(rung),
  );
  const context: TickContext = { scale, rung, format, widthPx, lineHeightPx };
  const pieces = unfoldedPieces(scale);
  const { parent } = rung;
  if (vertical) return { minor: joinPieces(pieces.map((piece) => verticalRow(piece, context))), parents: [] };
  return {
    minor: joinPieces(pieces.map((piece) => minorRow(piece, context))),
    parents: parent ? joinPieces(pieces.map((piece) => parentRow(piece, parent, context))) : [],
  };
}

/** Depends on the scale and not on where the view is, so that panning does not change the level. */
function chooseRung(scale: TimeScale, minSpacingPx: number, textSpacingPx: (rung: Rung) => number): Rung {
  const ladder = climbLadder();
  for (;;) {
    const rung = ladder.next().value;
    const { meanMs } = rung.interval;
    const spacingPx = meanMs * SHORTEST_SHARE * scale.pxPerMs;
    if (spacingPx >= minSpacingPx && spacingPx >= textSpacingPx(rung)) return rung;
    // The plot is too small for any text.
    if (meanMs > 100 * scale.viewport.span) return rung;
  }
}

/** Texts as wide as any of a level; only those of years depend on where the view is. */
function sampleTexts(
  { unit, shape, interval }: Rung,
  scale: TimeScale,
  format: TickContext['format'],
): string[] {
  const times = unit === 'year' ? [scale.start, scale.end].map((t) => interval.floor(t)) : SAMPLE_TIMES;
  return times.map((t) => format(t, shape));
}

function widestPx(texts: readonly string[], widthPx: (text: string) => number): number {
  return Math.max(...texts.map(widthPx));
}

function gapPx({ isExtent }: Rung): number {
  return isExtent ? TEXT_GAP_PX : TEXT_OFFSET_PX + MOMENT_GAP_PX;
}

function unfoldedPieces({ folded, start, end, lengthPx, toPx }: TimeScale): Piece[] {
  const starts = [start, ...folded.breaks.map(({ foldEnd }) => Math.max(start, foldEnd))];
  const ends = [...folded.breaks.map(({ foldStart }) => Math.min(end, foldStart)), end];
  return starts
    .map((pieceStart, i) => ({ start: pieceStart, end: ends[i]! }))
    .filter((piece) => piece.start < piece.end)
    .map((piece) => ({
      ...piece,
      startPx: Math.max(0, toPx(piece.start)),
      endPx: Math.min(lengthPx, toPx(piece.end)),
    }));
}

/** One row from the pieces: a stretch that a fold cuts in two is one tick, and what has nothing to show is none. */
function joinPieces(rows: readonly (readonly Tick[])[]): Tick[] {
  const joined: Tick[] = [];
  for (const tick of rows.flat()) {
    const last = joined.at(-1);
    if (last?.t !== tick.t) joined.push(tick);
    else if (!last.text) joined[joined.length - 1] = { ...tick, hasLine: last.hasLine };
  }
  return joined.filter(({ hasLine, text }) => hasLine || text);
}
