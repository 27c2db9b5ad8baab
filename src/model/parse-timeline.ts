import { fullKnowledge } from './knowledge.js';
import { readTimeline, type ParsedTimeline, type ParseOptions } from './read-timeline.js';

export type { ParsedTimeline, ParseOptions } from './read-timeline.js';

/**
 * Reads a document of the published format (see `timeline-json.ts`), or a bare array of events, into a model that is
 * checked, cleaned and in order. Repairs what can only mean one thing, lists as undated what has no readable date,
 * skips what is no event, and says so in `issues`. Never throws for bad data, and never writes to it.
 *
 * @throws RangeError if `maxEvents` is not a number from 0
 */
export function parseTimeline(input: unknown, options: ParseOptions = {}): ParsedTimeline {
  return readTimeline(input, options, fullKnowledge);
}
