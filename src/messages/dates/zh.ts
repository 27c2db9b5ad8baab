import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

export const zh: DateWords = {
  review: 'machine',
  range: mendedRange,
  // The thirds of a month have names of their own.
  part: (part, date, shape) => {
    if (shape === 'month') return `${date}${{ early: '上', mid: '中', late: '下' }[part]}旬`;
    const mid = { century: '中叶', decade: '中期' }[shape as string] ?? '中';
    return `${date}${{ early: '初', mid, late: '末' }[part]}`;
  },
  approximate: (date) => `约${date}`,
  uncertain: (date) => `${date}？`,
  by: (date) => `不晚于${date}`,
  notBefore: (date) => `不早于${date}`,
  before: (date) => `${date}之前`,
  after: (date) => `${date}之后`,
  between: (earliest, latest) => `${earliest}至${latest}之间`,
  since: (date) => `${date}至今`,
  from: (date) => `自${date}起`,
  until: (date) => `直到${date}`,
  endUnknown: (date) => `自${date}起，结束时间不详`,
  startUnknown: (date) => `直到${date}，开始时间不详`,
  decade: (_year, digits, bc) => `${bc ? '公元前' : ''}${digits}年代`,
  century: (_n, digits, bc) => `${bc ? '公元前' : ''}${digits}世纪`,
  season: (season, year) => `${year}${['春季', '夏季', '秋季', '冬季'][season]!}`,
  age: (number, unit) => `距今${number}${{ bp: '', ka: '千', ma: '百万', ga: '十亿' }[unit]}年`,
  oldStyle: (date) => `${date}（儒略历）`,
  estimate: (date, range) => `${date}（${range}）`,
};
