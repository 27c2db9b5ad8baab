import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { roman } from './roman.js';
import { withSymbol } from './symbols.js';

const ARTICLES: Partial<Record<DateShape, string>> = { day: 'le ', century: 'le ', decade: 'les ' };

/** "le 3 mai 2024", "le printemps 2001", "l’été 2001", "la fin du XVIe siècle", but "mai 2024" and "mi-mai 2024". */
function le(date: string, shape: DateShape): string {
  if (shape === 'season') return /^[éah]/.test(date) ? `l’${date}` : `le ${date}`;
  if (shape === 'part' && / d(?:u|es) /.test(date)) return `${date.startsWith('fin') ? 'la' : 'le'} ${date}`;
  return `${ARTICLES[shape] ?? ''}${date}`;
}

/** "à" or "de" before it. */
function contract(preposition: 'à' | 'de', date: string, shape: DateShape): string {
  const text = le(date, shape);
  if (text.startsWith('le ')) return `${preposition === 'à' ? 'au' : 'du'}${text.slice(2)}`;
  if (text.startsWith('les ')) return `${preposition === 'à' ? 'aux' : 'des'}${text.slice(3)}`;
  return preposition === 'de' && /^[aeioué]/i.test(text) ? `d’${text}` : `${preposition} ${text}`;
}

/** When it is: "en mai 2024", "le 3 mai 2024", "au XVIe siècle", "dans les années 1560". */
function during(date: string, shape: DateShape): string {
  if (shape === 'month' || shape === 'year') return `en ${date}`;
  if (shape === 'decade') return `dans les ${date}`;
  const hasArticle =
    shape === 'season' || shape === 'century' || (shape === 'part' && / d(?:u|es) /.test(date));
  return hasArticle ? contract('à', date, shape) : le(date, shape);
}

export const fr: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) => {
    const isLong = shape === 'decade' || shape === 'century';
    if (part === 'mid' && !isLong) return `mi-${date}`;
    const word = { early: 'début', mid: 'milieu', late: 'fin' }[part];
    return isLong ? `${word} ${contract('de', date, shape)}` : `${word} ${date}`;
  },
  approximate: (date, shape) => `vers ${le(date, shape)}`,
  uncertain: (date) => `${date}\u202F?`,
  by: (date, shape) => `au plus tard ${during(date, shape)}`,
  notBefore: (date, shape) => `au plus tôt ${during(date, shape)}`,
  before: (date, shape) => `avant ${le(date, shape)}`,
  after: (date, shape) => `après ${le(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `entre ${le(earliest, earliestShape)} et ${le(latest, latestShape)}`,
  since: (date, shape) => `depuis ${le(date, shape)}`,
  from: (date, shape) =>
    shape === 'phrase' ? `${date} et après` : `à partir ${contract('de', date, shape)}`,
  until: (date, shape) => {
    if (shape === 'month' || shape === 'year') return `jusqu’en ${date}`;
    return shape === 'phrase' ? `jusque ${date}` : `jusqu’${contract('à', date, shape)}`;
  },
  endUnknown: (date, shape) => `${fr.from(date, shape)}, fin inconnue`,
  startUnknown: (date, shape) => `${fr.until(date, shape)}, début inconnu`,
  decade: (_year, digits, bc) => `années ${digits}${bc ? ' av. J.-C.' : ''}`,
  century: (n, digits, bc) => `${roman(n, digits)}${n === 1 ? 'er' : 'e'} siècle${bc ? ' av. J.-C.' : ''}`,
  season: (season, year) => `${['printemps', 'été', 'automne', 'hiver'][season]!} ${year}`,
  age: withSymbol,
  oldStyle: (date) => `${date} (calendrier julien)`,
  estimate: (date, range) => `${date} (${range})`,
};
