/** What is done to a text: how long it may become, in UTF-16 code units, and whether it keeps its lines. */
export interface TextRules {
  readonly length: number;
  readonly lines: boolean;
}

/** One line, as in a title: 500 code units. */
export const LABEL: TextRules = { length: 500, lines: false };
/** Paragraphs: 20,000 code units. */
export const BODY: TextRules = { length: 20_000, lines: true };

export interface CleanText {
  /** Empty where the text held nothing to see. */
  readonly text: string;
  /** Cut at the end, which "…" shows. */
  readonly clamped: boolean;
  /** Characters were replaced or removed that nobody writes on purpose. */
  readonly mended: boolean;
}

/** What nobody writes on purpose, or who writes it has to be helped: few texts need more than this one look. */
const unusual = /[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]|[\p{M}\u200c\u200d]{9}/u;
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u2800]*$/u;

/** A text of which nothing has to be mended or cut, or that holds nothing to see; undefined for any other. */
export function cleanPlainText(raw: string, { length, lines }: TextRules): CleanText | undefined {
  if (invisible.test(raw)) return { text: '', clamped: false, mended: false };
  const isPlain = raw.length <= length && !unusual.test(raw) && (lines || !raw.includes('\n'));
  return isPlain ? { text: raw.trim(), clamped: false, mended: false } : undefined;
}

/** The paragraphs of a cleaned text: a blank line parts them, other line breaks stay. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => !invisible.test(paragraph));
}

/** Whether a text seems to hold HTML, which we show as it stands. */
export function looksLikeMarkup(text: string): boolean {
  return /<[a-z/!][^<>]*>|&(?:[a-z]+|#\w+);/i.test(text);
}
