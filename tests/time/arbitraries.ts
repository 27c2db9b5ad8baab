import fc from 'fast-check';
import { civilToInstant, daysInMonth } from '../../src/time/calendar.js';

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

/** Everything `parseDate` accepts, in all its forms. */
export const inputs: fc.Arbitrary<unknown> = fc.oneof(
  dateTexts,
  timeTexts,
  intervalTexts,
  boundTexts,
  fc.record({ edtf: fc.oneof(yearTexts, monthTexts), part: fc.constantFrom('early', 'mid', 'late') }),
  pairs.map(([earliest, latest]) => ({ earliest, latest })),
  dateTexts.map((latest) => ({ latest })),
  years.map((year) => ({ year })),
  fc.integer({ min: -8.64e15, max: 8.64e15 }).map((ms) => ({ ms })),
  fc.date({ noInvalidDate: true }),
);
