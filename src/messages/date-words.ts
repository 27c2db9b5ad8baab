import { makeCatalogue } from './catalogue.js';
import { en } from './dates/en.js';

/**
 * What a date looks like to the words around it, for languages whose articles and prepositions depend on it: a day or
 * a time ("3 May 2024"), a month, a year, "spring 2001", "1560s", "16th century", a part of one of these ("mid-April
 * 2024", "early 16th century"), "66.0 Ma", or a phrase of its own ("c. 1840").
 */
export type DateShape =
  'day' | 'month' | 'year' | 'season' | 'decade' | 'century' | 'part' | 'age' | 'phrase';

/**
 * The words around dates. `date` is the date itself, as Intl or another of these functions wrote it; numbers come in
 * the numerals of the locale.
 */
export type RangeParts = readonly Intl.DateTimeRangeFormatPart[];

export interface DateWords {
  /** Who vouches for them: somebody who grew up with the language, or nobody yet. */
  readonly review: 'native' | 'machine';
  /** A range of instants as the language writes it: Intl's, mended where it is not sound. */
  range(formatter: Intl.DateTimeFormat, start: number, end: number): RangeParts;
  /** A third of a month, a year, a decade or a century. */
  part(part: 'early' | 'mid' | 'late', date: string, shape: DateShape): string;
  approximate(date: string, shape: DateShape): string;
  uncertain(date: string): string;
  /** An upper bound, that day or month included. */
  by(date: string, shape: DateShape): string;
  /** A lower bound, included. */
  notBefore(date: string, shape: DateShape): string;
  /** Bounds that are not included. */
  before(date: string, shape: DateShape): string;
  after(date: string, shape: DateShape): string;
  between(earliest: string, latest: string, earliestShape: DateShape, latestShape: DateShape): string;
  /** A start whose end is still to come, and one whose end is not said. */
  since(date: string, shape: DateShape): string;
  from(date: string, shape: DateShape): string;
  /** An end whose start is not said. */
  until(date: string, shape: DateShape): string;
  endUnknown(date: string, shape: DateShape): string;
  startUnknown(date: string, shape: DateShape): string;
  /** The ten years from `year` on, or before Christ, up to it; `digits` is that year as the locale writes it. */
  decade(year: number, digits: string, bc: boolean): string;
  /** The `n`th century; `digits` is that number as the locale writes it. */
  century(n: number, digits: string, bc: boolean): string;
  /** Spring, summer, autumn or winter of `year`, which may be a range. */
  season(season: 0 | 1 | 2 | 3, year: string): string;
  /** Years before 1950 (`bp`), or thousands, millions and billions of years ago. */
  age(number: string, unit: 'bp' | 'ka' | 'ma' | 'ga'): string;
  /** A date of the Julian calendar. */
  oldStyle(date: string): string;
  /** The likeliest date, and the range that it is certain to be in. */
  estimate(date: string, range: string): string;
}

const catalogue = makeCatalogue<DateWords>(en, {
  ar: () => import('./dates/ar.js'),
  de: () => import('./dates/de.js'),
  es: () => import('./dates/es.js'),
  fa: () => import('./dates/fa.js'),
  fr: () => import('./dates/fr.js'),
  ha: () => import('./dates/ha.js'),
  he: () => import('./dates/he.js'),
  hi: () => import('./dates/hi.js'),
  it: () => import('./dates/it.js'),
  ja: () => import('./dates/ja.js'),
  ko: () => import('./dates/ko.js'),
  nl: () => import('./dates/nl.js'),
  pl: () => import('./dates/pl.js'),
  pt: () => import('./dates/pt.js'),
  ru: () => import('./dates/ru.js'),
  sw: () => import('./dates/sw.js'),
  th: () => import('./dates/th.js'),
  tr: () => import('./dates/tr.js'),
  uk: () => import('./dates/uk.js'),
  zh: () => import('./dates/zh.js'),
});

/** For a BCP 47 tag by its language; English where there are none, or not yet (see {@link loadDateWords}). */
export function dateWordsFor(locale: string): DateWords {
  return catalogue.for(locale);
}

/** Fetches what `dateWordsFor` needs for a tag; undefined if there is nothing to wait for. */
export function loadDateWords(locale: string): Promise<void> | undefined {
  return catalogue.load(locale);
}
