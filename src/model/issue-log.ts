import type { Issue } from './issue.js';
import * as issues from './issues.js';

const MAX_ISSUES = 1000;

/** Gathers the problems of one document; past {@link MAX_ISSUES} it only counts. */
export class IssueLog {
  readonly #kept: Issue[] = [];
  #beyond = 0;

  /** A fatal issue is always kept, if need be in place of another. */
  report(issue: Issue): void {
    if (this.#kept.length < MAX_ISSUES) {
      this.#kept.push(issue);
      return;
    }
    this.#beyond++;
    if (issue.severity === 'fatal') this.#kept[MAX_ISSUES - 1] = issue;
  }

  /** At most 1,000 issues, and one more that says how many there would be. */
  list(): Issue[] {
    return this.#beyond > 0 ? [...this.#kept, issues.moreIssues(this.#beyond)] : [...this.#kept];
  }
}
