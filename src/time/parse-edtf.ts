import { explainDate } from './explain-date.js';
import { refuse, spanOf } from './make-when.js';
import { MAX_DATE_LENGTH } from './parse-common.js';
import { readSet, type ReadDate } from './read-set.js';
import { readSingleDate } from './read-single-date.js';
import { splitTop } from './split-top.js';
import type { When } from './when.js';

/**
 * Reads a string in EDTF, all levels. `read` tells single dates; it gives undefined for what is none.
 *
 * @throws RangeError with the reason alone; `parseDate` adds what was found
 */
export function parseEdtf(text: string, read: (text: string) => When | undefined = readSingleDate): When {
  if (text.length > MAX_DATE_LENGTH) refuse(`a date has at most ${MAX_DATE_LENGTH} characters`);
  const readDate: ReadDate = (part) => read(part) ?? refuse(explainDate(text, part));
  const ends = splitTop(text, '/');
  if (ends.length === 2) return spanOf(readEnd(ends[0]!, readDate), readEnd(ends[1]!, readDate));
  return /^[[{]/.test(text) ? readSet(text, readDate) : readDate(text);
}

function readEnd(text: string, read: ReadDate): When | 'open' | 'unknown' {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  if (text.startsWith('{'))
    refuse('all of a set is no end of an interval; one of a set is: [1667,1668]/1670');
  return text.startsWith('[') ? readSet(text, read) : read(text);
}
