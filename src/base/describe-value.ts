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

/** The beginning of a text on one line, without what cannot be printed or turns the direction of its neighbours. */
export function excerpt(text: string, length = EXCERPT_LENGTH): string {
  const shown = text.length > length ? `${text.slice(0, length - 1)}…` : text;
  return shown.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** `Array.isArray`, which throws for a revoked Proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
