import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footOf } from '../../src/layout/foot.js';
import { columnsOf } from '../../src/model/columns.js';
import { Viewport } from '../../src/scale/viewport.js';
import { parseDrawn } from '../model/helpers.js';
import { drawLanes } from '../scene/group-lanes.js';

const year = (start: number, length = 0) => ({
  start: String(start),
  end: String(start + length),
  title: `${start} and ${length} more`,
});
const footFor = (events: readonly object[], roomPx: number, lengthPx = 1000) => {
  const { timeline } = parseDrawn({ events });
  return footOf({ timeline, columns: columnsOf(timeline.events), lengthPx }, roomPx);
};
const times = (count: number, event: object) => Array.from({ length: count }, () => event);

const reigns = Array.from({ length: 25 }, (_, i) => year(1500 + 10 * i, 8));
const rocks = Array.from({ length: 40 }, (_, i) => ({
  start: { ma: 100 - i, plusMinus: 3 },
  end: { ma: 99 - i, plusMinus: 3 },
  title: 'A',
}));

describe('between the axis and the labels there is', () => {
  it.each([
    [
      'room for what becomes bars of one instant when zoomed in',
      times(3, { date: '1850-01-01', title: 'A' }),
      32,
    ],
    ['nothing for spans one after the other', [year(1800, 9), year(1810, 9), year(1820, 9)], 0],
    ['a lane beside the axis for two that overlap', [year(1800, 9), year(1805, 9)], 16],
    ['as many lanes as spans overlap', times(4, year(1800, 9)), 48],
    ['less for each where there are many', times(9, year(1800, 9)), 60],
    ['room for bars that would cover each other', times(3, { date: '185X', title: 'A' }), 32],
    ['nothing for dates without a bound', times(3, { date: '1850..', title: 'A' }), 0],
  ])('%s', (_, events, depthPx) => {
    expect(footFor(events, 60)).toMatchObject({ depthPx, dense: false, ribbonPx: 0 });
  });

  it('a ribbon where lanes would be too thin to see', () => {
    expect(footFor(times(40, year(1800, 9)), 60)).toMatchObject({ depthPx: 24, dense: true, ribbonPx: 24 });
  });

  it('the same where some of all events would need few lanes, but all of them too many', () => {
    const { timeline } = parseDrawn({ events: times(5, year(1800, 9)) });
    const foot = (share = 1) =>
      footOf({ timeline: { ...timeline, share }, columns: columnsOf(timeline.events), lengthPx: 1000 }, 60);
    expect(foot()).toMatchObject({ depthPx: 60, dense: false });
    expect(foot(0.5)).toMatchObject({ depthPx: 60, dense: false });
    expect(foot(0.05)).toMatchObject({ depthPx: 24, dense: true, ribbonPx: 24 });
  });

  it('the same behind a thousand spans that lie one after the other', () => {
    const days = Array.from({ length: 1100 }, (_, i) => {
      const month = `${1000 + (i >> 2)}-0${1 + 2 * (i % 4)}`;
      return { start: month, end: `${month}-20`, title: 'A' };
    });
    const unknown = { date: '../1100', title: 'A' };
    for (const events of [days, [...days, unknown]]) {
      expect(footFor(events, 60, 1e5)).toMatchObject({ dense: false });
    }
    expect(footFor([...days, ...times(40, year(1900, 9))], 60, 1e5)).toMatchObject({
      dense: true,
      ribbonPx: 24,
    });
  });

  it.each([
    ['reigns, and what began at an unknown time', [...reigns, { date: '../1750', title: 'A' }], 2],
    ['units of rock that meet in one margin', rocks, 1],
  ])('a lane for each of %s', (_, events, lanes) => {
    const { laneOf, dense } = footFor(events, 80);
    expect([dense, laneOf.size, new Set(laneOf.values()).size]).toEqual([false, events.length, lanes]);
  });

  it.each([-40, 0, 5])('nothing where there is no room for that: %d px', (roomPx) => {
    const foot = { dense: false, stepPx: 0, ribbonPx: 0, depthPx: 0 };
    expect(footFor(times(40, year(1800, 9)), roomPx)).toMatchObject(foot);
    expect(footFor([year(1800, 9), year(1820, 9)], roomPx)).toMatchObject(foot);
  });

  it('a ribbon where events have less than a few pixels each', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ date: String(1800 + i), title: 'A' }));
    expect(footFor(many, 60, 241).ribbonPx).toBe(0);
    expect(footFor(many, 60, 239)).toMatchObject({ depthPx: 24, dense: false, ribbonPx: 24 });
  });

  it('never more than the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1700, max: 1999 }), fc.nat(60)), { maxLength: 80 }),
        fc.nat(100),
        (spans, roomPx) => {
          const { depthPx, stepPx, dense, laneOf } = footFor(
            spans.map((span) => year(...span)),
            roomPx,
          );
          expect(depthPx).toBeLessThanOrEqual(roomPx + 1e-9);
          if (!dense)
            for (const lane of laneOf.values()) expect(lane * stepPx).toBeLessThanOrEqual(depthPx + 1e-9);
        },
      ),
    );
  });
});

describe('in the picture', () => {
  const story = {
    events: [year(1500, 6), year(1502, 10), year(1504, 3), year(1511, 20), year(1512, 2), year(1515, 30)],
  };

  it('no span lies over another, or where a label is, in any view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1500, max: 1590 }), fc.integer({ min: 1, max: 30 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (spans, share, zoom) => {
          const events = spans.map((span) => year(...span));
          const whole = drawLanes({ events }, { lanes: undefined });
          const { fitted, folded } = whole;
          const span = fitted.span / zoom;
          const start = fitted.start + share * (fitted.span - span);
          const view = { viewport: Viewport.of(start, start + span), folded };
          const { scene } = drawLanes({ events }, { lanes: undefined, view });
          const marks = [...scene.marks, ...scene.bareMarks];
          marks.forEach(({ box: a }, i) => {
            for (const { box: b } of marks.slice(0, i)) {
              const together = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
              const level = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
              expect(together > 0.01 && level > 0.01).toBe(false);
            }
            for (const { box } of scene.labels)
              expect(box.y + box.height < a.y + 1e-6 || box.y > a.y + a.height).toBe(true);
          });
        },
      ),
    );
  });

  it('a span keeps its lane while zooming', () => {
    const whole = drawLanes(story, { lanes: undefined });
    const lanesIn = ({ scene }: typeof whole) =>
      Object.fromEntries([...scene.marks, ...scene.bareMarks].map(({ event, y }) => [event.id, y]));
    const all = lanesIn(whole);
    for (const zoom of [2, 3, 5, 9]) {
      const { start, span } = whole.fitted;
      const view = {
        viewport: Viewport.of(start + span / 4, start + span / 4 + span / zoom),
        folded: whole.folded,
      };
      const shown = lanesIn(drawLanes(story, { lanes: undefined, view }));
      expect(Object.keys(shown).length).toBeGreaterThan(0);
      for (const [id, y] of Object.entries(shown)) expect(y).toBe(all[id]);
    }
  });

  it('spans that the ribbon stands for are short, and whole as soon as they are looked at', () => {
    const events = Array.from({ length: 60 }, (_, i) => ({ ...year(1500 + (i % 7), 40), id: `e${i}` }));
    const { scene } = drawLanes({ events }, { lanes: undefined });
    expect(scene.density.length).toBeGreaterThan(0);
    expect(scene.bareMarks).toEqual([]);
    expect(scene.marks.length).toBeGreaterThan(0);
    for (const { box } of scene.marks) expect(box.width).toBe(12);
    const [{ event }] = scene.marks as [(typeof scene.marks)[number]];
    const { marks } = drawLanes({ events }, { lanes: undefined, pinned: [event.id] }).scene;
    expect(
      marks.find((mark) => mark.event === event || mark.event.id === event.id)!.box.width,
    ).toBeGreaterThan(400);
  });
});
