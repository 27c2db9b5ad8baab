import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText, graphemesOf } from '../../src/layout/break-text.js';
import { wrapText } from '../../src/layout/wrap-text.js';

/** Every character as wide as every other. */
const widthPx = (text: string) => 10 * graphemesOf(text).length;
const wrap = (text: string, columns: number, maxLines = 3) =>
  wrapText(text, { maxWidthPx: 10 * columns, maxLines, widthPx });

describe('wrapText', () => {
  it.each([
    ['Coup overthrows President Mohamed Bazoum', 31, ['Coup overthrows', 'President Mohamed Bazoum']],
    [
      'Junta denounces military agreement with the United States',
      24,
      ['Junta denounces', 'military agreement', 'with the United States'],
    ],
    ['one', 10, ['one']],
    ['  spaces \n collapse\t here  ', 40, ['spaces collapse here']],
    ['', 10, []],
    [' \n ', 10, []],
  ])('breaks %j at %i characters', (text, columns, lines) => {
    const wrapped = wrap(text, columns);
    expect(wrapped.lines).toEqual(lines);
    expect(wrapped.widthPx).toBe(Math.max(0, ...wrapped.lines.map(widthPx)));
  });

  it('balances: as few lines as possible, and these as narrow as possible', () => {
    expect(wrap('aaaa bbbb cccc dddd', 15)).toEqual({ lines: ['aaaa bbbb', 'cccc dddd'], widthPx: 90 });
    expect(wrap('aaaa bbbb cccc dddd', 18)).toEqual({ lines: ['aaaa bbbb', 'cccc dddd'], widthPx: 90 });
    expect(wrap('aaaa bbbb cccc dddd', 19)).toEqual({ lines: ['aaaa bbbb cccc dddd'], widthPx: 190 });
  });

  it('cuts what is too long with an ellipsis', () => {
    expect(wrap('aaa bbb ccc ddd eee fff ggg', 7, 2).lines).toEqual(['aaa bbb', 'ccc dd…']);
    expect(wrap('aaa bbb ccc', 8, 1).lines).toEqual(['aaa bbb…']);
    expect(wrap('aaa bbb', 1, 1).lines).toEqual(['…']);
  });

  it('breaks a word that is longer than a line between characters', () => {
    expect(wrap('Donaudampfschifffahrt', 8).lines).toEqual(['Donaudam', 'pfschiff', 'fahrt']);
    expect(wrap('ab 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 c', 2).lines).toEqual(['ab', '👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧…']);
  });

  it('I11: cuts fall on grapheme boundaries, and no line is too long', () => {
    const grapheme = fc.oneof(
      fc.constantFrom(
        ' ',
        ' ',
        ' ',
        '-',
        '.',
        '(',
        'é',
        'e\u0301',
        '👩‍👩‍👧',
        '🇳🇪',
        'กำ',
        'เก็',
        '新',
        'क्षि',
        '\u00a0',
        'ﷺ',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    );
    const texts = fc.array(grapheme, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, columns, maxLines) => {
          const { lines } = wrap(text, columns, maxLines);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          const lettersOf = (part: string) => graphemesOf(part).filter((grapheme) => grapheme.trim() !== '');
          const known = lettersOf(text);
          let at = 0;
          for (const line of lines) {
            expect(graphemesOf(line).length).toBeLessThanOrEqual(columns);
            for (const part of lettersOf(line)) {
              if (part === '…' && known[at] !== '…') break;
              expect(part).toBe(known[at++]);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('copes with 500 characters without a space', () => {
    let measured = 0;
    const counting = (text: string) => ((measured += text.length), widthPx(text));
    const { lines } = wrapText('x'.repeat(500), { maxWidthPx: 220, maxLines: 3, widthPx: counting });
    expect(lines).toEqual(['x'.repeat(22), 'x'.repeat(22), `${'x'.repeat(21)}…`]);
    expect(measured).toBeLessThan(20_000);
  });
});

describe('breakText', () => {
  it.each([
    ['Hello, world! (Really?) Yes.', ['Hello, ', 'world! ', '(Really?) ', 'Yes.']],
    ['Franco-American, 2023-07-26, 3-4', ['Franco-', 'American, ', '2023-07-26, ', '3-4']],
    ['Niamey–Agadez — north', ['Niamey–', 'Agadez ', '— ', 'north']],
    ['« mot » et 10\u00a0% à\u202fpart', ['« mot » ', 'et ', '10\u00a0% ', 'à\u202fpart']],
    ['“quoted text” ¿qué?', ['“quoted ', 'text” ', '¿qué?']],
    ["don't e.g. 1,000.5 $5", ["don't ", 'e.g. ', '1,000.5 ', '$5']],
    ['ภาษาไทย', ['ภาษา', 'ไทย']],
    ['新华社报道：尼日尔（非洲）。', ['新华社', '报道：', '尼日尔', '（非洲）。']],
  ])('finds where %j may break', (text, pieces) => {
    expect(breakText(text)).toEqual(pieces);
  });
});
