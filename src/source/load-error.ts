import { DOCUMENT, makeIssue, type Issue } from '../model/issue.js';

/** A document could not be fetched; `issue` says why. An aborted load throws the signal's reason instead. */
export class LoadError extends Error {
  readonly issue: Issue;

  constructor(code: string, ...clauses: readonly string[]) {
    const issue = makeIssue('fatal', code, DOCUMENT, ...clauses);
    super(issue.message);
    this.name = 'LoadError';
    this.issue = issue;
  }
}
