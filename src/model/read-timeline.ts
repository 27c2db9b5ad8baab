import { describeValue, excerpt, isList } from '../base/describe-value.js';
import { finish } from '../base/finish.js';
import { assignIds } from './assign-ids.js';
import {
  copyList,
  FieldReader,
  rareField,
  readElsewhere,
  readItemsInSteps,
  reportTooMany,
  reportUnreadable,
  type Knowledge,
  type Reading,
} from './field-reader.js';
import { inOrder } from './in-order.js';
import { IssueLog } from './issue-log.js';
import { DOCUMENT, type Issue } from './issue.js';
import { MAX_EVENTS } from './max-events.js';
import { parseEvent, parsePeriod } from './parse-entry.js';
import { readDate } from './read-date.js';
import { readSources } from './read-details.js';
import { Groups } from './read-groups.js';
import { readLanguage } from './read-language.js';
import type { Read, SortedOut, Steps } from './steps.js';
import { readBody, readLabel, readParagraphs } from './read-text.js';
import type { Timeline } from './timeline.js';

export interface ParseOptions {
  /** How many events are kept at most, the earliest ones; 2,000,000 by default. */
  readonly maxEvents?: number | undefined;
  /** What relative addresses in the document are relative to. Without it they stay as written. */
  readonly baseUrl?: string;
  /**
   * Whether a text is a colour to whoever paints: in a page, `(text) => CSS.supports('color', text)`. Without it any
   * harmless text is taken for one.
   */
  readonly isColor?: (text: string) => boolean;
}

export interface ParsedTimeline {
  /** Null only if nothing can be drawn; one of `issues` is then fatal. */
  readonly timeline: Timeline | null;
  /** At most 1,000, and one more if there are others. */
  readonly issues: Issue[];
}

const HEADER = {
  $schema: readElsewhere,
  groups: readElsewhere,
  events: readElsewhere,
  periods: readElsewhere,
  title: readLabel,
  subtitle: readLabel,
  description: readParagraphs,
  lang: readLanguage,
  timeZone: rareField('timeZone'),
  sources: readSources,
  byline: readLabel,
  note: readBody,
  updated: readDate,
  scale: rareField('scale'),
  approximateSpread: rareField('approximateSpread'),
  annotations: rareField('annotations'),
  lines: rareField('lines'),
  columns: rareField('columns'),
};

/**
 * Reads a document as `parseTimeline` does, as far as `knowledge` goes. What that throws, other than a `RangeError` about
 * one date, ends the reading.
 *
 * @throws RangeError if `maxEvents` is not a number from 0
 */
export function readTimeline(...of: Parameters<typeof readTimelineInSteps>): ParsedTimeline {
  return finish(readTimelineInSteps(...of));
}

/** The same, a little with each step. */
export function* readTimelineInSteps(
  input: unknown,
  options: ParseOptions,
  knowledge: Knowledge,
): Steps<ParsedTimeline> {
  const { maxEvents = MAX_EVENTS, baseUrl, isColor = () => true } = options;
  if (!(maxEvents >= 0)) throw new RangeError(`maxEvents must be a number from 0, got ${maxEvents}`);
  const log = new IssueLog();
  const groups = new Groups();
  const reading = {
    ...knowledge,
    log,
    maxEvents,
    baseUrl,
    isColor,
    groups,
    lang: undefined,
    spread: undefined,
    unknownKeys: new Map(),
  };
  return { timeline: yield* readDocument(input, reading), issues: log.list() };
}

function* readDocument(input: unknown, reading: Reading): Steps<Timeline | null> {
  const { log, groups, unknownKeys, maxEvents } = reading;
  const isBare = isList(input);
  if (typeof input !== 'object' || input === null) {
    const expected = 'expected an object with "events", or an array of events';
    log.report('fatal', 'root-type', DOCUMENT, `got ${describeValue(input)}`, expected);
    return null;
  }
  const outcome = 'nothing is drawn';
  const document = FieldReader.open(isBare ? {} : input, HEADER, DOCUMENT, reading, outcome);
  if (!document) return null;
  const listed = isBare ? input : document.get('events');
  const given = listed === undefined && document.has('columns') ? [] : listed;
  if (!isList(given)) {
    const meant = [...unknownKeys].find(([, near]) => near === 'events')?.[0].trim();
    log.report(
      'fatal',
      'events-missing',
      document.at('events'),
      `got ${describeValue(given)}`,
      'expected an array of events, such as [{ "date": "2024-03", "title": "…" }]',
      meant && `is it in "${excerpt(meant)}"?`,
    );
    return null;
  }
  // A sparse or lying list may claim any length; reading a few times the budget shows which events are earliest.
  const copy = copyList(given, 4 * maxEvents);
  if (!copy) {
    reportUnreadable(DOCUMENT, reading, outcome);
    return null;
  }
  groups.declare(document);
  const { approximateSpread, columns, ...header } = document.read(HEADER);
  reading.lang = header.lang;
  reading.spread = approximateSpread;
  const root = { path: isBare ? '' : '/events' };
  const entries = yield* readItemsInSteps(copy.items, root, reading, parseEvent);
  const inColumns = columns && (yield* columns);
  const forMany = yield;
  const periods = document.list('periods', parsePeriod);
  yield* (forMany?.assignIds ?? assignIds)([...entries, ...periods], log);
  const sorted = forMany ? yield* forMany.sortOut(entries, maxEvents) : sortOut(entries, maxEvents);
  if (sorted.events.length + sorted.undated.length < entries.length || copy.items.length < copy.total) {
    reportTooMany(root, reading, copy.total, maxEvents, 'the earliest are shown');
  }
  const timeline = {
    ...header,
    ...(approximateSpread && { spread: approximateSpread }),
    groups: groups.list,
    periods,
    ...sorted,
    ...inColumns,
  };
  return reading.complete(timeline, reading);
}

/** The earliest events, so many at most, and all that is undated. */
function sortOut(entries: readonly Read[], maxEvents: number): SortedOut {
  return {
    events: inOrder(entries.filter((entry) => entry.type === 'event')).slice(0, maxEvents),
    undated: entries.filter((entry) => entry.type === 'undated'),
  };
}
