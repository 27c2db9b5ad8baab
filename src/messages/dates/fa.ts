import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

export const fa: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date) => `${{ early: 'اوایل', mid: 'اواسط', late: 'اواخر' }[part]} ${date}`,
  approximate: (date) => `حدود ${date}`,
  uncertain: (date) => `${date}؟`,
  by: (date) => `حداکثر تا ${date}`,
  notBefore: (date) => `نه پیش از ${date}`,
  before: (date) => `پیش از ${date}`,
  after: (date) => `پس از ${date}`,
  between: (earliest, latest) => `بین ${earliest} و ${latest}`,
  since: (date) => `از ${date} تاکنون`,
  from: (date) => `از ${date} به بعد`,
  until: (date) => `تا ${date}`,
  endUnknown: (date) => `از ${date}، پایان نامعلوم`,
  startUnknown: (date) => `تا ${date}، آغاز نامعلوم`,
  decade: (_year, digits, bc) => `دههٔ ${digits}${bc ? ' ق.م.' : ''}`,
  century: (_n, digits, bc) => `سدهٔ ${digits}${bc ? ' ق.م.' : ''}`,
  season: (season, year) => `${['بهار', 'تابستان', 'پاییز', 'زمستان'][season]!} ${year}`,
  age: (number, unit) =>
    `${number} ${{ bp: 'سال پیش از زمان حال', ka: 'هزار سال پیش', ma: 'میلیون سال پیش', ga: 'میلیارد سال پیش' }[unit]}`,
  oldStyle: (date) => `${date} (تقویم ژولینی)`,
  estimate: (date, range) => `${date} (${range})`,
};
