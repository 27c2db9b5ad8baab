import fc from 'fast-check';
import { civilToInstant, daysInMonth } from '../../src/time/calendar.js';
import { parseDate } from '../../src/time/parse-date.js';

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** A year as EDTF writes it: four digits, a minus, or six digits with a sign. */
export function writeYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  if (year < 0 && year >= -9999) return `-${pad(-year, 4)}`;
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
}

/** Years as stories have them, with the edges of the calendar, of `Date` and of the format among them. */
export const years = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1000, max: 2100 }) },
  { weight: 2, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -999_999, max: 999_999 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -1, 1, 4, 100, 400, 1900, 2000, 275_760, 275_761, -271_821, -271_822),
  },
);

export const yearTexts = years.map(writeYear);

export const monthTexts = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${writeYear(year)}-${pad(month)}`);

export const dayTexts = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([year, month, n]) => `${writeYear(year)}-${pad(month)}-${pad(1 + (n % daysInMonth(year, month)))}`);

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((fields) => fields.map((n) => pad(n)).join(':'));

const zones = fc.constantFrom('', 'Z', '+02:00', '-05:30', '+14:00', '-12:00');

/** Date-times with seconds, the only ones that EDTF itself has. */
export const secondTexts = fc
  .tuple(dayTexts, clocks, zones)
  .map(([day, clock, zone]) => `${day}T${clock}${zone}`);

export const timeTexts = fc
  .tuple(
    dayTexts,
    fc.constantFrom('T', ' '),
    clocks,
    fc.constantFrom('minute', 'second', '.5', '.25', ',125', '.123456'),
    zones,
  )
  .map(([day, t, clock, end, zone]) => {
    const time = end === 'minute' ? clock.slice(0, 5) : end === 'second' ? clock : clock + end;
    return day + t + time + zone;
  });

const qualifiers = fc.constantFrom('', '', '~', '?', '%');

/** Dates of day precision or coarser, with and without a qualifier. */
export const dateTexts = fc
  .tuple(fc.oneof(yearTexts, monthTexts, dayTexts), qualifiers)
  .map(([date, qualifier]) => date + qualifier);

/** Two dates in order, by the first day of each. */
const pairs = fc
  .tuple(dateTexts, dateTexts)
  .map(([x, y]) => (firstDay(x) <= firstDay(y) ? ([x, y] as const) : ([y, x] as const)));

function firstDay(text: string): number {
  const [, year, month = '1', day = '1'] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(text)!;
  return civilToInstant(Number(year), Number(month), Number(day));
}

export const intervalTexts = fc.oneof(
  pairs.map(([x, y]) => `${x}/${y}`),
  fc.tuple(dateTexts, fc.constantFrom('..', '')).map(([x, end]) => `${x}/${end}`),
  fc.tuple(dateTexts, fc.constantFrom('..', '')).map(([x, start]) => `${start}/${x}`),
);

export const boundTexts = fc.oneof(
  pairs.map(([x, y]) => `[${x}..${y}]`),
  dateTexts.map((x) => `[..${x}]`),
  dateTexts.map((x) => `[${x}..]`),
);

/** Levels 1 and 2: seasons, digits that are not known, long years, significant digits, qualifiers of parts. */
export const rareTexts = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.constantFrom(
      ...['-21', '-24', '-32', '-34', '-41', '-XX', '-XX-XX', '-1X', '-XX-15', '-06-1X', '-X2-2X', '-12-XX'],
      ...['S1', 'S2', 'S3', '~-05', '-?05', '-05~-11', '-05-%11', 'X', 'XX', 'XXX', 'X-05', 'XX-12-25', 'X~'],
      ...['Y', 'Y-', 'E5', 'E5S2'],
    ),
  )
  .map(([year, form]) => {
    const digits = String(year);
    if (form.startsWith('X')) return digits.slice(0, 4 - /^X+/.exec(form)![0].length) + form;
    if (form.startsWith('Y')) return `${form}${digits}0000`;
    return form.startsWith('E') ? `Y-${digits}${form}` : digits + form;
  });

/** One of several dates or all of them, with stretches, open or not. */
export const setTexts = fc
  .tuple(
    fc.array(
      fc.oneof(
        dateTexts,
        rareTexts,
        pairs.map(([x, y]) => `${x}..${y}`),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom('', '', '..'),
    fc.constantFrom('[]', '{}'),
    fc.boolean(),
  )
  .map(([members, dots, [open = '', close = ''], isEarlier]) => {
    const stretch = isEarlier ? members[0]! : members.at(-1)!;
    const loose = stretch.includes('..') ? '' : dots;
    return `${open}${isEarlier ? loose : ''}${members.join(',')}${isEarlier ? '' : loose}${close}`;
  });

const rareIntervals = fc.oneof(
  fc.tuple(rareTexts, fc.constantFrom('..', '')).map(([x, end]) => `${x}/${end}`),
  fc.tuple(rareTexts, fc.constantFrom('..', '')).map(([x, start]) => `${start}/${x}`),
  fc.tuple(rareTexts, rareTexts).map(([x, y]) => (endsBefore(x, y) ? `${x}/${y}` : `${y}/${x}`)),
);

const endsBefore = (x: string, y: string): boolean => parseDate(x).a <= parseDate(y).a;

const ages = fc
  .tuple(
    fc.constantFrom('bp', 'ka', 'ma', 'ga'),
    fc.integer({ min: 0, max: 20_000_000 }),
    fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
    fc.boolean(),
  )
  .map(([unit, thousandths, plusMinus, isText]) => {
    const value = (unit === 'ga' ? thousandths % 13_800 : thousandths) / 1000;
    return {
      [unit]: isText ? value.toFixed(2) : value,
      ...(plusMinus !== undefined && { plusMinus: plusMinus / 1000 }),
    };
  });

const julianDates = fc
  .record({ edtf: fc.oneof(dateTexts, rareTexts, setTexts, intervalTexts), calendar: fc.constant('julian') })
  .filter(({ edtf }) => !/\dE|[+-]\d{6}/.test(edtf));

const wikidataTimes = fc
  .record({
    sign: fc.constantFrom('+', '-'),
    year: fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999 })),
    month: fc.integer({ min: 0, max: 12 }),
    day: fc.integer({ min: 0, max: 28 }),
    precision: fc.integer({ min: 0, max: 14 }),
    before: fc.integer({ min: 0, max: 2 }),
    after: fc.integer({ min: 0, max: 2 }),
    calendar: fc.constantFrom('Q1985727', 'Q1985786'),
    isWrapped: fc.boolean(),
  })
  .map(({ sign, year, month, day, precision, before, after, calendar, isWrapped }) => {
    const value = {
      time: `${sign}${pad(year, 4)}-${pad(month)}-${pad(month && day)}T10:20:30Z`,
      precision,
      before,
      after,
      timezone: 0,
      calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
    };
    return isWrapped ? { value, type: 'time' } : value;
  });

/** Everything `parseDate` accepts, in all its forms. */
export const inputs: fc.Arbitrary<unknown> = fc.oneof(
  dateTexts,
  timeTexts,
  intervalTexts,
  boundTexts,
  rareTexts,
  setTexts,
  rareIntervals,
  secondTexts
    .filter((text) => /\d$/.test(text) && !/[+-]\d\d:\d\d$/.test(text))
    .map((text) => `${text}[Africa/Niamey]`),
  fc.record({
    edtf: fc.oneof(yearTexts, monthTexts, fc.constantFrom('156X', '15XX', '-156X')),
    part: fc.constantFrom('early', 'mid', 'late'),
  }),
  pairs.map(([earliest, latest]) => ({ earliest, latest })),
  rareTexts.map((earliest) => ({ earliest: { edtf: earliest } })),
  dateTexts.map((latest) => ({ latest })),
  fc.oneof(dateTexts, rareTexts, ages).map((before) => ({ before })),
  fc.oneof(dateTexts, rareTexts, ages).map((after) => ({ after })),
  ages,
  julianDates,
  wikidataTimes,
  dateTexts.filter((text) => /[~%]$/.test(text)).map((edtf) => ({ edtf, approximateSpread: 'P10Y' })),
  years.map((year) => ({ year })),
  fc.integer({ min: -8.64e15, max: 8.64e15 }).map((ms) => ({ ms })),
  fc.date({ noInvalidDate: true }),
);
