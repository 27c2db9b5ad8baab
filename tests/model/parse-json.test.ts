import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../src/model/find-json-error.js';
import { parseJson } from '../../src/model/parse-json.js';

describe('parseJson', () => {
  it('B10: drops a byte order mark', () => {
    expect(parseJson('\ufeff{"events": []}')).toEqual({ value: { events: [] } });
  });

  it.each(['', '  \n\t', '\ufeff'])('B11: %j is an empty document', (text) => {
    expect(parseJson(text).issue).toMatchObject({ code: 'document-empty', severity: 'fatal' });
  });

  it('B9: tells line, column and excerpt of a syntax error', () => {
    const text = '{\n  "events": [\r\n    { "date": "2020" "title": "x" }\n  ]\n}';
    expect(parseJson(text).issue).toEqual({
      code: 'json-syntax',
      severity: 'fatal',
      path: '',
      message:
        'the JSON breaks off at line 3, column 22: expected "," or "}"; near nts": [ { "date": "2020" "title": "x" } ] }',
    });
  });

  it('B64: hints at "<" where the text ends inside a string', () => {
    const { issue } = parseJson('{"events": [{"title": "a ');
    expect(issue?.message).toContain('write \\u003c for "<"');
    expect(parseJson('{"events": [').issue?.message).not.toContain('\\u003c');
  });

  it('B51: survives 10⁵ levels, closed or not', () => {
    const deep = '['.repeat(1e5);
    expect(parseJson(deep).issue?.code).toBe('json-syntax');
    expect(parseJson(deep + ']'.repeat(1e5))).toHaveProperty('value');
  });
});

describe('findJsonError', () => {
  it.each([
    ['{"a": 1,}', 8, 'a comma before "}"'],
    ['[1, 2,]', 6, 'a comma before "]"'],
    ['[1 2]', 3, 'expected "," or "]"'],
    ['{"a" 1}', 5, 'expected ":"'],
    ["{'a': 1}", 1, 'expected a field name in double quotes'],
    ['{a: 1}', 1, 'expected a field name in double quotes'],
    ['[undefined]', 1, 'expected a value'],
    ['[NaN]', 1, 'expected a value'],
    ['[01]', 1, 'expected a value'],
    ['[1.]', 1, 'expected a value'],
    ['[truee]', 1, 'expected a value'],
    ['[', 1, 'expected a value'],
    ['{', 1, 'expected a field name in double quotes'],
    ['{"a": 1', 7, 'expected "," or "}"'],
    ['[1] 2', 4, 'expected nothing after the end of the document'],
    ['["a\nb"]', 3, 'a string does not go over a line; write "\\n" for a line break'],
    ['["a\\x"]', 3, 'no such escape; write "\\\\" for a backslash'],
    ['["a\\u12G4"]', 3, 'no such escape; write "\\\\" for a backslash'],
    ['["abc', 5, 'the text ends inside a string'],
    ['// comment\n[]', 0, 'expected a value'],
    ['<!doctype html>', 0, 'expected a value'],
    ['', 0, 'expected a value'],
  ])('%j at %d: %s', (text, offset, problem) => {
    expect(findJsonError(text)).toMatchObject({ offset, problem });
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  it('finds an error in every text that JSON.parse refuses, and in no other', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\n',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      'x',
      '\0',
      '\u007f',
    );
    const broken = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(''));
    const cut = fc.tuple(fc.json(), fc.nat(40)).map(([json, at]) => json.slice(0, at));
    fc.assert(
      fc.property(fc.oneof(broken, cut, fc.json()), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const error = findJsonError(text);
        expect(error === undefined).toBe(valid);
        if (error) expect(error.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads 10⁶ characters in linear time', () => {
    const text = `[${'"a\\n\u00e9", 1.5e3, '.repeat(1e5)}`;
    const start = performance.now();
    expect(findJsonError(text)?.offset).toBe(text.length);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
