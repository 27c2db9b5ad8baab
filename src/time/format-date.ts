import { dateWordsFor, type DateShape, type DateWords } from '../messages/date-words.js';
import {
  formatMoment,
  formatMomentRange,
  isRangeOf,
  splitMomentRange,
  type DateStyle,
} from './format-moment.js';
import { resolveLocale } from '../base/intl-cache.js';
import { unitRank, type When } from './when.js';

export { formatDuration } from './format-duration.js';
export { formatIso } from './format-iso.js';

export interface FormatDateOptions {
  /** BCP 47 tag, by default `en`, which is what a malformed or unknown one becomes as well. */
  readonly locale?: string;
  /**
   * IANA name of the zone in which moments given with `Z` or an offset are shown and which is named beside them,
   * by default UTC. Civil dates are the same in every zone.
   */
  readonly timeZone?: string;
  /** Names the day of the week where a day is known. */
  readonly weekday?: boolean;
  readonly month?: 'long' | 'short';
}

interface Phrase {
  readonly text: string;
  readonly shape: DateShape;
}

/**
 * A date in words, never more precise than it is known: "March 2024", "mid-April 2024", "by 3 May 2024",
 * "c. 1840", "since 26 July 2023". In a language without a catalogue the words around Intl's text are English.
 */
export function formatDate(when: When, options: FormatDateOptions = {}): string {
  const { timeZone = 'UTC', weekday = false, month = 'long' } = options;
  const locale = resolveLocale(options.locale ?? 'en');
  return describe(when, { locale, timeZone, weekday, month }, dateWordsFor(locale)).text;
}

function describe(when: When, style: DateStyle, words: DateWords): Phrase {
  if (!when.from && !when.to) return describeSingle(when, style, words);
  const text = when.kind === 'span' ? describeSpan(when, style, words) : describeBounds(when, style, words);
  return { text, shape: 'phrase' };
}

function describeSingle(when: When, style: DateStyle, words: DateWords): Phrase {
  let text = formatMoment(when, style);
  let shape: DateShape = unitRank(when.unit) >= unitRank('day') ? 'day' : 'coarse';
  if (when.part) {
    text = words.part(when.part, text);
    shape = 'part';
  } else if (when.approximate) {
    text = words.approximate(text, shape);
    shape = 'phrase';
  }
  return { text: when.uncertain ? words.uncertain(text) : text, shape };
}

function describeSpan({ from, to, startIs, endIs }: When, style: DateStyle, words: DateWords): string {
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

function describeBounds({ from, to }: When, style: DateStyle, words: DateWords): string {
  const earliest = from && describe(from, style, words);
  const latest = to && describe(to, style, words);
  if (!earliest) return words.by(latest!.text, latest!.shape);
  if (!latest) return words.notBefore(earliest.text, earliest.shape);
  if (earliest.text === latest.text) return earliest.text;
  const sides = (canShare(from, to) && splitMomentRange(from, to, style)) || [earliest.text, latest.text];
  return words.between(...sides, earliest.shape, latest.shape);
}

/** Whether Intl can write the two as one range, because there is nothing to say about them but the dates. */
function canShare(from: When, to: When): boolean {
  return isPlain(from) && isPlain(to) && isRangeOf(from, to);
}

function isPlain(when: When): boolean {
  return !when.from && !when.to && !when.part && !when.approximate && !when.uncertain;
}
