/** Labels in one row that all hang to the same side, by time. */
export interface OneRow {
  readonly anchors: ArrayLike<number>;
  /** How far each reaches towards earlier and towards later times, the gap to the next one included. */
  readonly beforePx: readonly number[];
  readonly afterPx: readonly number[];
  /** How far one may zoom out with each label shown, if it were the only one: time per px. */
  readonly farthest: readonly number[];
}

/** How far one may zoom out until two labels meet. */
export function meetingAt({ anchors, beforePx, afterPx }: OneRow, i: number, j: number): number {
  const [first, last] = i < j ? [i, j] : [j, i];
  return (anchors[last]! - anchors[first]!) / (afterPx[first]! + beforePx[last]!);
}

/**
 * The most that labels in one row can be shown in all, if each is shown from some scale on and no two meet: the sum over
 * labels of `worth`, which grows with how far one may zoom out. In the best solution the label that shows longest divides
 * the others, whose ranges it bounds, into two rows of their own: O(n³), after the dynamic programme of Been, Nöllenburg,
 * Poon and Wolff (see `ActiveRanges`). Leaving out that what is divided shows no longer than what divides, it can only
 * give more than the optimum.
 */
export function mostActiveRange(row: OneRow, worth: (span: number) => number): number {
  const count = row.farthest.length;
  /** Between two labels that bound what lies between them; one before the first and one after the last are open. */
  const best = Array.from({ length: count + 2 }, () => new Float64Array(count + 2));
  for (let width = 2; width <= count + 1; width++) {
    for (let before = -1; before + width <= count; before++) {
      const after = before + width;
      for (let k = before + 1; k < after; k++) {
        const span = Math.min(
          row.farthest[k]!,
          before < 0 ? Infinity : meetingAt(row, before, k),
          after === count ? Infinity : meetingAt(row, k, after),
        );
        const total = worth(span) + best[before + 1]![k + 1]! + best[k + 1]![after + 1]!;
        best[before + 1]![after + 1] = Math.max(best[before + 1]![after + 1]!, total);
      }
    }
  }
  return best[0]![count + 1]!;
}
