import type { ReadField } from './field-reader.js';

/**
 * A BCP 47 tag in its canonical form (`en_us` → `en-US`), if it differs from the document's; undefined, after an
 * issue, if it is none.
 */
export const readLanguage: ReadField<string | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  const written = typeof value === 'string' ? value : '';
  const tag = attempt(() => Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0]);
  if (tag?.toLowerCase() !== written.toLowerCase()) {
    const outcome = tag === undefined ? 'left out' : `read as "${tag}"`;
    from.replace('lang-invalid', key, 'a language tag such as "en" or "fr-CA"', outcome);
  }
  return tag === from.reading.lang ? undefined : tag;
};

/** A zone that `Intl` knows; UTC, after an issue, for any other. */
export const readTimeZone: ReadField<string | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && attempt(() => new Intl.DateTimeFormat('en', { timeZone: value }))) {
    return value;
  }
  from.replace('time-zone-unknown', key, 'an IANA time zone such as "Africa/Niamey"', 'UTC is used');
  return 'UTC';
};

/** Intl throws for what it does not know. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
