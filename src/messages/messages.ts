import { en } from './en.js';

/** Every word the element says that does not come from the author or from Intl; English is the model. */
export type Messages = typeof en;

/** The catalogues that are loaded when a page asks for their language. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr.js')).fr,
};

const loaded = new Map([['en', en]]);

/** The catalogue for a BCP 47 tag by its language; English where there is none, or not yet (see {@link loadMessages}). */
export function messagesFor(locale: string): Messages {
  return loaded.get(languageOf(locale)) ?? en;
}

/**
 * Sees to it that `messagesFor` has the catalogue for a tag; undefined if there is nothing to wait for. One that does
 * not arrive is replaced by English, with a warning on the console.
 */
export function loadMessages(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  if (loaded.has(language) || !Object.hasOwn(loaders, language)) return undefined;
  return loaders[language]!()
    .catch((error: unknown) => {
      console.warn(error);
      return en;
    })
    .then((messages) => void loaded.set(language, messages));
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-', 1)[0]!;
}
