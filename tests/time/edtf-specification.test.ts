import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';
import { at, choices, intervals, sets, singleDates, stretches } from './edtf-examples.js';

describe('single dates of the specification: where each begins, and where it is over', () => {
  it.each(singleDates)('%s', (text, a, d, unit, more = {}) => {
    const when = parseDate(text);
    expect([when.a, when.b, when.c, when.d]).toEqual([at(a), at(d), at(a), at(d)]);
    expect(when).toMatchObject({ kind: 'instant', unit, startIs: 'known', endIs: 'known', ...more });
  });
});

describe('intervals of the specification: where each starts, at the latest, and ends, at the earliest', () => {
  it.each(intervals)('%s', (text, a, b, c, d, startIs, endIs) => {
    const when = parseDate(text);
    expect([when.a, when.b, when.c, when.d]).toEqual([a, b, c, d].map(at));
    expect(when).toMatchObject({ kind: 'span', startIs, endIs });
  });
});

describe('sets of the specification', () => {
  it.each(choices)('%s: one of them', (text, a, d, unit, count) => {
    const when = parseDate(text);
    expect([when.a, when.b, when.c, when.d]).toEqual([at(a), at(d), at(a), at(d)]);
    expect(when).toMatchObject({ kind: 'instant', unit, members: { all: false } });
    expect(when.members?.of).toHaveLength(count);
  });

  it('has its members in order, a stretch as one of them', () => {
    const { members } = parseDate('[1670..1672,1667,1668]');
    expect(members?.of).toEqual(['1667', '1668', '[1670..1672]'].map((text) => parseDate(text)));
  });

  it.each(stretches)('%s: one stretch of dates, without members', (text, a, d, startIs) => {
    const when = parseDate(text);
    expect([when.kind, when.a, when.d, when.startIs, when.members]).toEqual([
      'instant',
      at(a),
      at(d),
      startIs,
      undefined,
    ]);
  });

  it.each(sets)('%s: all of them', (text, a, b, c, d, startIs, count) => {
    const when = parseDate(text);
    expect([when.a, when.b, when.c, when.d]).toEqual([a, b, c, d].map(at));
    expect(when).toMatchObject({ kind: 'span', startIs, members: { all: true } });
    expect(when.members?.of).toHaveLength(count);
  });

  it('{1670..1670}: a stretch of one date is that date', () => {
    expect(parseDate('{1670..1670}')).toEqual(parseDate('1670'));
  });

  it('{..1984}: all the years until then', () => {
    expect(parseDate('{..1984}')).toMatchObject({ kind: 'span', startIs: 'open', a: -Infinity, d: at(1985) });
    expect(parseDate('{..1984}').to).toEqual(parseDate('1984'));
  });
});

describe('what is known of a date beside its bounds', () => {
  it('says between which two dates one lies whose digits are not all known', () => {
    expect(parseDate('1984-1X')).toMatchObject({ from: parseDate('1984-10'), to: parseDate('1984-12') });
    expect(parseDate('156X-12-25?')).toMatchObject({
      uncertain: true,
      from: parseDate('1560-12-25?'),
      to: parseDate('1569-12-25?'),
    });
    expect(parseDate('2004-X9')).toEqual(parseDate('2004-09'));
  });

  it('keeps the likeliest year of one with significant digits', () => {
    const when = parseDate('1950S2?');
    expect(when).toMatchObject({
      from: parseDate('1900?'),
      to: parseDate('1999?'),
      estimate: parseDate('1950?'),
    });
    expect(parseDate('Y3388E2S3').estimate).toEqual(parseDate('Y338800'));
  });
});

describe('what the specification and ISO 8601 call invalid, with the reason', () => {
  it.each([
    ['19850412', /hyphens/],
    ['20050924T100000', /hyphens/],
    ['1985-4-12', /write 1985-04-12/],
    ['85-04-12', /expected a date/],
    ['Y2004', /more than four digits/],
    ['Y02004', /more than four digits/],
    ['Y012004', /without zeros before it/],
    ['12004', /Y12345/],
    ['y170000002', /expected a date/],
    ['Y17e7', /expected a date/],
    ['Y170000002-05', /expected a date/],
    ['Y1E13', /years go from −10¹² to 10¹²/],
    ['Y-9999999999999', /years go from/],
    ['Y1E99999', /years go from/],
    ['-0000', /written 0000/],
    ['-0000-05', /written 0000/],
    ['-0021-02-29', /February -21 has 28 days/],
    ['Y-0E7', /written 0000/],
    ['1950S0', /from 1 to 4/],
    ['1950S5', /from 1 to 4/],
    ['1950S', /expected a date/],
    ['2001-20', /month must be 01–12, or 21–41/],
    ['2001-42', /month must be 01–12, or 21–41/],
    ['2001-21-05', /month must be 01–12$/],
    ['2001-21-XX', /expected a date/],
    ['200X-21-XX', /expected a date/],
    ['156x', /a digit that is not known is X/],
    ['15uu', /a digit that is not known is X/],
    ['156X-13', /no date has the digits/],
    ['2004-4X', /no date has the digits 2004-4X/],
    ['2004-02-3X', /no date has the digits/],
    ['19X1-02-29', /no date has the digits/],
    ['-0000-XX', /written 0000/],
    ['1984?~', /expected a date/],
    ['1984??', /expected a date/],
    ['2004-06-(01)~', /expected a date/],
    ['unknown/2004', /expected a date/],
    ['2004/open', /expected a date/],
    ['2004..2006', /expected a date/],
    ['2004/2005/2006', /expected a date/],
    ['2004/P1Y', /expected a date/],
    ['2004-06-11/2004-06-10', /the end is before the start/],
    ['{1667,1668}/1670', /all of a set is no end/],
    ['2004-06-11T24:00:00', /hour must be 00–23/],
    ['2004-06-11T10:10:60Z', /second must be 00–59/],
    ['2004-06-11T101010Z', /a time is written as/],
    ['2004-06-11T10:10:10+4', /a time is written as/],
    ['2004-06T10:10', /expected a date/],
    ['[1667, 1668]', /write \[1667,1668\]/],
    ['[1667,1668', /a set ends with \]/],
    ['{1667,1668]', /a set ends with \}/],
    ['[1667,,1668]', /expected a date/],
    ['[]', /expected a date/],
    ['{}', /expected a date/],
    ['{..}', /at least one end must be a date/],
    ['[..1667,1668..]', /open on both sides/],
    ['[1667..,1668]', /only the first date of a set/],
    ['[1667,..1668]', /only the first date of a set/],
    ['[1667..1668..1669]', /expected a date/],
    ['[1672..1670]', /the latest date is before/],
    ['{1672..1670}', /the end is before the start/],
    ['[[1667,1668],1670]', /expected a date/],
    ['[1667/1668,1670]', /expected a date/],
  ])('%s', (text, reason) => {
    expect(() => parseDate(text)).toThrow(RangeError);
    expect(() => parseDate(text)).toThrow(reason);
  });
});

describe('zones in brackets', () => {
  it.each([
    ['2024-05-03T14:05[Africa/Niamey]', '2024-05-03T13:05', '2024-05-03T13:06'],
    ['2024-05-03T14:05+01:00[Africa/Niamey]', '2024-05-03T13:05', '2024-05-03T13:06'],
    ['2024-05-03T13:05Z[Africa/Niamey]', '2024-05-03T13:05', '2024-05-03T13:06'],
    ['2024-05-03 14:05:30.5[Africa/Niamey]~', '2024-05-03T13:05:30.500', '2024-05-03T13:05:30.600'],
    // Clocks went from 02:00 to 03:00, and back from 03:00 to 02:00.
    ['2024-03-31T02:30[Europe/Paris]', '2024-03-31T01:30', '2024-03-31T01:31'],
    ['2024-10-27T02:30[Europe/Paris]', '2024-10-27T00:30', '2024-10-27T00:31'],
    ['2024-10-27T02:30+01:00[Europe/Paris]', '2024-10-27T01:30', '2024-10-27T01:31'],
  ])('%s', (text, a, d) => {
    expect(parseDate(text)).toMatchObject({ a: at(a), d: at(d), civil: false, kind: 'instant' });
  });

  it('may be in intervals and sets, for all their slashes', () => {
    const [from, to] = ['2024-05-03T14:05[Africa/Niamey]', '2024-05-04T14:05[America/New_York]'];
    expect(parseDate(`${from}/${to}`)).toMatchObject({ from: parseDate(from), to: parseDate(to) });
    expect(parseDate(`[${from}..${to}]`)).toMatchObject({ from: parseDate(from), to: parseDate(to) });
    expect(parseDate(`{${from},${to}}`).members?.of).toEqual([parseDate(from), parseDate(to)]);
  });

  it.each([
    ['2024-05-03T14:05[Mars/Olympus]', /there is no time zone "Mars\/Olympus"; expected one such as/],
    ['2024-05-03T14:05[]', /there is no time zone ""/],
    ['2024-05-03T14:05[+01:00]', /there is no time zone/],
    ['2024-05-03T14:05[u-ca=hebrew]', /there is no time zone/],
    ['2024-05-03[Africa/Niamey]', /follows a time of day/],
    ['2024-05-03T14:05+02:00[Africa/Niamey]', /Africa\/Niamey was at \+01:00 then, not at \+02:00/],
    ['2024-01-03T14:05-04:00[America/New_York]', /was at -05:00 then, not at -04:00/],
    ['2024-05-03T25:05[Africa/Niamey]', /a time is written as/],
  ])('%s is refused', (text, reason) => {
    expect(() => parseDate(text)).toThrow(RangeError);
    expect(() => parseDate(text)).toThrow(reason);
  });
});
