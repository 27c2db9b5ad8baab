import { civilToInstant } from '../time/calendar.js';
import type { AgeAxis, AgeUnit, AxisMode } from './ages.js';
import { DEFAULT_RECKONING, tickFormatterFrom, type Reckoning, type TickShape } from './tick-format.js';
import { climbLadder, type Rung } from './tick-ladder.js';
import { minorRow, parentRow, TEXT_GAP_PX, TEXT_OFFSET_PX, verticalRow } from './tick-rows.js';
import type { Piece, Tick } from './tick-rows.js';
import type { TimeScale } from './time-scale.js';

export type { AgeUnit, AxisMode } from './ages.js';
export type { Reckoning } from './tick-format.js';
export type { Tick } from './tick-rows.js';

export interface Ticks {
  readonly minor: readonly Tick[];
  /**
   * The row of larger units: empty on a vertical axis, and for years, which say all themselves. Over ages their unit, at
   * the start of the plot; a vertical axis says it with its first text.
   */
  readonly parents: readonly Tick[];
  /** The name of the zone, where there is room: at the end of the row of parents, or above a vertical axis. */
  readonly zone?: string;
}

export interface TickOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** One row of texts beside the axis, each `lineHeightPx` high. */
  readonly vertical: boolean;
  /** A vertical axis that runs upwards. */
  readonly reversed?: boolean | undefined;
  readonly lineHeightPx: number;
  /** Measures a text. */
  readonly widthPx: (text: string) => number;
  readonly axis?: AxisMode | undefined;
  /** Without it, the axis counts calendar years only. */
  readonly ages?: AgeAxis | undefined;
  /** The units of ages as they are written: by default their symbols. */
  readonly ageUnits?: Readonly<Record<AgeUnit, string>> | undefined;
  /** The calendar and the zone: by default Gregorian in UTC. */
  readonly reckoning?: Reckoning | undefined;
  /** Names the zone; absent where no time of day is shown. */
  readonly zoneName?: string | undefined;
}

const AGE_UNITS = { bp: 'BP', ka: 'ka', ma: 'Ma', ga: 'Ga' };
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
export function ticks(scale: TimeScale, options: TickOptions): Ticks {
  const { locale, vertical, reversed, lineHeightPx, widthPx, axis = 'auto', ageUnits = AGE_UNITS } = options;
  const { reckoning = DEFAULT_RECKONING, zoneName = '', ages } = options;
  const { every } = reckoning;
  const format = tickFormatterFrom(scale.start, locale, reckoning);
  const even = evenPieces(scale);
  const agesBeside = even.some((piece) => ages?.countsAges(axis, piece));

  const zonePx = agesBeside || !zoneName ? 0 : vertical ? lineHeightPx : widthPx(zoneName) + TEXT_GAP_PX;
  const hasZone = zonePx > 0 && zonePx <= scale.lengthPx / 2;
  const besideZone = (piece: Piece): Piece => {
    if (!hasZone) return piece;
    const { startPx, endPx } = piece;
    return vertical && !reversed
      ? { ...piece, startPx: Math.max(startPx, zonePx) }
      : { ...piece, endPx: Math.min(endPx, scale.lengthPx - zonePx) };
  };

  // Where time is compressed, lines show how, even if not each of them has room for a text.
  const isDense = scale.folded.pieces.some(({ pace }) => pace < 1);
  const [minors, parents]: [Tick[], Tick[]] = [[], []];
  let unit = '';
  // Pieces of one pace have one level, wherever they are.
  for (const pace of new Set(even.map((piece) => piece.pace))) {
    const pieces = even.filter((piece) => piece.pace === pace);
    const age = ages?.countsAges(axis, pieces[0]!) ? ages : undefined;
    const ladder = age ? age.climbAges(axis === 'bp', locale) : climbLadder(every);
    const rung = chooseRung(ladder, pieces, isDense, scale, options, format);
    const context = { scale, rung, every, format: rung.write ?? format, widthPx, lineHeightPx };
    const row = pieces.flatMap((piece) =>
      vertical ? verticalRow(besideZone(piece), context) : minorRow(piece, context),
    );
    // What counts in the same unit as the piece before need not say so again.
    const last = unit;
    unit = age ? ageUnits[rung.shape as AgeUnit] : '';
    const news = unit === last ? '' : unit;
    const shown = age ? age.agesOf(row, vertical ? news : '') : row;
    minors.push(...shown);
    if (vertical) continue;
    if (age && news && widthPx(unit) <= scale.lengthPx && shown.some(({ text }) => text)) {
      parents.push(age.unitTick(pieces[0]!, unit));
    }
    parents.push(...pieces.flatMap((piece) => parentRow(besideZone(piece), context)));
  }
  return {
    minor: vertical ? joinPieces(minors) : clearTexts(joinPieces(minors), widthPx),
    parents: joinPieces(parents),
    ...(hasZone && { zone: zoneName }),
  };
}

/** Depends on the scale and not on where the view is, so that panning does not change the level. */
function chooseRung(
  ladder: Generator<Rung, never>,
  pieces: readonly Piece[],
  isDense: boolean,
  scale: TimeScale,
  { vertical, lineHeightPx, widthPx }: TickOptions,
  format: (t: number, shape: TickShape) => string,
): Rung {
  const { pace } = pieces[0]!;
  const minSpacingPx = Math.max(
    vertical ? MIN_VERTICAL_SPACING_PX : MIN_SPACING_PX,
    scale.lengthPx / MAX_TICKS,
  );
  /** As wide as any text of a level; only those of years and ages depend on where the view is. */
  const textSpacingPx = ({ unit, shape, interval, isExtent, write = format }: Rung) => {
    if (vertical) return lineHeightPx;
    const ends = [pieces[0]!.start, pieces.at(-1)!.end];
    const times = unit === 'year' ? ends.map(interval.floor) : SAMPLE_TIMES;
    const gapPx = isExtent ? TEXT_GAP_PX : TEXT_OFFSET_PX + MOMENT_GAP_PX;
    return Math.max(...times.map((t) => widthPx(write(t, shape)))) + gapPx;
  };
  for (;;) {
    const rung = ladder.next().value;
    const { meanMs } = rung.interval;
    const spacingPx = meanMs * SHORTEST_SHARE * scale.pxPerMs * pace;
    if (spacingPx >= minSpacingPx && ((isDense && !rung.isExtent) || spacingPx >= textSpacingPx(rung))) {
      return rung;
    }
    // The plot is too small for any text.
    if (meanMs * pace > 100 * scale.viewport.span) return rung;
  }
}

/** What is in view of each piece in which time passes evenly. */
function evenPieces({ folded, start, end, lengthPx, toPx }: TimeScale): Piece[] {
  let textEndPx = lengthPx;
  let next = Infinity;
  return folded.pieces
    .toReversed()
    .flatMap(({ pace, ...piece }) => {
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
      const [startPx, endPx] = [Math.max(0, toPx(from)), Math.min(lengthPx, toPx(to))];
      if (piece.end !== next) textEndPx = endPx;
      next = piece.start;
      return from < to ? { start: from, end: to, startPx, endPx, textEndPx, pace } : [];
    })
    .reverse();
}

/** Leaves out texts that the piece before has run into. */
function clearTexts(row: readonly Tick[], widthPx: (text: string) => number): Tick[] {
  let freePx = -Infinity;
  return row.map((tick) => {
    if (!tick.text) return tick;
    const needPx = widthPx(tick.text);
    const textStartPx = tick.centred ? tick.textPx - needPx / 2 : tick.textPx;
    if (textStartPx < freePx) return { ...tick, text: '' };
    freePx = textStartPx + needPx;
    return tick;
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
