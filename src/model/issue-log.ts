import { describeValue } from '../base/describe-value.js';
import { DOCUMENT, makeIssue, type Issue, type Place, type Severity } from './issue.js';

const MAX_ISSUES = 1000;

/** Gathers the problems of one document; past {@link MAX_ISSUES} it only counts. */
export class IssueLog {
  readonly #kept: Issue[] = [];
  #beyond = 0;

  /** `clauses` as in {@link makeIssue}. A fatal issue is always kept, if need be in place of another. */
  report(severity: Severity, code: string, place: Place, ...clauses: readonly (string | undefined)[]): void {
    const isFull = this.#kept.length >= MAX_ISSUES;
    if (isFull) this.#beyond++;
    if (isFull && severity !== 'fatal') return;
    this.#kept[isFull ? MAX_ISSUES - 1 : this.#kept.length] = makeIssue(severity, code, place, ...clauses);
  }

  /** Mended; nothing is missing from the picture. */
  warn(code: string, place: Place, ...clauses: readonly (string | undefined)[]): void {
    this.report('warning', code, place, ...clauses);
  }

  /** Something else stands in for `got`. */
  replace(code: string, place: Place, got: unknown, expected: string, outcome: string): void {
    this.warn(code, place, `got ${describeValue(got)}`, `expected ${expected}`, outcome);
  }

  /** `got` is not drawn. */
  refuse(code: string, place: Place, got: unknown, expected: string, outcome = 'left out'): void {
    this.report('error', code, place, `got ${describeValue(got)}`, expected, outcome);
  }

  /** At most 1,000 issues, and one more that says how many there would be. */
  list(): Issue[] {
    if (this.#beyond === 0) return [...this.#kept];
    return [
      ...this.#kept,
      makeIssue('warning', 'more-issues', DOCUMENT, `${this.#beyond} further problems are not listed`),
    ];
  }
}
