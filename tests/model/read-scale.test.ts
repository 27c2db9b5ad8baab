import { describe, expect, it } from 'vitest';
import { parseDrawn, told } from './helpers.js';

const read = (scale: unknown) => {
  const { timeline, issues } = parseDrawn({ events: [], scale });
  return { scale: timeline.scale, issues, told: told(issues) };
};
const years = (...written: number[]) => written.map((year) => Date.UTC(year, 0));

describe('the scale of a document', () => {
  it.each(['linear', 'log-past'])('is one of the words: %s', (word) => {
    expect(read(word)).toMatchObject({ scale: word, issues: [] });
  });

  it.each([undefined, null])('is not said: %j', (absent) => {
    expect(read(absent)).toMatchObject({ scale: undefined, issues: [] });
  });

  it('is a list of breaks, in any order, both dates included at their precision', () => {
    const breaks = [
      { start: '1990', end: { year: 1999 } },
      { start: '1914-07/1915', end: '1945-05-08' },
    ];
    expect(read(breaks)).toMatchObject({
      scale: [years(1990, 2000), [Date.UTC(1914, 6), Date.UTC(1945, 4, 9)]],
      issues: [],
    });
  });

  it('is an empty list', () => {
    expect(read([])).toMatchObject({ scale: [], issues: [] });
  });

  it.each<[unknown, string]>([
    [
      'logpast',
      '/scale got "logpast"; expected linear, log-past or a list of breaks; did you mean "log-past"? read as "linear"',
    ],
    [
      'Linear',
      '/scale got "Linear"; expected linear, log-past or a list of breaks; did you mean "linear"? read as "linear"',
    ],
    ['cubist', '/scale got "cubist"; expected linear, log-past or a list of breaks; read as "linear"'],
    [7, '/scale got 7; expected linear, log-past or a list of breaks; read as "linear"'],
  ])('is linear where it is no word that we know: %j', (scale, issue) => {
    expect(read(scale)).toMatchObject({ scale: 'linear', told: issue });
  });

  it.each<[string, unknown, unknown, string]>([
    [
      'ends before it starts: swapped',
      [{ start: '1999', end: '1990' }],
      [years(1990, 2000)],
      '/scale/0 "end" is before "start"; swapped',
    ],
    [
      'stands without a list',
      { start: '1990', end: '1999' },
      [years(1990, 2000)],
      '/scale got an object; expected an array; read as the only one of its kind',
    ],
    ['has no end', [{ start: '1990' }], [], '/scale/0/end got nothing; expected a date; left out'],
    ['is no object', ['1990/1999'], [], '/scale/0 got "1990/1999"; expected an object; left out'],
    [
      'is open',
      [{ start: '1990/..', end: '1999/..' }],
      [],
      '/scale/0 an end of it is open; expected two dates; left out',
    ],
    [
      'has an unreadable date',
      [
        { start: '1990-13', end: '1999' },
        { start: '1800', end: '1849' },
      ],
      [years(1800, 1850)],
      '/scale/0/start got "1990-13"; month must be 01–12, or 21–41 for seasons and quarters; left out',
    ],
  ])('has a break that %s', (_, scale, kept, issue) => {
    expect(read(scale)).toMatchObject({ scale: kept, told: issue });
  });
});
