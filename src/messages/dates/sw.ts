import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

/** A bare year is told by "mwaka". */
const mwaka = (date: string, shape: DateShape): string =>
  shape === 'year' && /^\d/.test(date) ? `mwaka ${date}` : date;

export const sw: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${{ early: 'mwanzo wa', mid: 'katikati ya', late: 'mwisho wa' }[part]} ${mwaka(date, shape)}`,
  approximate: (date, shape) => `takriban ${mwaka(date, shape)}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `kufikia ${mwaka(date, shape)}`,
  notBefore: (date, shape) => `si kabla ya ${mwaka(date, shape)}`,
  before: (date, shape) => `kabla ya ${mwaka(date, shape)}`,
  after: (date, shape) => `baada ya ${mwaka(date, shape)}`,
  between: (earliest, latest, shape) => `kati ya ${mwaka(earliest, shape)} na ${latest}`,
  since: (date, shape) => `tangu ${mwaka(date, shape)}`,
  from: (date, shape) => `kuanzia ${mwaka(date, shape)}`,
  until: (date, shape) => `hadi ${mwaka(date, shape)}`,
  endUnknown: (date, shape) => `kuanzia ${mwaka(date, shape)}, mwisho haujulikani`,
  startUnknown: (date, shape) => `hadi ${mwaka(date, shape)}, mwanzo haujulikani`,
  decade: (_year, digits, bc) => `miaka ya ${digits}${bc ? ' KK' : ''}`,
  century: (_n, digits, bc) => `karne ya ${digits}${bc ? ' KK' : ''}`,
  season: (season, year) => `majira ya ${['kuchipua', 'joto', 'kupukutika', 'baridi'][season]!} ${year}`,
  age: (number, unit) =>
    unit === 'bp'
      ? `miaka ${number} kabla ya sasa`
      : `miaka ${{ ka: 'elfu', ma: 'milioni', ga: 'bilioni' }[unit]} ${number} iliyopita`,
  oldStyle: (date) => `${date} (kalenda ya Juliasi)`,
  estimate: (date, range) => `${date} (${range})`,
};
