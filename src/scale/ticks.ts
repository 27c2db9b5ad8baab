import { civilToInstant, instantToCivil } from '../time/calendar.js';
import { tickFormatter } from './tick-format.js';
import { climbLadder, type Rung } from './tick-ladder.js';
import { minorRow, parentRow, TEXT_GAP_PX, TEXT_OFFSET_PX, verticalRow } from './tick-rows.js';
import type { Piece, Tick, TickContext } from './tick-rows.js';
import type { TimeScale } from './time-scale.js';

export type { Tick } from './tick-rows.js';

export interface Ticks {
  readonly minor: readonly Tick[];
  /** The row of larger units: empty on a vertical axis, and for years, which say all themselves. */
  readonly parents: readonly Tick[];
}

export interface TickOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** One row of texts beside the axis, each `lineHeightPx` high; without folds if it is horizontal. */
  readonly vertical: boolean;
  readonly lineHeightPx: number;
  /** Measures a text. */
  readonly widthPx: (text: string) => number;
}

const MAX_TICKS = 250;
const MIN_SPACING_PX = 24;
const MIN_VERTICAL_SPACING_PX = 40;
/** Between texts that stand at moments: closer together they would read as names of stretches. */
const MOMENT_GAP_PX = 24;
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
export function ticks(scale: TimeScale, { locale, vertical, lineHeightPx, widthPx }: TickOptions): Ticks {
  const format = tickFormatter(locale, instantToCivil(scale.start).year < 1);
  const minSpacingPx = Math.max(
    vertical ? MIN_VERTICAL_SPACING_PX : MIN_SPACING_PX,
    scale.lengthPx / MAX_TICKS,
  );
  /** As wide as any text of a level; only those of years depend on where the view is. */
  const textSpacingPx = ({ unit, shape, interval, isExtent }: Rung) => {
    if (vertical) return lineHeightPx;
    const times = unit === 'year' ? [scale.start, scale.end].map(interval.floor) : SAMPLE_TIMES;
    const gapPx = isExtent ? TEXT_GAP_PX : TEXT_OFFSET_PX + MOMENT_GAP_PX;
    return Math.max(...times.map((t) => widthPx(format(t, shape)))) + gapPx;
  };
  const rung = chooseRung(scale, minSpacingPx, textSpacingPx);
  const context: TickContext = { scale, rung, format, widthPx, lineHeightPx };
  const rowOf = (row: (piece: Piece) => Tick[]) => joinPieces(unfoldedPieces(scale).flatMap(row));
  const { parent } = rung;
  return {
    minor: rowOf((piece) => (vertical ? verticalRow : minorRow)(piece, context)),
    parents: parent && !vertical ? rowOf((piece) => parentRow(piece, parent, context)) : [],
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

function unfoldedPieces({ folded, start, end, lengthPx, toPx }: TimeScale): Piece[] {
  const starts = [start, ...folded.breaks.map(({ foldEnd }) => Math.max(start, foldEnd))];
  const ends = [...folded.breaks.map(({ foldStart }) => Math.min(end, foldStart)), end];
  return starts.flatMap((from, i) => {
    const to = ends[i]!;
    const piece = {
      start: from,
      end: to,
      startPx: Math.max(0, toPx(from)),
      endPx: Math.min(lengthPx, toPx(to)),
    };
    return from < to ? piece : [];
  });
}

/** One row from the pieces: a stretch that a fold cuts in two is one tick, and what has nothing to show is none. */
function joinPieces(ticks: readonly Tick[]): Tick[] {
  const joined: Tick[] = [];
  for (const tick of ticks) {
    const last = joined.at(-1);
    if (last?.t !== tick.t) joined.push(tick);
    else if (!last.text) joined[joined.length - 1] = { ...tick, hasLine: last.hasLine };
  }
  return joined.filter(({ hasLine, text }) => hasLine || text);
}
