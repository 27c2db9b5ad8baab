import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

export const ja: DateWords = {
  review: 'machine',
  range: mendedRange,
  // The thirds of a month have names of their own.
  part: (part, date, shape) =>
    shape === 'month'
      ? `${date}${{ early: '上', mid: '中', late: '下' }[part]}旬`
      : `${date}${{ early: '初頭', mid: '半ば', late: '末' }[part]}`,
  approximate: (date, shape) => (shape === 'age' ? `約${date}` : `${date}ごろ`),
  uncertain: (date) => `${date}？`,
  by: (date) => `遅くとも${date}`,
  notBefore: (date) => `早くとも${date}`,
  before: (date) => `${date}より前`,
  after: (date) => `${date}より後`,
  between: (earliest, latest) => `${earliest}から${latest}の間`,
  since: (date) => `${date}から現在まで`,
  from: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  endUnknown: (date) => `${date}から（終了時期不明）`,
  startUnknown: (date) => `${date}まで（開始時期不明）`,
  decade: (_year, digits, bc) => `${bc ? '紀元前' : ''}${digits}年代`,
  century: (_n, digits, bc) => `${bc ? '紀元前' : ''}${digits}世紀`,
  season: (season, year) => `${year}${['春', '夏', '秋', '冬'][season]!}`,
  age: (number, unit) =>
    unit === 'bp' ? `${number} BP` : `${number}${{ ka: '千', ma: '百万', ga: '十億' }[unit]}年前`,
  oldStyle: (date) => `${date}（ユリウス暦）`,
  estimate: (date, range) => `${date}（${range}）`,
};
