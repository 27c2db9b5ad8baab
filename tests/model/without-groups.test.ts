import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { columnsOf } from '../../src/model/columns.js';
import { withoutGroups } from '../../src/model/without-groups.js';
import { parseDrawn } from './helpers.js';

const { timeline } = parseDrawn({
  events: [
    { date: '2020', title: 'One', group: 'north' },
    { date: '2021', title: 'Two', group: 'south' },
    { date: '2022', title: 'Three' },
    { date: 'once upon a time', title: 'Four', group: 'south' },
  ],
  periods: [{ start: '2020', end: '2022', title: 'Five', group: 'south' }],
});

const left = (ids: Set<string>) => finish(withoutGroups(timeline, ids));

describe('withoutGroups', () => {
  it('leaves out events, periods and undated events of these groups', () => {
    const { events, periods, undated } = left(new Set(['south']));
    expect(events.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(periods).toEqual([]);
    expect(undated).toEqual([]);
  });

  it('keeps what is in no group, and all groups themselves', () => {
    const { events, groups } = left(new Set(['north', 'south']));
    expect(events.map(({ title }) => title)).toEqual(['Three']);
    expect(groups).toBe(timeline.groups);
  });

  it('keeps entries as the same objects', () => {
    const { events } = left(new Set(['south']));
    expect(events[1]).toBe(timeline.events[2]);
  });

  it('is the timeline itself where none of its groups is meant', () => {
    expect(left(new Set())).toBe(timeline);
    expect(left(new Set(['west']))).toBe(timeline);
  });

  it('keeps the columns of what is left', () => {
    const { events } = left(new Set(['north']));
    expect(columnsOf(events)).toEqual(columnsOf([...events]));
  });
});
