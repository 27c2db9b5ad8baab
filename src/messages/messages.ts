import { makeCatalogue } from './catalogue.js';
import { loadDateWords } from './date-words.js';
import { en } from './en.js';

/** Every word the element says that does not come from the author or from Intl; English is the model. */
export type Messages = typeof en;

const catalogue = makeCatalogue<Messages>(en, { fr: () => import('./fr.js') });

/** The catalogue for a BCP 47 tag by its language; English where there is none, or not yet (see {@link loadMessages}). */
export function messagesFor(locale: string): Messages {
  return catalogue.for(locale);
}

/** Fetches what `messagesFor` and `dateWordsFor` need for a tag; undefined if there is nothing to wait for. */
export function loadMessages(locale: string): Promise<void> | undefined {
  const [words, dateWords] = [catalogue.load(locale), loadDateWords(locale)];
  return words && dateWords ? words.then(() => dateWords) : (words ?? dateWords);
}
