import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

/** A preposition of one letter: "ממאי 2024", but "מ-3 במאי 2024". */
const attach = (letter: string, date: string): string =>
  /^\p{L}/u.test(date) ? `${letter}${date}` : `${letter}-${date}`;

/** Intl puts "ב" before the month of a date, but not in ranges. */
const withMonth = (date: string): string => date.replace(/^(\d+) (?!ב)(?=\p{L})/u, '$1 ב');

export const he: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date) => `${{ early: 'תחילת', mid: 'אמצע', late: 'סוף' }[part]} ${date}`,
  approximate: (date) => `סביב ${date}`,
  uncertain: (date) => `${date}?`,
  by: (date) => `לא יאוחר ${attach('מ', date)}`,
  notBefore: (date) => `לא לפני ${date}`,
  before: (date) => `לפני ${date}`,
  after: (date) => `אחרי ${date}`,
  between: (earliest, latest, earliestShape, latestShape) => {
    const [from, to] = [
      earliestShape === 'day' ? withMonth(earliest) : earliest,
      latestShape === 'day' ? withMonth(latest) : latest,
    ];
    return `בין ${from} ${attach('ל', to)}`;
  },
  since: (date) => `מאז ${date}`,
  from: (date) => `החל ${attach('מ', date)}`,
  until: (date) => `עד ${date}`,
  endUnknown: (date) => `${he.from(date, 'day')}, מועד הסיום לא ידוע`,
  startUnknown: (date) => `עד ${date}, מועד ההתחלה לא ידוע`,
  decade: (_year, digits, bc) => `שנות ה-${digits}${bc ? ' לפנה״ס' : ''}`,
  century: (_n, digits, bc) => `המאה ה-${digits}${bc ? ' לפנה״ס' : ''}`,
  season: (season, year) => `${['אביב', 'קיץ', 'סתיו', 'חורף'][season]!} ${year}`,
  age: (number, unit) =>
    `${number} ${{ bp: '', ka: 'אלף ', ma: 'מיליון ', ga: 'מיליארד ' }[unit]}שנה לפני זמננו`,
  oldStyle: (date) => `${date} (הלוח היוליאני)`,
  estimate: (date, range) => `${date} (${range})`,
};
