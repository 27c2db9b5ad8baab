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
