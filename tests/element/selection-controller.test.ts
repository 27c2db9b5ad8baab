import { describe, expect, it, vi } from 'vitest';
import { SelectionController, type SelectionHost } from '../../src/element/selection-controller.js';
import type { TimelineEvent } from '../../src/model/timeline.js';
import { event, parseDrawn } from '../model/helpers.js';

/** Tells how often an event was asked for its id. */
function watched(): {
  readonly timeline: ReturnType<typeof parseDrawn>['timeline'];
  readonly asked: () => number;
} {
  const { timeline } = parseDrawn({
    events: ['a', 'b', 'c'].map((id) => event({ id })),
    periods: [{ id: 'then', title: 'Then', start: '2000', end: '2010' }],
  });
  let asked = 0;
  for (const each of timeline.events) {
    const { id } = each;
    Object.defineProperty(each, 'id', { get: () => (asked++, id) });
  }
  return { timeline, asked: () => asked };
}

const host = (): SelectionHost =>
  Object.assign(new EventTarget(), {
    selected: null,
    addController: vi.fn(),
    removeController: vi.fn(),
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  });

describe('the selection', () => {
  it('looks for an entry once, and for none that it knows', () => {
    const { timeline, asked } = watched();
    const selection = new SelectionController(host());
    selection.use(timeline);
    expect(selection.find('c')).toBe(timeline.events[2]);
    const once = asked();
    selection.use(timeline);
    expect([selection.find('c'), selection.find('then')]).toEqual([timeline.events[2], timeline.periods[0]]);
    expect(asked()).toBe(once);
    selection.know(timeline.events[1] as TimelineEvent);
    const known = asked();
    expect(selection.find('b')).toBe(timeline.events[1]);
    expect(asked()).toBe(known);
  });

  it('forgets what was among other data', () => {
    const [before, after] = [watched().timeline, watched().timeline];
    const selection = new SelectionController(host());
    selection.use(before);
    expect([selection.find('a'), selection.find('x'), selection.find(null)]).toEqual([
      before.events[0],
      undefined,
      undefined,
    ]);
    selection.use(after);
    expect(selection.find('a')).toBe(after.events[0]);
    selection.use(undefined);
    expect(selection.find('a')).toBeUndefined();
  });
});
