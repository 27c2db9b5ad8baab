import { excerpt } from '../base/describe-value.js';

/**
 * `warning`: repaired, nothing is missing from the picture. `error`: something is not drawn as written.
 * `fatal`: nothing can be drawn.
 */
export type Severity = 'warning' | 'error' | 'fatal';

/** A problem in what an author wrote, told so that the author can mend it. */
export interface Issue {
  /** Stable, kebab-case, for programs: `date-unreadable`, `title-missing`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer into the document (`/events/7/start`), or `''` for the document or element itself. */
  readonly path: string;
  /** A sentence for people: what was found, what is expected, and what was done about it. */
  readonly message: string;
}

/** Where a problem is: a JSON pointer, and the title of the event it belongs to. */
export interface Place {
  readonly path: string;
  readonly title?: string | undefined;
}

export const DOCUMENT: Place = { path: '' };

/**
 * An issue in words. `clauses` say what was found, what was expected, and what was done about it:
 * `"Battle of X": got "2020-13-45"; month must be 01–12; event listed as undated`.
 */
export function makeIssue(
  severity: Severity,
  code: string,
  { path, title }: Place,
  ...clauses: readonly (string | undefined)[]
): Issue {
  const owner = title ? `"${excerpt(title)}": ` : '';
  return { code, severity, path, message: owner + clauses.filter(Boolean).join('; ') };
}

/** A warning about the document as a whole, or about the element that shows it. */
export function makeWarning(code: string, ...clauses: readonly string[]): Issue {
  return makeIssue('warning', code, DOCUMENT, ...clauses);
}
