import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

/** A bare year is told by "shekarar". */
const shekarar = (date: string, shape: DateShape): string =>
  shape === 'year' && /^\d/.test(date) ? `shekarar ${date}` : date;

export const ha: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${{ early: 'farkon', mid: 'tsakiyar', late: 'ƙarshen' }[part]} ${shekarar(date, shape)}`,
  approximate: (date, shape) => `wajen ${shekarar(date, shape)}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `${shekarar(date, shape)} ko kafin nan`,
  notBefore: (date, shape) => `${shekarar(date, shape)} ko bayan nan`,
  before: (date, shape) => `kafin ${shekarar(date, shape)}`,
  after: (date, shape) => `bayan ${shekarar(date, shape)}`,
  between: (earliest, latest, shape) => `tsakanin ${shekarar(earliest, shape)} da ${latest}`,
  since: (date, shape) => `tun ${shekarar(date, shape)}`,
  from: (date, shape) => `daga ${shekarar(date, shape)}`,
  until: (date, shape) => `har zuwa ${shekarar(date, shape)}`,
  endUnknown: (date, shape) => `daga ${shekarar(date, shape)}, ba a san ƙarshensa ba`,
  startUnknown: (date, shape) => `har zuwa ${shekarar(date, shape)}, ba a san farkonsa ba`,
  decade: (_year, digits, bc) => `shekarun ${digits}${bc ? ' K.H.' : ''}`,
  century: (_n, digits, bc) => `ƙarni na ${digits}${bc ? ' K.H.' : ''}`,
  season: (season, year) => `${['bazara', 'lokacin zafi', 'kaka', 'hunturu'][season]!} ${year}`,
  age: (number, unit) =>
    unit === 'bp'
      ? `shekaru ${number} kafin yanzu`
      : `shekaru ${{ ka: 'dubu', ma: 'miliyan', ga: 'biliyan' }[unit]} ${number} da suka wuce`,
  oldStyle: (date) => `${date} (kalandar Juliyas)`,
  estimate: (date, range) => `${date} (${range})`,
};
