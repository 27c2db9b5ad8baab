import { describe, expect, test } from 'vitest';
import type { TimelineJson } from '../../src/index.js';
import { foldTimeline, type Breaks } from '../../src/scale/fold-timeline.js';
import { wholeOf } from '../../src/scale/whole-of.js';
import { unfolded } from '../../src/scale/folded-time.js';
import { parseDrawn } from '../model/helpers.js';

/** Two stretches of a decade each, and three centuries of silence between them. */
const events = ['1620', '1625', '1630', '1955', '1960', '1965'].map((date) => ({ date, title: date }));
const BY_HAND = [{ start: '1640', end: '1949' }];

function foldsOf(scale: TimelineJson['scale'], breaks: Breaks | undefined, vertical: boolean) {
  const { timeline } = parseDrawn({ events, ...(scale !== undefined && { scale }) });
  const folded = foldTimeline(timeline, 'time', breaks, vertical);
  if (folded === unfolded) return 'even';
  const [gap] = folded.breaks;
  if (!gap) return 'compressed';
  return gap.foldStart === Date.UTC(1640, 0) ? 'by hand' : 'silence';
}

describe('what is asked of the element, and what the document says', () => {
  test.each<[TimelineJson['scale'], Breaks | undefined, horizontal: string, vertical: string]>([
    [undefined, undefined, 'even', 'silence'],
    [undefined, 'auto', 'silence', 'silence'],
    [undefined, 'none', 'even', 'even'],
    ['linear', undefined, 'even', 'even'],
    ['linear', 'auto', 'silence', 'silence'],
    ['linear', 'none', 'even', 'even'],
    ['log-past', undefined, 'compressed', 'compressed'],
    ['log-past', 'auto', 'compressed', 'compressed'],
    ['log-past', 'none', 'even', 'even'],
    [BY_HAND, undefined, 'by hand', 'by hand'],
    [BY_HAND, 'auto', 'by hand', 'by hand'],
    [BY_HAND, 'none', 'even', 'even'],
    [[], undefined, 'even', 'even'],
  ])('scale %j, breaks %j: %s, and %s downwards', (scale, breaks, horizontal, vertical) => {
    expect(foldsOf(scale, breaks, false)).toBe(horizontal);
    expect(foldsOf(scale, breaks, true)).toBe(vertical);
  });
});

test('the whole reaches over events and periods, as far as they are finite', () => {
  const { timeline } = parseDrawn({ events, periods: [{ title: 'P', start: '1600', end: '..' }] });
  expect(wholeOf(timeline)).toEqual([Date.UTC(1600, 0), Date.UTC(1966, 0)]);
  expect(wholeOf(parseDrawn([]).timeline)).toEqual([0, 0]);
});
