import { BODY, cleanText, LABEL, looksLikeMarkup, splitParagraphs, type TextRules } from './clean-text.js';
import type { FieldReader, Reading } from './field-reader.js';
import type { Place } from './issues.js';
import * as issues from './issues.js';

/** One line of text; undefined if there is none, or nothing in it to see. */
export function readLabel(from: FieldReader, key: string): string | undefined {
  return readField(from, key, LABEL);
}

/** A text that may have several lines. */
export function readBody(from: FieldReader, key: string): string | undefined {
  return readField(from, key, BODY);
}

export function readParagraphs(from: FieldReader, key: string): string[] {
  const body = readBody(from, key);
  return body === undefined ? [] : splitParagraphs(body);
}

/** Any text, cleaned and clamped by `rules`; each thing that was done to it is an issue. */
export function readText(
  value: unknown,
  rules: TextRules,
  place: Place,
  { log }: Reading,
): string | undefined {
  const raw = asText(value, place, log);
  if (raw === undefined) return undefined;
  const { text, clamped, mended } = cleanText(raw, rules);
  if (clamped) log.report(issues.textClamped(place, raw.length, rules.length));
  if (mended) log.report(issues.textMended(place));
  if (looksLikeMarkup(text)) log.report(issues.textMarkup(place, text));
  return text === '' ? undefined : text;
}

/** Asks for the place, which is costly to name, only where there is a text. */
function readField(from: FieldReader, key: string, rules: TextRules): string | undefined {
  const value = from.get(key);
  return value === undefined ? undefined : readText(value, rules, from.at(key), from.reading);
}

function asText(value: unknown, place: Place, log: Reading['log']): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'undefined':
      return undefined;
    case 'number':
    case 'boolean':
    case 'bigint':
      log.report(issues.replaced('read-as-text', place, value, 'a text', 'read as one'));
      return String(value);
    default:
      if (value !== null) log.report(issues.wrongType(place, value, 'a text'));
      return undefined;
  }
}
