import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { inflect } from './inflect.js';
import { roman } from './roman.js';

/** Intl has months in the nominative, but after "od" and "do" they stand in the genitive. */
const genitive = inflect({
  styczeń: 'stycznia',
  luty: 'lutego',
  marzec: 'marca',
  kwiecień: 'kwietnia',
  maj: 'maja',
  czerwiec: 'czerwca',
  lipiec: 'lipca',
  sierpień: 'sierpnia',
  wrzesień: 'września',
  październik: 'października',
  listopad: 'listopada',
  grudzień: 'grudnia',
  wiosna: 'wiosny',
  lato: 'lata',
  jesień: 'jesieni',
  zima: 'zimy',
  lata: 'lat',
  wiek: 'wieku',
  początek: 'początku',
  połowa: 'połowy',
  koniec: 'końca',
});

/** A bare year is told by "r.", whatever its case. */
const withYear = (date: string, shape: DateShape): string =>
  shape === 'year' && /\d$/.test(date) ? `${date}\u00a0r.` : date;

const of = (date: string, shape: DateShape): string => withYear(genitive(date), shape);

const isExact = (shape: DateShape): boolean => shape === 'day' || shape === 'year';

export const pl: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${{ early: 'początek', mid: 'połowa', late: 'koniec' }[part]} ${of(date, shape)}`,
  approximate: (date, shape) => `ok. ${of(date, shape)}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `nie później niż ${shape === 'year' ? 'w ' : ''}${withYear(date, shape)}`,
  notBefore: (date, shape) => `nie wcześniej niż ${shape === 'year' ? 'w ' : ''}${withYear(date, shape)}`,
  before: (date, shape) => `${isExact(shape) ? 'przed' : 'wcześniej niż'} ${withYear(date, shape)}`,
  after: (date, shape) => `${isExact(shape) ? 'po' : 'później niż'} ${withYear(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    isExact(earliestShape) && isExact(latestShape)
      ? `między ${earliest} a ${withYear(latest, latestShape)}`
      : `w okresie od ${of(earliest, earliestShape)} do ${of(latest, latestShape)}`,
  since: (date, shape) => `od ${of(date, shape)}`,
  from: (date, shape) => `od ${of(date, shape)}`,
  until: (date, shape) => `do ${of(date, shape)}`,
  endUnknown: (date, shape) => `od ${of(date, shape)}, koniec nieznany`,
  startUnknown: (date, shape) => `do ${of(date, shape)}, początek nieznany`,
  // "lata 60. XVI w."; the first ten years of a century have no such name.
  decade: (year, digits, bc) => {
    const decade = year % 100;
    const name = decade
      ? `lata ${decade}. ${roman(Math.ceil(year / 100), String(Math.ceil(year / 100)))}\u00a0w.`
      : `lata ${digits}–${digits.slice(0, -1)}9`;
    return `${name}${bc ? ' p.n.e.' : ''}`;
  },
  century: (n, digits, bc) => `${roman(n, digits)} wiek${bc ? ' p.n.e.' : ''}`,
  season: (season, year) => `${['wiosna', 'lato', 'jesień', 'zima'][season]!} ${withYear(year, 'year')}`,
  age: (number, unit) =>
    `${number} ${{ bp: 'BP', ka: 'tys. lat temu', ma: 'mln lat temu', ga: 'mld lat temu' }[unit]}`,
  oldStyle: (date) => `${date} (kalendarz juliański)`,
  estimate: (date, range) => `${date} (${range})`,
};
