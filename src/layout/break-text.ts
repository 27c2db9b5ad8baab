/** Scripts that are written without spaces between words, and their punctuation. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}' +
  '\\p{Script=Myanmar}、。，．！？；：）」』】〉》]';
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const OPENING = /[\p{Ps}\p{Pi}¿¡]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}:;!?%]/u;
const HYPHEN = /\p{Pd}$/u;
/** White space at which a line may break: all but the no-break kinds. */
const SPACE = /^[^\S\u00a0\u202f\ufeff]+$/u;
const LETTER = /^\p{L}/u;
/** Around spaces, and behind hyphens. */
const PLAIN_BREAKS = /([^\S\u00a0\u202f\ufeff]+)|(?<=\p{Pd})/u;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * Cuts text into pieces between which a line may break; spaces, collapsed into one, stay at the end of a piece.
 * In scripts without spaces, words are found by `Intl.Segmenter`, which knows Chinese, Japanese, Thai and others of
 * dictionaries. Punctuation stays with the word before it, an opening bracket with the word
 * after it; a hyphen allows a break where a letter follows. At a no-break space nothing breaks.
 */
export function breakText(text: string, locale?: string): string[] {
  const pieces: string[] = [];
  for (const segment of wordsOf(text.trim(), locale)) {
    const before = pieces.at(-1);
    if (before === undefined) pieces.push(segment);
    else if (SPACE.test(segment)) pieces[pieces.length - 1] = before.trimEnd() + ' ';
    else if (mayBreak(before, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = before + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  // French sets its quotation marks and its "!" apart, but nobody wants them alone on a line.
  if (before.endsWith(' ')) return !CLOSING.test(after) && !OPENING.test(before.trimEnd());
  if (OPENING.test(before)) return false;
  if (OPENING.test(after)) return ENDS_UNSPACED.test(before);
  if (!WORD.test(after)) return false;
  return (
    (HYPHEN.test(before) && LETTER.test(after)) || ENDS_UNSPACED.test(before) || STARTS_UNSPACED.test(after)
  );
}

// Absent from some browsers in use.
const Segmenter: typeof Intl.Segmenter | undefined = Intl.Segmenter;

function wordsOf(text: string, locale: string | undefined): string[] {
  if (Segmenter === undefined || !HAS_UNSPACED.test(text)) return text.split(PLAIN_BREAKS).filter(Boolean);
  if (words === undefined || wordsLocale !== locale) {
    words = new Segmenter(locale, { granularity: 'word' });
    wordsLocale = locale;
  }
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** Cuts text into what readers take for single characters. */
export function graphemesOf(text: string): string[] {
  if (Segmenter === undefined) return text.match(/\P{M}(?:\p{M}|\u200d\P{M})*|\p{M}+/gu) ?? [];
  graphemes ??= new Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

// Making a segmenter takes longer than using it, and a page mostly has one language.
let graphemes: Intl.Segmenter | undefined;
let words: Intl.Segmenter | undefined;
let wordsLocale: string | undefined;
