import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';
import type { When } from '../../src/time/when.js';
import { inputs, writeYear } from './arbitraries.js';
import { nearlyEdtf } from './edtf-texts.js';

const ms = (iso: string): number => Date.parse(iso);

/** An instant's bounds and unit. */
function bounds({ kind, a, b, c, d, unit }: When): unknown[] {
  expect([kind, b, c]).toEqual(['instant', d, a]);
  return [a, d, unit];
}

describe('single dates', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01', 'year'],
    ['2024-02', '2024-02-01', '2024-03-01', 'month'],
    ['2024-12', '2024-12-01', '2025-01-01', 'month'],
    ['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
    ['0044', '0044-01-01', '0045-01-01', 'year'],
    ['0000', '0000-01-01', '0001-01-01', 'year'],
    ['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
    ['-000043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
    ['+002024-05', '2024-05-01', '2024-06-01', 'month'],
    ['2024-05-03T14:05', '2024-05-03T14:05Z', '2024-05-03T14:06Z', 'minute'],
    ['2024-05-03 14:05', '2024-05-03T14:05Z', '2024-05-03T14:06Z', 'minute'],
    ['2024-05-03T14:05:30', '2024-05-03T14:05:30Z', '2024-05-03T14:05:31Z', 'second'],
    ['2024-05-03T14:05:30.5', '2024-05-03T14:05:30.500Z', '2024-05-03T14:05:30.600Z', 'millisecond'],
    ['2024-05-03T14:05:30,25', '2024-05-03T14:05:30.250Z', '2024-05-03T14:05:30.260Z', 'millisecond'],
    ['2024-05-03T14:05:30.123456Z', '2024-05-03T14:05:30.123Z', '2024-05-03T14:05:30.124Z', 'millisecond'],
    ['2024-05-03T14:05Z', '2024-05-03T14:05Z', '2024-05-03T14:06Z', 'minute'],
    ['2024-05-03T00:05+02:00', '2024-05-02T22:05Z', '2024-05-02T22:06Z', 'minute'],
    ['2024-05-03T23:05-05:30', '2024-05-04T04:35Z', '2024-05-04T04:36Z', 'minute'],
    ['2024-05-03 14:05:30+02', '2024-05-03T12:05:30Z', '2024-05-03T12:05:31Z', 'second'],
  ])('%s', (text, a, d, unit) => {
    expect(bounds(parseDate(text))).toEqual([ms(a), ms(d), unit]);
  });

  it('B35: reads a negative year of four digits as the astronomical year, never as 2044', () => {
    expect(parseDate('-0044-03-15').a).toBe(ms('-000044-03-15'));
  });

  it('is civil unless there is a Z or an offset', () => {
    expect(['2024', '2024-05-03', '2024-05-03T14:05'].map((text) => parseDate(text).civil)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['2024-05-03T14:05Z', '2024-05-03T14:05+00'].map((text) => parseDate(text).civil)).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    ['1840', false, false],
    ['1840~', true, false],
    ['1840?', false, true],
    ['1840-05-03%', true, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({
      approximate,
      uncertain,
      ...boundsOf(text.slice(0, -1), approximate),
    });
  });

  /** A qualifier leaves the bounds alone. */
  function boundsOf(text: string, isQualified: boolean): Partial<When> {
    if (!isQualified) return {};
    const { a, d } = parseDate(text);
    return { a, d };
  }
});

describe('objects', () => {
  it.each([
    [{ edtf: '2024-04', part: 'early' }, '2024-04-01', '2024-04-11', 'month'],
    [{ edtf: '2024-04', part: 'mid' }, '2024-04-11', '2024-04-21', 'month'],
    [{ edtf: '2024-02', part: 'late' }, '2024-02-21', '2024-03-01', 'month'],
    [{ edtf: '2024', part: 'early' }, '2024-01-01', '2024-05-01', 'year'],
    [{ edtf: '2024', part: 'mid' }, '2024-05-01', '2024-09-01', 'year'],
    [{ edtf: '2024', part: 'late' }, '2024-09-01', '2025-01-01', 'year'],
  ])('%j', (input, a, d, unit) => {
    const when = parseDate(input);
    expect(bounds(when)).toEqual([ms(a), ms(d), unit]);
    expect(when).toMatchObject({ approximate: true, part: input.part, civil: true });
  });

  it.each<[unknown, number, number, string]>([
    [{ edtf: '2024-05' }, ms('2024-05-01'), ms('2024-06-01'), 'month'],
    [{ year: 44 }, ms('0044-01-01'), ms('0045-01-01'), 'year'],
    [{ year: 44n }, ms('0044-01-01'), ms('0045-01-01'), 'year'],
    [{ year: 0 }, ms('0000-01-01'), ms('0001-01-01'), 'year'],
    [{ year: -44 }, ms('-000044-01-01'), ms('-000043-01-01'), 'year'],
    [{ ms: 1714694400000 }, 1714694400000, 1714694400001, 'millisecond'],
    [new Date(1714694400000), 1714694400000, 1714694400001, 'millisecond'],
    [Object.freeze({ year: 2024 }), ms('2024-01-01'), ms('2025-01-01'), 'year'],
    [new Proxy({ year: 2024 }, {}), ms('2024-01-01'), ms('2025-01-01'), 'year'],
  ])('%o', (input, a, d, unit) => {
    expect(bounds(parseDate(input))).toEqual([a, d, unit]);
  });

  it('takes {earliest, latest} as one moment from the beginning of the first to the end of the second', () => {
    const when = parseDate({ earliest: '2024-03', latest: { edtf: '2024-04', part: 'mid' } });
    expect(bounds(when)).toEqual([ms('2024-03-01'), ms('2024-04-21'), 'month']);
    expect(when).toMatchObject({ approximate: true, from: parseDate('2024-03'), to: { part: 'mid' } });
    expect(parseDate({ latest: '2024-05-03' })).toEqual(parseDate('[..2024-05-03]'));
    expect(parseDate({ earliest: '2024-05-03' })).toEqual(parseDate('[2024-05-03..]'));
  });

  it('S6: ignores what a polluted prototype holds', () => {
    Object.assign(Object.prototype, { part: 'mid', latest: '2030' });
    try {
      expect(parseDate({ edtf: '2024' })).toMatchObject({ a: ms('2024-01-01'), approximate: false });
      expect(parseDate({ earliest: '2024' }).d).toBe(Infinity);
    } finally {
      delete (Object.prototype as Record<string, unknown>)['part'];
      delete (Object.prototype as Record<string, unknown>)['latest'];
    }
  });
});

describe('moments between bounds', () => {
  it.each([
    ['[..2024-05-03]', -Infinity, ms('2024-05-04'), 'unknown', 'known'],
    ['[2024-05-03..]', ms('2024-05-03'), Infinity, 'known', 'unknown'],
    ['[2024-03..2024-05-03]', ms('2024-03-01'), ms('2024-05-04'), 'known', 'known'],
  ])('%s', (text, a, d, startIs, endIs) => {
    const when = parseDate(text);
    expect([when.a, when.d, when.startIs, when.endIs]).toEqual([a, d, startIs, endIs]);
    expect(bounds(when)[2]).toBe('day');
  });
});

describe('spans', () => {
  const inf = Infinity;
  it.each([
    ['2023-07-26/2024-03', '2023-07-26', '2023-07-27', '2024-03-01', '2024-04-01', 'known', 'known', 'day'],
    ['../2024-03', -inf, -inf, '2024-03-01', '2024-04-01', 'open', 'known', 'month'],
    ['/2024-03', -inf, '2024-04-01', '2024-03-01', '2024-04-01', 'unknown', 'known', 'month'],
    ['2024-03-01/..', '2024-03-01', '2024-03-02', inf, inf, 'known', 'open', 'day'],
    ['2024-03-01/', '2024-03-01', '2024-03-02', '2024-03-01', inf, 'known', 'unknown', 'day'],
    ['2024-03-15/2024', '2024-03-15', '2024-03-16', '2024-03-15', '2025-01-01', 'known', 'known', 'day'],
    ['2024/2024-03-15', '2024-01-01', '2024-03-16', '2024-03-15', '2024-03-16', 'known', 'known', 'day'],
  ])('%s', (text, a, b, c, d, startIs, endIs, unit) => {
    const at = (x: string | number): number => (typeof x === 'string' ? ms(x) : x);
    expect(parseDate(text)).toMatchObject({
      kind: 'span',
      a: at(a),
      b: at(b),
      c: at(c),
      d: at(d),
      startIs,
      endIs,
      unit,
    });
  });

  it('qualifies each end by itself', () => {
    const when = parseDate('1840~/1850?');
    expect(when).toMatchObject({ approximate: true, uncertain: true });
    expect(when.from).toEqual(parseDate('1840~'));
    expect(when.to).toEqual(parseDate('1850?'));
  });

  it('B41: is a single date if its ends are the same', () => {
    expect(parseDate('2024-03-01/2024-03-01')).toEqual(parseDate('2024-03-01'));
  });
});

describe('what is refused, and why', () => {
  it.each<[unknown, RegExp]>([
    ['2020-02-30', /got "2020-02-30"; February 2020 has 29 days/], // B31
    ['2023-02-29', /February 2023 has 28 days/],
    ['2024-04-31', /April 2024 has 30 days/],
    ['2020-13-01', /month must be 01–12/], // B32
    ['2020-00-10', /month must be 01–12/],
    ['2020-13', /month must be 01–12/],
    ['2020-01-00', /day must be 01–31/],
    ['2020-01-32', /day must be 01–31/],
    ['12/11/2020', /12\/11\/2020 is ambiguous: write 2020-11-12 or 2020-12-11/], // B33
    ['11.12.2020', /ambiguous: write 2020-12-11 or 2020-11-12/],
    ['25/12/2020', /write 2020-12-25/],
    ['12-25-2020', /write 2020-12-25/],
    ['44', /write 0044/], // B34
    ['-44', /write -000044/],
    ['2020-1-5', /write 2020-01-05/], // B36
    ['1714694400', /a bare number/],
    [1714694400, /a bare number could be a year, seconds or milliseconds/], // B37
    [44, /\{"year": …\}/],
    [44n, /a bare number/],
    [NaN, /got NaN/], // B38
    [Infinity, /got Infinity/],
    [{ ms: Infinity }, /a number that a Date can hold/],
    [{ ms: 8.64e15 + 1 }, /a number that a Date can hold/],
    [new Date(NaN), /invalid Date/],
    [{ year: 2e12 }, /between −10¹² and 10¹²/], // B39
    [{ year: 44.5 }, /whole number/],
    [{ year: '44' }, /whole number/],
    ['2024/2023', /the end is before the start/], // B40
    ['2024-05-03/2024-05-02', /the end is before the start/],
    ['[2024..2023]', /the latest date is before the earliest one/],
    [{ earliest: '2024', latest: '2023' }, /the latest date is before/],
    ['../..', /at least one end must be a date/],
    ['/', /at least one end must be a date/],
    ['[..]', /neither|at least one end/],
    ['-0000', /written 0000/],
    ['-000000', /written 0000/],
    ['2024-05-03T24:00', /hour must be 00–23/],
    ['2024-05-03T14:60', /minute must be 00–59/],
    ['2024-05-03T14:05:60', /second must be 00–59/],
    ['2024-05-03T14:05+24', /offset hour must be 00–23/],
    ['2024-05-03T14', /a time is written as 14:05/],
    ['2024-05-03T2pm', /a time is written as 14:05|expected a date/],
    [' 2024', /write 2024$/],
    ['', /got ""; expected a date such as/],
    ['soon', /expected a date such as 2024/],
    ['2024-05-03T14:05z', /write 2024-05-03T14:05Z/],
    ['12/2020', /expected a date such as/],
    ['2024-5', /two digits/],
    ['2020-01-01/2020-02-30', /February 2020 has 29 days/],
    ['1/2/3/4', /expected a date/],
    ['9'.repeat(201), /at most 200 characters/],
    [undefined, /got nothing; expected text/],
    [null, /got null; expected text/],
    [true, /got true/],
    [() => 1, /got a function/],
    [Symbol('x'), /got a symbol/],
    [{}, /expected text/],
    [[], /expected text/],
    [['2024'], /expected text/],
    [{ edtf: '2024', prt: 'mid' }, /not the keys edtf, prt/],
    [{ edtf: '2024', year: 2024 }, /not the keys edtf, year/],
    [{ part: 'mid' }, /not the keys part/],
    [{ edtf: '2024-04', part: 'middle' }, /"part" must be "early", "mid" or "late"/],
    [{ edtf: '2024-04-03', part: 'mid' }, /goes with a single year or month/],
    [{ edtf: '2024/2025', part: 'mid' }, /goes with a single year or month/],
    [{ edtf: 2024 }, /"edtf" must be text/],
    [{ earliest: { earliest: '2024' } }, /must each be a single date/],
    [{ latest: '2023/2024' }, /must each be a single date/],
    [{ earliest: undefined }, /at least one end|expected/],
  ])('%o', (input, reason) => {
    expect(() => parseDate(input)).toThrow(RangeError);
    expect(() => parseDate(input)).toThrow(reason);
  });

  it('B59: refuses an object that cannot be read, and calls nothing else of it', () => {
    const throwing = {
      get year(): number {
        throw new Error('mine');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [throwing, proxy])
      expect(() => parseDate(input)).toThrow(/^got an object; .*cannot be read/);
  });

  it('B60: refuses a cycle without following it', () => {
    const cycle: Record<string, unknown> = {};
    cycle['earliest'] = cycle;
    expect(() => parseDate(cycle)).toThrow(RangeError);
  });

  it('keeps the message short, whatever came in', () => {
    try {
      parseDate('x'.repeat(1_000_000));
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(200);
    }
    expect.assertions(1);
  });
});

describe('properties', () => {
  it('gives ordered bounds, at least one of them finite, and no NaN', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { kind, a, b, c, d } = parseDate(input);
        if (kind === 'instant') expect([b, c]).toEqual([d, a]);
        expect(a).toBeLessThanOrEqual(b);
        expect(c).toBeLessThanOrEqual(d);
        expect(a).toBeLessThan(d);
        expect(a).toBeLessThanOrEqual(c);
        expect(b).toBeLessThanOrEqual(d);
        expect([a, b, c, d].some(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('throws nothing but a RangeError', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\d.~?%/:TZ [\]+-]{0,40}$/),
      fc.stringMatching(/^[\d.~?%/,XYES{}[\]-]{0,40}$/),
      nearlyEdtf,
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true }),
      fc.dictionary(
        fc.constantFrom(
          ...['edtf', 'part', 'calendar', 'approximateSpread', 'earliest', 'latest', 'before', 'after'],
          ...['ma', 'bp', 'plusMinus', 'year', 'ms', 'time', 'precision', 'value', 'type', '__proto__'],
        ),
        fc.oneof(fc.anything(), inputs),
      ),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        try {
          parseDate(input);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('B31: never rolls a day over into the next month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, day) => {
          const text = [writeYear(year), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
          // Date accepts no field out of range in this form except days up to the 31st.
          const date = new Date(`${text}T00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          if (exists) expect(parseDate(text).a).toBe(date.getTime());
          else expect(() => parseDate(text)).toThrow(RangeError);
        },
      ),
    );
  });
});
