import type { TemplateResult } from 'lit';

/**
 * The HTML that a template stands for, as an author would write it: with its attributes, without the listeners
 * and properties that a script sets.
 */
export function codeOf({ strings, values }: TemplateResult): string {
  let code = '';
  strings.forEach((text, i) => {
    code += text;
    if (i < values.length) code = append(code, values[i]);
  });
  return unindent(code);
}

const BINDING = /\s+([@.?]?)([\w-]+)=$/;

function append(code: string, value: unknown): string {
  const [binding, kind, name] = BINDING.exec(code) ?? [];
  if (binding === undefined) {
    const indent = /[^\S\n]*$/.exec(code)?.[0] ?? '';
    return code + textOf(value).replaceAll('\n', `\n${indent}`);
  }
  const before = code.slice(0, -binding.length);
  if (kind === '?') return value ? `${before} ${name}` : before;
  return kind === '' && isText(value) ? `${before} ${name}="${value}"` : before;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (isText(value)) return String(value);
  return isTemplate(value) ? codeOf(value) : '';
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

export const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

/** Takes away the indentation that the lines have in common, and the empty lines around them. */
function unindent(code: string): string {
  const lines = code.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depths = lines
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.search(/\S/));
  const depth = Math.min(...depths, lines[0]?.search(/\S/) || Infinity);
  return lines
    .map((line) => line.replace(new RegExp(`^ {0,${Number.isFinite(depth) ? depth : 0}}`), ''))
    .join('\n');
}
