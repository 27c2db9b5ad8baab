import { excerpt, isList } from '../base/describe-value.js';
import { DOCUMENT, makeIssue, makeWarning, type Issue } from '../model/issue.js';
import { LoadError } from './load-error.js';
import type { Progress } from './progress.js';
import { formatBytes, readPieces, type Limits } from './read-body.js';

/** A document made of the lines that have arrived; the same lists, which grow. */
export interface Lines {
  readonly value: { readonly events: readonly unknown[] };
  readonly issues: readonly Issue[];
  readonly progress: Progress;
}

export interface LinesOptions extends Limits {
  /** Leaves it at the lines that have arrived. */
  readonly stop?: AbortSignal | undefined;
  /** Something has arrived. */
  readonly onPiece: () => void;
  /** There is enough that is new to be drawn; the next lines are read after that. */
  readonly onLines: (lines: Lines) => void | Promise<void>;
  /** There is a little more. */
  readonly onProgress: (progress: Progress) => void;
}

/** The first drawing comes with the first lines; each later one once there are so many times as many events. */
const GROWTH = 2;
/** Between two counts, ms: so often anybody reads a number. */
const COUNT_MS = 200;
/** Of lines that are no JSON, so many are told one by one. */
const MAX_TOLD = 100;

/**
 * Reads newline-delimited JSON as it streams: an event on each line. The first line may be a whole document with "events",
 * to which the others are added. Of a stream that is too large, all that fits is kept.
 */
export async function readLines(response: Response, options: LinesOptions): Promise<Lines> {
  const { name, maxBytes, stop, onPiece, onLines, onProgress } = options;
  const issues: Issue[] = [];
  const events: unknown[] = [];
  let header: object = {};
  let number = 0;
  let wrong = 0;
  let bytes = 0;
  let told = 0;
  const announced = response.headers.has('content-encoding')
    ? 0
    : Number(response.headers.get('content-length'));
  const progress = (): Progress => ({ events: events.length, done: bytes, total: announced || undefined });
  const soFar = (): Lines => ({
    value: { ...header, events },
    issues:
      wrong > MAX_TOLD
        ? [...issues, makeWarning('json-lines', `${wrong - MAX_TOLD} further lines are no JSON`)]
        : issues,
    progress: progress(),
  });
  const read = (line: string): void => {
    number++;
    if (line.trim() === '') return;
    try {
      const value: unknown = JSON.parse(line);
      if (number === 1 && hasEvents(value)) {
        header = value;
        for (const event of value.events) events.push(event);
      } else events.push(value);
    } catch {
      if (++wrong > MAX_TOLD) return;
      issues.push(makeWarning('json-line', `line ${number} is no JSON`, `near ${excerpt(line)}`, 'left out'));
    }
  };
  const cutOff = (code: string, found: string): void => {
    issues.push(makeIssue('error', code, DOCUMENT, found, `the first ${events.length} events are shown`));
  };
  let rest = '';
  let countedAt = performance.now();
  try {
    for await (const piece of readPieces(response, options, stop)) {
      onPiece();
      bytes = piece.size;
      const lines = (rest + piece.text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) read(line);
      if (events.length > 0 && events.length >= told * GROWTH) {
        told = events.length;
        await onLines(soFar());
      } else if (performance.now() - countedAt >= COUNT_MS) onProgress(progress());
      else continue;
      countedAt = performance.now();
    }
    if (stop?.aborted) cutOff('load-stopped', 'reading was stopped');
    else read(rest);
  } catch (error) {
    if (events.length === 0) throw error;
    if (error instanceof LoadError)
      cutOff('load-cut', `${name} is larger; at most ${formatBytes(maxBytes)} are read`);
    else cutOff('load-broken-off', `${name} broke off`);
  }
  return soFar();
}

function hasEvents(value: unknown): value is { readonly events: readonly unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isList(value) &&
    Object.hasOwn(value, 'events') &&
    isList((value as { events: unknown }).events)
  );
}
