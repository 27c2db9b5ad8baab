import { cached } from '../base/intl-cache.js';
import { languageOf } from './catalogue.js';

const en = {
  /** The name of the list of notes. */
  notes: 'Notes',
  /** Read between the titles of two events: "The coup leads to the withdrawal". */
  links: {
    causes: 'leads to',
    'responds-to': 'responds to',
    replaces: 'replaces',
    'part-of': 'is part of',
    'related-to': 'has to do with',
  },
};

/** What is said of annotations and links; few words, fetched with what draws them. */
export type AnnotationWords = typeof en;

const fr: AnnotationWords = {
  notes: 'Notes',
  links: {
    causes: 'entraîne',
    'responds-to': 'répond à',
    replaces: 'remplace',
    'part-of': 'fait partie de',
    'related-to': 'est lié à',
  },
};

/** The present: "now". */
export function presentText(locale: string): string {
  const make = (tag: string) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return cached('relative', locale, {}, make).format(0, 'second');
}

/** By the language of a BCP 47 tag; English where there is none. */
export function annotationWordsFor(locale: string): AnnotationWords {
  return languageOf(locale) === 'fr' ? fr : en;
}
