import { excerpt } from './describe-value.js';
import { findJsonError } from './find-json-error.js';
import type { Issue } from './issue.js';
import * as issues from './issues.js';

export type ParsedJson = { readonly value: unknown; readonly issue?: never } | { readonly issue: Issue };

const BYTE_ORDER_MARK = /^\ufeff/;
/** How much of the text around an error a message shows. */
const EXCERPT_BEFORE = 30;
const EXCERPT_AFTER = 20;

/**
 * JSON text as a value, or the fatal issue that says at which line and column it goes wrong. Drops a byte order mark.
 * Of repeated keys the last one wins, as everywhere in JSON.
 */
export function parseJson(text: string): ParsedJson {
  const json = text.replace(BYTE_ORDER_MARK, '');
  if (json.trim() === '') return { issue: issues.documentEmpty() };
  try {
    return { value: JSON.parse(json) };
  } catch {
    // What `JSON.parse` refuses although nothing is wrong with it, is too deep for its stack.
    const error = findJsonError(json);
    if (!error) return { issue: issues.jsonDepth() };
    const { line, column } = locate(json, error.offset);
    const near = json.slice(Math.max(0, error.offset - EXCERPT_BEFORE), error.offset + EXCERPT_AFTER);
    const hint = error.inString
      ? 'inside a <script> element write \\u003c for "<", or "</script>" ends it'
      : undefined;
    return {
      issue: issues.jsonSyntax(
        `line ${line}, column ${column}`,
        error.problem,
        `near ${excerpt(near.replace(/\s+/g, ' '))}`,
        hint,
      ),
    };
  }
}

/** Both from 1. */
function locate(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
