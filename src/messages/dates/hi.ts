import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

/** Before a postposition: "1560 के दशक से", "मई 2024 के मध्य तक". */
const oblique = (date: string): string => date.replace(/ का (?=दशक|मध्य|अंत)/g, ' के ');

/** The first six are no digits with an ending: पहली, दूसरी, तीसरी, चौथी, पाँचवीं, छठी. */
const ORDINALS = ['', 'पहली', 'दूसरी', 'तीसरी', 'चौथी', 'पाँचवीं', 'छठी'];

export const hi: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date) => `${oblique(date)} ${{ early: 'की शुरुआत', mid: 'का मध्य', late: 'का अंत' }[part]}`,
  approximate: (date) => `लगभग ${date}`,
  uncertain: (date) => `${date}?`,
  by: (date) => `अधिकतम ${oblique(date)} तक`,
  notBefore: (date, shape) => {
    if (shape === 'age' || shape === 'phrase') return `${date} या उसके बाद`;
    return `${oblique(date)} ${shape === 'day' ? 'को' : 'में'} या उसके बाद`;
  },
  before: (date) => `${oblique(date)} से पहले`,
  after: (date) => `${oblique(date)} के बाद`,
  between: (earliest, latest) => `${oblique(earliest)} और ${oblique(latest)} के बीच`,
  since: (date) => `${oblique(date)} से अब तक`,
  from: (date) => `${oblique(date)} से`,
  until: (date) => `${oblique(date)} तक`,
  endUnknown: (date) => `${oblique(date)} से, अंत अज्ञात`,
  startUnknown: (date) => `${oblique(date)} तक, आरंभ अज्ञात`,
  decade: (_year, digits, bc) => `${bc ? 'ईसा-पूर्व ' : ''}${digits} का दशक`,
  century: (n, digits, bc) => `${bc ? 'ईसा-पूर्व ' : ''}${ORDINALS[n] ?? `${digits}वीं`} सदी`,
  season: (season, year) => `${['वसंत', 'ग्रीष्म', 'शरद', 'शीत'][season]!} ${year}`,
  age: (number, unit) =>
    `${number} ${{ bp: '', ka: 'हज़ार ', ma: 'मिलियन ', ga: 'अरब ' }[unit]}वर्ष पूर्व${unit === 'bp' ? ' (BP)' : ''}`,
  oldStyle: (date) => `${date} (जूलियन कैलेंडर)`,
  estimate: (date, range) => `${date} (${range})`,
};
