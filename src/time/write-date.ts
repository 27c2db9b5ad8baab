import { withExtensions } from '../base/intl-cache.js';
import { dateWordsFor, type DateShape, type DateWords } from '../messages/date-words.js';
import {
  formatMoment,
  formatMomentRange,
  isGregorian,
  isRangeOf,
  splitMomentRange,
  type DateStyle,
} from './format-moment.js';
import { unitRank, type DateUnit, type When } from './when.js';

export interface FormatDateOptions {
  /** BCP 47 tag, by default `en`, which is what a malformed or unknown one becomes as well. */
  readonly locale?: string;
  /**
   * IANA name of the zone in which moments given with `Z` or an offset are shown and which is named beside them,
   * by default UTC. Civil dates are the same in every zone.
   */
  readonly timeZone?: string;
  /** The calendar to write in, such as `persian` or `hebrew`: by default the locale's `-u-ca-`, or the Gregorian one. */
  readonly calendar?: string;
  /** The numerals to write with, such as `deva` or `latn`: by default the locale's. */
  readonly numberingSystem?: string;
  /** Names the day of the week where a day is known. */
  readonly weekday?: boolean;
  readonly month?: 'long' | 'short';
}

/** A date's text, and what it looks like to the words around it. */
export interface Phrase {
  readonly text: string;
  readonly shape: DateShape;
}

/** Writes what few dates need: decades, ages, sets … Each gives undefined for what it has no words for. */
export interface RareWriter extends Pick<DateWords, 'range'> {
  /** A date as a whole. */
  describe(when: When, style: WriteStyle, words: DateWords): Phrase | undefined;
  /** A single date, without the words for doubt. */
  name(when: When, style: WriteStyle, words: DateWords): Phrase | undefined;
}

export interface WriteStyle extends DateStyle {
  readonly rare: RareWriter | undefined;
}

let learnt: RareWriter | undefined;

/** Rare dates come with what reads them, and so does what writes them; before that there are none. */
export function learnRareDates(writer: RareWriter): void {
  learnt = writer;
}

/**
 * A date in words, never more precise than it is known: "March 2024", "mid-April 2024", "by 3 May 2024",
 * "c. 1840", "since 26 July 2023". The words around Intl's text are of the languages that are loaded, else English.
 */
export function writeDate(
  when: When,
  options: FormatDateOptions = {},
  wordsFor: (locale: string) => DateWords = dateWordsFor,
  rare: RareWriter | undefined = learnt,
): string {
  const { timeZone = 'UTC', weekday = false, month = 'long' } = options;
  const locale = withExtensions(options.locale ?? 'en', options);
  const words = wordsFor(locale);
  const ranges = (!isGregorian({ locale }) && rare) || words;
  const range: DateWords['range'] = (...bounds) => ranges.range(...bounds);
  return describe(when, { locale, timeZone, weekday, month, range, rare }, words).text;
}

export function describe(when: When, style: WriteStyle, words: DateWords): Phrase {
  const rare = style.rare?.describe(when, style, words);
  if (rare) return rare;
  if (!when.from && !when.to) return describeSingle(when, style, words);
  return phrase((when.kind === 'span' ? describeSpan : describeBounds)(when, style, words));
}

export const phrase = (text: string): Phrase => ({ text, shape: 'phrase' });

function describeSingle(when: When, style: WriteStyle, words: DateWords): Phrase {
  let { text, shape } = nameSingle(when, style, words);
  if (shape === 'phrase' || shape === 'season') {
    // What it is approximate in is said already, or a convention.
  } else if (when.part) {
    text = words.part(when.part, text, shape);
    shape = 'part';
  } else if (when.approximate) {
    text = words.approximate(text, shape);
    shape = 'phrase';
  }
  return { text: when.uncertain ? words.uncertain(text) : text, shape };
}

/** A single date without the words for doubt. */
function nameSingle(when: When, style: WriteStyle, words: DateWords): Phrase {
  return (
    style.rare?.name(when, style, words) ?? { text: formatMoment(when, style), shape: shapeOf(when.unit) }
  );
}

export function shapeOf(unit: DateUnit): DateShape {
  return unitRank(unit) >= unitRank('day') ? 'day' : unit === 'year' ? 'year' : 'month';
}

export function describeSpan(
  { from, to, startIs, endIs }: When,
  style: WriteStyle,
  words: DateWords,
): string {
  if (from && to) {
    if (canShare(from, to)) return formatMomentRange(from, to, style);
    const [start, end] = [describe(from, style, words).text, describe(to, style, words).text];
    return start === end ? start : `${start} – ${end}`;
  }
  if (from) {
    const { text, shape } = describe(from, style, words);
    if (endIs === 'ongoing') return words.since(text, shape);
    return endIs === 'unknown' ? words.endUnknown(text, shape) : words.from(text, shape);
  }
  const { text, shape } = describe(to!, style, words);
  return startIs === 'unknown' ? words.startUnknown(text, shape) : words.until(text, shape);
}

export function describeBounds(
  { from, to, exclusive }: Pick<When, 'from' | 'to' | 'exclusive'>,
  style: WriteStyle,
  words: DateWords,
): string {
  const earliest = from && describe(from, style, words);
  const latest = to && describe(to, style, words);
  if (!earliest) return words[exclusive ? 'before' : 'by'](latest!.text, latest!.shape);
  if (!latest) return words[exclusive ? 'after' : 'notBefore'](earliest.text, earliest.shape);
  if (earliest.text === latest.text) return earliest.text;
  const sides = (canShare(from, to) && splitMomentRange(from, to, style)) || [earliest.text, latest.text];
  return words.between(...sides, earliest.shape, latest.shape);
}

/** Whether Intl can write the two as one range, because there is nothing to say about them but the dates. */
function canShare(from: When, to: When): boolean {
  return isPlain(from) && isPlain(to) && isRangeOf(from, to);
}

const NOT_PLAIN = ['from', 'to', 'part', 'age', 'season', 'estimate', 'members', 'written'] as const;

function isPlain(when: When): boolean {
  return !when.approximate && !when.uncertain && NOT_PLAIN.every((key) => when[key] === undefined);
}
