import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

/** Thai puts no space between words, but one before a number, and "ปี" before a bare year. */
function join(word: string, date: string, shape: DateShape): string {
  const startsWithNumber = /^\p{Nd}/u.test(date);
  if (shape === 'year') return `${word}ปี ${date}`;
  return startsWithNumber ? `${word} ${date}` : `${word}${date}`;
}

export const th: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) => join({ early: 'ต้น', mid: 'กลาง', late: 'ปลาย' }[part], date, shape),
  approximate: (date, shape) => join('ราว', date, shape),
  uncertain: (date) => `${date}?`,
  by: (date, shape) => join('ภายใน', date, shape),
  notBefore: (date, shape) => join('ไม่ก่อน', date, shape),
  before: (date, shape) => join('ก่อน', date, shape),
  after: (date, shape) => join('หลัง', date, shape),
  between: (earliest, latest, earliestShape) => {
    const end = join('ถึง', latest, 'phrase');
    return `${join('ระหว่าง', earliest, earliestShape)}${end.startsWith('ถึง ') ? ' ' : ''}${end}`;
  },
  since: (date, shape) => `${join('ตั้งแต่', date, shape)} จนถึงปัจจุบัน`,
  from: (date, shape) => `${join('ตั้งแต่', date, shape)} เป็นต้นไป`,
  until: (date, shape) => join('จนถึง', date, shape),
  endUnknown: (date, shape) => `${join('ตั้งแต่', date, shape)} ไม่ทราบวันสิ้นสุด`,
  startUnknown: (date, shape) => `${join('จนถึง', date, shape)} ไม่ทราบวันเริ่มต้น`,
  decade: (_year, digits, bc) => `ทศวรรษ ${digits}${bc ? ' ก่อนคริสตกาล' : ''}`,
  century: (_n, digits, bc) => (bc ? `ศตวรรษที่ ${digits} ก่อนคริสตกาล` : `คริสต์ศตวรรษที่ ${digits}`),
  season: (season, year) => `${['ฤดูใบไม้ผลิ', 'ฤดูร้อน', 'ฤดูใบไม้ร่วง', 'ฤดูหนาว'][season]!} ${year}`,
  age: (number, unit) =>
    `${number} ${{ bp: 'ปีก่อนปัจจุบัน', ka: 'พันปีก่อน', ma: 'ล้านปีก่อน', ga: 'พันล้านปีก่อน' }[unit]}`,
  oldStyle: (date) => `${date} (ปฏิทินจูเลียน)`,
  estimate: (date, range) => `${date} (${range})`,
};
