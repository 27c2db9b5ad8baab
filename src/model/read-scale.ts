import { endsBeforeStart, spanOf } from '../time/make-when.js';
import { FieldReader, type ReadField, type ReadItem } from './field-reader.js';
import { nearestName } from './nearest-name.js';
import { readDate } from './read-date.js';
import type { Timeline } from './timeline.js';

const WORDS = ['linear', 'log-past'] as const;
const BREAK = { start: readDate, end: readDate };

/** A stretch to fold, [start, end) in ms since 1970. */
const readBreak: ReadItem<readonly [start: number, end: number]> = (value, place, reading) => {
  const from = FieldReader.open(value, BREAK, place, reading);
  if (!from) return undefined;
  const { start, end } = from.read(BREAK);
  if (!start || !end) {
    // What was there and could not be read has been told already.
    for (const key of ['start', 'end']) if (from.get(key) === undefined) from.refuse(key, 'a date');
    return undefined;
  }
  const isSwapped = endsBeforeStart(start, end);
  if (isSwapped) reading.log.warn('end-before-start', place, '"end" is before "start"', 'swapped');
  const { a, d } = isSwapped ? spanOf(end, start) : spanOf(start, end);
  if (Number.isFinite(d - a)) return [a, d];
  reading.log.report('error', 'break-open', place, 'an end of it is open', 'expected two dates', 'left out');
  return undefined;
};

/** How time becomes length; undefined where the document does not say. */
export const readScale: ReadField<Timeline['scale']> = (from, key) => {
  const value = from.get(key);
  if (value === undefined) return undefined;
  if (typeof value === 'object') return from.list(key, readBreak);
  const word = WORDS.find((each) => each === value);
  if (word) return word;
  const near = typeof value === 'string' ? nearestName(value.slice(0, 50), WORDS) : undefined;
  const outcome = 'read as "linear"';
  from.replace(
    'scale-unknown',
    key,
    `${WORDS.join(', ')} or a list of breaks`,
    near ? `did you mean "${near}"? ${outcome}` : outcome,
  );
  return 'linear';
};
