import { formatDate } from '../time/format-date.js';
import type { When } from '../time/when.js';
import type { Nameable } from './assign-ids.js';
import { LINK_SCHEMES } from './check-url.js';
import { LABEL } from './clean-text.js';
import { FieldReader, type Reading } from './field-reader.js';
import * as issues from './issues.js';
import { omitUndefined } from './omit-undefined.js';
import { readClaim } from './read-claim.js';
import { readWhen } from './read-date.js';
import type { Groups } from './read-groups.js';
import { readLanguage } from './read-language.js';
import { readMedia } from './read-media.js';
import { readSources } from './read-sources.js';
import { readLabel, readParagraphs, readText } from './read-text.js';
import { readUrl } from './read-url.js';
import type { Period, TimelineEvent, UndatedEvent } from './timeline.js';

/** An event or period whose id and place in the order are still to come. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] } & Nameable;

/** What the entries of a document share. */
export interface EntryContext {
  readonly reading: Reading;
  readonly groups: Groups;
  /** The document's language, and the one that dates are written in where they stand in for a title. */
  readonly lang: string | undefined;
}

const EVENT_KEYS: ReadonlySet<string> = new Set([
  'id',
  'date',
  'start',
  'end',
  'displayDate',
  'title',
  'description',
  'group',
  'importance',
  'url',
  'media',
  'sources',
  'claim',
  'lang',
]);
const PERIOD_KEYS: ReadonlySet<string> = new Set([...EVENT_KEYS, 'as']);

/** Something that happened; listed as undated if its date cannot be read, undefined if nothing is left of it. */
export function parseEvent(
  value: unknown,
  path: string,
  context: EntryContext,
): Draft<TimelineEvent> | Draft<UndatedEvent> | undefined {
  const from = openEntry(value, EVENT_KEYS, path, context, 'event skipped');
  if (!from) return undefined;
  const when = readWhen(from, false, 'event listed as undated');
  const title = readTitle(from, when, context, 'event skipped');
  if (title === undefined) return undefined;
  const entry = readEntry(from, title, context);
  if (when) return { type: 'event', index: 0, when, ...entry };
  return { type: 'undated', ...omitUndefined({ written: writtenDate(from) }), ...entry };
}

/** Context around the events; undefined if its dates cannot be read, since there is no list of undated periods. */
export function parsePeriod(value: unknown, path: string, context: EntryContext): Draft<Period> | undefined {
  const from = openEntry(value, PERIOD_KEYS, path, context, 'period not drawn');
  if (!from) return undefined;
  const when = readWhen(from, true, 'period not drawn');
  const title = when && readTitle(from, when, context, 'period not drawn');
  if (!when || title === undefined) return undefined;
  return { type: 'period', index: 0, when, as: readAs(from), ...readEntry(from, title, context) };
}

function openEntry(
  value: unknown,
  keys: ReadonlySet<string>,
  path: string,
  { reading }: EntryContext,
  outcome: string,
): FieldReader | undefined {
  const from = FieldReader.open(value, keys, { path }, reading, outcome);
  const title = from?.get('title');
  if (typeof title === 'object') {
    reading.log.report(issues.wrongType({ path: `${path}/title` }, title, 'a text', outcome));
    return undefined;
  }
  if (from && title !== undefined) from.title = readLabel(from, 'title');
  return from;
}

/** The date stands in for a missing title: first the author's words, then ours. */
function readTitle(
  from: FieldReader,
  when: When | undefined,
  { reading, lang }: EntryContext,
  outcome: string,
): string | undefined {
  if (from.title !== undefined) return from.title;
  const words =
    readLabel(from, 'displayDate') ??
    (when ? formatDate(when, omitUndefined({ locale: lang })) : writtenDate(from));
  const place = from.at('title');
  const lost = words === undefined;
  reading.log.report(
    lost ? issues.wrongType(place, undefined, 'a text', outcome) : issues.titleMissing(place),
  );
  return words;
}

/** Everything but the date. */
function readEntry(from: FieldReader, title: string, { groups, lang: documentLang }: EntryContext) {
  from.title = title;
  const id = readLabel(from, 'id');
  const lang = readLanguage(from);
  return {
    id: id ?? '',
    authoredId: id !== undefined,
    title,
    description: readParagraphs(from, 'description'),
    importance: readImportance(from),
    media: readMedia(from),
    sources: readSources(from),
    path: from.path,
    ...omitUndefined({
      displayDate: readLabel(from, 'displayDate'),
      group: groups.of(from),
      url: readUrl(from, 'url', LINK_SCHEMES),
      claim: readClaim(from),
      lang: lang === documentLang ? undefined : lang,
    }),
  };
}

function readImportance(from: FieldReader): number {
  const value = from.get('importance');
  if (value === undefined) return 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  const importance = Number.isFinite(read) ? read : 0;
  from.replace('importance-invalid', 'importance', 'a finite number', `read as ${importance}`);
  return importance;
}

function readAs(from: FieldReader): Period['as'] {
  const value = from.get('as');
  if (value === 'band' || value === 'bar') return value;
  if (value !== undefined) from.replace('as-unknown', 'as', '"bar" or "band"', 'drawn as a bar');
  return 'bar';
}

/** The date as it was written, as far as it is text. */
function writtenDate(from: FieldReader): string | undefined {
  const parts = ['date', 'start', 'end'].map((key) => from.get(key));
  const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
  return texts.length > 0 ? readText(texts.join('/'), LABEL, from.at('date'), from.reading) : undefined;
}
