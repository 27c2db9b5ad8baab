import { makeWarning, type Issue } from '../model/issue.js';

/** What is told of a part that could not be fetched, and of what comes of that. */
export function missingPart(what: string, outcome: string): Issue {
  return makeWarning('part-missing', `${what} could not be fetched`, outcome);
}
