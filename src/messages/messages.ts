import { makeCatalogue } from './catalogue.js';
import { loadDateWords } from './date-words.js';
import { en } from './en.js';
import type { more } from './more.js';

/** Every word the element says that does not come from the author or from Intl; English is the model. */
export type Messages = typeof en & typeof more;

const catalogue = makeCatalogue<Messages>(en as Messages, { fr: () => import('./fr.js') });

/** To be called with the English words that are fetched with whatever says them. */
export function learnWords(words: typeof more): void {
  Object.assign(en, words);
}

/** The catalogue for a BCP 47 tag by its language; English where there is none, or not yet (see {@link loadMessages}). */
export function messagesFor(locale: string): Messages {
  return catalogue.for(locale);
}

/** Fetches what `messagesFor` and `dateWordsFor` need for a tag; undefined if there is nothing to wait for. */
export function loadMessages(locale: string): Promise<void> | undefined {
  const [words, dateWords] = [catalogue.load(locale), loadDateWords(locale)];
  return words && dateWords ? words.then(() => dateWords) : (words ?? dateWords);
}
