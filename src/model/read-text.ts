import { describeValue, excerpt } from '../base/describe-value.js';
import { checkUrl, LINK_SCHEMES } from './check-url.js';
import { BODY, LABEL, looksLikeMarkup, splitParagraphs, type TextRules } from './clean-text.js';
import type { FieldReader, ReadField, Reading } from './field-reader.js';
import type { Place } from './issue.js';

type ReadText = ReadField<string | undefined>;

/** One line of text; undefined if there is none, or nothing in it to see. */
export const readLabel: ReadText = (from, key) => readField(from, key, LABEL);

/** A text that may have several lines. */
export const readBody: ReadText = (from, key) => readField(from, key, BODY);

export const readParagraphs: ReadField<string[]> = (from, key) => splitParagraphs(readBody(from, key) ?? '');

/** An address that a reader may follow; undefined, after an issue, for anything else. */
export const readLink: ReadText = (from, key) => readUrl(from, key, LINK_SCHEMES);

/** Any text, cleaned and clamped by `rules`; each thing that was done to it is an issue. */
export function readText(
  value: unknown,
  rules: TextRules,
  place: Place,
  { log, cleanText }: Reading,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (/object|function|symbol/.test(typeof value)) {
    log.refuse('wrong-type', place, value, 'expected a text');
    return undefined;
  }
  const raw = `${value as number}`;
  if (raw !== value) log.replace('read-as-text', place, value, 'a text', 'read as one');
  const { text, clamped, mended } = cleanText(raw, rules);
  if (clamped) {
    log.warn(
      'text-clamped',
      place,
      `got ${raw.length} characters`,
      `at most ${rules.length} are shown`,
      'cut',
    );
  }
  if (mended) {
    log.warn(
      'text-mended',
      place,
      'holds unprintable characters or heaps of accents',
      'removed, or shown as \ufffd',
    );
  }
  if (looksLikeMarkup(text)) {
    log.warn(
      'text-markup',
      place,
      `got ${describeValue(text)}`,
      'texts are plain, without HTML',
      'shown as it stands',
    );
  }
  return text || undefined;
}

/** Asks for the place, which is costly to name, only where there is a text. */
function readField(from: FieldReader, key: string, rules: TextRules): string | undefined {
  const value = from.get(key);
  return value === undefined ? undefined : readText(value, rules, from.at(key), from.reading);
}

/** An address of one of the schemes; undefined, after an issue, for anything else. */
export function readUrl(from: FieldReader, key: string, schemes: readonly string[]): string | undefined {
  const value = from.get(key);
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return from.refuse(key, 'an address');
  const { log, baseUrl } = from.reading;
  const checked = checkUrl(value, schemes, baseUrl);
  if (checked.problem !== undefined) {
    log.refuse('url-refused', from.at(key), excerpt(value), checked.problem);
    return undefined;
  }
  if (checked.credentials) log.warn('url-credentials', from.at(key), HOLDS_CREDENTIALS, 'removed');
  return checked.url;
}

export const HOLDS_CREDENTIALS = 'the address holds a user name or password';
