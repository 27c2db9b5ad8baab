import { describe, expect, it } from 'vitest';
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

describe('withoutGroups', () => {
  it('leaves out events, periods and undated events of these groups', () => {
    const { events, periods, undated } = withoutGroups(timeline, new Set(['south']));
    expect(events.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(periods).toEqual([]);
    expect(undated).toEqual([]);
  });

  it('keeps what is in no group, and all groups themselves', () => {
    const { events, groups } = withoutGroups(timeline, new Set(['north', 'south']));
    expect(events.map(({ title }) => title)).toEqual(['Three']);
    expect(groups).toBe(timeline.groups);
  });

  it('keeps entries as the same objects', () => {
    const { events } = withoutGroups(timeline, new Set(['south']));
    expect(events[1]).toBe(timeline.events[2]);
  });

  it('is the timeline itself where none of its groups is meant', () => {
    expect(withoutGroups(timeline, new Set())).toBe(timeline);
    expect(withoutGroups(timeline, new Set(['west']))).toBe(timeline);
  });
});
