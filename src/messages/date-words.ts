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
