import { expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { lookOf } from '../../src/scene/build-marks.js';

it.each([
  [{ color: '#34b2c9', group: 'plain' }, '#34b2c9'],
  [{ color: '#34b2c9', group: 'red' }, '#34b2c9'],
  [{ color: '#34b2c9' }, '#34b2c9'],
  [{ group: 'red' }, '#b00020'],
  [{ group: 'plain' }, 'var(--_group-2)'],
  [{}, 'var(--_ink)'],
])('the mark of %j is %s', (fields, color) => {
  const entry = { date: '2024', title: 'x', ...fields };
  const groups = [{ id: 'red', color: '#b00020' }, { id: 'plain' }];
  const { timeline } = parseTimeline({ groups, events: [entry], periods: [entry] });
  for (const { [0]: drawn } of [timeline!.events, timeline!.periods]) {
    expect(lookOf(drawn!).color).toBe(color);
  }
});
