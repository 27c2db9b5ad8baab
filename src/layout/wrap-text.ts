import { breakText, graphemesOf } from './break-text.js';

export interface WrapOptions {
  readonly maxWidthPx: number;
  readonly maxLines: number;
  /** Measures one piece of a line. */
  readonly widthPx: (line: string) => number;
  /** Where words end is a matter of language. */
  readonly locale?: string | undefined;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** Of the longest line, rounded up. */
  readonly widthPx: number;
}

/**
 * Breaks text into as few lines as possible and then as evenly as possible: no line is longer than that number
 * of lines requires. What does not fit into `maxLines` is cut after a whole character and ends in "…". A single
 * word that is too long for a line breaks between characters.
 */
export function wrapText(text: string, { maxWidthPx, maxLines, widthPx, locale }: WrapOptions): WrappedText {
  const pieces = breakText(text, locale).flatMap((piece) => splitLongPiece(piece, maxWidthPx, widthPx));
  const line = (from: number, to: number) => pieces.slice(from, to).join('').trimEnd();

  // Words are measured one by one and once, since labels have many in common, and lines hardly any.
  const startsPx = [0];
  for (const piece of pieces) startsPx.push(startsPx.at(-1)! + widthPx(piece));
  const trimmedPx = pieces.map((piece) => widthPx(piece.trimEnd()));
  const linePx = (from: number, to: number) => startsPx[to - 1]! - startsPx[from]! + trimmedPx[to - 1]!;

  /** First pieces of the lines that a width allows; one more than `maxLines` if they do not suffice. */
  const fill = (limitPx: number): number[] => {
    const starts = [0];
    for (let i = 1; i < pieces.length && starts.length <= maxLines; i++) {
      if (linePx(starts.at(-1)!, i + 1) > limitPx) starts.push(i);
    }
    return starts;
  };
  if (pieces.length === 0) return { lines: [], widthPx: 0 };

  let starts = fill(maxWidthPx);
  const isCut = starts.length > maxLines;
  if (!isCut && starts.length > 1) {
    let narrowPx = 0;
    for (let widePx = Math.floor(maxWidthPx); widePx - narrowPx > 1;) {
      const middlePx = (narrowPx + widePx) >> 1;
      const tried = fill(middlePx);
      if (tried.length > starts.length) narrowPx = middlePx;
      else [widePx, starts] = [middlePx, tried];
    }
  }
  const ends = [...starts.slice(1), pieces.length];
  const lines = starts.slice(0, maxLines).map((from, k) => line(from, ends[k]!));
  const linesPx = lines.map((_, k) => linePx(starts[k]!, ends[k]!));
  if (isCut) {
    const last = cut(pieces.slice(starts[maxLines - 1]).join(''), maxWidthPx, widthPx);
    lines[maxLines - 1] = last;
    linesPx[maxLines - 1] = widthPx(last);
  }
  return { lines, widthPx: Math.ceil(Math.max(...linesPx)) };
}

function splitLongPiece(piece: string, maxWidthPx: number, widthPx: (text: string) => number): string[] {
  if (widthPx(piece.trimEnd()) <= maxWidthPx) return [piece];
  const parts: string[] = [];
  for (let rest = graphemesOf(piece); rest.length > 0;) {
    const length = Math.max(
      1,
      longestPrefix(rest, (part) => widthPx(part.trimEnd()) <= maxWidthPx),
    );
    parts.push(rest.slice(0, length).join(''));
    rest = rest.slice(length);
  }
  return parts;
}

function cut(text: string, maxWidthPx: number, widthPx: (text: string) => number): string {
  const graphemes = graphemesOf(text);
  const ellipsis = (part: string) => `${part.trimEnd()}…`;
  const length = longestPrefix(graphemes, (part) => widthPx(ellipsis(part)) <= maxWidthPx);
  return ellipsis(graphemes.slice(0, length).join(''));
}

/** How many of the first graphemes fit, found by doubling and halving so that only short texts are measured. */
function longestPrefix(graphemes: readonly string[], fits: (text: string) => boolean): number {
  const fitting = (length: number) => fits(graphemes.slice(0, length).join(''));
  let no = 1;
  while (no <= graphemes.length && fitting(no)) no *= 2;
  let yes = no >> 1;
  no = Math.min(no, graphemes.length + 1);
  while (no - yes > 1) {
    const middle = (yes + no) >> 1;
    if (fitting(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
