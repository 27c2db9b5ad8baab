import { cleanText } from './clean-text.js';

const EXCERPT_LENGTH = 60;

/**
 * What somebody gave us, in a few words for a message: `"2020-13-45"`, `an object`, `nothing`.
 * Calls no method of the value, which may be hostile.
 */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(excerpt(value));
    case 'undefined':
      return 'nothing';
    case 'object':
      return value === null ? 'null' : isList(value) ? 'an array' : 'an object';
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    default:
      return excerpt(String(value));
  }
}

/** The beginning of a text on one line, fit to be shown. */
export function excerpt(text: string, length = EXCERPT_LENGTH): string {
  return cleanText(text.slice(0, 4 * length), { length, lines: false }).text;
}

/** `Array.isArray`, which throws for a revoked Proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
