import type { ReadField } from './field-reader.js';

/**
 * A BCP 47 tag in its canonical form (`en_us` → `en-US`), if it differs from the document's; undefined, after an
 * issue, if it is none.
 */
export const readLanguage: ReadField<string | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  const written = typeof value === 'string' ? value : '';
  const tag = canonical(written.trim().replaceAll('_', '-'));
  if (tag?.toLowerCase() !== written.toLowerCase()) {
    const outcome = tag === undefined ? 'left out' : `read as "${tag}"`;
    from.replace('lang-invalid', key, 'a language tag such as "en" or "fr-CA"', outcome);
  }
  return tag === from.reading.lang ? undefined : tag;
};

/** Nothing for what `Intl` does not know, for which it throws. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
