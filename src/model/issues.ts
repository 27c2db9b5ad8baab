import { describeValue, excerpt } from './describe-value.js';
import type { Issue, Severity } from './issue.js';

/** Where a problem is: a JSON pointer, and the title of the event it belongs to. */
export interface Place {
  readonly path: string;
  readonly title?: string | undefined;
}

/**
 * Every problem of a document in words, one factory a code. A message says whose it is, what was found, what was
 * expected, and what was done about it: `"Battle of X": got "2020-13-45"; month must be 01–12; …`.
 */
export const issues = {
  // Nothing can be drawn.
  rootType: (got: unknown) =>
    tell(
      'root-type',
      'fatal',
      { path: '' },
      found(got),
      'expected an object with "events", or an array of events',
    ),
  eventsMissing: (got: unknown, hint?: string) =>
    tell(
      'events-missing',
      'fatal',
      { path: '/events' },
      found(got),
      'expected an array of events, such as [{ "date": "2024-03", "title": "…" }]',
      hint && `is it in "${hint}"?`,
    ),
  documentEmpty: () => tell('document-empty', 'fatal', { path: '' }, 'empty document', 'expected JSON'),
  jsonSyntax: (where: string, problem: string, near: string, hint?: string) =>
    tell('json-syntax', 'fatal', { path: '' }, `the JSON breaks off at ${where}: ${problem}`, near, hint),
  jsonDepth: () =>
    tell(
      'json-depth',
      'fatal',
      { path: '' },
      'the JSON is nested too deeply to be read',
      'expected at most 32 levels',
    ),

  loadScheme: (url: string) =>
    tell(
      'load-scheme',
      'fatal',
      { path: '' },
      found(url),
      'expected http, https or a relative address',
      'not loaded',
    ),
  loadNetwork: (url: string) =>
    tell(
      'load-network',
      'fatal',
      { path: '' },
      `${url} cannot be reached`,
      'network or cross-origin (CORS) failure',
    ),
  loadStatus: (url: string, status: string) =>
    tell('load-status', 'fatal', { path: '' }, `${url} answered ${status}`),
  loadTimeout: (url: string, ms: number) =>
    tell('load-timeout', 'fatal', { path: '' }, `${url} did not arrive within ${ms / 1000} s`, 'given up'),
  loadTooLarge: (url: string, size: string, limit: string) =>
    tell(
      'load-too-large',
      'fatal',
      { path: '' },
      `${url} has ${size}`,
      `at most ${limit} are read`,
      'given up',
    ),
  loadMarkup: (url: string, type: string, line: string) =>
    tell(
      'load-markup',
      'fatal',
      { path: '' },
      `${url}: expected JSON, got ${type}`,
      `it begins with ${describeValue(line)}`,
    ),

  // Something is not drawn as it was written.
  notAnObject: (place: Place, got: unknown, outcome: string) =>
    tell('not-an-object', 'error', place, found(got), 'expected an object', outcome),
  unreadable: (place: Place, outcome: string) =>
    tell('unreadable', place.path === '' ? 'fatal' : 'error', place, 'reading it threw an error', outcome),
  wrongType: (place: Place, got: unknown, expected: string, outcome = 'left out') =>
    tell('wrong-type', 'error', place, found(got), `expected ${expected}`, outcome),
  dateMissing: (place: Place, outcome: string) =>
    tell('date-missing', 'error', place, 'no date', 'expected "date", or "start" and "end"', outcome),
  startMissing: (place: Place, outcome: string) =>
    tell('date-missing', 'error', place, 'got "end" without "start"', 'expected both, or "date"', outcome),
  dateUnreadable: (place: Place, reason: string, outcome: string) =>
    tell('date-unreadable', 'error', place, reason, outcome),
  urlRefused: (place: Place, got: string, reason: string, outcome: string) =>
    tell('url-refused', 'error', place, found(got), reason, outcome),
  tooMany: (place: Place, count: number, limit: number, outcome = 'the others are left out') =>
    tell('too-many', 'error', place, `got ${count}`, `at most ${limit} are shown`, outcome),
  loadType: (url: string, type: string) =>
    tell(
      'load-type',
      'warning',
      { path: '' },
      `${url} is served as ${type}`,
      'expected application/json',
      'read as JSON',
    ),
  more: (count: number) =>
    tell('more-issues', 'warning', { path: '' }, `${count} further problems are not listed`),

  // Mended; nothing is missing from the picture.
  unknownKey: (path: string, key: string, near: string | undefined) =>
    tell(
      'unknown-key',
      'warning',
      { path },
      near
        ? `unknown field ${describeValue(key)}; did you mean "${near}"?`
        : `unknown field ${describeValue(key)}`,
      'ignored, here and wherever else it stands',
    ),
  titleMissing: (place: Place) =>
    tell('title-missing', 'warning', place, 'no title', 'expected a short text', 'the date stands in for it'),
  readAsText: (place: Place, got: unknown) =>
    tell('read-as-text', 'warning', place, found(got), 'expected a text', 'read as one'),
  readAsList: (place: Place, got: unknown) =>
    tell(
      'read-as-list',
      'warning',
      place,
      found(got),
      'expected an array',
      'read as the only one of its kind',
    ),
  textClamped: (place: Place, length: number, limit: number) =>
    tell('text-clamped', 'warning', place, `got ${length} characters`, `at most ${limit} are shown`, 'cut'),
  textMended: (place: Place) =>
    tell(
      'text-mended',
      'warning',
      place,
      'holds control characters, half characters or heaps of accents',
      'removed or shown as \ufffd',
    ),
  textMarkup: (place: Place, got: string) =>
    tell('text-markup', 'warning', place, found(got), 'texts are plain, without HTML', 'shown as it stands'),
  dateRepaired: (place: Place, got: unknown, why: string) =>
    tell('date-repaired', 'warning', place, found(got), why),
  startAlone: (place: Place, outcome: string) =>
    tell('start-alone', 'warning', place, '"start" without "end"', outcome),
  endAlone: (place: Place) =>
    tell(
      'end-alone',
      'warning',
      place,
      '"end" without "start"',
      'expected both',
      'drawn with an unknown start',
    ),
  dateTwice: (place: Place) =>
    tell(
      'date-twice',
      'warning',
      place,
      'got "date" beside "start" or "end"',
      'expected one or the other',
      '"date" is used',
    ),
  endBeforeStart: (place: Place, start: string, end: string) =>
    tell(
      'end-before-start',
      'warning',
      place,
      `${end} is before ${start}`,
      'expected the start first',
      'swapped',
    ),
  credentialsRemoved: (place: Place) =>
    tell('url-credentials', 'warning', place, 'the address holds a user name or password', 'removed'),
  altMissing: (place: Place, outcome: string) =>
    tell(
      'alt-missing',
      'warning',
      place,
      'no "alt"',
      'expected what the picture shows, or "" for mere decoration',
      outcome,
    ),
  duplicateId: (place: Place, got: string, now: string) =>
    tell(
      'duplicate-id',
      'warning',
      place,
      `${found(got)}, which another one has`,
      `called "${excerpt(now)}"`,
    ),
  groupNear: (place: Place, got: string, near: string) =>
    tell(
      'group-near',
      'warning',
      place,
      found(got),
      `no such group is declared; did you mean "${excerpt(near)}"?`,
      'taken as a group of its own',
    ),
  groupByTitle: (place: Place, got: string, id: string) =>
    tell(
      'group-by-title',
      'warning',
      place,
      found(got),
      `expected the id "${excerpt(id)}"`,
      'read as that group',
    ),
  replaced: (code: string, place: Place, got: unknown, expected: string, outcome: string) =>
    tell(code, 'warning', place, found(got), `expected ${expected}`, outcome),
} satisfies Record<string, (...details: never[]) => Issue>;

function tell(
  code: string,
  severity: Severity,
  { path, title }: Place,
  ...clauses: readonly (string | undefined)[]
): Issue {
  const owner = title ? `"${excerpt(title)}": ` : '';
  return { code, severity, path, message: owner + clauses.filter(Boolean).join('; ') };
}

function found(got: unknown): string {
  return `got ${describeValue(got)}`;
}
