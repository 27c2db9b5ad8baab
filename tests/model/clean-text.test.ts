import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY, LABEL, looksLikeMarkup, splitParagraphs } from '../../src/model/clean-text.js';
import { cleanText } from '../../src/model/mend-text.js';

const label = (text: string) => cleanText(text, LABEL).text;
const body = (text: string) => cleanText(text, BODY).text;

const loneSurrogate = /\p{Cs}/u;

describe('cleanText', () => {
  it.each([
    ['plain', '  The Moon ', 'The Moon'],
    ['line breaks', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g', 'a b c d e  f g'],
    ['tabs', 'a\tb', 'a b'],
    ['controls', 'a\0\x1b\x7f\x85b', 'a\ufffd\ufffd\ufffd b'],
    ['lone surrogates', '\ud800a\udc00\ud83d\ude00', '\ufffda\ufffd\u{1f600}'],
    ['direction controls', '\u202da\u202e\u2066b\u2069\u2067', 'ab'],
    ['direction marks', 'a\u200eb\u200f', 'a\u200eb\u200f'],
    ['accents', 'Hà Nội, e\u0301', 'Hà Nội, e\u0301'],
    ['zero width', '\u200b\u2060\u00ad \u3164\u2800', ''],
    ['emoji', '👩‍❤️‍💋‍👨🇳🇪', '👩‍❤️‍💋‍👨🇳🇪'],
    ['Thai', 'ที่นี่', 'ที่นี่'],
  ])('B28: label, %s', (_, raw, clean) => {
    expect(label(raw)).toBe(clean);
  });

  it('keeps line breaks in bodies, all as one character', () => {
    expect(body('a\r\nb\rc\u2028d\u2029e\tf')).toBe('a\nb\nc\nd\n\ne\tf');
  });

  it('says what it did', () => {
    expect(cleanText('a\nb', LABEL)).toMatchObject({ clamped: false, mended: false });
    expect(cleanText('a\0', LABEL)).toMatchObject({ clamped: false, mended: true });
    expect(cleanText('a'.repeat(501), LABEL)).toMatchObject({ clamped: true, mended: false });
  });

  it('B26: keeps 8 marks on each letter, also where joiners lie between them', () => {
    const marks = '\u0301'.repeat(20);
    expect(label(`e${marks}o${marks}`)).toBe(`e${'\u0301'.repeat(8)}o${'\u0301'.repeat(8)}`);
    expect(label(`e${'\u200d\u0301'.repeat(20)}`)).toHaveLength(9);
    expect(label(`e${'\u0301'.repeat(5000)}x`)).toBe(`e${'\u0301'.repeat(8)}x`);
  });

  it('I11: cuts where no letter is parted from its marks and no emoji from its parts', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let before = 480; before < 500; before++) {
      const text = label('a'.repeat(before) + family.repeat(3));
      expect(text.length).toBeLessThanOrEqual(500);
      expect(text).toMatch(new RegExp(`^a{${before}}(${family})*…$`, 'u'));
    }
    expect(label(`${'a'.repeat(498)}e\u0301bc`)).toBe(`${'a'.repeat(498)}…`);
  });

  it('cuts one endless emoji between surrogate pairs', () => {
    expect(label('👩‍'.repeat(1000))).not.toMatch(loneSurrogate);
  });

  it('keeps what has exactly the length', () => {
    expect(label('a'.repeat(500))).toBe('a'.repeat(500));
    expect(body('a'.repeat(20_001))).toBe(`${'a'.repeat(19_999)}…`);
  });

  it('is idempotent, well-formed, within the limit and free of what it removes', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '\0',
          '\n',
          '\r',
          '\t',
          '\ud800',
          '\udc00',
          '\u202e',
          '\u2069',
          '\u0301',
          '\u200d',
          '\u200b',
          '👩',
          ' ',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 150,
    });
    fc.assert(
      fc.property(text, fc.boolean(), (raw, lines) => {
        const rules = { length: 5, lines };
        const { text: clean } = cleanText(raw, rules);
        expect(clean.length).toBeLessThanOrEqual(5);
        expect(clean).not.toMatch(loneSurrogate);
        expect(clean).not.toMatch(
          lines ? /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u : /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(clean).not.toMatch(/\p{M}{9}/u);
        expect(cleanText(clean, rules)).toEqual({ text: clean, clamped: false, mended: false });
      }),
    );
  });

  it.each([
    ['Latin', 'x'],
    ['words', 'abc '],
    ['Arabic', 'ع'],
    ['Thai', 'กี่'],
    ['marks', '\u0301'],
    ['RLO', 'x\u202e'],
    ['ZWJ', '👩‍'],
    ['soft hyphens', '\u00ad'],
    ['NUL', '\0'],
    ['line breaks', '\n x'],
    ['surrogates', '\ud800'],
    ['tags', '<a'],
    ['entities', '&a'],
    ['leading blanks', ' '],
  ])('S8: 10⁶ characters of %s are cleaned in linear time', (_, unit) => {
    const time = (length: number): number => {
      const text = `e${unit.repeat(Math.ceil(length / unit.length))}`;
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          for (const rules of [LABEL, BODY])
            looksLikeMarkup(splitParagraphs(cleanText(text, rules).text).join());
          return performance.now() - start;
        }),
      );
    };
    // Quadratic time would take minutes; the allowance is for a busy machine.
    expect(time(1e6)).toBeLessThan(1500);
  });
});

describe('splitParagraphs', () => {
  it.each([
    ['a\nb\n\nc', ['a\nb', 'c']],
    ['a\n \t\n\n\nb', ['a', 'b']],
    ['\n\na\n\n', ['a']],
    ['a\n\n\u200b\n\nb', ['a', 'b']],
    ['', []],
  ])('%j', (text, paragraphs) => {
    expect(splitParagraphs(text)).toEqual(paragraphs);
  });
});
