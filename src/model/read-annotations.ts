import { FieldReader, type ReadField, type ReadItem } from './field-reader.js';
import { readDate, readWhen } from './read-date.js';
import { readLabel } from './read-text.js';
import type { Annotation, Line, Period, Timeline } from './timeline.js';

const ANCHORS = ['middle', 'start', 'end'] as const;
const OUTCOME = 'annotation left out';

const ANNOTATION = {
  at: readDate,
  start: readDate,
  end: readDate,
  text: readLabel,
  anchor: (from: FieldReader, key: string): Annotation['anchor'] => {
    const value = from.get(key);
    const anchor = ANCHORS.find((known) => known === value);
    if (value !== undefined && !anchor) from.replace('anchor-unknown', key, ANCHORS.join(', '), 'left out');
    return anchor;
  },
};

const readAnnotation: ReadItem<Annotation> = (value, place, reading) => {
  const from = FieldReader.open(value, ANNOTATION, place, reading);
  if (!from) return undefined;
  from.title = readLabel(from, 'text');
  if (from.title === undefined) return from.refuse('text', 'a text', OUTCOME);
  const isMoment = from.get('at') !== undefined;
  const when = isMoment
    ? readDate(from, 'at', OUTCOME)
    : from.get('start') === undefined && from.get('end') === undefined
      ? from.refuse('at', 'a date, or "start" and "end"', OUTCOME)
      : readWhen(from, true, OUTCOME);
  if (isMoment && (from.get('start') ?? from.get('end')) !== undefined)
    reading.log.warn('date-twice', from, '"at" beside "start" or "end"', '"at" is used');
  const anchor = ANNOTATION.anchor(from, 'anchor');
  return when && { text: from.title, when, ...(anchor && { anchor }), path: from.path };
};

/** How a period is drawn, where the document says. */
export const readAs: ReadField<Period['as'] | undefined> = (from, key) => {
  const value = from.get(key);
  if (value === 'band' || value === 'bar') return value;
  if (value !== undefined) from.replace('as-unknown', key, '"bar" or "band"', 'drawn as a bar');
  return undefined;
};

/** The author's notes, as written. */
export const readAnnotations: ReadField<Timeline['annotations']> = (from, key) =>
  from.get(key) === undefined ? undefined : from.list(key, readAnnotation);

const LINE = { at: readDate, title: readLabel };

const readLine: ReadItem<Line> = (value, place, reading) => {
  const from = FieldReader.open(value, LINE, place, reading);
  if (!from) return undefined;
  const title = readLabel(from, 'title');
  from.title = title;
  const given = from.get('at');
  const isNow = given === 'now';
  if (!isNow && title === undefined) return from.refuse('title', 'a text', 'line left out');
  if (given === undefined) return from.refuse('at', '"now" or a date', 'line left out');
  const at = isNow ? 'now' : readDate(from, 'at', 'line left out');
  return at && { at, ...(title !== undefined && { title }), path: from.path };
};

export const readLines: ReadField<Timeline['lines']> = (from, key) =>
  from.get(key) === undefined ? undefined : from.list(key, readLine);
