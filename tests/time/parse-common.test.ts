import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommon } from '../../src/time/parse-common.js';
import { parseDate } from '../../src/time/parse-date.js';
import { strictReader } from '../../src/time/strict-reader.js';
import type { When } from '../../src/time/when.js';
import { dateTexts, inputs, timeTexts } from './arbitraries.js';
import { nearlyEdtf } from './edtf-texts.js';

describe('parseCommon', () => {
  it.each<unknown>([
    '2024',
    '2024-05',
    '2024-05-03',
    '2024-05-03T14:05',
    '2024-05-03 14:05:30.25Z',
    '2024-05-03T14:05+02:00',
    '1840~',
    '1840-05?',
    '1840-05-03%',
    '2023/2024~',
    '2023/..',
    '../2023',
    '2023/',
    '/2023',
    '[..2024]',
    '[2023..]',
    '[2023-05..2024]',
    { edtf: '2024', part: 'early' },
    { part: 'mid', edtf: '2024-04?' },
  ])('reads %o', (input) => {
    expect(parseCommon(input)).toBeDefined();
  });

  it.each<unknown>([
    // Other dates
    '156X',
    '2001-21',
    'Y-17E7',
    '2004-06~-11',
    '[1667,1668]',
    '{..1984}',
    '2024-05-03T14:05[Africa/Niamey]',
    { edtf: '2024' },
    { earliest: '2024' },
    { year: 2024 },
    new Date(0),
    // Years whose author should be told how they were read
    '-0044-03-15',
    '+012024',
    '2024/-0044',
    '-0044/2024',
    '[-0044..]',
    '[..-0044]',
    { edtf: '-0044', part: 'early' },
    // No dates
    '',
    '/',
    '../..',
    '[..]',
    '[2024]',
    '2024-02-30',
    '2024-00',
    '2024-05-03T24:00',
    '2024-05-03T14:05+24:00',
    '-000000',
    '2024/2023',
    '[2024..2023]',
    '2024/2025/2026',
    ' 2024',
    '9'.repeat(300),
    { edtf: '2024', part: 'middle' },
    { edtf: '2024-05-03', part: 'mid' },
    { edtf: 2024, part: 'mid' },
    { edtf: '2024', part: 'mid', calendar: 'julian' },
    2024,
    2024n,
    null,
    undefined,
    Symbol('x'),
    ['2024'],
  ])('leaves %o alone', (input) => {
    expect(parseCommon(input)).toBeUndefined();
  });

  it('B59: throws nothing, whatever an object does', () => {
    const throwing = Object.defineProperty({ part: 'mid' }, 'edtf', {
      enumerable: true,
      get() {
        throw new Error('mine');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [throwing, proxy]) expect(parseCommon(input)).toBeUndefined();
  });

  it('S6: ignores what a polluted prototype holds', () => {
    Object.assign(Object.prototype, { part: 'mid', edtf: '2024' });
    try {
      expect(parseCommon({})).toBeUndefined();
      expect(parseCommon({ part: 'mid' })).toBeUndefined();
    } finally {
      delete (Object.prototype as Record<string, unknown>)['part'];
      delete (Object.prototype as Record<string, unknown>)['edtf'];
    }
  });

  it('reads every date of a common form', () => {
    const common = fc.oneof(dateTexts, timeTexts).filter((text) => !/^(?:[+-]\d{6}|-\d{4})/.test(text));
    fc.assert(
      fc.property(common, (text) => {
        expect(parseCommon(text)).toBeDefined();
      }),
    );
  });

  it('never throws, and never disagrees with the whole grammar', () => {
    fc.assert(
      fc.property(fc.oneof(inputs, nearlyEdtf, fc.anything()), (input) => {
        const when = parseCommon(input);
        if (when && typeof input === 'string' && !/[/[,]/.test(input))
          expect(viaGrammar(input)).toEqual(when);
        if (when) expect(parseDate(input)).toEqual(when);
      }),
      { numRuns: 2000 },
    );
  });

  /** A set of one member is that member, and is not common. */
  function viaGrammar(text: string): When {
    expect(parseCommon(`{${text}}`)).toBeUndefined();
    return parseDate(`{${text}}`);
  }
});

it('strictReader reads every date, and mends what nearly is one', () => {
  expect(strictReader.parse('156X')).toEqual(parseDate('156X'));
  expect(() => strictReader.parse('44')).toThrow('got "44"; write 0044');
  expect(strictReader.repair('44')).toBe('0044');
});
