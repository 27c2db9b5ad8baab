import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant, MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { When } from '../../src/time/when.js';

const ms = (iso: string): number => Date.parse(iso);
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

const bounds = ({ a, b, c, d }: When): number[] => [a, b, c, d];

describe('before and after', () => {
  it('leave the date out', () => {
    const [before, after] = [parseDate({ before: '2024-05' }), parseDate({ after: '2024-05' })];
    const [may, june] = [ms('2024-05-01'), ms('2024-06-01')];
    expect(bounds(before)).toEqual([-Infinity, may, -Infinity, may]);
    expect(before).toMatchObject({ exclusive: true, startIs: 'unknown', endIs: 'known', unit: 'month' });
    expect(before.to).toEqual(parseDate('2024-05'));
    expect(bounds(after)).toEqual([june, Infinity, june, Infinity]);
    expect(after).toMatchObject({ exclusive: true, startIs: 'known', endIs: 'unknown' });
    expect(after.from).toEqual(parseDate('2024-05'));
  });
});

describe('earliest and latest', () => {
  it.each<[object, string, string]>([
    [{ earliest: '2001-21', latest: '2001-22' }, '2001-03-01', '2001-09-01'],
    [{ earliest: '156X', latest: { edtf: '157X', part: 'early' } }, '1560-01-01', '1573-01-01'],
    [{ earliest: '1984-1X', latest: '1985' }, '1984-10-01', '1986-01-01'],
    [
      { earliest: { edtf: '1582-10-04', calendar: 'julian' }, latest: { year: 1582 } },
      '1582-10-14',
      '1583-01-01',
    ],
    [{ earliest: new Date(0), latest: { ms: 1 } }, '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.002Z'],
    [
      { earliest: { time: '+1879-00-00T00:00:00Z', precision: 9 }, latest: '1880' },
      '1879-01-01',
      '1881-01-01',
    ],
  ])('%j: each may be any single date', (input, a, d) => {
    expect(bounds(parseDate(input))).toEqual([a, d, a, d].map(ms));
  });

  it('lie between the first and the last date that the two may be', () => {
    const when = parseDate({ earliest: '1984-1X', latest: '1985-0X' });
    expect([when.from, when.to]).toEqual([parseDate('1984-10'), parseDate('1985-09')]);
  });

  it.each<unknown>([
    { earliest: '[2023,2024]' },
    { earliest: '[2023..2024]' },
    { latest: { edtf: '2023/2024' } },
    { latest: { edtf: '{2023,2024}' } },
    { before: { before: '2024' } },
    { after: { earliest: '2024' } },
    { earliest: { after: '2024' } },
    { before: '2023/2024' },
  ])('%j is refused: each must be a single date', (input) => {
    expect(() => parseDate(input)).toThrow(/must each be a single date/);
  });
});

describe('ages', () => {
  const before1950 = (years: number): number => civilToInstant(1950) - years * MS_PER_YEAR;

  it.each<[object, number, number, string]>([
    [{ ma: 174.7, plusMinus: 0.8 }, 175.5e6, 173.9e6, 'ma'],
    [{ ma: 66 }, 66.5e6, 65.5e6, 'ma'],
    [{ ma: '66.0' }, 66.05e6, 65.95e6, 'ma'],
    [{ ka: 11.7 }, 11.75e3, 11.65e3, 'ka'],
    [{ ga: 13.787, plusMinus: '0.02' }, 13.807e9, 13.767e9, 'ga'],
    [{ bp: 10_300, plusMinus: 50 }, 10_350, 10_250, 'year'],
    [{ bp: 0 }, 0.5, -0.5, 'year'],
  ])('%j', (input, oldest, youngest, unit) => {
    const when = parseDate(input);
    expect(when).toMatchObject({ kind: 'instant', unit, civil: true, approximate: false });
    expect(when.a / MS_PER_YEAR).toBeCloseTo(before1950(oldest) / MS_PER_YEAR, 0);
    expect(when.d / MS_PER_YEAR).toBeCloseTo(before1950(youngest) / MS_PER_YEAR, 0);
  });

  it('keep what was given', () => {
    expect(parseDate({ ma: 174.7, plusMinus: 0.8 }).age).toEqual({
      unit: 'ma',
      value: 174.7,
      plusMinus: 0.8,
    });
    expect(parseDate({ ma: '66.0' }).age).toEqual({ unit: 'ma', value: 66 });
  });

  it.each<[unknown, RegExp]>([
    [{ ma: -1 }, /"ma" must be a number such as 174.7/],
    [{ ma: NaN }, /"ma" must be a number/],
    [{ ma: '66 Ma' }, /"ma" must be a number/],
    [{ bp: '10,300' }, /"bp" must be a number/],
    [{ ga: 1e-10 }, /"ga" must be a number/],
    [{ ma: 66, plusMinus: 'some' }, /"plusMinus" must be a number/],
    [{ ma: 66, plusMinus: 0 }, /"plusMinus" must be more than 0/],
    [{ ga: 1001 }, /ages go to 10¹² years/],
    [{ ma: 66, ka: 66_000 }, /not the keys ka, ma/],
    [{ plusMinus: 1 }, /not the keys plusMinus/],
  ])('%j is refused', (input, reason) => {
    expect(() => parseDate(input)).toThrow(reason);
  });
});

describe('dates in the Julian calendar', () => {
  it.each([
    ['1582-10-04', '1582-10-14', '1582-10-15'],
    ['1752-09-02', '1752-09-13', '1752-09-14'],
    ['1917-10-25', '1917-11-07', '1917-11-08'],
    ['-0043-03-15', '-000043-03-13', '-000043-03-14'],
    ['0200-03-01', '0200-03-01', '0200-03-02'],
    ['1500-02-28', '1500-03-09', '1500-03-10'],
    ['1500-02-29', '1500-03-10', '1500-03-11'],
    ['1500-03-01', '1500-03-11', '1500-03-12'],
    ['1500-02', '1500-02-10', '1500-03-11'],
    ['1582-10', '1582-10-11', '1582-11-11'],
    ['1700', '1700-01-11', '1701-01-12'],
    ['1582-10-04T12:00', '1582-10-14T12:00Z', '1582-10-14T12:01Z'],
    ['1582-10-0X', '1582-10-11', '1582-10-20'],
    ['156X', '1560-01-11', '1570-01-11'],
  ])('%s is from %s to %s in the Gregorian one', (edtf, a, d) => {
    expect(bounds(parseDate({ edtf, calendar: 'julian' }))).toEqual([a, d, a, d].map(ms));
  });

  it('keep the same fields read as Gregorian ones, for words', () => {
    const day = parseDate({ edtf: '1582-10-04?', calendar: 'julian' });
    expect(day).toMatchObject({ calendar: 'julian', uncertain: true, written: parseDate('1582-10-04?') });
    const part = parseDate({ edtf: '1582-10', part: 'mid', calendar: 'julian' });
    expect(bounds(part)).toEqual(['1582-10-21', '1582-10-31', '1582-10-21', '1582-10-31'].map(ms));
    expect(part.written).toEqual(parseDate({ edtf: '1582-10', part: 'mid' }));
  });

  it('convert each end of an interval, and each member of a set', () => {
    const span = parseDate({ edtf: '1582-09/1582-10-04', calendar: 'julian' });
    expect(bounds(span)).toEqual(['1582-09-11', '1582-10-11', '1582-10-14', '1582-10-15'].map(ms));
    expect(span).toMatchObject({ calendar: 'julian', written: parseDate('1582-09/1582-10-04') });
    const set = parseDate({ edtf: '[1582-10-03,1582-10-04]', calendar: 'julian' });
    expect(set.members?.of).toEqual(
      ['1582-10-03', '1582-10-04'].map((edtf) => parseDate({ edtf, calendar: 'julian' })),
    );
  });

  it('have a leap day in every fourth year, which goes by its Gregorian name where it has no other', () => {
    const leapDay = parseDate({ edtf: '1500-02-29', calendar: 'julian' });
    expect(leapDay).toEqual(parseDate('1500-03-10'));
    expect(parseDate({ edtf: '1500-02-29/1500-03-01', calendar: 'julian' })).toMatchObject({
      a: ms('1500-03-10'),
      d: ms('1500-03-12'),
    });
    expect(() => parseDate({ edtf: '1501-02-29', calendar: 'julian' })).toThrow(/has 28 days/);
  });

  it('follow each other day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const sign = year < 0 ? '-' : '+';
        const edtf = `${sign}${String(Math.abs(year)).padStart(6, '0')}-${String(month).padStart(2, '0')}`;
        fc.pre(year !== 0);
        const whole = parseDate({ edtf, calendar: 'julian' });
        const days = Array.from({ length: 31 }, (_, i) => `${edtf}-${String(i + 1).padStart(2, '0')}`)
          .map((text) => attempt({ edtf: text, calendar: 'julian' }))
          .filter((when) => when !== undefined);
        expect([days[0]!.a, days.at(-1)!.d]).toEqual([whole.a, whole.d]);
        days.slice(1).forEach((day, i) => expect(day.a).toBe(days[i]!.d));
        const february = year % 4 === 0 ? 29 : 28;
        expect((whole.d - whole.a) / MS_PER_DAY).toBe(
          [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1],
        );
      }),
    );
  });

  function attempt(input: unknown): When | undefined {
    try {
      return parseDate(input);
    } catch {
      return undefined;
    }
  }

  it.each<[unknown, RegExp]>([
    [{ edtf: '1582', calendar: 'hebrew' }, /"calendar" must be "julian"/],
    [{ edtf: '1582-10-04T12:00[Europe/Rome]', calendar: 'julian' }, /does not go with the Julian calendar/],
    [{ calendar: 'julian' }, /not the keys calendar/],
  ])('%j is refused', (input, reason) => {
    expect(() => parseDate(input)).toThrow(reason);
  });
});

describe('how far an approximate date may be drawn', () => {
  it.each([
    ['P10Y', 10 * MS_PER_YEAR],
    ['P6M', MS_PER_YEAR / 2],
    ['P3W', 21 * MS_PER_DAY],
    ['P1Y2M3W4D', MS_PER_YEAR * (1 + 2 / 12) + 25 * MS_PER_DAY],
  ])('%s', (approximateSpread, spreadMs) => {
    const when = parseDate({ edtf: '1840~', approximateSpread });
    expect(when.spreadMs).toBeCloseTo(spreadMs, 0);
    expect({ ...when, spreadMs: undefined }).toEqual(parseDate('1840~'));
  });

  it.each<[unknown, RegExp]>([
    [{ edtf: '1840~', approximateSpread: '10 years' }, /must be a duration such as "P10Y"/],
    [{ edtf: '1840~', approximateSpread: 'P' }, /must be a duration/],
    [{ edtf: '1840~', approximateSpread: 'P0Y' }, /must be a duration/],
    [{ edtf: '1840~', approximateSpread: 'PT5H' }, /must be a duration/],
    [{ edtf: '1840~', approximateSpread: 10 }, /must be a duration/],
    [{ edtf: '1840', approximateSpread: 'P10Y' }, /goes with an approximate date/],
  ])('%j is refused', (input, reason) => {
    expect(() => parseDate(input)).toThrow(reason);
  });
});

describe('parts', () => {
  it.each([
    ['156X', 'early', '1560-01-01', '1563-01-01', 'decade'],
    ['156X', 'mid', '1563-01-01', '1567-01-01', 'decade'],
    ['156X?', 'late', '1567-01-01', '1570-01-01', 'decade'],
    ['15XX', 'early', '1500-01-01', '1533-01-01', 'century'],
    ['15XX', 'mid', '1533-01-01', '1567-01-01', 'century'],
    ['15XX', 'late', '1567-01-01', '1600-01-01', 'century'],
  ])('%s, %s', (edtf, part, a, d, unit) => {
    const when = parseDate({ edtf, part });
    expect(bounds(when)).toEqual([a, d, a, d].map(ms));
    expect(when).toMatchObject({ unit, part, approximate: true, uncertain: edtf.endsWith('?') });
  });

  it.each(['1XXX', '2001-21', '1950S2', '[1667,1668]', '1984-1X'])('%s has none', (edtf) => {
    expect(() => parseDate({ edtf, part: 'mid' })).toThrow(
      /goes with a single year or month, decade or century/,
    );
  });
});

describe('times of Wikidata', () => {
  it.each<[time: string, precision: number, a: string, d: string, unit: string]>([
    ['+1879-03-14T00:00:00Z', 11, '1879-03-14', '1879-03-15', 'day'],
    ['+1879-03-00T00:00:00Z', 10, '1879-03-01', '1879-04-01', 'month'],
    ['+1879-03-14T00:00:00Z', 10, '1879-03-01', '1879-04-01', 'month'],
    ['+1879-00-00T00:00:00Z', 9, '1879-01-01', '1880-01-01', 'year'],
    ['+1879-03-14T00:00:00Z', 8, '1870-01-01', '1880-01-01', 'decade'],
    ['+1501-00-00T00:00:00Z', 7, '1501-01-01', '1601-01-01', 'century'],
    ['+1600-00-00T00:00:00Z', 7, '1501-01-01', '1601-01-01', 'century'],
    ['+2000-00-00T00:00:00Z', 6, '1001-01-01', '2001-01-01', 'millennium'],
    ['-0044-03-15T00:00:00Z', 11, '-000043-03-15', '-000043-03-16', 'day'],
    ['-0044-00-00T00:00:00Z', 9, '-000043-01-01', '-000042-01-01', 'year'],
    ['-0001-00-00T00:00:00Z', 9, '0000-01-01', '0001-01-01', 'year'],
    // 49 to 40 BC, 100 to 1 BC, 1000 to 1 BC
    ['-0044-00-00T00:00:00Z', 8, '-000048-01-01', '-000038-01-01', 'decade'],
    ['-0044-00-00T00:00:00Z', 7, '-000099-01-01', '0001-01-01', 'century'],
    ['-0100-00-00T00:00:00Z', 7, '-000099-01-01', '0001-01-01', 'century'],
    ['-0044-00-00T00:00:00Z', 6, '-000999-01-01', '0001-01-01', 'millennium'],
    // The first decade has nine years.
    ['+0005-00-00T00:00:00Z', 8, '0001-01-01', '0010-01-01', 'decade'],
    ['+2024-05-03T14:05:06Z', 12, '2024-05-03T14:00Z', '2024-05-03T15:00Z', 'hour'],
    ['+2024-05-03T14:05:06Z', 13, '2024-05-03T14:05Z', '2024-05-03T14:06Z', 'minute'],
    ['+2024-05-03T14:05:06Z', 14, '2024-05-03T14:05:06Z', '2024-05-03T14:05:07Z', 'second'],
    // Less is known than the precision says.
    ['+1879-00-00T00:00:00Z', 11, '1879-01-01', '1880-01-01', 'year'],
    ['+1879-03-00T00:00:00Z', 11, '1879-03-01', '1879-04-01', 'month'],
  ])('%s, precision %i', (time, precision, a, d, unit) => {
    const value = { time, precision, before: 0, after: 0, timezone: 0, calendarmodel: GREGORIAN };
    const when = parseDate(value);
    expect(bounds(when)).toEqual([a, d, a, d].map(ms));
    expect(when).toMatchObject({ unit, civil: precision < 12 });
    expect(parseDate({ value, type: 'time' })).toEqual(when);
    expect(parseDate({ time, precision })).toEqual(when);
  });

  it.each<
    [time: string, precision: number, halfYears: number, unit: string, value: number, plusMinus: number]
  >([
    ['-13800000000-00-00T00:00:00Z', 0, 5e8, 'ga', 13.8, 0.5],
    ['-4540000000-00-00T00:00:00Z', 1, 5e7, 'ma', 4540, 50],
    ['-66000000-00-00T00:00:00Z', 2, 5e6, 'ma', 66, 5],
    ['-66000000-00-00T00:00:00Z', 3, 5e5, 'ma', 66, 0.5],
    ['-300000-00-00T00:00:00Z', 4, 5e4, 'ka', 300, 50],
    ['-40000-00-00T00:00:00Z', 5, 5e3, 'ka', 40, 5],
  ])('%s, precision %i: half a unit to either side', (time, precision, half, unit, value, plusMinus) => {
    const when = parseDate({ time, precision });
    const year = 1 + Number(time.slice(0, time.indexOf('-', 1)));
    expect([when.a, when.d]).toEqual([civilToInstant(year - half), civilToInstant(year + half)]);
    expect(when).toMatchObject({ kind: 'instant', unit, age: { unit, value, plusMinus } });
  });

  it('are Julian from the month down', () => {
    const at = (time: string, precision: number): When =>
      parseDate({ time, precision, calendarmodel: JULIAN });
    expect(at('+1582-10-04T00:00:00Z', 11)).toEqual(parseDate({ edtf: '1582-10-04', calendar: 'julian' }));
    expect(at('+1582-10-00T00:00:00Z', 10)).toEqual(parseDate({ edtf: '1582-10', calendar: 'julian' }));
    expect(at('+1582-10-04T00:00:00Z', 9)).toEqual(parseDate('1582'));
    const hour = at('+1582-10-04T12:00:00Z', 12);
    expect([hour.a, hour.d, hour.unit]).toEqual([ms('1582-10-14T12:00Z'), ms('1582-10-14T13:00Z'), 'hour']);
    expect(hour.written).toMatchObject({
      unit: 'hour',
      a: ms('1582-10-04T12:00Z'),
      d: ms('1582-10-04T13:00Z'),
    });
  });

  it.each<[time: string, precision: number, a: string, d: string]>([
    ['+1879-00-00T00:00:00Z', 9, '1878-01-01', '1882-01-01'],
    ['+1879-00-00T00:00:00Z', 8, '1860-01-01', '1900-01-01'],
    ['+1501-00-00T00:00:00Z', 7, '1401-01-01', '1801-01-01'],
    ['+1879-01-00T00:00:00Z', 10, '1878-12-01', '1879-04-01'],
    ['+1879-03-01T00:00:00Z', 11, '1879-02-28', '1879-03-04'],
    ['+1879-03-01T00:00:00Z', 12, '1879-02-28T23:00Z', '1879-03-01T03:00Z'],
  ])('%s, precision %i, may be one unit earlier or two later', (time, precision, a, d) => {
    const when = parseDate({ time, precision, before: 1, after: 2 });
    expect(bounds(when)).toEqual([a, d, a, d].map(ms));
    expect([when.from?.a, when.to?.d]).toEqual([a, d].map(ms));
  });

  it.each<[object, RegExp]>([
    [{ time: '1879-03-14', precision: 11 }, /"time" must be text such as "\+1879-03-14T00:00:00Z"/],
    [{ time: 1879, precision: 9 }, /"time" must be text/],
    [{ time: '+0000-00-00T00:00:00Z', precision: 9 }, /no year 0/],
    [{ time: '+1879-03-14T00:00:00Z', precision: 15 }, /"precision" must be a whole number from 0 to 14/],
    [{ time: '+1879-03-14T00:00:00Z', precision: '11' }, /"precision" must be/],
    [{ time: '+1879-02-30T00:00:00Z', precision: 11 }, /there is no \+001879-02-30/],
    [{ time: '+1879-13-00T00:00:00Z', precision: 10 }, /month must be 01–12/],
    [{ time: '+1879-03-14T00:00:00Z', precision: 11, before: -1 }, /"before" must be a whole number/],
    [{ time: '+1879-03-14T00:00:00Z', precision: 11, after: 0.5 }, /"after" must be a whole number/],
    [
      { time: '+1879-03-14T00:00:00Z', precision: 11, calendarmodel: 'Q12138' },
      /must be the entity Q1985727/,
    ],
    [{ time: '-5000000-03-14T00:00:00Z', precision: 11 }, /at most six digits/],
    [{ time: '-9999999999999-00-00T00:00:00Z', precision: 0 }, /years go from/],
    [{ value: { time: '+1879-03-14T00:00:00Z', precision: 11 }, type: 'string' }, /a time of Wikidata/],
    [{ value: { edtf: '2024' }, type: 'time' }, /a time of Wikidata/],
    [{ value: '2024', type: 'time' }, /a time of Wikidata/],
    [{ time: '+1879-03-14T00:00:00Z' }, /not the keys time/],
  ])('%j is refused', (input, reason) => {
    expect(() => parseDate(input)).toThrow(RangeError);
    expect(() => parseDate(input)).toThrow(reason);
  });

  it('B60: refuses a cycle without following it', () => {
    const cycle: Record<string, unknown> = { type: 'time' };
    cycle['value'] = cycle;
    expect(() => parseDate(cycle)).toThrow(RangeError);
  });
});
