import { describeValue } from '../base/describe-value.js';
import { makeWarning, type Issue } from '../model/issue.js';

/** What a page sets of how much is read: anything may stand in it. */
export interface Limited {
  readonly maxEvents?: unknown;
  readonly maxBytes?: unknown;
}

interface ReadingLimits {
  /** Undefined: the default. */
  readonly maxEvents: number | undefined;
  readonly maxBytes: number | undefined;
  /** What is no number. */
  readonly issues: readonly Issue[];
}

/** Reads how much is to be read; never throws. */
export function readLimits({ maxEvents, maxBytes }: Limited): ReadingLimits {
  const issues: Issue[] = [];
  const count = (name: string, got: unknown): number | undefined => {
    if (got === undefined || got === null || got === '') return undefined;
    const value = typeof got === 'number' || (typeof got === 'string' && got.trim()) ? Number(got) : NaN;
    if (value >= 0) return value;
    const found = `${name}: got ${describeValue(got)}`;
    issues.push(makeWarning('attribute-invalid', found, 'expected a number from 0', 'the default is used'));
    return undefined;
  };
  return { maxEvents: count('max-events', maxEvents), maxBytes: count('max-bytes', maxBytes), issues };
}
