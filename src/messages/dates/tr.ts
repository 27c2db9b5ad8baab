import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { withSymbol } from './symbols.js';

/** Suffixes follow the vowels of the number as it is spoken: from "yüz" (00) and "on" to "doksan" (90). */
const PLURALS = ['ler', 'lar', 'ler', 'lar', 'lar', 'ler', 'lar', 'ler', 'ler', 'lar'];

/** Worded so that a date never needs a suffix of its own. */
export const tr: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) => {
    const word = { early: 'başı', mid: 'ortası', late: 'sonu' }[part];
    if (shape === 'century') return `${date}ın ${word}`;
    return `${date}${shape === 'decade' ? (date.endsWith('lar') ? 'ın' : 'in') : ''} ${word}`;
  },
  approximate: (date) => `yaklaşık ${date}`,
  uncertain: (date) => `${date}?`,
  by: (date) => `en geç ${date}`,
  notBefore: (date) => `en erken ${date}`,
  before: (date) => `${date} öncesi`,
  after: (date) => `${date} sonrası`,
  between: (earliest, latest) => `${earliest} ile ${latest} arası`,
  since: (date) => `${date} – günümüz`,
  from: (date) => `${date} ve sonrası`,
  until: (date) => `${date} ve öncesi`,
  endUnknown: (date) => `${date} ve sonrası, bitişi bilinmiyor`,
  startUnknown: (date) => `${date} ve öncesi, başlangıcı bilinmiyor`,
  decade: (year, digits, bc) => `${bc ? 'MÖ ' : ''}${digits}’${PLURALS[Math.floor(year / 10) % 10]!}`,
  century: (_n, digits, bc) => `${bc ? 'MÖ ' : ''}${digits}. yüzyıl`,
  season: (season, year) => `${year} ${['ilkbaharı', 'yazı', 'sonbaharı', 'kışı'][season]!}`,
  age: (number, unit) => (unit === 'bp' ? `GÖ ${number}` : withSymbol(number, unit)),
  oldStyle: (date) => `${date} (Jülyen takvimi)`,
  estimate: (date, range) => `${date} (${range})`,
};
