import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDrawn } from './helpers.js';

const read = (name: string) => parseDrawn(JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8')));

/** How many of each. */
function tally(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'none'] = (counts[value ?? 'none'] ?? 0) + 1;
  return counts;
}

describe('the earthquakes', () => {
  const { timeline, issues } = read('earthquakes');

  it('are read without a problem, each at the precision it is known to', () => {
    expect(issues).toEqual([]);
    const hours = timeline.events.filter(({ when }) => when.from);
    expect(hours).toHaveLength(206);
    for (const { when } of hours) expect(when.d - when.a).toBe(3_600_000);
    const exact = timeline.events.filter(({ when }) => !when.from);
    expect(tally(exact.map(({ when }) => when.unit))).toEqual({
      year: 405,
      month: 152,
      day: 1472,
      minute: 3851,
    });
  });

  it('name their source, and have four groups', () => {
    expect(timeline.sources[0]?.name).toContain('NOAA');
    expect(Object.keys(tally(timeline.events.map(({ group }) => group?.id)))).toHaveLength(4);
  });
});

describe('the race to the Moon', () => {
  it('is read without a problem', () => {
    const { timeline, issues } = read('moon');
    expect(issues).toEqual([]);
    expect(timeline.annotated).toBe(true);
    expect(timeline.events.flatMap(({ links = [] }) => links)).toHaveLength(4);
  });
});

describe('the chart of geologic time', () => {
  const { timeline, issues } = read('geologic-time');

  it('is read without a problem: 177 units in five ranks, each in its colour', () => {
    expect(issues).toEqual([]);
    expect(tally(timeline.periods.map(({ group }) => group?.id))).toEqual({
      eon: 4,
      era: 10,
      period: 22,
      epoch: 40,
      age: 101,
    });
    for (const { color } of timeline.periods) expect(color).toMatch(/^#[0-9A-F]{6}$/);
    expect(timeline.sources[0]?.name).toContain('CC BY 4.0');
  });
});
