import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chooseLocale, normalizeTag } from '../../src/element/locale-controller.js';

describe('I1: the locale', () => {
  test.each([
    [{ own: 'fr', ancestors: ['de', 'en'], fallback: 'ha', browser: 'it' }, 'fr'],
    [{ own: null, ancestors: ['de', 'en'], fallback: 'ha', browser: 'it' }, 'de'],
    [{ own: '', ancestors: [], fallback: 'ha', browser: 'it' }, 'ha'],
    [{ ancestors: [], browser: 'it-CH' }, 'it-CH'],
    [{ ancestors: [] }, 'en'],
  ])('of %o is %s', (hints, locale) => {
    expect(chooseLocale(hints)).toEqual({ locale, issues: [] });
  });
});

describe('I2, B62: malformed tags', () => {
  test.each([
    ['en_US', 'en-US'],
    ['EN-us', 'en-US'],
    [' fr ', 'fr'],
    ['ar-u-ca-islamic-umalqura', 'ar-u-ca-islamic-umalqura'],
    ['', undefined],
    ['x', undefined],
    ['💥', undefined],
    ['!!', undefined],
    ['und', undefined],
    ['en-US-u', undefined],
  ])('%j is %s', (tag, normal) => {
    expect(normalizeTag(tag)).toBe(normal);
  });

  it('are passed over, with one warning however many there are', () => {
    const { locale, issues } = chooseLocale({ own: 'x', ancestors: ['', '💥', 'nl'], browser: 'it' });
    expect(locale).toBe('nl');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('"x"') as string,
    });
  });

  it.each([
    [{ ancestors: ['en', 'en-US@posix'], browser: 'en-US@posix' }, 'en'],
    [{ ancestors: ['en'], fallback: 'x' }, 'en'],
    [{ ancestors: [], browser: 'en-US@posix' }, 'en'],
  ])('raise no warning where they were not asked for, or are the reader’s: %o', (hints, locale) => {
    expect(chooseLocale(hints)).toEqual({ locale, issues: [] });
  });

  it('never throw, and always lead to a tag that Intl takes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.string(),
        fc.string(),
        (ancestors, own, fallback) => {
          const { locale } = chooseLocale({ own, ancestors, fallback, browser: 'en' });
          expect(Intl.DateTimeFormat.supportedLocalesOf(locale).length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
