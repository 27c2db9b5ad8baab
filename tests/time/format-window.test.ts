import { beforeAll, describe, expect, it } from 'vitest';
import { civilToInstant, MS_PER_YEAR } from '../../src/time/calendar.js';
import { formatEdge, formatWindow } from '../../src/time/format-window.js';
import { learnRareDates } from '../../src/time/write-date.js';
import { rareWriter } from '../../src/time/write-rare.js';

const ago = (years: number): number => civilToInstant(1950) - years * MS_PER_YEAR;
const locale = 'en-GB';

// Who looks that far back has fetched what writes ages.
beforeAll(() => learnRareDates(rareWriter));

describe('what is in view, in words', () => {
  it.each<[string, number, number]>([
    ['1 March – 12 May 2024', Date.parse('2024-03-01'), Date.parse('2024-05-13')],
    ['2150 BC – 2019 AD', civilToInstant(-2149), civilToInstant(2020)],
    ['4.80 Ga – 0 Ga', ago(4.796e9), ago(-228e6)],
    ['252.0 Ma – 66.0 Ma', ago(252e6), ago(66e6)],
    ['66.0500 Ma – 66.0100 Ma', ago(66.05e6), ago(66.01e6)],
  ])('%s', (words, start, end) => {
    // Engines differ in the blanks around a dash.
    expect(formatWindow(start, end, { locale }).replace(/\s/g, ' ')).toBe(words);
  });

  it('names no zone where there is none', () => {
    const [start, end] = [Date.parse('2024-05-03T08:00Z'), Date.parse('2024-05-03T14:00Z')];
    const words = formatWindow(start, end, { locale, zoned: false });
    expect(words.replace(/\s/g, ' ')).toBe('3 May 2024, 08:00–13:59');
  });

  it.each<[string, number, number]>([
    ['541 Ma', ago(541e6), 500e6],
    ['2024', Date.parse('2024-05-03'), 4.6e9],
  ])('an edge: %s', (words, t, years) => {
    expect(formatEdge(t, years * MS_PER_YEAR, { locale })).toBe(words);
  });
});
