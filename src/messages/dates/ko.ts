import type { DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';

/** Worded so that no particle depends on the last sound of a date. Before Christ is "BC", as Intl writes it. */
export const ko: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${date} ${{ early: '초', mid: shape === 'month' ? '중순' : '중반', late: '말' }[part]}`,
  approximate: (date, shape) => (shape === 'age' ? `약 ${date}` : `${date}경`),
  uncertain: (date) => `${date}?`,
  by: (date) => `늦어도 ${date}까지`,
  notBefore: (date) => `${date} 또는 그 이후`,
  before: (date, shape) => `${date} ${shape === 'age' ? '이전' : '전'}`,
  after: (date, shape) => `${date} ${shape === 'age' ? '이후' : '후'}`,
  between: (earliest, latest) => `${earliest}에서 ${latest} 사이`,
  since: (date) => `${date}부터 현재까지`,
  from: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  endUnknown: (date) => `${date}부터(종료 시기 미상)`,
  startUnknown: (date) => `${date}까지(시작 시기 미상)`,
  decade: (_year, digits, bc) => `${bc ? 'BC ' : ''}${digits}년대`,
  century: (_n, digits, bc) => `${bc ? 'BC ' : ''}${digits}세기`,
  season: (season, year) => `${year} ${['봄', '여름', '가을', '겨울'][season]!}`,
  age: (number, unit) =>
    unit === 'bp' ? `${number} BP` : `${number}${{ ka: '천', ma: '백만', ga: '십억' }[unit]} 년 전`,
  oldStyle: (date) => `${date}(율리우스력)`,
  estimate: (date, range) => `${date}(${range})`,
};
