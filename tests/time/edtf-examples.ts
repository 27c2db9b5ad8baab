import { civilToInstant } from '../../src/time/calendar.js';
import type { When } from '../../src/time/when.js';

/** A day (`2004-06-11`), a moment of it (`…T10:10:10`), or the first of a year of any length. */
export function at(text: string | number): number {
  if (typeof text === 'number') return Number.isFinite(text) ? civilToInstant(text) : text;
  return Date.parse(text.includes('T') ? `${text}Z` : text);
}

export type Bound = string | number;
const inf = Infinity;

/** Every example of the specification (https://www.loc.gov/standards/datetime/), by its headings, and its bounds. */
export const singleDates: readonly [text: string, a: Bound, d: Bound, unit: string, more?: Partial<When>][] =
  [
    // Level 0: date; date and time
    ['1985-04-12', '1985-04-12', '1985-04-13', 'day'],
    ['1985-04', '1985-04-01', '1985-05-01', 'month'],
    ['1985', 1985, 1986, 'year'],
    ['1985-04-12T23:20:30', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second', { civil: true }],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second', { civil: false }],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30', '1985-04-13T03:20:31', 'second', { civil: false }],
    ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30', '1985-04-12T18:50:31', 'second', { civil: false }],
    // Level 1: letter-prefixed year; seasons; qualification; unspecified digits from the right; negative year
    ['Y170000002', 170_000_002, 170_000_003, 'year'],
    ['Y-170000002', -170_000_002, -170_000_001, 'year'],
    ['2001-21', '2001-03-01', '2001-06-01', 'season', { season: 0, approximate: true }],
    ['2001-22', '2001-06-01', '2001-09-01', 'season', { season: 1, approximate: true }],
    ['2001-23', '2001-09-01', '2001-12-01', 'season', { season: 2, approximate: true }],
    ['2001-24', '2001-12-01', '2002-03-01', 'season', { season: 3, approximate: true }],
    ['1984?', 1984, 1985, 'year', { uncertain: true, approximate: false }],
    ['2004-06~', '2004-06-01', '2004-07-01', 'month', { uncertain: false, approximate: true }],
    ['2004-06-11%', '2004-06-11', '2004-06-12', 'day', { uncertain: true, approximate: true }],
    ['201X', 2010, 2020, 'decade'],
    ['20XX', 2000, 2100, 'century'],
    ['2004-XX', 2004, 2005, 'year'],
    ['1985-04-XX', '1985-04-01', '1985-05-01', 'month'],
    ['1985-XX-XX', 1985, 1986, 'year'],
    ['-1985', -1985, -1984, 'year'],
    // Level 2: exponential year; significant digits; sub-year groupings
    ['Y-17E7', -170_000_000, -169_999_999, 'year'],
    ['1950S2', 1900, 2000, 'century', { approximate: true }],
    ['Y171010000S3', 171_000_000, 172_000_000, 'ma', { approximate: true }],
    ['Y3388E2S3', 338_000, 339_000, 'millennium', { approximate: true }],
    ['2001-25', '2001-03-01', '2001-06-01', 'season', { season: 0 }],
    ['2001-26', '2001-06-01', '2001-09-01', 'season', { season: 1 }],
    ['2001-27', '2001-09-01', '2001-12-01', 'season', { season: 2 }],
    ['2001-28', '2001-12-01', '2002-03-01', 'season', { season: 3 }],
    ['2001-29', '2001-09-01', '2001-12-01', 'season', { season: 0 }],
    ['2001-30', '2001-12-01', '2002-03-01', 'season', { season: 1 }],
    ['2001-31', '2001-03-01', '2001-06-01', 'season', { season: 2 }],
    ['2001-32', '2001-06-01', '2001-09-01', 'season', { season: 3 }],
    ['2001-33', '2001-01-01', '2001-04-01', 'season', { approximate: false }],
    ['2001-34', '2001-04-01', '2001-07-01', 'season', { approximate: false }],
    ['2001-35', '2001-07-01', '2001-10-01', 'season', { approximate: false }],
    ['2001-36', '2001-10-01', '2002-01-01', 'season', { approximate: false }],
    ['2001-37', '2001-01-01', '2001-05-01', 'season', { approximate: false }],
    ['2001-38', '2001-05-01', '2001-09-01', 'season', { approximate: false }],
    ['2001-39', '2001-09-01', '2002-01-01', 'season', { approximate: false }],
    ['2001-40', '2001-01-01', '2001-07-01', 'season', { approximate: false }],
    ['2001-41', '2001-07-01', '2002-01-01', 'season', { approximate: false }],
    // Level 2: qualification of parts
    ['2004-06~-11', '2004-06-11', '2004-06-12', 'day', { uncertain: false, approximate: true }],
    ['2004?-06-11', '2004-06-11', '2004-06-12', 'day', { uncertain: true, approximate: false }],
    ['?2004-06-~11', '2004-06-11', '2004-06-12', 'day', { uncertain: true, approximate: true }],
    ['2004-%06-11', '2004-06-11', '2004-06-12', 'day', { uncertain: true, approximate: true }],
    ['%2011-06-13', '2011-06-13', '2011-06-14', 'day', { uncertain: true, approximate: true }],
    // Level 2: unspecified digits anywhere
    ['156X-12-25', '1560-12-25', '1569-12-26', 'day'],
    ['15XX-12-25', '1500-12-25', '1599-12-26', 'day'],
    ['XXXX-12-XX', '0000-12-01', 10_000, 'month'],
    ['1XXX-XX', 1000, 2000, 'millennium'],
    ['1XXX-12', '1000-12-01', 2000, 'month'],
    ['1984-1X', '1984-10-01', 1985, 'month'],
    // Beside the specification: the same in other places
    ['XXXX', 0, 10_000, 'millennium'],
    ['1XXX', 1000, 2000, 'millennium'],
    ['-156X', -1569, -1559, 'decade'],
    ['-15XX', -1599, -1499, 'century'],
    ['-000X', -9, 0, 'decade'],
    ['2004-XX-15', '2004-01-15', '2004-12-16', 'day'],
    ['2004-06-1X', '2004-06-10', '2004-06-20', 'day'],
    ['2004-02-2X', '2004-02-20', '2004-03-01', 'day'],
    ['2003-02-2X', '2003-02-20', '2003-03-01', 'day'],
    ['2004-XX-31', '2004-01-31', 2005, 'day'],
    ['2004-X2-30', '2004-12-30', '2004-12-31', 'day'],
    ['XXXX-02-29', '0000-02-29', '9996-03-01', 'day'],
    ['-19XX-02-29', '-001996-02-29', '-001904-03-01', 'day'],
    ['-000X-12-25', '-000009-12-25', '-000001-12-26', 'day'],
    ['0XX9-02-2X', '0009-02-20', '0999-03-01', 'day'],
    ['1X24', 1024, 1925, 'year'],
    ['156X-21', '1560-03-01', '1569-06-01', 'season'],
    ['1950S1', 1000, 2000, 'millennium'],
    ['1950S3', 1950, 1960, 'decade'],
    ['1950S4', 1950, 1951, 'year', { approximate: false }],
    ['-1950S2', -1999, -1899, 'century'],
    ['Y-13800000000', -13_800_000_000, -13_799_999_999, 'year'],
    ['Y17E8', 1_700_000_000, 1_700_000_001, 'year'],
    ['Y-138E8S3', -13_899_999_999, -13_799_999_999, 'ma'],
    ['Y1E12', 1e12, 1e12 + 1, 'year'],
    ['-0043-24', '-000043-12-01', '-000042-03-01', 'season'],
  ];

export const intervals: readonly [
  text: string,
  a: Bound,
  b: Bound,
  c: Bound,
  d: Bound,
  start: string,
  end: string,
][] = [
  // Level 0
  ['1964/2008', 1964, 1965, 2008, 2009, 'known', 'known'],
  ['2004-06/2006-08', '2004-06-01', '2004-07-01', '2006-08-01', '2006-09-01', 'known', 'known'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2004-02-02', '2005-02-08', '2005-02-09', 'known', 'known'],
  ['2004-02-01/2005-02', '2004-02-01', '2004-02-02', '2005-02-01', '2005-03-01', 'known', 'known'],
  ['2004-02-01/2005', '2004-02-01', '2004-02-02', 2005, 2006, 'known', 'known'],
  ['2005/2006-02', 2005, 2006, '2006-02-01', '2006-03-01', 'known', 'known'],
  // Level 1
  ['1985-04-12/..', '1985-04-12', '1985-04-13', inf, inf, 'known', 'open'],
  ['1985-04/..', '1985-04-01', '1985-05-01', inf, inf, 'known', 'open'],
  ['1985/..', 1985, 1986, inf, inf, 'known', 'open'],
  ['../1985-04-12', -inf, -inf, '1985-04-12', '1985-04-13', 'open', 'known'],
  ['../1985-04', -inf, -inf, '1985-04-01', '1985-05-01', 'open', 'known'],
  ['../1985', -inf, -inf, 1985, 1986, 'open', 'known'],
  ['1985-04-12/', '1985-04-12', '1985-04-13', '1985-04-12', inf, 'known', 'unknown'],
  ['1985-04/', '1985-04-01', '1985-05-01', '1985-04-01', inf, 'known', 'unknown'],
  ['1985/', 1985, 1986, 1985, inf, 'known', 'unknown'],
  ['/1985-04-12', -inf, '1985-04-13', '1985-04-12', '1985-04-13', 'unknown', 'known'],
  ['/1985-04', -inf, '1985-05-01', '1985-04-01', '1985-05-01', 'unknown', 'known'],
  ['/1985', -inf, 1986, 1985, 1986, 'unknown', 'known'],
  ['1984~/2004-06', 1984, 1985, '2004-06-01', '2004-07-01', 'known', 'known'],
  ['1984?/2004%', 1984, 1985, 2004, 2005, 'known', 'known'],
  // Level 2
  ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-02', '2004-06-20', '2004-06-21', 'known', 'known'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-01', '2004-07-03', '2004-07-04', 'known', 'known'],
  // Beside the specification: ends of every kind
  ['Y-17E7/-0100', -170_000_000, -169_999_999, -100, -99, 'known', 'known'],
  ['2001-21/2001-23~', '2001-03-01', '2001-06-01', '2001-09-01', '2001-12-01', 'known', 'known'],
  ['156X/15XX', 1560, 1570, 1560, 1600, 'known', 'known'],
  ['1950S3/..', 1950, 1960, inf, inf, 'known', 'open'],
  ['[1667,1669]/1670', 1667, 1670, 1670, 1671, 'known', 'known'],
  ['[..1667]/1670', -inf, 1668, 1670, 1671, 'unknown', 'known'],
];

/** One of a set. */
export const choices: readonly [text: string, a: Bound, d: Bound, unit: string, members: number][] = [
  ['[1667,1668,1670..1672]', 1667, 1673, 'year', 3],
  ['[1760-01,1760-02,1760-12..]', '1760-01-01', inf, 'month', 3],
  ['[1667,1760-12]', 1667, '1761-01-01', 'month', 2],
  ['[..1667,1670]', -inf, 1671, 'year', 2],
  ['[1668,1667]', 1667, 1669, 'year', 2],
];

/** One of a set that has no gaps. */
export const stretches: readonly [text: string, a: Bound, d: Bound, startIs: string][] = [
  ['[..1760-12-03]', -inf, '1760-12-04', 'unknown'],
  ['[..1984]', -inf, 1985, 'unknown'],
  ['[1760-12..]', '1760-12-01', inf, 'known'],
  ['[1670..1672]', 1670, 1673, 'known'],
  ['[1667]', 1667, 1668, 'known'],
];

/** All of a set. */
export const sets: readonly [
  text: string,
  a: Bound,
  b: Bound,
  c: Bound,
  d: Bound,
  startIs: string,
  count: number,
][] = [
  ['{1667,1668,1670..1672}', 1667, 1673, 1667, 1673, 'known', 3],
  ['{1960,1961-12}', 1960, 1962, 1960, 1962, 'known', 2],
  // Without a gap between its members a set is solid from its start to its end.
  ['{1667,1668,1669..1672}', 1667, 1667, 1673, 1673, 'known', 3],
  ['{1667,1667-05}', 1667, 1667, 1668, 1668, 'known', 2],
  ['{..1983,1984}', -inf, -inf, 1985, 1985, 'open', 2],
  ['{..1983,1985}', -inf, 1986, -inf, 1986, 'open', 2],
];
