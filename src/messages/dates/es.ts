import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { roman } from './roman.js';
import { withSymbol } from './symbols.js';

/** "el 3 de mayo de 2024", "la primavera de 2001", "la década de 1560", "mediados de mayo", but "mayo de 2024". */
function el(date: string, shape: DateShape): string {
  if (shape === 'part') return date.replace(/^a /, '');
  // Two prepositions do not follow each other.
  if (shape === 'phrase') return date.replace(/^hacia /, 'aproximadamente ');
  if (shape === 'decade' || date.startsWith('primavera')) return `la ${date}`;
  return shape === 'day' || shape === 'season' || shape === 'century' ? `el ${date}` : date;
}

function de(date: string, shape: DateShape): string {
  const text = el(date, shape);
  return text.startsWith('el ') ? `del${text.slice(2)}` : `de ${text}`;
}

export const es: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `a ${{ early: 'principios', mid: 'mediados', late: 'finales' }[part]} ${de(date, shape)}`,
  approximate: (date, shape) => `hacia ${el(date, shape)}`,
  uncertain: (date) => `¿${date}?`,
  by: (date, shape) => {
    if (shape === 'part' || shape === 'age' || shape === 'phrase') return `a más tardar ${date}`;
    return `a más tardar ${shape === 'day' ? '' : 'en '}${el(date, shape)}`;
  },
  notBefore: (date, shape) => `no antes ${de(date, shape)}`,
  before: (date, shape) => `antes ${de(date, shape)}`,
  after: (date, shape) => `después ${de(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `entre ${el(earliest, earliestShape)} y ${el(latest, latestShape)}`,
  since: (date, shape) => `desde ${el(date, shape)}`,
  from: (date, shape) => `a partir ${de(date, shape)}`,
  until: (date, shape) => `hasta ${el(date, shape)}`,
  endUnknown: (date, shape) => `${es.from(date, shape)}, final desconocido`,
  startUnknown: (date, shape) => `${es.until(date, shape)}, inicio desconocido`,
  decade: (_year, digits, bc) => `década de ${digits}${bc ? ' a.\u00a0C.' : ''}`,
  century: (n, digits, bc) => `siglo ${roman(n, digits)}${bc ? ' a.\u00a0C.' : ''}`,
  season: (season, year) => `${['primavera', 'verano', 'otoño', 'invierno'][season]!} de ${year}`,
  age: withSymbol,
  oldStyle: (date) => `${date} (calendario juliano)`,
  estimate: (date, range) => `${date} (${range})`,
};
