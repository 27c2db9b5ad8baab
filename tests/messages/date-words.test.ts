import { describe, expect, it, vi } from 'vitest';
import { ALL_DATE_WORDS, anyDateWords } from '../../src/messages/all-date-words.js';
import { makeCatalogue } from '../../src/messages/catalogue.js';
import { dateWordsFor, loadDateWords, type DateWords } from '../../src/messages/date-words.js';
import { loadMessages } from '../../src/messages/messages.js';

const all = [...ALL_DATE_WORDS];
const english = anyDateWords('en');

/** Calls every function with marked arguments. */
function fill(words: DateWords): [key: string, text: string, marks: readonly string[]][] {
  const ends = (
    ['by', 'notBefore', 'before', 'after', 'since', 'from', 'until', 'endUnknown', 'startUnknown'] as const
  ).flatMap((key) =>
    (['day', 'month', 'year', 'season', 'decade', 'century', 'part', 'age', 'phrase'] as const).map(
      (shape): [string, string, string[]] => [`${key} ${shape}`, words[key]('DATE', shape), ['DATE']],
    ),
  );
  return [
    ...ends,
    ['part', words.part('mid', 'DATE', 'month'), ['DATE']],
    ['approximate', words.approximate('DATE', 'month'), ['DATE']],
    ['uncertain', words.uncertain('DATE'), ['DATE']],
    ['between', words.between('DATE', 'LATER', 'day', 'day'), ['DATE', 'LATER']],
    ['between', words.between('DATE', 'LATER', 'month', 'month'), ['DATE', 'LATER']],
    ['season', words.season(2, 'DATE'), ['DATE']],
    ...(['bp', 'ka', 'ma', 'ga'] as const).map((unit): [string, string, string[]] => [
      `age ${unit}`,
      words.age('DATE', unit),
      ['DATE'],
    ]),
    ['oldStyle', words.oldStyle('DATE'), ['DATE']],
    ['estimate', words.estimate('DATE', 'RANGE'), ['DATE', 'RANGE']],
  ];
}

describe('I13: the words around dates', () => {
  it.each(all)('%s: has the same keys as English, a name and a mark of review', (language, words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(language)).not.toBe(language);
    expect(['native', 'machine']).toContain(words.review);
  });

  it.each(all)('%s: says every date it is given, once', (_, words) => {
    for (const [key, text, marks] of fill(words)) {
      for (const mark of marks) expect(text.split(mark), key).toHaveLength(2);
      expect(text, key).not.toMatch(/undefined|NaN/);
      expect(text.trim(), key).toBe(text);
    }
    for (const bc of [false, true]) {
      expect(words.decade(1580, '1580', bc)).toMatch(/1580|80\b/);
      expect(words.century(31, '31', bc)).toMatch(/31|XXXI/);
      expect(words.century(131, '131', bc)).toContain('131');
    }
    expect(words.decade(1580, '1580', true)).not.toBe(words.decade(1580, '1580', false));
    expect(words.century(5, '5', true)).not.toBe(words.century(5, '5', false));
    expect(new Set(([0, 1, 2, 3] as const).map((season) => words.season(season, '2001'))).size).toBe(4);
  });

  it.each(all)('%s: tells bounds apart', (_, words) => {
    const of = (key: 'by' | 'notBefore' | 'before' | 'after' | 'since' | 'until'): string =>
      words[key]('2024', 'year');
    const texts = (['by', 'notBefore', 'before', 'after', 'since', 'until'] as const).map(of);
    expect(new Set(texts).size).toBe(6);
  });

  it('are English for a language that has none', () => {
    for (const locale of ['sv', '', 'constructor', 'x']) expect(anyDateWords(locale)).toBe(english);
    expect(anyDateWords('FR-ca')).toBe(anyDateWords('fr'));
  });
});

describe('loading', () => {
  it('every language but English is English until it is loaded', async () => {
    for (const [language] of all) {
      expect(dateWordsFor(language)).toBe(english);
      const waiting = loadDateWords(`${language}-x-any`);
      if (language === 'en') expect(waiting).toBeUndefined();
      else expect(waiting).toBeInstanceOf(Promise);
      await waiting;
      expect(dateWordsFor(language)).toBe(anyDateWords(language));
      expect(loadDateWords(language)).toBeUndefined();
    }
  });

  it('the words of the interface are waited for as well', async () => {
    const waiting = loadMessages('fr');
    expect(waiting).toBeInstanceOf(Promise);
    await waiting;
    expect(loadMessages('fr')).toBeUndefined();
    expect(loadMessages('de')).toBeUndefined();
  });

  it('words that do not arrive are replaced by English, with a warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const failure = new Error('offline');
    const catalogue = makeCatalogue({ yes: 'yes' }, { de: () => Promise.reject(failure) });
    await catalogue.load('de-AT');
    expect(warn).toHaveBeenCalledExactlyOnceWith(failure);
    expect(catalogue.for('de')).toEqual({ yes: 'yes' });
    expect(catalogue.load('de')).toBeUndefined();
    warn.mockRestore();
  });
});
