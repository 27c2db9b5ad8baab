import { excerpt } from '../base/describe-value.js';
import { findJsonError } from './find-json-error.js';
import { DOCUMENT, makeIssue, type Issue } from './issue.js';

export type ParsedJson = { readonly value: unknown; readonly issue?: never } | { readonly issue: Issue };

/** How much of the text around an error a message shows. */
const EXCERPT_BEFORE = 30;
const EXCERPT_AFTER = 20;

/**
 * JSON text as a value, or the fatal issue that says at which line and column it goes wrong. Drops a byte order mark.
 * Of repeated keys the last one wins, as everywhere in JSON.
 */
export function parseJson(text: string): ParsedJson {
  const json = text.replace(/^\ufeff/, '');
  const refuse = (code: string, ...clauses: (string | undefined)[]): ParsedJson => ({
    issue: makeIssue('fatal', code, DOCUMENT, ...clauses),
  });
  if (json.trim() === '') return refuse('document-empty', 'empty document', 'expected JSON');
  try {
    return { value: JSON.parse(json) };
  } catch {
    const error = findJsonError(json);
    // What `JSON.parse` refuses although nothing is wrong with it, is too deep for its stack.
    if (!error) return refuse('json-depth', 'the JSON is nested too deeply to be read');
    const { offset, problem, inString } = error;
    const lines = json.slice(0, offset).split(/\r\n?|\n/);
    const near = json.slice(Math.max(0, offset - EXCERPT_BEFORE), offset + EXCERPT_AFTER);
    return refuse(
      'json-syntax',
      `the JSON breaks off at line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${problem}`,
      `near ${excerpt(near.replace(/\s+/g, ' '))}`,
      inString ? 'inside a <script> element write \\u003c for "<", or "</script>" ends it' : undefined,
    );
  }
}
