/** A module that exports its words under the name of its language. */
type Load<Words> = () => Promise<Readonly<Record<string, Words>>>;

/** Words in several languages, found by a BCP 47 tag. */
export interface Catalogue<Words> {
  /** Those of the tag's language; English where there are none, or not yet (see `load`). */
  for(locale: string): Words;
  /**
   * Sees to it that `for` has the words of a tag; undefined if there is nothing to wait for. Words that do not arrive
   * are replaced by English, with a warning on the console.
   */
  load(locale: string): Promise<void> | undefined;
}

/** English is built in, the other languages are fetched when a page asks for them. */
export function makeCatalogue<Words>(
  en: Words,
  loaders: Readonly<Record<string, Load<Words>>>,
): Catalogue<Words> {
  const loaded = new Map([['en', en]]);
  return {
    for: (locale) => loaded.get(languageOf(locale)) ?? en,
    load(locale) {
      const language = languageOf(locale);
      if (loaded.has(language) || !Object.hasOwn(loaders, language)) return undefined;
      return loaders[language]!()
        .catch((error: unknown) => {
          console.warn(error);
          return { [language]: en };
        })
        .then((module) => void loaded.set(language, module[language]!));
    },
  };
}

/** The language of a BCP 47 tag, in lower case. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-', 1)[0]!;
}
