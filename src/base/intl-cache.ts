/**
 * One place for Intl formatters. Making one costs some 30 µs, a thousand times what using it costs, and a frame of
 * the axis uses dozens; yet a page may set any locale and zone it likes, so the cache has a bound and forgets
 * what was made first.
 */
const MAX_FORMATTERS = 100;

const formatters = new Map<string, unknown>();

/**
 * The formatter of dates for a locale, which may be malformed (see {@link resolveLocale}), in UTC if no zone or an
 * unknown one is given, and in the Gregorian calendar unless the locale asks for another by `-u-ca-`:
 * `fa` and `th` would default to theirs.
 */
export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached('date', locale, options, (tag) => {
    const calendar = known('calendar', new Intl.Locale(tag).calendar) ?? 'gregory';
    const make = (timeZone = 'UTC'): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(tag, { calendar, ...options, timeZone });
    try {
      return make(options.timeZone);
    } catch {
      return make();
    }
  });
}

/** The formatter of numbers for a locale, which may be malformed (see {@link resolveLocale}). */
export function numberFormatter(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached('number', locale, options, (tag) => new Intl.NumberFormat(tag, options));
}

/** Joins texts as a locale does: "1667, 1668 and 1670", or with "or". */
export function listFormatter(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return cached('list', locale, { type }, (tag) => new Intl.ListFormat(tag, { type }));
}

/** Tells which plural form a number takes in a language. */
export function pluralRules(locale: string): Intl.PluralRules {
  return cached('plural', locale, {}, (tag) => new Intl.PluralRules(tag));
}

/**
 * The tag to give to Intl: `_` mended to `-`, and `en` for what is malformed or unknown, where Intl would
 * throw or take the browser's locale. English without a region is international English: the day comes first.
 */
export function resolveLocale(locale: string): string {
  let tag: string | undefined;
  try {
    [tag] = Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'));
  } catch {
    // Malformed: as good as unknown.
  }
  return (tag ?? 'en').replace(/^en(?=$|-u-)/, 'en-GB');
}

/** A calendar (`hebrew`) and a numbering system (`deva`) that come before those of the locale. */
export interface LocaleExtensions {
  readonly calendar?: string | undefined;
  readonly numberingSystem?: string | undefined;
}

/** The resolved tag with a calendar and numerals of its own: `ar-EG-u-ca-coptic-nu-latn`. Unknown ones are ignored. */
export function withExtensions(locale: string, { calendar, numberingSystem }: LocaleExtensions): string {
  return cached('tag', locale, { calendar, numberingSystem }, (tag) => {
    const extensions: Intl.LocaleOptions = {};
    const ca = known('calendar', calendar);
    const nu = known('numberingSystem', numberingSystem);
    if (ca) extensions.calendar = ca;
    if (nu) extensions.numberingSystem = nu;
    return new Intl.Locale(tag, extensions).toString();
  });
}

function known(key: 'calendar' | 'numberingSystem', value: string | undefined): string | undefined {
  return Intl.supportedValuesOf(key).find((supported) => supported === value);
}

/** What there is of this kind already, or else made of a tag that Intl takes. */
export function cached<T>(kind: string, locale: string, options: object, make: (tag: string) => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key) as T | undefined;
  if (!formatter) {
    formatter = make(resolveLocale(locale));
    if (formatters.size >= MAX_FORMATTERS) formatters.delete(formatters.keys().next().value!);
    formatters.set(key, formatter);
  }
  return formatter;
}
