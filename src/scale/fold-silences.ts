import { bisectRight, sum } from 'd3-array';
import { unfolded, type Break, type FoldedTime, type Stretch } from './folded-time.js';

/** A silence longer than this share of the whole is folded. */
const SILENCE_SHARE = 0.25;
/** What is kept on either side of a fold, as a share of all that is not silence … */
const MARGIN_SHARE = 0.15;
/** … but never more than this share of the silence itself. */
const MAX_MARGIN_SHARE = 0.25;
/** The share of the folded whole that each fold takes … */
const FOLD_SHARE = 0.06;
/** … as far as all of them together do not take more than this. */
const MAX_FOLDS_SHARE = 0.3;
/** A fold saves at least half of what it folds. */
const MAX_FOLD_PACE = 0.5;

/**
 * Folds the long silences between events, given the finite extents of the events in ms, in any order.
 *
 * Let S be the whole span and R what of it is not a long silence (longer than S/4, so there are at most three).
 * Each such silence g keeps a margin m = min(0.15 R, g/4) at both ends; the n folds take a share f = 0.06 of the
 * result U each: U = R + Σ2m + n f U, hence a fold is (R + Σ2m) f / (1 − n f) wide. That is always less than half of
 * what it folds away: at least g/2 ≥ S/8 is folded, and with one fold U ≤ (3/4 + 1/8) S / 0.94, so the fold is less
 * than S/17; with more folds it is less still. If nothing lasts (R = 0), folding would show nothing better.
 */
export function foldSilences(occupied: readonly Stretch[]): FoldedTime {
  const { silences, span } = findSilences(occupied);
  const rest = span - sum(silences, lengthOf);
  if (silences.length === 0 || rest <= 0) return unfolded;

  const margins = silences.map((silence) =>
    Math.min(MARGIN_SHARE * rest, MAX_MARGIN_SHARE * lengthOf(silence)),
  );
  const folds = silences.map(([start, end], i) => {
    const margin = margins[i]!;
    return { start, end, foldStart: start + margin, foldEnd: end - margin };
  });
  return fold(folds, rest + 2 * sum(margins));
}

export type Fold = Omit<Break, 'uStart' | 'uEnd'>;

/** The map with these folds (at least one, in order), where `kept` ms of what is shown are outside of them. */
export function fold(folds: readonly Fold[], kept: number): FoldedTime {
  const share = Math.min(FOLD_SHARE, MAX_FOLDS_SHARE / folds.length);
  const width = (kept * share) / (1 - folds.length * share);
  const knots = folds.flatMap(({ foldStart, foldEnd }) => [foldStart, foldEnd]);
  // Odd pieces are folds.
  const paces = folds.flatMap(({ foldStart, foldEnd }) => [
    1,
    Math.min(width / (foldEnd - foldStart), MAX_FOLD_PACE),
  ]);
  const { knotsU, pieces, ...map } = piecewise(knots, [...paces, 1]);
  return {
    ...map,
    pieces: pieces.filter((_, i) => i % 2 === 0),
    breaks: folds.map((each, i) => ({ ...each, uStart: knotsU[2 * i]!, uEnd: knotsU[2 * i + 1]! })),
  };
}

/**
 * The map that bends at `knots` (ms, ascending); piece i, at `paces[i]`, ends at knot i, and one more follows the last
 * knot. It agrees with time in 1970, and everything is reckoned from there, where float64 is finest: nowhere is u
 * coarser than t, as long as no pace is above 1.
 */
export function piecewise(
  knots: readonly number[],
  paces: readonly number[],
): Pick<FoldedTime, 'toU' | 'toT' | 'pieces'> & { readonly knotsU: readonly number[] } {
  /** The piece that 1970 is in; what comes before and after it is reckoned from the end that is nearer to 1970. */
  const origin = bisectRight(knots, 0);
  const base = (ends: readonly number[], piece: number) =>
    piece === origin ? 0 : ends[piece < origin ? piece : piece - 1]!;
  const knotsU: number[] = [];
  const toU = (t: number, piece: number) => base(knotsU, piece) + (t - base(knots, piece)) * paces[piece]!;
  for (let i = origin; i < knots.length; i++) knotsU[i] = toU(knots[i]!, i);
  for (let i = origin - 1; i >= 0; i--) knotsU[i] = toU(knots[i]!, i + 1);
  return {
    knotsU,
    toU: (t) => toU(t, bisectRight(knots, t)),
    toT: (u) => {
      const piece = bisectRight(knotsU, u);
      return base(knots, piece) + (u - base(knotsU, piece)) / paces[piece]!;
    },
    pieces: paces.map((pace, i) => ({
      start: knots[i - 1] ?? -Infinity,
      end: knots[i] ?? Infinity,
      pace,
    })),
  };
}

function lengthOf([start, end]: Stretch): number {
  return end - start;
}

/** In order, those that overlap or touch joined. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: [start: number, end: number][] = [];
  for (const [start, end] of stretches.toSorted((x, y) => x[0] - y[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function findSilences(occupied: readonly Stretch[]): { silences: Stretch[]; span: number } {
  const busy = mergeStretches(occupied);
  const gaps = busy.slice(1).map(([start], i): Stretch => [busy[i]![1], start]);
  const span = (busy.at(-1)?.[1] ?? 0) - (busy[0]?.[0] ?? 0);
  return { silences: gaps.filter((gap) => lengthOf(gap) > SILENCE_SHARE * span), span };
}
