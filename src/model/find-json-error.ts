/** Where a JSON text goes wrong, and how. */
export interface JsonError {
  /** UTF-16 code units from the start; the text's length if it ends too early. */
  readonly offset: number;
  /** For a message: `expected "," or "}"`. */
  readonly problem: string;
  /** The text ends inside a string. */
  readonly inString: boolean;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const word = /(?:true|false|null)(?!\w)/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const blank = /[ \t\r\n]*/y;

/**
 * Finds the first error in a text that `JSON.parse` refused. Engines tell it in different words, some without a place
 * (Safari), so we look for ourselves. Iterative: the depth of the nesting does not matter.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: ('{' | '[')[] = [];
  let offset = 0;
  let expects: 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' = 'value';
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const length = pattern.exec(text)?.[0].length;
    offset += length ?? 0;
    return length !== undefined;
  };
  const fail = (problem: string, inString = false): JsonError => ({ offset, problem, inString });

  for (;;) {
    skip(blank);
    const char = text[offset];
    const container = open.at(-1);
    if (expects === 'next' && container === undefined) {
      return char === undefined ? undefined : fail('expected nothing after the end of the document');
    }
    const close = container === '{' ? '}' : ']';
    if (char === close && container && (expects === 'next' || expects.startsWith('first'))) {
      open.pop();
      offset++;
      expects = 'next';
    } else if (expects === 'next') {
      if (char !== ',') return fail(`expected "," or "${close}"`);
      offset++;
      expects = container === '{' ? 'key' : 'value';
    } else if (expects === 'colon') {
      if (char !== ':') return fail('expected ":"');
      offset++;
      expects = 'value';
    } else if (char === '"') {
      offset++;
      offset = endOfString(text, offset);
      if (text[offset] === undefined) return fail('the text ends inside a string', true);
      if (text[offset] === '\\') return fail('no such escape; write "\\\\" for a backslash');
      if (text[offset] !== '"') return fail('a string does not go over a line; write "\\n" for a line break');
      offset++;
      expects = expects.endsWith('key') ? 'colon' : 'next';
    } else if (expects.endsWith('key')) {
      return fail(char === '}' ? 'a comma before "}"' : 'expected a field name in double quotes');
    } else if (char === '{' || char === '[') {
      open.push(char);
      offset++;
      expects = char === '{' ? 'first key' : 'first value';
    } else if (skip(number) || skip(word)) {
      expects = 'next';
    } else {
      return fail(char === ']' ? 'a comma before "]"' : 'expected a value');
    }
  }
}

/** The offset of the quote that closes a string, or of what cannot stand in one. */
function endOfString(text: string, start: number): number {
  for (let offset = start; offset < text.length; offset++) {
    const char = text.charAt(offset);
    if (char === '"' || char < ' ') return offset;
    if (char !== '\\') continue;
    escape.lastIndex = offset;
    if (!escape.test(text)) return offset;
    offset = escape.lastIndex - 1;
  }
  return text.length;
}
