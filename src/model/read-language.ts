import type { FieldReader } from './field-reader.js';

/** A BCP 47 tag in its canonical form (`en_us` → `en-US`); undefined, after an issue, if it is none. */
export function readLanguage(from: FieldReader): string | undefined {
  const value = from.get('lang');
  if (value === undefined) return undefined;
  const written = typeof value === 'string' ? value : '';
  const tag = canonicalTag(written.trim().replaceAll('_', '-'));
  if (tag?.toLowerCase() !== written.toLowerCase()) {
    const outcome = tag === undefined ? 'left out' : `read as "${tag}"`;
    from.replace('lang-invalid', 'lang', 'a language tag such as "en" or "fr-CA"', outcome);
  }
  return tag;
}

/** A zone that `Intl` knows; UTC, after an issue, for any other. */
export function readTimeZone(from: FieldReader): string | undefined {
  const value = from.get('timeZone');
  if (value === undefined || (typeof value === 'string' && isTimeZone(value))) return value;
  from.replace('time-zone-unknown', 'timeZone', 'an IANA time zone such as "Africa/Niamey"', 'UTC is used');
  return 'UTC';
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
