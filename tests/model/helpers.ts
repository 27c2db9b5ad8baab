import { fullKnowledge } from '../../src/model/knowledge.js';
import { createManyReader } from '../../src/model/read-many.js';
import { parseTimeline, type ParseOptions } from '../../src/model/parse-timeline.js';
import type { Issue } from '../../src/model/issue.js';
import { readTimelineInSteps, type ParsedTimeline } from '../../src/model/read-timeline.js';
import type { Timeline } from '../../src/model/timeline.js';

/** A document that can be drawn, whatever else is wrong with it. */
export function parseDrawn(input: unknown, options?: ParseOptions): { timeline: Timeline; issues: Issue[] } {
  const { timeline, issues } = parseTimeline(input, options);
  if (!timeline) throw new Error(`not drawn: ${issues.map((issue) => issue.message).join(' | ')}`);
  return { timeline, issues };
}

/** The fields of one event, among others that keep the document valid. */
export function event(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return { date: '2020-05-03', title: 'Event', ...fields };
}

export function codes(issues: readonly Issue[]): string[] {
  return issues.map((issue) => issue.code);
}

/** Path and message, as the list of problems shows them. */
export function told(issues: readonly Issue[]): string {
  return issues.map((issue) => `${issue.path} ${issue.message}`).join('\n');
}

/** As a page reads what is long. */
export function readLong(
  input: unknown,
  options: ParseOptions = {},
): ParsedTimeline & { readonly steps: number } {
  const forMany = createManyReader();
  const reading = readTimelineInSteps(input, options, fullKnowledge);
  for (let steps = 1; ; steps++) {
    const step = reading.next(forMany);
    if (step.done) return { ...step.value, steps };
  }
}
