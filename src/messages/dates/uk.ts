import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { inflect } from './inflect.js';
import { roman } from './roman.js';

/** Intl has months in the nominative, but after all these prepositions they stand in the genitive. */
const words = inflect({
  січень: 'січня',
  лютий: 'лютого',
  березень: 'березня',
  квітень: 'квітня',
  травень: 'травня',
  червень: 'червня',
  липень: 'липня',
  серпень: 'серпня',
  вересень: 'вересня',
  жовтень: 'жовтня',
  листопад: 'листопада',
  грудень: 'грудня',
  весна: 'весни',
  літо: 'літа',
  осінь: 'осені',
  зима: 'зими',
  початок: 'початку',
  середина: 'середини',
  кінець: 'кінця',
});

/** A bare year is told by "р.", two by "рр.", whatever their case. */
const withYear = (date: string, shape: DateShape): string =>
  shape === 'year' && /\d$/.test(date) ? `${date}\u00a0${date.includes('–') ? 'рр.' : 'р.'}` : date;

const genitive = (date: string, shape: DateShape): string =>
  withYear(words(date), shape).replace(/-[тв]і\u00a0рр\./, '-х\u00a0рр.');

export const uk: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${{ early: 'початок', mid: 'середина', late: 'кінець' }[part]} ${genitive(date, shape)}`,
  approximate: (date, shape) => `бл. ${genitive(date, shape)}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `не пізніше ${genitive(date, shape)}`,
  notBefore: (date, shape) => `не раніше ${genitive(date, shape)}`,
  before: (date, shape) => `раніше ${genitive(date, shape)}`,
  after: (date, shape) => `після ${genitive(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) => {
    if (earliestShape === 'day' && latestShape === 'day') return `між ${earliest} і ${latest}`;
    return /^\d+$/.test(earliest) && /^\d+$/.test(latest)
      ? `між ${earliest} і ${latest}\u00a0рр.`
      : `не раніше ${genitive(earliest, earliestShape)} і не пізніше ${genitive(latest, latestShape)}`;
  },
  since: (date, shape) => `з ${genitive(date, shape)}`,
  from: (date, shape) => `починаючи з ${genitive(date, shape)}`,
  until: (date, shape) => `до ${genitive(date, shape)}`,
  endUnknown: (date, shape) => `${uk.since(date, shape)}, кінець невідомий`,
  startUnknown: (date, shape) => `${uk.until(date, shape)}, початок невідомий`,
  // "сорокові", but "шістдесяті".
  decade: (year, digits, bc) =>
    `${digits}-${year % 100 === 40 ? 'в' : 'т'}і\u00a0рр.${bc ? ' до н. е.' : ''}`,
  century: (n, digits, bc) => `${roman(n, digits)} століття${bc ? ' до н. е.' : ''}`,
  season: (season, year) => `${['весна', 'літо', 'осінь', 'зима'][season]!} ${withYear(year, 'year')}`,
  age: (number, unit) =>
    `${number} ${{ bp: 'BP', ka: 'тис. років тому', ma: 'млн років тому', ga: 'млрд років тому' }[unit]}`,
  oldStyle: (date) => `${date} (ст. ст.)`,
  estimate: (date, range) => `${date} (${range})`,
};
