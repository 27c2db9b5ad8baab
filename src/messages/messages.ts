import { en } from './en.js';
import { fr } from './fr.js';

/** Every word the element says that does not come from the author or from Intl; English is the model. */
export type Messages = typeof en;

const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['fr', fr],
]);

/** The catalogue for a BCP 47 tag by its language; English where there is none. */
export function messagesFor(locale: string): Messages {
  return catalogues.get(locale.toLowerCase().split('-', 1)[0] ?? '') ?? en;
}
