import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../src/time/format-date.js';
import { spanOf } from '../../src/time/make-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import { dayTexts, inputs, intervalTexts, monthTexts, yearTexts } from './arbitraries.js';

const LOCALES = ['en', 'en-US', 'fr', 'de', 'ja', 'ar', 'fa', 'th'];

/** Engines differ in the spaces they put around a dash and before AM. */
const write = (input: unknown, locale = 'en', options = {}): string =>
  formatDate(parseDate(input), { locale, ...options }).replace(/[\u2009\u202F\u00A0]/g, ' ');

describe('formatDate', () => {
  it.each<[unknown, string, string, string]>([
    ['2023', '2023', '2023', '2023'],
    ['2024-03', 'March 2024', 'March 2024', 'mars 2024'],
    ['2023-07-26', '26 July 2023', 'July 26, 2023', '26 juillet 2023'],
    ['2024-03-01', '1 March 2024', 'March 1, 2024', '1er mars 2024'],
    [{ edtf: '2024-04', part: 'early' }, 'early April 2024', 'early April 2024', 'début avril 2024'],
    [{ edtf: '2024-04', part: 'mid' }, 'mid-April 2024', 'mid-April 2024', 'mi-avril 2024'],
    [{ edtf: '2024', part: 'late' }, 'late 2024', 'late 2024', 'fin 2024'],
    ['1840~', 'c. 1840', 'c. 1840', 'vers 1840'],
    ['1840-05-01~', 'c. 1 May 1840', 'c. May 1, 1840', 'vers le 1er mai 1840'],
    ['1840?', '1840?', '1840?', '1840 ?'],
    ['1840%', 'c. 1840?', 'c. 1840?', 'vers 1840 ?'],
    ['[..2024-05-03]', 'by 3 May 2024', 'by May 3, 2024', 'au plus tard le 3 mai 2024'],
    ['[..2024-05]', 'by May 2024', 'by May 2024', 'au plus tard en mai 2024'],
    ['[2024-05-03..]', 'on or after 3 May 2024', 'on or after May 3, 2024', 'au plus tôt le 3 mai 2024'],
    ['[2024..]', 'in or after 2024', 'in or after 2024', 'au plus tôt en 2024'],
    [
      '[2024-03-01..2024-05-03]',
      'between 1 March and 3 May 2024',
      'between March 1 and May 3, 2024',
      'entre le 1er mars et le 3 mai 2024',
    ],
    [
      '[2024-03-01..2024-03-03]',
      'between 1 and 3 March 2024',
      'between March 1 and 3, 2024',
      'entre le 1er et le 3 mars 2024',
    ],
    ['[1840..1850]', 'between 1840 and 1850', 'between 1840 and 1850', 'entre 1840 et 1850'],
    [
      { earliest: '1840~', latest: '1850-05' },
      'between c. 1840 and May 1850',
      'between c. 1840 and May 1850',
      'entre vers 1840 et mai 1850',
    ],
    ['2023-07-26/..', 'from 26 July 2023', 'from July 26, 2023', 'à partir du 26 juillet 2023'],
    ['2024-04/..', 'from April 2024', 'from April 2024', 'à partir d’avril 2024'],
    ['../2024-03', 'until March 2024', 'until March 2024', 'jusqu’en mars 2024'],
    ['../2024-03-01', 'until 1 March 2024', 'until March 1, 2024', 'jusqu’au 1er mars 2024'],
    ['../1840~', 'until c. 1840', 'until c. 1840', 'jusque vers 1840'],
    [
      '2024-03/',
      'from March 2024, end unknown',
      'from March 2024, end unknown',
      'à partir de mars 2024, fin inconnue',
    ],
    ['/2024', 'until 2024, start unknown', 'until 2024, start unknown', 'jusqu’en 2024, début inconnu'],
    ['1840~/1850?', 'c. 1840 – 1850?', 'c. 1840 – 1850?', 'vers 1840 – 1850 ?'],
    ['2023-07-26/2024', '26 July 2023 – 2024', 'July 26, 2023 – 2024', '26 juillet 2023 – 2024'],
    ['2023-07-26T14:05', '26 July 2023, 14:05', 'July 26, 2023, 2:05 PM', '26 juillet 2023 à 14:05'],
    [
      '2023-07-26T14:05Z',
      '26 July 2023, 14:05 UTC',
      'July 26, 2023, 2:05 PM UTC',
      '26 juillet 2023 à 14:05 UTC',
    ],
    [
      '2023-07-26T14:05:00',
      '26 July 2023, 14:05:00',
      'July 26, 2023, 2:05:00 PM',
      '26 juillet 2023 à 14:05:00',
    ],
    [{ ms: 1714694400000 }, '3 May 2024, 00:00 UTC', 'May 3, 2024, 12:00 AM UTC', '3 mai 2024 à 00:00 UTC'],
  ])('%j: %s · %s · %s', (input, british, american, french) => {
    expect([write(input), write(input, 'en-US'), write(input, 'fr')]).toEqual([british, american, french]);
  });

  it('says "since" what is ongoing', () => {
    const since = (text: string, locale: string): string =>
      formatDate(spanOf(parseDate(text), 'ongoing'), { locale });
    expect(since('2023-07-26', 'en')).toBe('since 26 July 2023');
    expect(since('2023-07-26', 'fr')).toBe('depuis le 26 juillet 2023');
    expect(since('2023', 'fr')).toBe('depuis 2023');
  });

  it.each([
    ['1939/1945', /^1939 ?– ?1945$/],
    ['2023-07-26/2024-03-01', /^26 July 2023 ?– ?1 March 2024$/],
    ['2024-04-01/2024-04-03', /^1 ?– ?3 April 2024$/],
    ['2024-04-01T14:05/2024-04-01T15:10', /^1 April 2024, 14:05 ?– ?15:10$/],
  ])('I7: writes %s as one range', (text, expected) => {
    expect(write(text)).toMatch(expected);
  });

  it('I7: says equal ends once', () => {
    expect(write('2024-03-01/2024-03-01')).toBe('1 March 2024');
    expect(write('1840~/1840?')).toBe('c. 1840 – 1840?');
  });

  it('uses the English words around the dates of a language without a catalogue', () => {
    expect(write('[..2024-05-03]', 'sv')).toBe('by 3 maj 2024');
    expect(write({ edtf: '2024-04', part: 'mid' }, 'sv')).toBe('mid-april 2024');
  });

  it('names the day of the week, and shortens the month, if asked to', () => {
    const weekday = true;
    expect(write('[..2024-05-03]', 'en', { weekday })).toBe('by Friday 3 May 2024');
    expect(write('[..2024-05-03]', 'fr', { weekday })).toBe('au plus tard le vendredi 3 mai 2024');
    expect(write('2024-05-03', 'en-US', { weekday })).toBe('Friday, May 3, 2024');
    expect(write('2024-05', 'en', { weekday })).toBe('May 2024');
    expect(write('2023-07-26', 'en', { month: 'short' })).toBe('26 Jul 2023');
  });

  it('shows moments given with an offset in the asked zone, and names it', () => {
    const timeZone = 'Europe/Paris';
    expect(write('2023-07-26T23:05Z', 'en', { timeZone })).toBe('27 July 2023, 01:05 CEST');
    expect(write('2023-07-26T23:05', 'en', { timeZone })).toBe('26 July 2023, 23:05');
    expect(write('2023-07-26T23:05Z', 'en', { timeZone: 'Mars/Base' })).toBe('26 July 2023, 23:05 UTC'); // B44
  });

  it('shows fractions of a second as finely as they are known', () => {
    expect(write('2023-07-26T14:05:03.5')).toBe('26 July 2023, 14:05:03.5');
    expect(write('2023-07-26T14:05:03.250')).toBe('26 July 2023, 14:05:03.250');
  });

  describe('I6: years before 1 and far away', () => {
    it.each([
      ['0001', '1'],
      ['0000', '1 BC'],
      ['-0043', '44 BC'],
      ['-0043-03-15', '15 March 44 BC'],
      ['[..-0043-03-15]', 'by 15 March 44 BC'],
      ['+275760', '275,760'],
      ['+275761-01-31', '31 January 275,761'],
      ['-271821', '271,822 BC'],
      ['-300000-02-29', '29 February 300,001 BC'],
      ['+999999-12-31', '31 December 999,999'],
    ])('%s: %s', (text, expected) => {
      expect(write(text)).toBe(expected);
    });

    it('names the era of both ends if one is before the year 1', () => {
      expect(write('-0043/0014')).toMatch(/^44 BC ?– ?14 AD$/);
      expect(write('-300000/2024')).toBe('300,001 BC – 2024');
    });

    it('has the weekday of a day that Date cannot hold, which is that of 400 years before', () => {
      expect(write('+302024-05-03', 'en', { weekday: true })).toBe('Friday 3 May 302,024');
    });
  });

  describe('I4: calendars', () => {
    it('is Gregorian where a locale would choose another calendar', () => {
      expect(write('2024-05-03', 'th')).toContain('2024');
      expect(write('2024-05-03', 'fa')).toBe('۳ مهٔ ۲۰۲۴');
    });

    it('follows -u-ca-, and then says both years that a Gregorian one reaches over', () => {
      expect(write('2024-05-03', 'th-u-ca-buddhist')).toContain('2567');
      expect(write('2024', 'en-u-ca-islamic-umalqura')).toMatch(/1445.*1446/);
    });
  });

  it.each(['en_US', '', 'x', '💥', 'tlh', 'a-b-c-d', 'en-'])(
    'I2, B62: takes the locale %j without throwing',
    (locale) => {
      expect(write('2024-05-03', locale)).toBe(locale === 'en_US' ? 'May 3, 2024' : '3 May 2024');
    },
  );

  it('writes French dates with French words for fr_FR and fr-CA', () => {
    expect(write('[..2024-05-03]', 'fr_FR')).toBe('au plus tard le 3 mai 2024');
    expect(write('[..2024-05-03]', 'fr-CA')).toBe('au plus tard le 3 mai 2024');
  });
});

describe('I5: precision and place', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('B43: prints civil dates the same in every time zone of the viewer, in eight locales', () => {
    const texts = [
      '2024',
      '2024-03',
      '2024-01-01',
      '2024-12-31',
      '2024-03-31T02:30',
      '2023-07-26/2024-03-01',
      '[..2024-05-03]',
    ];
    const print = (): string[] => LOCALES.flatMap((locale) => texts.map((text) => write(text, locale)));
    const offsets = new Set<number>();
    const printed = ['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/Paris'].map(
      (timeZone) => {
        process.env['TZ'] = timeZone;
        offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
        return print();
      },
    );
    expect(offsets.size).toBe(5);
    for (const others of printed) expect(others).toEqual(printed[0]);
  });

  it('prints civil dates the same whatever zone the timeline shows its moments in', () => {
    fc.assert(
      fc.property(
        fc.oneof(yearTexts, monthTexts, dayTexts, intervalTexts),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          const inZone = (timeZone: string): string => write(text, locale, { timeZone });
          expect(inZone('Pacific/Kiritimati')).toBe(inZone('Etc/GMT+12'));
        },
      ),
    );
  });

  it('never gains a day, a month or a zero', () => {
    const numbersOf = (text: string): number[] =>
      (text.match(/\d[\d,]*(?<!,)/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
    const shown = (year: number): number => (year > 0 ? year : 1 - year);
    const single = fc.oneof(yearTexts, monthTexts, dayTexts).map((text) => {
      const [, year = '', , day = ''] = /^([+-]?\d+)(-\d\d)?(?:-(\d\d))?$/.exec(text)!;
      return { text, numbers: [...(day ? [Number(day)] : []), shown(Number(year))] };
    });
    fc.assert(
      fc.property(single, fc.constantFrom('', '~', '?', '%'), ({ text, numbers }, qualifier) => {
        const words = write(text + qualifier);
        expect(numbersOf(words)).toEqual(numbers);
        expect(words).not.toMatch(/(?<![\d,])0/);
      }),
      { numRuns: 500 },
    );
  });

  it('writes every date in every locale', () => {
    fc.assert(
      fc.property(
        inputs,
        fc.constantFrom(...LOCALES, 'fr-CA', 'en-u-ca-hebrew'),
        fc.boolean(),
        (input, locale, weekday) => {
          const text = write(input, locale, { weekday });
          expect(text).not.toMatch(/NaN|Invalid|undefined|Infinity/);
          expect(text.trim()).not.toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('writes any text as a locale without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9_-]{0,20}$/)),
        fc.string(),
        (locale, timeZone) => {
          expect(write('2024-05-03T14:05Z', locale, { timeZone })).not.toBe('');
        },
      ),
    );
  });
});
