import { describe, expect, it } from 'vitest';
import { drawnExtent } from '../../src/time/drawn-extent.js';
import { MS_PER_DAY, MS_PER_YEAR } from '../../src/time/calendar.js';
import { event, parseDrawn, told } from './helpers.js';

/** How far beyond its bounds the only event of a document is drawn, in years, before and after. */
function spreadOf(fields: Record<string, unknown>, approximateSpread?: unknown): [number, number] {
  const { timeline } = parseDrawn({ approximateSpread, events: [event({ date: undefined, ...fields })] });
  const { when } = timeline.events[0]!;
  const [lo, hi] = drawnExtent(when);
  return [(when.a - lo) / MS_PER_YEAR, (hi - when.d) / MS_PER_YEAR];
}

describe('how far approximate dates spread', () => {
  it.each<[what: string, fields: Record<string, unknown>, document: string | undefined, [number, number]]>([
    ['is nothing by default', { date: '1840~' }, undefined, [0, 0]],
    ['is what the document says', { date: '1840~' }, 'P5Y', [5, 5]],
    ['is what the date itself says', { date: { edtf: '1840~', approximateSpread: 'P2Y' } }, 'P5Y', [2, 2]],
    ['concerns no exact date', { date: '1840' }, 'P5Y', [0, 0]],
    [
      'concerns no part of a year, whose bounds are known',
      { date: { edtf: '1840', part: 'mid' } },
      'P5Y',
      [0, 0],
    ],
    ['concerns the end that is approximate', { start: '1840~', end: '1850' }, 'P5Y', [5, 0]],
    ['concerns the other end alike', { date: '1840/1850~' }, 'P5Y', [0, 5]],
    ['concerns both', { date: '1840~/1850~' }, 'P5Y', [5, 5]],
  ])('%s', (_, fields, document, spread) => {
    expect(spreadOf(fields, document)).toEqual(spread);
  });

  it('leaves bounds, and so order and place, alone', () => {
    const { timeline } = parseDrawn({
      approximateSpread: 'P10Y',
      events: [event({ date: '1845' }), event({ date: '1840~' })],
    });
    expect(timeline.events.map(({ when }) => when.d - when.a)).toEqual(
      [366, 365].map((days) => days * MS_PER_DAY),
    );
  });

  it.each(['5 years', 'P', 'P-5Y', 5, ['P5Y']])('says that %j is no duration', (approximateSpread) => {
    const { issues } = parseDrawn({ approximateSpread, events: [event({ date: '1840~' })] });
    expect(told(issues)).toMatch(/^\/approximateSpread got .*; expected a duration such as "P10Y"/);
  });
});
