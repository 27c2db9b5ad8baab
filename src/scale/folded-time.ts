import { bisectRight } from 'd3-array';

/** A silence that the axis folds. */
export interface Break {
  /** The silence itself: from the end of one event to the start of the next, in ms. */
  readonly start: number;
  readonly end: number;
  /** What of it is folded away, in ms; the rest is room for the events to breathe. */
  readonly foldStart: number;
  readonly foldEnd: number;
  /** Where the fold lies in folded time. */
  readonly uStart: number;
  readonly uEnd: number;
}

/**
 * A monotone, piecewise linear map between time t and folded time u, both in ms. Outside the folds time passes
 * at its own pace; inside, faster. ±Infinity maps to itself.
 */
export interface FoldedTime {
  readonly toU: (t: number) => number;
  readonly toT: (u: number) => number;
  readonly breaks: readonly Break[];
}

/** Time as it is, without folds. */
export const unfolded: FoldedTime = { toU: (t) => t, toT: (u) => u, breaks: [] };

/** A silence longer than this share of the whole is folded. */
const SILENCE_SHARE = 0.25;
/** What is kept on either side of a fold, as a share of all that is not silence … */
const MARGIN_SHARE = 0.15;
/** … but never more than this share of the silence itself. */
const MAX_MARGIN_SHARE = 0.25;
/** The share of the folded whole that each fold takes. */
const FOLD_SHARE = 0.06;

/**
 * Folds the long silences between events, given the finite extents of the events in ms, in any order.
 *
 * Let S be the whole span and R what of it is not a long silence (longer than S/4, so there are at most three).
 * Each such silence g keeps a margin m = min(0.15 R, g/4) at both ends; the n folds take a share f = 0.06 of the
 * result U each: U = R + Σ2m + n f U, hence a fold is (R + Σ2m) f / (1 − n f) wide. That is always less than what
 * it folds away: at least g/2 ≥ S/8 is folded, and with one fold U ≤ (3/4 + 1/8) S / 0.94, so the fold is less
 * than S/17; with more folds it is less still. If nothing lasts (R = 0), folding would show nothing better.
 */
export function foldSilences(occupied: readonly (readonly [number, number])[]): FoldedTime {
  const { silences, span } = findSilences(occupied);
  const rest = span - silences.reduce((sum, [start, end]) => sum + (end - start), 0);
  if (silences.length === 0 || rest <= 0) return unfolded;

  const margins = silences.map(([start, end]) =>
    Math.min(MARGIN_SHARE * rest, MAX_MARGIN_SHARE * (end - start)),
  );
  const kept = rest + 2 * margins.reduce((sum, margin) => sum + margin, 0);
  const width = (kept * FOLD_SHARE) / (1 - silences.length * FOLD_SHARE);
  const folds = silences.map(([start, end], i) => {
    const margin = margins[i]!;
    return { start, end, foldStart: start + margin, foldEnd: end - margin };
  });
  return foldedTime(folds, width);
}

type Fold = Omit<Break, 'uStart' | 'uEnd'>;

function foldedTime(folds: readonly Fold[], width: number): FoldedTime {
  const knotsT = folds.flatMap((fold) => [fold.foldStart, fold.foldEnd]);
  /** Of piece i, which ends at knot i: odd pieces are folds. */
  const rate = (i: number) => (i % 2 === 0 ? 1 : width / (knotsT[i]! - knotsT[i - 1]!));

  // u and t agree in 1970, where float64 is finest: nowhere is u coarser than t.
  const knotsU: number[] = [];
  const first = Math.min(bisectRight(knotsT, 0), knotsT.length - 1);
  knotsU[first] = knotsT[first]! * (knotsT[first]! > 0 ? rate(first) : 1);
  for (let i = first + 1; i < knotsT.length; i++) {
    knotsU[i] = knotsU[i - 1]! + (knotsT[i]! - knotsT[i - 1]!) * rate(i);
  }
  for (let i = first - 1; i >= 0; i--) {
    knotsU[i] = knotsU[i + 1]! - (knotsT[i + 1]! - knotsT[i]!) * rate(i + 1);
  }

  const map = (
    from: readonly number[],
    to: readonly number[],
    value: number,
    rateOf: (i: number) => number,
  ) => {
    const piece = bisectRight(from, value);
    const knot = Math.max(0, piece - 1);
    return to[knot]! + (value - from[knot]!) * rateOf(piece);
  };
  return {
    toU: (t) => map(knotsT, knotsU, t, rate),
    toT: (u) => map(knotsU, knotsT, u, (i) => 1 / rate(i)),
    breaks: folds.map((fold, i) => ({ ...fold, uStart: knotsU[2 * i]!, uEnd: knotsU[2 * i + 1]! })),
  };
}

function findSilences(occupied: readonly (readonly [number, number])[]) {
  const sorted = occupied.toSorted((a, b) => a[0] - b[0]);
  const gaps: [start: number, end: number][] = [];
  let reached = sorted[0]?.[1] ?? 0;
  for (const [start, end] of sorted) {
    if (start > reached) gaps.push([reached, start]);
    reached = Math.max(reached, end);
  }
  const span = reached - (sorted[0]?.[0] ?? 0);
  return { silences: gaps.filter(([start, end]) => end - start > SILENCE_SHARE * span), span };
}
