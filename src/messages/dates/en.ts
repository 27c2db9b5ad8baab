import type { DateShape, DateWords } from '../date-words.js';

/** "the 1560s", "the early 16th century" within a phrase. */
const the = (date: string, shape: DateShape): string =>
  shape !== 'phrase' && /(?:\ds|century)(?: BC)?$/.test(date) ? `the ${date}` : date;

export const en: DateWords = {
  review: 'machine',
  range: (formatter, start, end) => formatter.formatRangeToParts(start, end),
  part: (part, date) => (part === 'mid' ? `mid-${date}` : `${part} ${date}`),
  approximate: (date) => `c. ${date}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `by ${the(date, shape)}`,
  notBefore: (date, shape) => {
    if (shape === 'age') return `${date} or later`;
    return `${shape === 'day' ? 'on' : 'in'} or after ${the(date, shape)}`;
  },
  before: (date, shape) => `before ${the(date, shape)}`,
  after: (date, shape) => `after ${the(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) =>
    `between ${the(earliest, earliestShape)} and ${the(latest, latestShape)}`,
  since: (date, shape) => `since ${the(date, shape)}`,
  from: (date, shape) => `from ${the(date, shape)}`,
  until: (date, shape) => `until ${the(date, shape)}`,
  endUnknown: (date, shape) => `from ${the(date, shape)}, end unknown`,
  startUnknown: (date, shape) => `until ${the(date, shape)}, start unknown`,
  decade: (_year, digits, bc) => `${digits}s${bc ? ' BC' : ''}`,
  century: (n, digits, bc) => {
    const ending = (Math.floor(n / 10) % 10 === 1 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th';
    return `${digits}${ending} century${bc ? ' BC' : ''}`;
  },
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]!} ${year}`,
  age: (number, unit) => `${number} ${{ bp: 'BP', ka: 'ka', ma: 'Ma', ga: 'Ga' }[unit]}`,
  oldStyle: (date) => `${date} (O.S.)`,
  estimate: (date, range) => `${date} (${range})`,
};
