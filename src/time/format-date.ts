import { anyDateWords } from '../messages/all-date-words.js';
import type { When } from './when.js';
import { writeDate, type FormatDateOptions } from './write-date.js';
import { rareWriter } from './write-rare.js';

export type { FormatDateOptions } from './write-date.js';

/**
 * A date in words, never more precise than it is known: "March 2024", "mid-April 2024", "by 3 May 2024",
 * "c. 1840", "since 26 July 2023". Knows every language there are words for, so that nothing has to be waited for; in
 * any other the words around Intl's text are English.
 */
export function formatDate(when: When, options: FormatDateOptions = {}): string {
  return writeDate(when, options, anyDateWords, rareWriter);
}
