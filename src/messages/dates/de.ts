import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { withSymbol } from './symbols.js';

/** In the dative, as after "seit", "vor", "nach", "zwischen": "dem 3. Mai 2024", "den 1560er-Jahren", "Mai 2024". */
function dative(date: string, shape: DateShape): string {
  if (shape === 'decade') return `den ${date.replace('Jahre', 'Jahren')}`;
  // "bis etwa 1840", since two prepositions do not follow each other.
  if (shape === 'phrase') return date.replace(/^um /, 'etwa ');
  return shape === 'day' || shape === 'season' || shape === 'century' ? `dem ${date}` : date;
}

/** When it is: "am 3. Mai 2024", "im Mai 2024", "in den 1560er-Jahren", but "2024" and "Mitte Mai 2024". */
function during(date: string, shape: DateShape): string {
  if (shape === 'month') return `im ${date}`;
  if (shape === 'decade') return `in ${dative(date, shape)}`;
  return dative(date, shape).replace(/^dem/, shape === 'day' ? 'am' : 'im');
}

export const de: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) => {
    const word = { early: 'Anfang', mid: 'Mitte', late: 'Ende' }[part];
    if (shape === 'decade') return `${word} der ${date}`;
    return shape === 'century'
      ? `${word} des ${date.replace('Jahrhundert', 'Jahrhunderts')}`
      : `${word} ${date}`;
  },
  approximate: (date, shape) => `${shape === 'year' ? 'um' : 'ca.'} ${date}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `spätestens ${during(date, shape)}`,
  notBefore: (date, shape) => `frühestens ${during(date, shape)}`,
  before: (date, shape) => `vor ${dative(date, shape)}`,
  after: (date, shape) => `nach ${dative(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `zwischen ${dative(earliest, earliestShape)} und ${dative(latest, latestShape)}`,
  since: (date, shape) => `seit ${dative(date, shape)}`,
  from: (date, shape) => `ab ${dative(date, shape)}`,
  until: (date, shape) => `bis ${dative(date, shape).replace(/^dem /, 'zum ').replace(/^den /, 'zu den ')}`,
  endUnknown: (date, shape) => `${de.from(date, shape)}, Ende unbekannt`,
  startUnknown: (date, shape) => `${de.until(date, shape)}, Beginn unbekannt`,
  decade: (_year, digits, bc) => `${digits}er-Jahre${bc ? ' v. Chr.' : ''}`,
  century: (_n, digits, bc) => `${digits}. Jahrhundert${bc ? ' v. Chr.' : ''}`,
  season: (season, year) => `${['Frühjahr', 'Sommer', 'Herbst', 'Winter'][season]!} ${year}`,
  age: withSymbol,
  oldStyle: (date) => `${date} (julianischer Kalender)`,
  estimate: (date, range) => `${date} (${range})`,
};
