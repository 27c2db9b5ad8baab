import { compareWhen } from '../time/compare-when.js';
import { assignIds } from './assign-ids.js';
import { isList } from './describe-value.js';
import { copyList, FieldReader, type Reading } from './field-reader.js';
import type { Issue } from './issue.js';
import { IssueLog } from './issue-log.js';
import * as issues from './issues.js';
import { omitUndefined } from './omit-undefined.js';
import { parseEvent, parsePeriod, type Draft, type EntryContext } from './parse-entry.js';
import { readDate } from './read-date.js';
import { Groups } from './read-groups.js';
import { readLanguage, readTimeZone } from './read-language.js';
import { readSources } from './read-sources.js';
import { readBody, readLabel, readParagraphs } from './read-text.js';
import type { Timeline, TimelineEvent, UndatedEvent } from './timeline.js';

export interface ParseOptions {
  /** How many events are kept at most, the earliest ones; 2,000,000 by default. */
  readonly maxEvents?: number;
  /** What relative addresses in the document are relative to. Without it they stay as written. */
  readonly baseUrl?: string;
}

export interface ParsedTimeline {
  /** Null only if nothing can be drawn; one of `issues` is then fatal. */
  readonly timeline: Timeline | null;
  /** At most 1,000, and one more if there are others. */
  readonly issues: Issue[];
}

const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  '$schema',
  'title',
  'subtitle',
  'description',
  'lang',
  'timeZone',
  'sources',
  'byline',
  'note',
  'updated',
  'groups',
  'events',
  'periods',
]);

/**
 * Reads a document of the published format (see `timeline-json.ts`), or a bare array of events, into a model that is
 * checked, cleaned and in order. Repairs what can only mean one thing, lists as undated what has no readable date,
 * skips what is no event, and says so in `issues`. Never throws for bad data, and never writes to it.
 *
 * @throws RangeError if `maxEvents` is not a number from 0
 */
export function parseTimeline(input: unknown, options: ParseOptions = {}): ParsedTimeline {
  const { maxEvents = 2_000_000, baseUrl } = options;
  if (!(maxEvents >= 0)) throw new RangeError(`maxEvents must be a number from 0, got ${maxEvents}`);
  const log = new IssueLog();
  const timeline = readDocument(input, maxEvents, { log, baseUrl, unknownKeys: new Map() });
  return { timeline, issues: log.list() };
}

function readDocument(input: unknown, maxEvents: number, reading: Reading): Timeline | null {
  if (isList(input)) return readEvents(input, undefined, maxEvents, reading);
  if (typeof input !== 'object' || input === null) {
    reading.log.report(issues.rootType(input));
    return null;
  }
  const document = FieldReader.open(input, DOCUMENT_KEYS, { path: '' }, reading, 'nothing is drawn');
  const events = document?.get('events');
  if (isList(events)) return readEvents(events, document, maxEvents, reading);
  if (document) reading.log.report(issues.eventsMissing(events, document.misspelt('events')));
  return null;
}

function readEvents(
  list: readonly unknown[],
  document: FieldReader | undefined,
  maxEvents: number,
  reading: Reading,
): Timeline | null {
  const root = document ? '/events' : '';
  // A sparse or lying list may claim any length; reading a few times the budget shows which events are earliest.
  const copy = copyList(list, 4 * maxEvents);
  if (!copy) {
    reading.log.report(issues.unreadable({ path: '' }, 'nothing is drawn'));
    return null;
  }
  const lang = document && readLanguage(document);
  const context: EntryContext = { reading, groups: new Groups(document), lang };
  const entries = copy.items.map((item, i) => parseEvent(item, `${root}/${i}`, context)).filter(isPresent);
  const periods =
    document
      ?.list('periods')
      .map((item, i) => parsePeriod(item, `/periods/${i}`, context))
      .filter(isPresent) ?? [];
  assignIds([...entries, ...periods], reading.log);
  periods.forEach((period, i) => (period.index = i));

  const events = entries.filter((entry) => entry.type === 'event');
  const kept = inOrder(events).slice(0, maxEvents);
  kept.forEach((event, i) => (event.index = i));
  if (kept.length < events.length || copy.items.length < copy.total) {
    reading.log.report(issues.tooMany({ path: root }, copy.total, maxEvents, 'the earliest are shown'));
  }
  return {
    ...(document ? readHeader(document) : { description: [], sources: [] }),
    ...omitUndefined({ lang }),
    groups: context.groups.list,
    events: kept,
    periods,
    undated: entries.filter((entry): entry is Draft<UndatedEvent> => entry.type === 'undated'),
  };
}

function readHeader(
  document: FieldReader,
): Omit<Timeline, 'groups' | 'events' | 'periods' | 'undated' | 'lang'> {
  return {
    description: readParagraphs(document, 'description'),
    sources: readSources(document),
    ...omitUndefined({
      title: readLabel(document, 'title'),
      subtitle: readLabel(document, 'subtitle'),
      timeZone: readTimeZone(document),
      byline: readLabel(document, 'byline'),
      note: readBody(document, 'note'),
      updated: readDate(document, 'updated', 'left out'),
    }),
  };
}

/** By time, then the more important first, then as written: `sort` is stable. */
function inOrder(events: readonly Draft<TimelineEvent>[]): Draft<TimelineEvent>[] {
  return [...events].sort((x, y) => compareWhen(x.when, y.when) || y.importance - x.importance);
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
