/** How far a note reaches: its stretch of time, which grows with the scale, and its text around a moment, which does not. */
export interface NoteReach {
  /** In folded time; equal for a moment. */
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
  /** Where the text may begin, px from the anchor, the best first. */
  readonly offsetsPx: readonly number[];
  readonly widthPx: number;
}

export interface NotePlaces {
  readonly row: Uint8Array;
  /** Which of its offsets each has. */
  readonly offset: Uint8Array;
  /** The scale, px per unit of folded time, from which each is shown; Infinity for those without a place. */
  readonly from: Float64Array;
  readonly rows: number;
}

const GAP_PX = 12;

/**
 * Gives notes rows, the first ones first, by the rule that labels follow too (see `ActiveRanges`): each gets a row for good
 * and the scale from which nothing there is in its way. A new row is opened only for what would else be hidden at the
 * fitted scale. O(n²), for the few notes that an author writes.
 */
export function placeNotes(notes: readonly NoteReach[], maxRows: number, fittedScale: number): NotePlaces {
  const row = new Uint8Array(notes.length);
  const offset = new Uint8Array(notes.length);
  const from = new Float64Array(notes.length).fill(Infinity);
  let rows = 0;
  notes.forEach((note, i) => {
    const choices = note.offsetsPx.length;
    /** By row, and in each by offset. */
    const scales = new Float64Array(rows * choices);
    for (let j = 0; j < i; j++) {
      for (let k = 0; k < choices; k++) {
        const clear = clearScale(note, note.offsetsPx[k]!, notes[j]!, notes[j]!.offsetsPx[offset[j]!]!);
        const at = row[j]! * choices + k;
        if (clear > from[j]!) scales[at] = Math.max(scales[at]!, clear);
      }
    }
    const least = Math.min(...scales);
    const isHidden = !(least <= fittedScale);
    const best = isHidden && rows < maxRows ? rows++ * choices : scales.indexOf(least);
    row[i] = best / choices;
    offset[i] = best % choices;
    from[i] = scales[best] ?? 0;
  });
  return { row, offset, from, rows };
}

/** The scale from which two notes leave each other clear in one row; Infinity if no scale parts them. */
function clearScale(a: NoteReach, aPx: number, b: NoteReach, bPx: number): number {
  if (a.anchor > b.anchor) return clearScale(b, bPx, a, aPx);
  let scale = 0;
  for (const [right, rightPx] of [
    [a.end, 0],
    [a.anchor, aPx + a.widthPx],
  ] as const) {
    for (const [left, leftPx] of [
      [b.start, 0],
      [b.anchor, -bPx],
    ] as const) {
      scale = Math.max(scale, left > right ? (rightPx + leftPx + GAP_PX) / (left - right) : Infinity);
    }
  }
  return scale;
}
