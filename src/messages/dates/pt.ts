import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { roman } from './roman.js';
import { withSymbol } from './symbols.js';

/** "a década de 1560", "o século XVI", "o verão de 2001", "o fim de maio", but "3 de maio", "2024", "meados de maio". */
function o(date: string, shape: DateShape): string {
  // Two prepositions do not follow each other.
  if (shape === 'phrase') return date.replace(/^por volta d[aeo] /, 'aproximadamente ');
  if (shape === 'decade' || date.startsWith('primavera')) return `a ${date}`;
  const isMasculine =
    shape === 'season' || shape === 'century' || (shape === 'part' && !date.startsWith('meados'));
  return isMasculine ? `o ${date}` : date;
}

/** With "de" or "em" before it: "do século XVI", "na década de 1560", "de maio de 2024". */
function contract(preposition: 'de' | 'em', date: string, shape: DateShape): string {
  const text = o(date, shape);
  return text === date || shape === 'phrase'
    ? `${preposition} ${text}`
    : `${preposition === 'de' ? 'd' : 'n'}${text}`;
}

export const pt: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${{ early: 'início', mid: 'meados', late: 'fim' }[part]} ${contract('de', date, shape)}`,
  approximate: (date, shape) => `por volta ${contract('de', date, shape)}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) =>
    `o mais tardar ${shape === 'phrase' || shape === 'age' ? date : contract('em', date, shape)}`,
  notBefore: (date, shape) => `não antes ${contract('de', date, shape)}`,
  before: (date, shape) => `antes ${contract('de', date, shape)}`,
  after: (date, shape) => `depois ${contract('de', date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `entre ${o(earliest, earliestShape)} e ${o(latest, latestShape)}`,
  since: (date, shape) => `desde ${o(date, shape)}`,
  from: (date, shape) => `a partir ${contract('de', date, shape)}`,
  until: (date, shape) => `até ${o(date, shape)}`,
  endUnknown: (date, shape) => `${pt.from(date, shape)}, fim desconhecido`,
  startUnknown: (date, shape) => `${pt.until(date, shape)}, início desconhecido`,
  decade: (_year, digits, bc) => `década de ${digits}${bc ? ' a.C.' : ''}`,
  century: (n, digits, bc) => `século ${roman(n, digits)}${bc ? ' a.C.' : ''}`,
  season: (season, year) => `${['primavera', 'verão', 'outono', 'inverno'][season]!} de ${year}`,
  age: withSymbol,
  oldStyle: (date) => `${date} (calendário juliano)`,
  estimate: (date, range) => `${date} (${range})`,
};
