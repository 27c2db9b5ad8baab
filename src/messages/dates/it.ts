import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { roman } from './roman.js';
import { withSymbol } from './symbols.js';

/** Days and years whose names begin with a vowel: uno, otto, undici, ottocento, ottomila. */
const VOWEL_NUMBER = /^(?:1|11|8\d*)(?!\d)/;
/** Ottavo, undicesimo. */
const VOWEL_CENTURY = /^(?:VIII|XI) /;

/** "il 3 maggio 2024", "l’8 maggio", "il 2024", "gli anni 1560", "la fine del XVI secolo", but "maggio 2024". */
function il(date: string, shape: DateShape): string {
  switch (shape) {
    case 'day':
    case 'year':
      return VOWEL_NUMBER.test(date) ? `l’${date}` : `il ${date}`;
    case 'season':
      return date.startsWith('primavera') ? `la ${date}` : `l’${date}`;
    case 'decade':
      return `gli ${date}`;
    case 'century':
      return VOWEL_CENTURY.test(date) ? `l’${date}` : `il ${date}`;
    case 'part':
      if (!/ (?:del|dell’|degli)/.test(date)) return date;
      return date.startsWith('inizio') ? `l’${date}` : `la ${date}`;
    // Two prepositions do not follow each other.
    case 'phrase':
      return date.replace(/^verso (?:il |l’)?/, 'circa ');
    default:
      return date;
  }
}

/** With a preposition that melts into the article: "del 2024", "dall’8 maggio", "fino agli anni 1560". */
function contract(preposition: 'di' | 'da' | 'a', date: string, shape: DateShape): string {
  const text = il(date, shape);
  const stem = { di: 'de', da: 'da', a: 'a' }[preposition];
  if (text === date || shape === 'phrase') {
    return `${preposition === 'a' && /^a/i.test(text) ? 'ad' : preposition} ${text}`;
  }
  if (text.startsWith('il ')) return `${stem}${text.slice(1)}`;
  return text.startsWith('gli ') ? `${stem}${text}` : `${stem}l${text}`;
}

export const it: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) => {
    const word = { early: 'inizio', mid: 'metà', late: 'fine' }[part];
    const isLong = shape === 'decade' || shape === 'century';
    return `${word} ${isLong ? contract('di', date, shape) : date}`;
  },
  approximate: (date, shape) => (shape === 'age' ? `circa ${date}` : `verso ${il(date, shape)}`),
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `entro ${il(date, shape)}`,
  notBefore: (date, shape) => `non prima ${contract('di', date, shape)}`,
  before: (date, shape) => `prima ${contract('di', date, shape)}`,
  after: (date, shape) => `dopo ${il(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `tra ${il(earliest, earliestShape)} e ${il(latest, latestShape)}`,
  since: (date, shape) => contract('da', date, shape),
  from: (date, shape) => `a partire ${contract('da', date, shape)}`,
  until: (date, shape) => `fino ${contract('a', date, shape)}`,
  endUnknown: (date, shape) => `${it.from(date, shape)}, fine sconosciuta`,
  startUnknown: (date, shape) => `${it.until(date, shape)}, inizio sconosciuto`,
  decade: (_year, digits, bc) => `anni ${digits}${bc ? ' a.C.' : ''}`,
  century: (n, digits, bc) => `${roman(n, digits)} secolo${bc ? ' a.C.' : ''}`,
  season: (season, year) => `${['primavera', 'estate', 'autunno', 'inverno'][season]!} ${year}`,
  age: withSymbol,
  oldStyle: (date) => `${date} (calendario giuliano)`,
  estimate: (date, range) => `${date} (${range})`,
};
