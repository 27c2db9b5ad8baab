import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateFormatter, numberFormatter, resolveLocale, withExtensions } from '../../src/base/intl-cache.js';

// Somewhere that is never UTC, so that a formatter in the viewer's own zone is found out.
const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Asia/Tokyo';
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('resolveLocale', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-u-ca-buddhist', 'en-GB-u-ca-buddhist'],
    ['en-US', 'en-US'],
    ['en_US', 'en-US'],
    ['FR-fr', 'fr-FR'],
    ['ar-SA-u-ca-islamic-umalqura', 'ar-SA-u-ca-islamic-umalqura'],
    ['', 'en-GB'],
    ['x', 'en-GB'],
    ['💥', 'en-GB'],
    ['tlh', 'en-GB'],
  ])('I2: %j is %s', (locale, expected) => {
    expect(resolveLocale(locale)).toBe(expected);
  });
});

describe('dateFormatter', () => {
  it('is Gregorian and in UTC unless the locale or the options say otherwise', () => {
    const options = (locale: string, given = {}): Intl.ResolvedDateTimeFormatOptions =>
      dateFormatter(locale, given).resolvedOptions();
    expect(options('fa')).toMatchObject({ calendar: 'gregory', timeZone: 'UTC' });
    expect(options('th-u-ca-buddhist')).toMatchObject({ calendar: 'buddhist' });
    expect(options('th-u-ca-buddhist', { calendar: 'gregory' })).toMatchObject({ calendar: 'gregory' });
    expect(options('fa-u-ca-mars')).toMatchObject({ calendar: 'gregory' });
    expect(options('en', { timeZone: 'Europe/Paris' })).toMatchObject({ timeZone: 'Europe/Paris' });
    expect(options('en', { timeZone: 'Mars/Base' })).toMatchObject({ timeZone: 'UTC' });
  });
});

describe('withExtensions', () => {
  it.each([
    ['en', {}, 'en-GB'],
    ['fa', { calendar: 'persian' }, 'fa-u-ca-persian'],
    ['th-u-ca-buddhist', { calendar: 'gregory' }, 'th-u-ca-gregory'],
    ['ar-EG-u-ca-coptic', { numberingSystem: 'latn' }, 'ar-EG-u-ca-coptic-nu-latn'],
    ['th-u-ca-buddhist', { calendar: 'mars', numberingSystem: '💥' }, 'th-u-ca-buddhist'],
  ])('I4: %s with %j is %s', (locale, extensions, tag) => {
    expect(withExtensions(locale, extensions)).toBe(tag);
  });

  it('dates and numbers have the same numerals', () => {
    for (const locale of ['ar', 'ar-EG', 'fa', 'hi', 'ne', 'my', 'en-u-nu-deva', 'ar-EG-u-nu-latn']) {
      const { numberingSystem } = numberFormatter(locale).resolvedOptions();
      expect(dateFormatter(locale, {}).resolvedOptions().numberingSystem).toBe(numberingSystem);
    }
  });
});

describe('the cache', () => {
  it('gives the same formatter for the same question, and different ones for dates and numbers', () => {
    expect(dateFormatter('fr', { year: 'numeric' })).toBe(dateFormatter('fr', { year: 'numeric' }));
    expect(dateFormatter('fr', {})).not.toBe(numberFormatter('fr', {}));
    expect(numberFormatter('fr').format(1.5)).toBe('1,5');
  });

  it('forgets what was made first once it is full', () => {
    const first = dateFormatter('de', { year: 'numeric' });
    expect(dateFormatter('de', { year: 'numeric' })).toBe(first);
    for (let i = 0; i < 100; i++) dateFormatter(`de-x-n${i}`, {});
    expect(dateFormatter('de', { year: 'numeric' })).not.toBe(first);
  });
});
