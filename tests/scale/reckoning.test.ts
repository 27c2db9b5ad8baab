import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAxis } from '../../src/scale/ages.js';
import { reckoningFor } from '../../src/scale/reckoning.js';
import { ticks, type Tick, type TickOptions } from '../../src/scale/ticks.js';
import { timeScale } from '../../src/scale/time-scale.js';
import { Viewport } from '../../src/scale/viewport.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_YEAR } from '../../src/time/calendar.js';
import { intlOffset } from '../../src/time/zone.js';
import { clockIn, ZONES } from '../time/zones.js';
import { boxesOf, checkApart, checkOrder, read, widthPx } from './rows.js';

const plain: TickOptions = { locale: 'en', vertical: false, lineHeightPx: 16, widthPx, ages: ageAxis };

function ticksOf(start: string, end: string, lengthPx: number, options: Partial<TickOptions> = {}) {
  const scale = timeScale(Viewport.of(Date.parse(start), Date.parse(end)), lengthPx);
  const { minor, parents, zone } = ticks(scale, { ...plain, ...options });
  return { minor, parents, zone, texts: [read(minor), read(parents)] };
}

describe('zones', () => {
  const options = { reckoning: reckoningFor({ timeZone: 'Africa/Niamey' }), zoneName: 'Niamey' };

  test('days begin where they do there, and hours are theirs', () => {
    const row = ticksOf('2024-05-02T20:00Z', '2024-05-04T13:00Z', 300, options);
    expect(row.texts).toEqual(['00:00 | 12:00 | 00:00 | ·', '2 May 2024 | 3 May 2024 | 4 May']);
    expect(row.minor[0]!.t).toBe(Date.parse('2024-05-02T23:00Z'));
  });

  test('a repeated hour is there twice, one that is leapt over is not', () => {
    const reckoning = reckoningFor({ timeZone: 'America/New_York' });
    const back = ticksOf('2024-11-03T04:00Z', '2024-11-03T08:30Z', 500, { reckoning });
    expect(back.texts[0]).toBe('00:00 | 01:00 | 01:00 | 02:00 | 03:00');
    const forth = ticksOf('2024-03-10T05:00Z', '2024-03-10T09:30Z', 500, { reckoning });
    expect(forth.texts[0]).toBe('00:00 | 01:00 | 03:00 | 04:00 | 05:00');
  });

  test('a midnight that is leapt over is not there either', () => {
    const reckoning = reckoningFor({ timeZone: 'Africa/Cairo' });
    const { texts } = ticksOf('2024-04-24T18:00Z', '2024-04-26T15:00Z', 330, { reckoning });
    expect(texts[0]).toBe('00:00 | 12:00 | 12:00');
  });

  test('the zone is named at the end of the parents, which keep clear of it', () => {
    const { zone, parents } = ticksOf('2024-05-02T20:00Z', '2024-05-04T13:00Z', 300, options);
    expect(zone).toBe('Niamey');
    expect(
      parents.map(({ text, textPx }) => [text, textPx + widthPx(text) <= 300 - widthPx('Niamey') - 8]),
    ).toEqual([
      ['2 May 2024', true],
      ['3 May 2024', true],
      ['4 May', true],
    ]);
    expect(ticksOf('2024-05-02', '2024-05-04', 80, options).zone).toBeUndefined();
    expect(ticksOf('2024-05-02', '2024-05-04', 300).zone).toBeUndefined();
  });

  test.each([
    [false, '2024-05-03T00:00Z'],
    [true, '2024-05-02T04:00Z'],
  ])('a vertical axis keeps its upper end free for the zone (reversed: %s)', (reversed, start) => {
    const end = new Date(Date.parse(start) + 20 * MS_PER_HOUR).toISOString();
    const { zone, minor } = ticksOf(start, end, 200, { ...options, vertical: true, reversed });
    expect(zone).toBe('Niamey');
    for (const { text, textPx } of minor) {
      const fromTop = reversed ? 200 - textPx : textPx;
      if (text) expect(fromTop - 8).toBeGreaterThanOrEqual(16);
    }
  });

  test('ages have no zone', () => {
    const scale = timeScale(Viewport.of(-1e9 * MS_PER_YEAR, 0), 500);
    expect(ticks(scale, { ...plain, ...options }).zone).toBeUndefined();
  });

  test('a zone that is unknown is a mistake', () => {
    expect(() => reckoningFor({ timeZone: 'Mars/Phobos' })).toThrow(RangeError);
  });
});

describe('calendars', () => {
  test.each<[string, string, string, string, string[]]>([
    ['persian', 'fa-u-ca-persian', '2021-01-01', '2024-06-01', ['۱۴۰۰ | ۱۴۰۱ | ۱۴۰۲ | ·', '']],
    [
      'japanese',
      'ja-u-ca-japanese',
      '2017-01-01',
      '2021-01-01',
      ['1月 | 7月 | 1月 | 7月 | 1月 | 7月 | 1月 | 7月', '平成29年 | 平成30年 | 平成31年 | 令和2年'],
    ],
    ['hebrew', 'en-u-ca-hebrew', '2024-02-01', '2024-06-01', ['Adar I | Adar II | Nisan | Iyar', '5784']],
    [
      'islamic-umalqura',
      'ar-SA-u-ca-islamic-umalqura',
      '2021-01-01',
      '2024-01-01',
      ['١٤٤٢ هـ | ١٤٤٣ هـ | ١٤٤٤ هـ | ١٤٤٥ هـ', ''],
    ],
    ['gregory', 'fa-u-nu-latn', '2021-01-01', '2024-06-01', ['2021 | 2022 | 2023 | 2024', '']],
    [
      'buddhist',
      'th-u-ca-buddhist',
      '2021-01-01',
      '2024-06-01',
      ['ม.ค. | ก.ค. | ม.ค. | ก.ค. | ม.ค. | ก.ค. | ม.ค.', 'พ.ศ. 2564 | พ.ศ. 2565 | พ.ศ. 2566 | ·'],
    ],
  ])('%s: numbers and names in its own way', (calendar, locale, start, end, texts) => {
    const reckoning = reckoningFor({ calendar });
    expect(ticksOf(start, end, 500, { reckoning, locale }).texts).toEqual(texts);
  });

  test('before a calendar began, years are Gregorian, and every year says its era', () => {
    const options = {
      reckoning: reckoningFor({ calendar: 'islamic-civil' }),
      locale: 'en-u-ca-islamic-civil',
    };
    const { texts } = ticksOf('0300-01-01', '0950-01-01', 800, options);
    expect(texts[0]).toBe('300 AD | 400 AD | 500 AD | 1 AH | 100 AH | 200 AH | ·');
  });

  test('a calendar and a zone go together', () => {
    const reckoning = reckoningFor({ calendar: 'persian', timeZone: 'Asia/Tehran' });
    const { minor } = ticksOf('2023-01-01', '2025-01-01', 300, { reckoning, locale: 'en-u-ca-persian' });
    expect(minor.map(({ t }) => new Date(t).toISOString())).toContain('2024-03-19T20:30:00.000Z');
  });
});

describe('R9: any view, in 12 zones and 7 calendars', () => {
  const CALENDARS = [
    'japanese',
    'buddhist',
    'persian',
    'islamic-umalqura',
    'hebrew',
    'chinese',
    'indian',
  ] as const;
  const reckonings = new Map<string, ReturnType<typeof reckoningOf>>();

  function reckoningOf(calendar: string, timeZone: string) {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const fieldAt = (t: number, type: RegExp) =>
      format.formatToParts(t).find((part) => type.test(part.type))!.value;
    return { reckoning: reckoningFor({ calendar, timeZone }), clock: clockIn(timeZone), fieldAt };
  }

  /** By Intl alone: whether clocks and calendar of the zone stand where a stretch of this length begins. */
  function isBoundaryOf({ clock, fieldAt }: ReturnType<typeof reckoningOf>, { t, end, text }: Tick): boolean {
    const lengthMs = end - t;
    const [, time = ''] = clock(t).split(' ');
    if (lengthMs < 0.9 * MS_PER_MINUTE) return true;
    if (lengthMs < 20 * MS_PER_HOUR) {
      return (
        (!/^\d\d:\d\d$/.test(text) || time.startsWith(text)) &&
        time.endsWith(lengthMs < MS_PER_HOUR ? ':00' : '0:00')
      );
    }
    const isDay = clock(t).slice(0, 10) > clock(t - 1).slice(0, 10);
    const day = Number(fieldAt(t, /^day$/));
    // From noon to noon, where clocks leap over the midnight between.
    const noons = [t, end].every((at) => clock(at).endsWith(' 12:00:00'));
    if (lengthMs < MS_PER_DAY && noons) return true;
    if (lengthMs < 1.9 * MS_PER_DAY) return isDay;
    if (lengthMs < 28 * MS_PER_DAY) return isDay && day % 7 === 1;
    if (lengthMs < 300 * MS_PER_DAY) return isDay && day === 1;
    return (
      isDay && day === 1 && fieldAt(t, /^(year|relatedYear)$/) !== fieldAt(t - 1, /^(year|relatedYear)$/)
    );
  }

  test('ticks increase on their boundaries, apart, and texts never overlap', () => {
    const center = fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2090-01-01') });
    const length = fc
      .double({ min: Math.log(5), max: Math.log(150 * MS_PER_YEAR), noNaN: true })
      .map(Math.exp);
    fc.assert(
      fc.property(
        center,
        length,
        fc.integer({ min: 200, max: 1600 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...CALENDARS),
        fc.boolean(),
        (middle, span, lengthPx, timeZone, calendar, vertical) => {
          const key = `${calendar} ${timeZone}`;
          const own = reckonings.get(key) ?? reckoningOf(calendar, timeZone);
          reckonings.set(key, own);
          const scale = timeScale(Viewport.of(middle - span / 2, middle + span / 2), lengthPx);
          const locale = `en-u-ca-${calendar}`;
          const zoneName = timeZone.split('/')[1]!;
          const options = { ...plain, locale, vertical, reckoning: own.reckoning, zoneName };
          const { minor, parents, zone } = ticks(scale, options);
          const isBoundary = (tick: Tick) => isBoundaryOf(own, tick);
          // Clocks that are put forward bring two boundaries closer together.
          const offsets = [scale.start, scale.end].map((t) => intlOffset(t, timeZone));
          const isSteady = offsets[0] === offsets[1] && span < 100 * MS_PER_DAY;
          checkOrder(minor, isSteady ? 24 : 8, isBoundary);
          checkOrder(parents, 0, isBoundary);
          const sizePx = vertical ? () => 16 : widthPx;
          checkApart(boxesOf(minor, sizePx, vertical), 0, lengthPx);
          const endPx = zone && !vertical ? lengthPx - widthPx(zone) : lengthPx;
          const texts = boxesOf(parents, widthPx, false);
          checkApart(texts, -Infinity, endPx);
          checkApart(texts.slice(1), 0, endPx);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 240_000);
});
