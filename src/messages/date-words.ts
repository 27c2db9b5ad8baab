/**
 * What a date looks like to the words around it, for languages whose prepositions depend on it: a day or a time
 * ("3 May 2024"), a month or a year, a part of one ("mid-April"), or a phrase of its own ("c. 1840").
 */
export type DateShape = 'day' | 'coarse' | 'part' | 'phrase';

/** The words around dates. `date` is the date itself, as Intl or another of these functions wrote it. */
export interface DateWords {
  part(part: 'early' | 'mid' | 'late', date: string): string;
  approximate(date: string, shape: DateShape): string;
  uncertain(date: string): string;
  /** An upper bound, that day or month included. */
  by(date: string, shape: DateShape): string;
  /** A lower bound, included. */
  notBefore(date: string, shape: DateShape): string;
  between(earliest: string, latest: string, earliestShape: DateShape, latestShape: DateShape): string;
  /** A start whose end is still to come, and one whose end is not said. */
  since(date: string, shape: DateShape): string;
  from(date: string, shape: DateShape): string;
  /** An end whose start is not said. */
  until(date: string, shape: DateShape): string;
  endUnknown(date: string, shape: DateShape): string;
  startUnknown(date: string, shape: DateShape): string;
}

const en: DateWords = {
  part: (part, date) => (part === 'mid' ? `mid-${date}` : `${part} ${date}`),
  approximate: (date) => `c. ${date}`,
  uncertain: (date) => `${date}?`,
  by: (date) => `by ${date}`,
  notBefore: (date, shape) => `${shape === 'day' ? 'on' : 'in'} or after ${date}`,
  between: (earliest, latest) => `between ${earliest} and ${latest}`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  endUnknown: (date) => `from ${date}, end unknown`,
  startUnknown: (date) => `until ${date}, start unknown`,
};

const le = (date: string, shape: DateShape): string => (shape === 'day' ? `le ${date}` : date);
const enOrLe = (date: string, shape: DateShape): string =>
  shape === 'coarse' ? `en ${date}` : le(date, shape);

const fr: DateWords = {
  part: (part, date) => (part === 'mid' ? `mi-${date}` : `${part === 'early' ? 'début' : 'fin'} ${date}`),
  approximate: (date, shape) => `vers ${le(date, shape)}`,
  uncertain: (date) => `${date}\u202F?`,
  by: (date, shape) => `au plus tard ${enOrLe(date, shape)}`,
  notBefore: (date, shape) => `au plus tôt ${enOrLe(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `entre ${le(earliest, earliestShape)} et ${le(latest, latestShape)}`,
  since: (date, shape) => `depuis ${le(date, shape)}`,
  from: (date, shape) => {
    if (shape === 'phrase') return `${date} et après`;
    return `à partir ${shape === 'day' ? 'du ' : /^[aeioué]/i.test(date) ? 'd’' : 'de '}${date}`;
  },
  until: (date, shape) => `jusqu${{ day: '’au', coarse: '’en', part: '’à', phrase: 'e' }[shape]} ${date}`,
  endUnknown: (date, shape) => `${fr.from(date, shape)}, fin inconnue`,
  startUnknown: (date, shape) => `${fr.until(date, shape)}, début inconnu`,
};

/** For a BCP 47 tag; English where there are none. `formatDate` is synchronous, so these are always there. */
export function dateWordsFor(locale: string): DateWords {
  return /^fr\b/i.test(locale) ? fr : en;
}
