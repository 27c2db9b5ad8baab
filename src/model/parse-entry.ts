import type { When } from '../time/when.js';
import type { Nameable } from './assign-ids.js';
import { LABEL } from './clean-text.js';
import {
  FieldReader,
  rareField,
  readElsewhere,
  type ReadItem,
  type Reading,
  type Shape,
} from './field-reader.js';
import type { Place } from './issue.js';
import { readColor } from './read-color.js';
import { readWhen } from './read-date.js';
import { readClaim, readSources } from './read-details.js';
import { readGroup } from './read-groups.js';
import { readLanguage } from './read-language.js';
import { readLabel, readLink, readParagraphs, readText } from './read-text.js';
import type { Period, TimelineEvent, UndatedEvent } from './timeline.js';

/** An event or period whose id is still to come. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] } & Nameable;

const EVENT = {
  date: readElsewhere,
  start: readElsewhere,
  end: readElsewhere,
  title: readElsewhere,
  id: readLabel,
  displayDate: readLabel,
  description: readParagraphs,
  group: readGroup,
  color: readColor,
  importance: (from: FieldReader, key: string): number => {
    const value = from.get(key);
    const read = typeof value === 'string' ? Number(value) : value;
    const importance = Number.isFinite(read) ? (read as number) : 0;
    if (value !== undefined && importance !== value) {
      from.replace('importance-invalid', key, 'a finite number', `read as ${importance}`);
    }
    return importance;
  },
  url: readLink,
  media: rareField('media'),
  sources: readSources,
  claim: readClaim,
  lang: readLanguage,
  links: rareField('links'),
};

const NONE: readonly never[] = [];

/** What is read of what is not given, which is most in most entries. */
const ABSENT = { id: '', description: NONE, importance: 0, media: NONE, sources: NONE };

const readAs = rareField('as');
const PERIOD = { ...EVENT, as: readElsewhere };

/** Something that happened; listed as undated if its date cannot be read, undefined if nothing is left of it. */
export const parseEvent: ReadItem<Draft<TimelineEvent> | Draft<UndatedEvent>> = (value, place, reading) => {
  const skipped = 'event skipped';
  const from = openEntry(value, EVENT, place, reading, skipped);
  if (!from) return undefined;
  const when = readWhen(from, false, 'event listed as undated');
  const title = readTitle(from, when, skipped);
  if (title === undefined) return undefined;
  if (when) return readEntry(from, EVENT, { title, type: 'event', when });
  const written = writtenDate(from);
  return readEntry(from, EVENT, { title, type: 'undated', ...(written !== undefined && { written }) });
};

/** Context around the events; undefined if its dates cannot be read, since there is no list of undated periods. */
export const parsePeriod: ReadItem<Draft<Period>> = (value, place, reading) => {
  const skipped = 'period not drawn';
  const from = openEntry(value, PERIOD, place, reading, skipped);
  const when = from && readWhen(from, true, skipped);
  if (!when) return undefined;
  const title = readTitle(from, when, skipped);
  if (title === undefined) return undefined;
  return readEntry(from, PERIOD, { title, type: 'period', when, as: readAs(from, 'as') ?? 'bar' });
};

function openEntry(
  value: unknown,
  shape: Shape,
  place: Place,
  reading: Reading,
  outcome: string,
): FieldReader | undefined {
  const from = FieldReader.open(value, shape, place, reading, outcome);
  if (typeof from?.get('title') === 'object') return from.refuse('title', 'a text', outcome);
  if (from) from.title = readLabel(from, 'title');
  return from;
}

/** The date stands in for a missing title: first the author's words, then ours. */
function readTitle(from: FieldReader, when: When | undefined, outcome: string): string | undefined {
  if (from.title !== undefined) return from.title;
  const { dates, lang, log } = from.reading;
  const words =
    readLabel(from, 'displayDate') ?? (when ? dates.write(when, lang ?? 'en') : writtenDate(from));
  if (words === undefined) return from.refuse('title', 'a text', outcome);
  log.warn('title-missing', from.at('title'), 'no title', 'the date stands in for it');
  return words;
}

/** Everything else that an entry says. */
function readEntry<Known extends { readonly title: string }>(
  from: FieldReader,
  shape: typeof EVENT,
  known: Known,
) {
  from.title = known.title;
  const fields = from.read(shape, ABSENT);
  return { ...fields, ...known, path: from.path, authoredId: fields.id !== '' };
}

/** The date as it was written, as far as it is text. */
function writtenDate(from: FieldReader): string | undefined {
  const parts = ['date', 'start', 'end'].map((key) => from.get(key));
  const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
  return texts.length > 0 ? readText(texts.join('/'), LABEL, from.at('date'), from.reading) : undefined;
}
