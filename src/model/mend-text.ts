import { cleanPlainText, type CleanText, type TextRules } from './clean-text.js';

const lineBreak = /\r\n?|[\v\f\u0085\u2028]/g;
const directionControl = /[\u202a-\u202e\u2066-\u2069]/g;
const unprintable = /[\p{Cc}\p{Cs}]/gu;
/** Joiners belong to the run, or they would start it afresh. */
const stackedMarks = /([\p{M}\u200c\u200d]{8})[\p{M}\u200c\u200d]+/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * Makes a text of unknown origin safe to lay out: no control characters or lone surrogates, no marks that turn
 * the direction of what follows, at most 8 combining marks on a letter, no more than `rules.length` code units.
 * (Without these limits one title can occupy a browser for a minute.) Takes linear time, and of a text that is too
 * long reads little more than is kept.
 */
export function cleanText(raw: string, rules: TextRules): CleanText {
  const plain = cleanPlainText(raw, rules);
  if (plain) return plain;
  let text = '';
  let mended = false;
  let start = 0;
  while (start < raw.length && text.length <= rules.length) {
    let end = start + 8 * rules.length;
    if (splitsPair(raw.charCodeAt(end - 1))) end++;
    const lines = text + raw.slice(start, end).replace(lineBreak, '\n').replaceAll('\u2029', '\n\n');
    text = mendCharacters(lines);
    mended ||= text !== lines;
    if (!rules.lines) text = text.replace(/[\n\t]/g, ' ');
    text = text.trimStart();
    start = end;
  }
  return { ...clampText(text.trimEnd(), rules.length), mended };
}

function mendCharacters(text: string): string {
  return text
    .replace(directionControl, '')
    .replace(unprintable, (char) => (char === '\n' || char === '\t' ? char : '\ufffd'))
    .replace(stackedMarks, '$1');
}

/** A code unit that belongs to the next: a high surrogate, or the first half of a Windows line break. */
function splitsPair(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdbff) || code === 0x0d;
}

function clampText(text: string, length: number): { text: string; clamped: boolean } {
  if (text.length <= length) return { text, clamped: false };
  return { text: `${text.slice(0, lastBoundary(text, length - 1)).trimEnd()}…`, clamped: true };
}

/** The last place at or before `index` where no letter is cut from its marks and no emoji from its parts. */
function lastBoundary(text: string, index: number): number {
  const head = text.slice(0, index + 2);
  // Costly to make, and rarely needed.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const segment = segmenter.segment(head).containing(index);
  if (segment && segment.index > 0) return segment.index;
  // A single cluster as long as the limit: at least no surrogate pair is split.
  return (head.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}
