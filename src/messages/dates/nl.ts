import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { withSymbol } from './symbols.js';

const de = (date: string, shape: DateShape): string =>
  shape === 'decade' || shape === 'century' ? `de ${date}` : date;

/** When it is: "in mei 2024", "in de 16e eeuw", but "3 mei 2024" and "begin mei 2024". */
const during = (date: string, shape: DateShape): string =>
  ['month', 'year', 'decade', 'century'].includes(shape) ? `in ${de(date, shape)}` : date;

export const nl: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) => {
    const mid = { month: 'half', year: 'medio' }[shape as string] ?? 'midden';
    return `${{ early: 'begin', mid, late: 'eind' }[part]} ${date}`;
  },
  approximate: (date, shape) => (shape === 'age' ? `ca. ${date}` : `rond ${de(date, shape)}`),
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `uiterlijk ${during(date, shape)}`,
  notBefore: (date, shape) => `op zijn vroegst ${during(date, shape)}`,
  before: (date, shape) => `vóór ${de(date, shape)}`,
  after: (date, shape) => `na ${de(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `tussen ${de(earliest, earliestShape)} en ${de(latest, latestShape)}`,
  since: (date, shape) => `sinds ${de(date, shape)}`,
  from: (date, shape) => `vanaf ${de(date, shape)}`,
  until: (date, shape) => `tot${shape === 'phrase' ? '' : ' en met'} ${de(date, shape)}`,
  endUnknown: (date, shape) => `${nl.from(date, shape)}, einde onbekend`,
  startUnknown: (date, shape) => `${nl.until(date, shape)}, begin onbekend`,
  decade: (_year, digits, bc) => `jaren ${digits}${bc ? ' v.Chr.' : ''}`,
  century: (_n, digits, bc) => `${digits}e eeuw${bc ? ' v.Chr.' : ''}`,
  season: (season, year) => `${['voorjaar', 'zomer', 'najaar', 'winter'][season]!} ${year}`,
  age: withSymbol,
  oldStyle: (date) => `${date} (juliaanse kalender)`,
  estimate: (date, range) => `${date} (${range})`,
};
