/**
 * Every problem of a document in words, one factory a code; `import * as issues`. A message says whose it is, what
 * was found, what was expected, and what was done about it: `"Battle of X": got "2020-13-45"; month must be 01–12; …`.
 */
import { describeValue, excerpt } from './describe-value.js';
import type { Issue, Severity } from './issue.js';

/** Where a problem is: a JSON pointer, and the title of the event it belongs to. */
export interface Place {
  readonly path: string;
  readonly title?: string | undefined;
}

const DOCUMENT: Place = { path: '' };

// Nothing can be drawn.

export const rootType = (got: unknown): Issue =>
  fatal('root-type', found(got), 'expected an object with "events", or an array of events');

export const eventsMissing = (got: unknown, hint?: string): Issue =>
  tell(
    'fatal',
    'events-missing',
    { path: '/events' },
    found(got),
    'expected an array of events, such as [{ "date": "2024-03", "title": "…" }]',
    hint && `is it in "${excerpt(hint)}"?`,
  );

export const documentEmpty = (): Issue => fatal('document-empty', 'empty document', 'expected JSON');

export const jsonSyntax = (where: string, problem: string, near: string, hint?: string): Issue =>
  fatal('json-syntax', `the JSON breaks off at ${where}: ${problem}`, near, hint);

export const jsonDepth = (): Issue => fatal('json-depth', 'the JSON is nested too deeply to be read');

export const loadScheme = (url: string): Issue =>
  fatal('load-scheme', found(url), 'expected http, https or a relative address', 'not loaded');

export const loadNetwork = (url: string): Issue =>
  fatal('load-network', `${url} cannot be reached`, 'network or cross-origin (CORS) failure');

export const loadStatus = (url: string, status: string): Issue =>
  fatal('load-status', `${url} answered ${status}`);

export const loadTimeout = (url: string, ms: number): Issue =>
  fatal('load-timeout', `${url} did not arrive within ${ms / 1000} s`, 'given up');

export const loadTooLarge = (url: string, size: string, limit: string): Issue =>
  fatal('load-too-large', `${url} has ${size}`, `at most ${limit} are read`, 'given up');

export const loadMarkup = (url: string, type: string, line: string): Issue =>
  fatal(
    'load-markup',
    `${url}: expected JSON, got ${excerpt(type)}`,
    `it begins with ${describeValue(line)}`,
  );

// Something is not drawn as it was written.

export const notAnObject = (place: Place, got: unknown, outcome: string): Issue =>
  error('not-an-object', place, found(got), 'expected an object', outcome);

/** Fatal for the document itself. */
export const unreadable = (place: Place, outcome: string): Issue =>
  tell(place.path === '' ? 'fatal' : 'error', 'unreadable', place, 'reading it threw an error', outcome);

export const wrongType = (place: Place, got: unknown, expected: string, outcome = 'left out'): Issue =>
  error('wrong-type', place, found(got), `expected ${expected}`, outcome);

export const dateMissing = (place: Place, outcome: string): Issue =>
  error('date-missing', place, 'no date', 'expected "date", or "start" and "end"', outcome);

export const startMissing = (place: Place, outcome: string): Issue =>
  error('date-missing', place, '"end" without "start"', 'expected both, or "date"', outcome);

/** `reason` begins with what was found. */
export const dateUnreadable = (place: Place, reason: string, outcome: string): Issue =>
  error('date-unreadable', place, reason, outcome);

export const urlRefused = (place: Place, got: string, reason: string): Issue =>
  error('url-refused', place, found(got), reason, 'left out');

export const tooMany = (
  place: Place,
  count: number,
  limit: number,
  outcome = 'the others are left out',
): Issue => error('too-many', place, `got ${count}`, `at most ${limit} are shown`, outcome);

export const moreIssues = (count: number): Issue =>
  warning('more-issues', DOCUMENT, `${count} further problems are not listed`);

// Mended; nothing is missing from the picture.

/** A field that something else stands in for. */
export const replaced = (
  code: string,
  place: Place,
  got: unknown,
  expected: string,
  outcome: string,
): Issue => warning(code, place, found(got), `expected ${expected}`, outcome);

export const loadType = (url: string, type: string): Issue =>
  warning('load-type', DOCUMENT, `${url} is served as ${type}`, 'expected application/json', 'read as JSON');

export const unknownKey = (path: string, key: string, near: string | undefined): Issue =>
  warning(
    'unknown-key',
    { path },
    `unknown field ${describeValue(key)}`,
    near && `did you mean "${near}"?`,
    'ignored, here and wherever else it stands',
  );

export const titleMissing = (place: Place): Issue =>
  warning('title-missing', place, 'no title', 'expected a short text', 'the date stands in for it');

export const textClamped = (place: Place, length: number, limit: number): Issue =>
  warning('text-clamped', place, `got ${length} characters`, `at most ${limit} are shown`, 'cut');

export const textMended = (place: Place): Issue =>
  warning(
    'text-mended',
    place,
    'holds control characters, half characters or heaps of accents',
    'removed, or shown as \ufffd',
  );

export const textMarkup = (place: Place, got: string): Issue =>
  warning('text-markup', place, found(got), 'texts are plain, without HTML', 'shown as it stands');

export const dateRepaired = (place: Place, got: unknown, why: string): Issue =>
  warning('date-repaired', place, found(got), why);

export const startAlone = (place: Place, outcome: string): Issue =>
  warning('start-alone', place, '"start" without "end"', outcome);

export const endAlone = (place: Place): Issue =>
  warning('end-alone', place, '"end" without "start"', 'drawn with an unknown start');

export const dateTwice = (place: Place): Issue =>
  warning(
    'date-twice',
    place,
    '"date" beside "start" or "end"',
    'expected one or the other',
    '"date" is used',
  );

export const endBeforeStart = (place: Place, start: string, end: string): Issue =>
  warning('end-before-start', place, `${end} is before ${start}`, 'expected the start first', 'swapped');

export const credentialsRemoved = (place: Place): Issue =>
  warning('url-credentials', place, 'the address holds a user name or password', 'removed');

export const altMissing = (place: Place, outcome: string): Issue =>
  warning(
    'alt-missing',
    place,
    'no "alt"',
    'expected what the picture shows, or "" for mere decoration',
    outcome,
  );

export const duplicateId = (place: Place, got: string, now: string): Issue =>
  warning('duplicate-id', place, found(got), 'another one has this id', `called "${excerpt(now)}"`);

export const groupNear = (place: Place, got: string, near: string): Issue =>
  warning(
    'group-near',
    place,
    found(got),
    `no such group is declared; did you mean "${excerpt(near)}"?`,
    'taken as a group of its own',
  );

type Clause = string | undefined;

function fatal(code: string, ...clauses: Clause[]): Issue {
  return tell('fatal', code, DOCUMENT, ...clauses);
}

function error(code: string, place: Place, ...clauses: Clause[]): Issue {
  return tell('error', code, place, ...clauses);
}

function warning(code: string, place: Place, ...clauses: Clause[]): Issue {
  return tell('warning', code, place, ...clauses);
}

function tell(severity: Severity, code: string, { path, title }: Place, ...clauses: Clause[]): Issue {
  const owner = title ? `"${excerpt(title)}": ` : '';
  return { code, severity, path, message: owner + clauses.filter(Boolean).join('; ') };
}

function found(got: unknown): string {
  return `got ${describeValue(got)}`;
}
