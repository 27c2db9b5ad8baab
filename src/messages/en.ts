import { plural } from './plural.js';

export const en = {
  events: (n: number): string => plural('en', n, { one: '# event', other: '# events' }),
};
