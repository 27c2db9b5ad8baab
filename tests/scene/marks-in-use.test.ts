import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { marksInUse } from '../../src/scene/marks-in-use.js';
import { MS_PER_DAY } from '../../src/time/calendar.js';

/** The marks of one event or period, with bars from 3 days on. */
function marksOf(entry: object, as: 'events' | 'periods' = 'events') {
  const { timeline } = parseTimeline({ events: [], [as]: [{ title: 'x', ...entry }] });
  return marksInUse(timeline!, 3 * MS_PER_DAY);
}

describe('marksInUse', () => {
  it.each([
    [{ date: '2024-05-03' }, []],
    [{ date: '2024-03' }, ['extent']],
    [{ date: '2024-03~' }, ['approximate']],
    [{ date: { edtf: '2024-04', part: 'mid' } }, ['approximate']],
    [{ date: '[..2024-05-03]' }, ['latest']],
    [{ date: '[2024-05-03..]' }, ['earliest']],
    [{ date: '2024-05-03?' }, ['uncertain']],
    [{ date: '2024-05?' }, ['extent', 'uncertain']],
    [{ start: '2024-01-01', end: '2024-03-01' }, []],
    [{ start: '2024-01-01', end: '..' }, ['open']],
    [{ start: '..', end: '2024-03' }, ['open', 'loose']],
    [{ start: '2024-01', end: '2024-03' }, ['loose']],
    [{ date: '2024-01-01/' }, ['torn']],
  ])('an event with %j needs %j', (entry, kinds) => {
    expect(marksOf(entry).kinds).toEqual(kinds);
  });

  it('looks at periods, too', () => {
    expect(marksOf({ start: '2023-07-26', end: '..' }, 'periods').kinds).toEqual(['open']);
  });

  it('names the doubtful statuses in a fixed order, and never "confirmed"', () => {
    const events = ['unconfirmed', 'confirmed', 'reported', 'disputed'].map((status) => ({
      date: '2024',
      title: status,
      claim: { status },
    }));
    const { timeline } = parseTimeline({ events });
    expect(marksInUse(timeline!, 0).statuses).toEqual(['reported', 'disputed', 'unconfirmed']);
  });

  it('calls an extent a dot where it is shorter than a bar', () => {
    const { timeline } = parseTimeline({ events: [{ date: '2024-03', title: 'x' }] });
    expect(marksInUse(timeline!, 31 * MS_PER_DAY).kinds).toEqual(['extent']);
    expect(marksInUse(timeline!, 32 * MS_PER_DAY).kinds).toEqual([]);
  });
});
