import { dateWordsFor } from '../messages/date-words.js';
import type { DateReader } from './date-reader.js';
import { parseDate } from './parse-date.js';
import { repairDate } from './repair-date.js';
import { writeDate } from './write-date.js';
import { rareWriter } from './write-rare.js';

/** Knows every date there is; to be loaded only where a document has one that is not common. */
export const strictReader: DateReader = {
  parse: parseDate,
  repair: repairDate,
  write: (when, locale) => writeDate(when, { locale }, dateWordsFor, rareWriter),
};
