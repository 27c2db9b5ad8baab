import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

export const ar: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date) => `${{ early: 'أوائل', mid: 'منتصف', late: 'أواخر' }[part]} ${date}`,
  approximate: (date) => `نحو ${date}`,
  uncertain: (date) => `${date}؟`,
  by: (date) => `في موعد أقصاه ${date}`,
  notBefore: (date) => `ليس قبل ${date}`,
  before: (date) => `قبل ${date}`,
  after: (date) => `بعد ${date}`,
  between: (earliest, latest) => `بين ${earliest} و${latest}`,
  since: (date) => `منذ ${date}`,
  from: (date) => `ابتداءً من ${date}`,
  until: (date) => `حتى ${date}`,
  endUnknown: (date) => `ابتداءً من ${date}، النهاية غير معروفة`,
  startUnknown: (date) => `حتى ${date}، البداية غير معروفة`,
  decade: (_year, digits, bc) => `عقد ${digits}${bc ? ' ق.م' : ''}`,
  century: (_n, digits, bc) => `القرن ${digits}${bc ? ' ق.م' : ''}`,
  season: (season, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][season]!} ${year}`,
  age: (number, unit) =>
    `${number} ${{ bp: 'سنة قبل الحاضر', ka: 'ألف سنة مضت', ma: 'مليون سنة مضت', ga: 'مليار سنة مضت' }[unit]}`,
  oldStyle: (date) => `${date} (التقويم اليولياني)`,
  estimate: (date, range) => `${date} (${range})`,
};
