import type { DateShape, DateWords } from '../date-words.js';
import { mendedRange } from './mended-range.js';
import { inflect } from './inflect.js';
import { roman } from './roman.js';

/** Intl has months in the nominative, but after all these prepositions they stand in the genitive. */
const words = inflect({
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
  весна: 'весны',
  лето: 'лета',
  осень: 'осени',
  зима: 'зимы',
  век: 'века',
  начало: 'начала',
  середина: 'середины',
  конец: 'конца',
});

/** A bare year is told by "г.", two by "гг.", whatever their case. */
const withYear = (date: string, shape: DateShape): string =>
  shape === 'year' && /\d$/.test(date) ? `${date}\u00a0${date.includes('–') ? 'гг.' : 'г.'}` : date;

const genitive = (date: string, shape: DateShape): string =>
  withYear(words(date), shape).replace('-е\u00a0гг.', '-х\u00a0гг.');

export const ru: DateWords = {
  review: 'machine',
  range: mendedRange,
  part: (part, date, shape) =>
    `${{ early: 'начало', mid: 'середина', late: 'конец' }[part]} ${genitive(date, shape)}`,
  approximate: (date, shape) => `ок. ${genitive(date, shape)}`,
  uncertain: (date) => `${date}?`,
  by: (date, shape) => `не позднее ${genitive(date, shape)}`,
  notBefore: (date, shape) => `не ранее ${genitive(date, shape)}`,
  before: (date, shape) => `ранее ${genitive(date, shape)}`,
  after: (date, shape) => `после ${genitive(date, shape)}`,
  between: (earliest, latest, earliestShape, latestShape) => {
    if (earliestShape === 'day' && latestShape === 'day') return `между ${earliest} и ${latest}`;
    return /^\d+$/.test(earliest) && /^\d+$/.test(latest)
      ? `между ${earliest} и ${latest}\u00a0гг.`
      : `не ранее ${genitive(earliest, earliestShape)} и не позднее ${genitive(latest, latestShape)}`;
  },
  // "со второго".
  since: (date, shape) => `${/^2(?!\d)/.test(date) ? 'со' : 'с'} ${genitive(date, shape)}`,
  from: (date, shape) => `начиная ${ru.since(date, shape)}`,
  until: (date, shape) => `до ${genitive(date, shape)}`,
  endUnknown: (date, shape) => `${ru.since(date, shape)}, окончание неизвестно`,
  startUnknown: (date, shape) => `${ru.until(date, shape)}, начало неизвестно`,
  decade: (_year, digits, bc) => `${digits}-е\u00a0гг.${bc ? ' до н. э.' : ''}`,
  century: (n, digits, bc) => `${roman(n, digits)} век${bc ? ' до н. э.' : ''}`,
  season: (season, year) => `${['весна', 'лето', 'осень', 'зима'][season]!} ${withYear(year, 'year')}`,
  age: (number, unit) =>
    `${number} ${{ bp: 'BP', ka: 'тыс. лет назад', ma: 'млн лет назад', ga: 'млрд лет назад' }[unit]}`,
  oldStyle: (date) => `${date} (ст. ст.)`,
  estimate: (date, range) => `${date} (${range})`,
};
