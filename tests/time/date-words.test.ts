import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_DATE_WORDS } from '../../src/messages/all-date-words.js';
import { formatDate, type FormatDateOptions } from '../../src/time/format-date.js';
import { spanOf } from '../../src/time/make-when.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { When } from '../../src/time/when.js';
import { inputs } from './arbitraries.js';
import { after, age, before, estimate, julian, months, partOf, season, set, years } from './forms.js';

const LANGUAGES = [...ALL_DATE_WORDS.keys()];
const d = parseDate;

/** Engines differ in the spaces they put around a dash. */
const write = (when: When, locale = 'en', options: FormatDateOptions = {}): string =>
  formatDate(when, { locale, ...options }).replace(/[\u2009\u202F\u00A0]/g, ' ');

const PHRASES: readonly When[] = [
  d('[..2024-05-03]'),
  before(d('2024-05')),
  d('[2024-03..2024-05]'),
  spanOf(d('2023'), 'ongoing'),
  d('/2024-05-03'),
  d({ edtf: '2024-04', part: 'mid' }),
  d('1840~'),
  years(1560, 1570, 'decade'),
  partOf(years(1500, 1600, 'century'), 'early'),
  season(2001, 0),
  age('ma', 174.7, 0.8),
  julian(d('1582-10-04')),
  estimate('1950', '1900', '1999', 'century'),
  years(-499, -399, 'century'),
];

/**
 * Read as the newspapers of each language write. Polish, Russian and Ukrainian have months in the genitive after a
 * preposition, which Intl gives in the nominative, and "after / before" another word where a preposition would ask for
 * a third case. Polish counts decades within their century. Turkish is worded without suffixes, Korean without
 * particles that depend on the last sound. Ranges of Chinese, Japanese, Hausa and Swahili are not as Intl has them:
 * in digits only, in another order, or without the first month.
 */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'في موعد أقصاه 3 مايو 2024',
    'قبل مايو 2024',
    'بين مارس ومايو 2024',
    'منذ 2023',
    'حتى 3 مايو 2024، البداية غير معروفة',
    'منتصف أبريل 2024',
    'نحو 1840',
    'عقد 1560',
    'أوائل القرن 16',
    'ربيع 2001',
    '174.7 ± 0.8 مليون سنة مضت',
    '4 أكتوبر 1582 (التقويم اليولياني)',
    'نحو 1950 (1900–1999)',
    'القرن 5 ق.م',
  ],
  de: [
    'spätestens am 3. Mai 2024',
    'vor Mai 2024',
    'zwischen März und Mai 2024',
    'seit 2023',
    'bis zum 3. Mai 2024, Beginn unbekannt',
    'Mitte April 2024',
    'um 1840',
    '1560er-Jahre',
    'Anfang des 16. Jahrhunderts',
    'Frühjahr 2001',
    '174,7 ± 0,8 Ma',
    '4. Oktober 1582 (julianischer Kalender)',
    'um 1950 (1900–1999)',
    '5. Jahrhundert v. Chr.',
  ],
  en: [
    'by 3 May 2024',
    'before May 2024',
    'between March and May 2024',
    'since 2023',
    'until 3 May 2024, start unknown',
    'mid-April 2024',
    'c. 1840',
    '1560s',
    'early 16th century',
    'spring 2001',
    '174.7 ± 0.8 Ma',
    '4 October 1582 (O.S.)',
    'c. 1950 (1900 – 1999)',
    '5th century BC',
  ],
  es: [
    'a más tardar el 3 de mayo de 2024',
    'antes de mayo de 2024',
    'entre marzo y mayo de 2024',
    'desde 2023',
    'hasta el 3 de mayo de 2024, inicio desconocido',
    'a mediados de abril de 2024',
    'hacia 1840',
    'década de 1560',
    'a principios del siglo XVI',
    'primavera de 2001',
    '174,7 ± 0,8 Ma',
    '4 de octubre de 1582 (calendario juliano)',
    'hacia 1950 (1900–1999)',
    'siglo V a. C.',
  ],
  fa: [
    'حداکثر تا ۳ مهٔ ۲۰۲۴',
    'پیش از مهٔ ۲۰۲۴',
    'بین مارس و مهٔ ۲۰۲۴',
    'از ۲۰۲۳ تاکنون',
    'تا ۳ مهٔ ۲۰۲۴، آغاز نامعلوم',
    'اواسط آوریل ۲۰۲۴',
    'حدود ۱۸۴۰',
    'دههٔ ۱۵۶۰',
    'اوایل سدهٔ ۱۶',
    'بهار ۲۰۰۱',
    '۱۷۴٫۷ ± ۰٫۸ میلیون سال پیش',
    '۴ اکتبر ۱۵۸۲ (تقویم ژولینی)',
    'حدود ۱۹۵۰ (۱۹۰۰ تا ۱۹۹۹)',
    'سدهٔ ۵ ق.م.',
  ],
  fr: [
    'au plus tard le 3 mai 2024',
    'avant mai 2024',
    'entre mars et mai 2024',
    'depuis 2023',
    'jusqu’au 3 mai 2024, début inconnu',
    'mi-avril 2024',
    'vers 1840',
    'années 1560',
    'début du XVIe siècle',
    'printemps 2001',
    '174,7 ± 0,8 Ma',
    '4 octobre 1582 (calendrier julien)',
    'vers 1950 (1900–1999)',
    'Ve siècle av. J.-C.',
  ],
  ha: [
    '3 Mayu, 2024 ko kafin nan',
    'kafin Mayu 2024',
    'tsakanin Maris 2024 da Mayu 2024',
    'tun shekarar 2023',
    'har zuwa 3 Mayu, 2024, ba a san farkonsa ba',
    'tsakiyar Afirilu 2024',
    'wajen shekarar 1840',
    'shekarun 1560',
    'farkon ƙarni na 16',
    'bazara 2001',
    'shekaru miliyan 174.7 ± 0.8 da suka wuce',
    '4 Oktoba, 1582 (kalandar Juliyas)',
    'wajen shekarar 1950 (1900–1999)',
    'ƙarni na 5 K.H.',
  ],
  he: [
    'לא יאוחר מ-3 במאי 2024',
    'לפני מאי 2024',
    'בין מרץ למאי 2024',
    'מאז 2023',
    'עד 3 במאי 2024, מועד ההתחלה לא ידוע',
    'אמצע אפריל 2024',
    'סביב 1840',
    'שנות ה-1560',
    'תחילת המאה ה-16',
    'אביב 2001',
    '174.7 ± 0.8 מיליון שנה לפני זמננו',
    '4 באוקטובר 1582 (הלוח היוליאני)',
    'סביב 1950 (1900–1999)',
    'המאה ה-5 לפנה״ס',
  ],
  hi: [
    'अधिकतम 3 मई 2024 तक',
    'मई 2024 से पहले',
    'मार्च और मई 2024 के बीच',
    '2023 से अब तक',
    '3 मई 2024 तक, आरंभ अज्ञात',
    'अप्रैल 2024 का मध्य',
    'लगभग 1840',
    '1560 का दशक',
    '16वीं सदी की शुरुआत',
    'वसंत 2001',
    '174.7 ± 0.8 मिलियन वर्ष पूर्व',
    '4 अक्टूबर 1582 (जूलियन कैलेंडर)',
    'लगभग 1950 (1900–1999)',
    'ईसा-पूर्व पाँचवीं सदी',
  ],
  it: [
    'entro il 3 maggio 2024',
    'prima di maggio 2024',
    'tra marzo e maggio 2024',
    'dal 2023',
    'fino al 3 maggio 2024, inizio sconosciuto',
    'metà aprile 2024',
    'verso il 1840',
    'anni 1560',
    'inizio del XVI secolo',
    'primavera 2001',
    '174,7 ± 0,8 Ma',
    '4 ottobre 1582 (calendario giuliano)',
    'verso il 1950 (1900–1999)',
    'V secolo a.C.',
  ],
  ja: [
    '遅くとも2024年5月3日',
    '2024年5月より前',
    '2024年3月から2024年5月の間',
    '2023年から現在まで',
    '2024年5月3日まで（開始時期不明）',
    '2024年4月中旬',
    '1840年ごろ',
    '1560年代',
    '16世紀初頭',
    '2001年春',
    '174.7 ± 0.8百万年前',
    '1582年10月4日（ユリウス暦）',
    '1950年ごろ（1900年～1999年）',
    '紀元前5世紀',
  ],
  ko: [
    '늦어도 2024년 5월 3일까지',
    '2024년 5월 전',
    '2024년 3월에서 5월 사이',
    '2023년부터 현재까지',
    '2024년 5월 3일까지(시작 시기 미상)',
    '2024년 4월 중순',
    '1840년경',
    '1560년대',
    '16세기 초',
    '2001년 봄',
    '174.7 ± 0.8백만 년 전',
    '1582년 10월 4일(율리우스력)',
    '1950년경(1900년 ~ 1999년)',
    'BC 5세기',
  ],
  nl: [
    'uiterlijk 3 mei 2024',
    'vóór mei 2024',
    'tussen maart en mei 2024',
    'sinds 2023',
    'tot en met 3 mei 2024, begin onbekend',
    'half april 2024',
    'rond 1840',
    'jaren 1560',
    'begin 16e eeuw',
    'voorjaar 2001',
    '174,7 ± 0,8 Ma',
    '4 oktober 1582 (juliaanse kalender)',
    'rond 1950 (1900–1999)',
    '5e eeuw v.Chr.',
  ],
  pl: [
    'nie później niż 3 maja 2024',
    'wcześniej niż maj 2024',
    'w okresie od marca 2024 do maja 2024',
    'od 2023 r.',
    'do 3 maja 2024, początek nieznany',
    'połowa kwietnia 2024',
    'ok. 1840 r.',
    'lata 60. XVI w.',
    'początek XVI wieku',
    'wiosna 2001 r.',
    '174,7 ± 0,8 mln lat temu',
    '4 października 1582 (kalendarz juliański)',
    'ok. 1950 r. (1900–1999)',
    'V wiek p.n.e.',
  ],
  pt: [
    'o mais tardar em 3 de maio de 2024',
    'antes de maio de 2024',
    'entre março e maio de 2024',
    'desde 2023',
    'até 3 de maio de 2024, início desconhecido',
    'meados de abril de 2024',
    'por volta de 1840',
    'década de 1560',
    'início do século XVI',
    'primavera de 2001',
    '174,7 ± 0,8 Ma',
    '4 de outubro de 1582 (calendário juliano)',
    'por volta de 1950 (1900 – 1999)',
    'século V a.C.',
  ],
  ru: [
    'не позднее 3 мая 2024 г.',
    'ранее мая 2024 г.',
    'не ранее марта 2024 г. и не позднее мая 2024 г.',
    'с 2023 г.',
    'до 3 мая 2024 г., начало неизвестно',
    'середина апреля 2024 г.',
    'ок. 1840 г.',
    '1560-е гг.',
    'начало XVI века',
    'весна 2001 г.',
    '174,7 ± 0,8 млн лет назад',
    '4 октября 1582 г. (ст. ст.)',
    'ок. 1950 г. (1900–1999)',
    'V век до н. э.',
  ],
  sw: [
    'kufikia 3 Mei 2024',
    'kabla ya Mei 2024',
    'kati ya Machi na Mei 2024',
    'tangu mwaka 2023',
    'hadi 3 Mei 2024, mwanzo haujulikani',
    'katikati ya Aprili 2024',
    'takriban mwaka 1840',
    'miaka ya 1560',
    'mwanzo wa karne ya 16',
    'majira ya kuchipua 2001',
    'miaka milioni 174.7 ± 0.8 iliyopita',
    '4 Oktoba 1582 (kalenda ya Juliasi)',
    'takriban mwaka 1950 (1900–1999)',
    'karne ya 5 KK',
  ],
  th: [
    'ภายใน 3 พฤษภาคม 2024',
    'ก่อนพฤษภาคม 2024',
    'ระหว่างมีนาคมถึงพฤษภาคม 2024',
    'ตั้งแต่ปี 2023 จนถึงปัจจุบัน',
    'จนถึง 3 พฤษภาคม 2024 ไม่ทราบวันเริ่มต้น',
    'กลางเมษายน 2024',
    'ราวปี 1840',
    'ทศวรรษ 1560',
    'ต้นคริสต์ศตวรรษที่ 16',
    'ฤดูใบไม้ผลิ 2001',
    '174.7 ± 0.8 ล้านปีก่อน',
    '4 ตุลาคม 1582 (ปฏิทินจูเลียน)',
    'ราวปี 1950 (1900–1999)',
    'ศตวรรษที่ 5 ก่อนคริสตกาล',
  ],
  tr: [
    'en geç 3 Mayıs 2024',
    'Mayıs 2024 öncesi',
    'Mart ile Mayıs 2024 arası',
    '2023 – günümüz',
    '3 Mayıs 2024 ve öncesi, başlangıcı bilinmiyor',
    'Nisan 2024 ortası',
    'yaklaşık 1840',
    '1560’lar',
    '16. yüzyılın başı',
    '2001 ilkbaharı',
    '174,7 ± 0,8 Ma',
    '4 Ekim 1582 (Jülyen takvimi)',
    'yaklaşık 1950 (1900–1999)',
    'MÖ 5. yüzyıl',
  ],
  uk: [
    'не пізніше 3 травня 2024 р.',
    'раніше травня 2024 р.',
    'не раніше березня 2024 р. і не пізніше травня 2024 р.',
    'з 2023 р.',
    'до 3 травня 2024 р., початок невідомий',
    'середина квітня 2024 р.',
    'бл. 1840 р.',
    '1560-ті рр.',
    'початок XVI століття',
    'весна 2001 р.',
    '174,7 ± 0,8 млн років тому',
    '4 жовтня 1582 р. (ст. ст.)',
    'бл. 1950 р. (1900–1999)',
    'V століття до н. е.',
  ],
  zh: [
    '不晚于2024年5月3日',
    '2024年5月之前',
    '2024年3月至2024年5月之间',
    '2023年至今',
    '直到2024年5月3日，开始时间不详',
    '2024年4月中旬',
    '约1840年',
    '1560年代',
    '16世纪初',
    '2001年春季',
    '距今174.7 ± 0.8百万年',
    '1582年10月4日（儒略历）',
    '约1950年（1900–1999年）',
    '公元前5世纪',
  ],
};

describe('the words around dates', () => {
  it.each(LANGUAGES)('%s: are those of the language', (language) => {
    expect(PHRASES.map((when) => write(when, language))).toEqual(TEXTS[language]);
  });

  it.each([
    [years(1500, 1600, 'century'), 'between 1500 and 1599'],
    [years(1501, 1601, 'century'), '16th century'],
    [years(1, 101, 'century'), '1st century'],
    [years(1001, 1101, 'century'), '11th century'],
    [years(2001, 2101, 'century'), '21st century'],
    [years(0, 100, 'century'), 'between 1 BC and 99 AD'],
    [years(1000, 2000, 'millennium'), 'between 1000 and 1999'],
    [years(0, 10_000, 'millennium'), 'between 1 BC and 9999 AD'],
    [years(1560, 1570, 'decade'), '1560s'],
    [years(0, 10, 'decade'), 'between 1 BC and 9 AD'],
    // Astronomical −1569 to −1560.
    [years(-1569, -1559, 'decade'), 'between 1570 and 1561 BC'],
    [years(-1568, -1558, 'decade'), '1560s BC'],
    [partOf(years(1560, 1570, 'decade'), 'mid'), 'mid-1560s'],
    [partOf(years(1500, 1600, 'century'), 'late'), 'late 16th century'],
    [partOf(years(-1569, -1559, 'decade'), 'early'), 'between 1570 and 1568 BC'],
    [partOf(years(-499, -399, 'century'), 'late'), 'late 5th century BC'],
    [{ ...years(1560, 1570, 'decade'), approximate: true }, 'c. 1560s'],
    [{ ...years(1500, 1600, 'century'), approximate: true }, 'between c. 1500 and c. 1599'],
    [{ ...years(1560, 1570, 'decade'), uncertain: true }, '1560s?'],
    [before(years(1560, 1570, 'decade')), 'before the 1560s'],
    [spanOf(years(1501, 1601, 'century'), 'ongoing'), 'since the 16th century'],
    [spanOf(years(1560, 1570, 'decade'), years(1580, 1590, 'decade')), '1560s – 1580s'],
  ])('name decades and centuries that have names: %#', (when, text) => {
    expect(write(when)).toBe(text);
  });

  it.each([
    [season(2001, 0), 'spring 2001'],
    [season(2001, 3), 'winter 2001 – 2002'],
    [season(-43, 1), 'summer 44 BC'],
    [months(2001, 1, 3), 'January – March 2001'],
    [months(2001, 7, 12), 'July – December 2001'],
    [{ ...months(2001, 1, 3), approximate: true }, 'c. January – March 2001'],
    [months(300_000, 1, 3), 'January – March 300,000'],
    [season(12_000, 3), 'winter 12,000 – 12,001'],
    [before(season(2001, 2)), 'before autumn 2001'],
  ])('name seasons, which are no guess, and groups of months: %#', (when, text) => {
    expect(write(when)).toBe(text);
  });

  it.each([
    [age('ma', 174.7, 0.8), '174.7 ± 0.8 Ma'],
    [age('ma', 201.36, 0.17), '201.36 ± 0.17 Ma'],
    [age('ma', 66, undefined, 0.05), '66.0 Ma'],
    [age('ma', 4540), '4,540 Ma'],
    [age('ma', 66, 0.05), '66.00 ± 0.05 Ma'],
    [age('bp', 10_300, 50), '10,300 ± 50 BP'],
    [age('ka', 11.7, undefined, 0.05), '11.7 ka'],
    [before(age('ma', 66)), 'before 66 Ma'],
    [after(age('ma', 66)), 'after 66 Ma'],
    [d('[2024-05-03..]'), 'on or after 3 May 2024'],
    [spanOf(age('ma', 201.4, 0.2), age('ma', 145)), '201.4 ± 0.2 Ma – 145 Ma'],
    // Of Wikidata, which gives years and how finely they are known.
    [years(-13_800_000_000 - 5e8, -13_800_000_000 + 5e8, 'ga'), '13.8 Ga'],
    [years(-66_500_000, -65_500_000, 'ma'), '66 Ma'],
    [years(-10_500, -9_500, 'ka'), '11.9 ka'],
    [years(10_000, 11_000, 'ka'), 'between 10,000 and 10,999'],
  ])('tell ages with the digits that were given: %#', (when, text) => {
    expect(write(when)).toBe(text);
  });

  it.each([
    [before(d('2024-05-03')), 'before 3 May 2024'],
    [after(d('2024')), 'after 2024'],
    [set(false, '1667', '1668', '[1670..1672]'), '1667, 1668 or 1670 – 1672'],
    [set(true, '1667', '1668', '1670/1672'), '1667, 1668 and 1670 – 1672'],
    [set(false, '2024-05-03', '2024-06~'), '3 May 2024 or c. June 2024'],
    [estimate('1950', '1900', '1999', 'century'), 'c. 1950 (1900 – 1999)'],
    [estimate('1950~', '1900', '1999', 'century'), 'c. 1950 (1900 – 1999)'],
    [julian(d('1582-10-04')), '4 October 1582 (O.S.)'],
    [before(julian(d('1582-10-04'))), 'before 4 October 1582 (O.S.)'],
    [spanOf(julian(d('1582-10-04')), d('1582-10-20')), '4 October 1582 (O.S.) – 20 October 1582'],
    [{ ...d('2024-05-02'), written: d('2024-05-03') }, '3 May 2024'],
    [years(-170_000_000, -169_999_999, 'year'), '170,000,001 BC'],
    [years(170_000_002, 170_000_003, 'year'), '170,000,002'],
    [{ ...d('1840~'), spreadMs: 1e10 }, 'c. 1840'],
  ])('say bounds, sets, estimates and other calendars: %#', (when, text) => {
    expect(write(when)).toBe(text);
  });

  it('I7: have ranges with both months, days without zeros and no dates in digits only', () => {
    expect(write(d('2024-04-03/2024-06-05'), 'sw')).toBe('3 Aprili 2024 – 5 Juni 2024');
    expect(write(d('2024-04-03/2024-06-05'), 'ha')).toBe('3 Afirilu, 2024 – 5 Yuni, 2024');
    expect(write(d('2024-04-03/2024-04-05'), 'it')).toBe('3–5 aprile 2024');
    expect(write(d('2024-04-03/2024-06-05'), 'ja')).toBe('2024年4月3日～2024年6月5日');
    expect(write(d('2024-04-03/2024-06-05'), 'zh')).toBe('2024年4月3日 – 2024年6月5日');
    expect(write(d('[2024-04-03..2024-06-05]'), 'ko')).toBe('2024년 4월 3일에서 6월 5일 사이');
  });

  it('never gain precision: a day is named where a day is known, and a month where a month is', () => {
    const monthNames = Array.from({ length: 12 }, (_, i) =>
      new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, i)),
    );
    const month = new RegExp(monthNames.join('|'));
    const units = (when: When): readonly string[] =>
      [when, when.from, when.to].flatMap((each) => (each ? [each.unit] : []));
    fc.assert(
      fc.property(inputs, (input) => {
        const when = d(input);
        const text = write(when);
        const isCoarse = (...coarse: string[]): boolean => units(when).every((unit) => coarse.includes(unit));
        if (isCoarse('year')) expect(text).not.toMatch(month);
        if (isCoarse('year', 'month')) expect(text).not.toMatch(/\d:|\b\d{1,2} (?:[A-Z][a-z]{2})/);
      }),
      { numRuns: 500 },
    );
  });

  it('are there for every date in every language, and never for what is not known', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...LANGUAGES), (input, language) => {
        const text = write(d(input), language);
        expect(text.trim()).toBe(text);
        expect(text).not.toMatch(/NaN|Invalid|undefined|null|Infinity| {2}/);
      }),
      { numRuns: 1000 },
    );
    for (const language of LANGUAGES) {
      for (const when of PHRASES.flatMap((each) => [each, before(each), after(each)])) {
        expect(write(when, language)).not.toMatch(/NaN|undefined|Infinity| {2}/);
      }
    }
  });
});

describe('I4: numerals and calendars', () => {
  it.each([
    ['ar', '3 مايو 2024'],
    ['ar-EG', '٣ مايو ٢٠٢٤'],
    ['fa', '۳ مهٔ ۲۰۲۴'],
    ['hi', '3 मई 2024'],
    ['hi-u-nu-deva', '३ मई २०२४'],
    ['th', '3 พฤษภาคม 2024'],
  ])('%s is Gregorian in its own numerals: %s', (locale, text) => {
    expect(write(d('2024-05-03'), locale)).toBe(text);
  });

  it.each<[When, string, string]>([
    [years(1560, 1570, 'decade'), 'ar-EG', 'عقد ١٥٦٠'],
    [years(1501, 1601, 'century'), 'hi-u-nu-deva', '१६वीं सदी'],
    [age('ma', 66, undefined, 0.05), 'fa', '۶۶٫۰ میلیون سال پیش'],
    [age('bp', 10_300, 50), 'ar-EG', '١٠٬٣٠٠ ± ٥٠ سنة قبل الحاضر'],
    [years(-170_000_000, -169_999_999, 'year'), 'fa', '۱۷۰٬۰۰۰٬۰۰۱ ق.م.'],
  ])('numbers within words have the same numerals: %# %s', (when, locale, text) => {
    expect(write(when, locale)).toBe(text);
  });

  it.each<[string, string, string, string]>([
    ['ja-u-ca-japanese', '令和6年5月3日', '令和6年5月', '令和6年'],
    ['he-u-ca-hebrew', '25 בניסן 5784', 'ניסן–אייר 5784', '5784–5785'],
    // Intl forgets the second month.
    ['fa-u-ca-persian', '۱۴ اردیبهشت ۱۴۰۳', '۱۴۰۳ اردیبهشت – ۱۴۰۳ خرداد', '۱۴۰۲ تا ۱۴۰۳'],
    ['ar-SA-u-ca-islamic-umalqura', '٢٤ شوال ١٤٤٥ هـ', 'شوال – ذو القعدة ١٤٤٥ هـ', '١٤٤٥–١٤٤٦ هـ'],
    ['th-u-ca-buddhist', '3 พฤษภาคม 2567', 'พฤษภาคม 2567', 'พ.ศ. 2567'],
    ['zh-u-ca-chinese', '2024甲辰年三月25', '2024甲辰年三月–2024甲辰年四月', '2023癸卯年–2024甲辰年'],
  ])('%s: %s, %s, %s', (locale, day, month, year) => {
    expect(['2024-05-03', '2024-05', '2024'].map((text) => write(d(text), locale))).toEqual([
      day,
      month,
      year,
    ]);
  });

  it('the options come before the locale, and unknown ones are ignored', () => {
    const day = d('2024-05-03');
    expect(write(day, 'th', { calendar: 'buddhist' })).toBe(write(day, 'th-u-ca-buddhist'));
    expect(write(day, 'th-u-ca-buddhist', { calendar: 'gregory' })).toBe('3 พฤษภาคม 2024');
    expect(write(day, 'ar-EG', { numberingSystem: 'latn' })).toBe('3 مايو 2024');
    expect(write(day, 'en', { calendar: 'hebrew', numberingSystem: 'deva' })).toBe('२५ Nisan ५७८४');
    for (const unknown of ['mars', '', '💥', 'a b']) {
      expect(write(day, 'fa', { calendar: unknown, numberingSystem: unknown })).toBe('۳ مهٔ ۲۰۲۴');
    }
    expect(write(day, 'fa-u-ca-mars')).toBe('۳ مهٔ ۲۰۲۴');
  });

  it('what is named by Gregorian years is told by the years of another calendar', () => {
    const calendar = 'buddhist';
    expect(write(years(1960, 1970, 'decade'), 'en', { calendar })).toBe('between 2503 and 2512 BE');
    expect(write(julian(d('1582-10-04')), 'en', { calendar: 'hebrew' })).toBe('18 Tishri 5343');
  });
});

describe('I5: place', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('writes the same in every time zone of the viewer, in every language', () => {
    const print = (): string[] =>
      LANGUAGES.flatMap((language) => PHRASES.map((when) => write(when, language)));
    const printed = ['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'America/St_Johns'].map((timeZone) => {
      process.env['TZ'] = timeZone;
      return print();
    });
    for (const others of printed) expect(others).toEqual(printed[0]);
  });
});
