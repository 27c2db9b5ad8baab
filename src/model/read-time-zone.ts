import type { ReadField } from './field-reader.js';

/** A zone that `Intl` knows; UTC, after an issue, for any other. */
export const readTimeZone: ReadField<string | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isKnown(value)) return value;
  from.replace('time-zone-unknown', key, 'an IANA time zone such as "Africa/Niamey"', 'UTC is used');
  return 'UTC';
};

/** `Intl` throws for what it does not know. */
function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
