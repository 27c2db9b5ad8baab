import { languageOf } from './catalogue.js';
import type { DateWords } from './date-words.js';
import { ar } from './dates/ar.js';
import { de } from './dates/de.js';
import { en } from './dates/en.js';
import { es } from './dates/es.js';
import { fa } from './dates/fa.js';
import { fr } from './dates/fr.js';
import { ha } from './dates/ha.js';
import { he } from './dates/he.js';
import { hi } from './dates/hi.js';
import { it } from './dates/it.js';
import { ja } from './dates/ja.js';
import { ko } from './dates/ko.js';
import { nl } from './dates/nl.js';
import { pl } from './dates/pl.js';
import { pt } from './dates/pt.js';
import { ru } from './dates/ru.js';
import { sw } from './dates/sw.js';
import { th } from './dates/th.js';
import { tr } from './dates/tr.js';
import { uk } from './dates/uk.js';
import { zh } from './dates/zh.js';

/** The words around dates in every language there are, by language. */
export const ALL_DATE_WORDS: ReadonlyMap<string, DateWords> = new Map(
  Object.entries({ ar, de, en, es, fa, fr, ha, he, hi, it, ja, ko, nl, pl, pt, ru, sw, th, tr, uk, zh }),
);

/** For a BCP 47 tag by its language, with nothing to wait for; English where there are none. */
export function anyDateWords(locale: string): DateWords {
  return ALL_DATE_WORDS.get(languageOf(locale)) ?? en;
}
