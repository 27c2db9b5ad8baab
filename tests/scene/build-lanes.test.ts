import { sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import moon from '../../demo/data/moon.json' with { type: 'json' };
import niger from '../../demo/data/niger.json' with { type: 'json' };
import type { GroupLane } from '../../src/layout/arrange-lanes.js';
import type { TimelineEvent } from '../../src/model/timeline.js';
import type { Picture } from '../../src/pipeline.js';
import { Viewport } from '../../src/scale/viewport.js';
import type { Box, Scene } from '../../src/scene/scene.js';
import { drawLanes } from './group-lanes.js';

/** Events a month apart, each in the group at its place in `groups`, or in none. */
function monthly(groups: readonly (string | undefined)[]) {
  return groups.map((group, i) => ({
    id: `e${i}`,
    date: `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    title: `Event number ${i}`,
    group,
  }));
}

const lanesOf = ({ scene }: Picture): readonly GroupLane[] => scene.lanes ?? [];
const titles = (picture: Picture) =>
  lanesOf(picture).map(({ groups }) => groups.map((group) => group?.title));
const isIn = ({ groups }: GroupLane, { group }: TimelineEvent) => groups.includes(group);
const bottomOf = ({ layout }: GroupLane) => layout.axisPx;

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

/** What is wrong with a scene: texts that meet, or that leave their lane. */
function faultsOf({ scene, layout }: Picture): string[] {
  const lanes = scene.lanes ?? [];
  const faults: string[] = [];
  scene.labels.forEach(({ box, event }, i) => {
    for (const other of scene.labels.slice(i + 1))
      if (meet(box, other.box)) faults.push(`${event.id} meets ${other.event.id}`);
    for (const cluster of scene.clusters)
      if (meet(box, cluster.box)) faults.push(`${event.id} meets a cluster`);
    const lane = lanes.find((each) => isIn(each, event))!;
    if (box.y < lane.topPx + lane.headerPx || box.y + box.height > bottomOf(lane))
      faults.push(`${event.id} leaves its lane`);
  });
  lanes.forEach((lane, i) => {
    if (lane.topPx < (i === 0 ? 0 : bottomOf(lanes[i - 1]!))) faults.push(`lane ${i} begins too early`);
    if (bottomOf(lane) > layout.axisPx) faults.push(`lane ${i} lies on the axis`);
    for (const { y, event } of [...scene.marks, ...scene.bareMarks])
      if (isIn(lane, event) && (y > bottomOf(lane) || y < lane.topPx)) faults.push(`${event.id} is astray`);
  });
  return faults;
}

/** Events in view of the lanes that are high enough for labels or counts, and those that are labelled or counted. */
function tallyOf({ scene, scale }: Picture): { inView: number; told: number } {
  const told = ({ labels, clusters }: Pick<Scene, 'labels' | 'clusters'>) =>
    labels.length + sum(clusters, ({ count }) => count);
  const { start, end } = scale.viewport;
  const high = (scene.lanes ?? []).filter(({ hasClusters }) => hasClusters);
  const inView = sum(high, ({ layout }) => layout.items.anchors.filter((u) => u >= start && u < end).length);
  const labels = scene.labels.filter(({ event }) => high.some((lane) => isIn(lane, event)));
  return { inView, told: told({ labels, clusters: scene.clusters }) };
}

describe('lanes', () => {
  it('stand in the order of the document, events in no group last', () => {
    const groups = [
      { id: 'b', title: 'Beta' },
      { id: 'a', title: 'Alpha' },
    ];
    const events = monthly([undefined, 'a', 'b', 'c']);
    expect(titles(drawLanes({ groups, events }))).toEqual([['Beta'], ['Alpha'], ['c'], [undefined]]);
  });

  describe('of groups in others', () => {
    const document = {
      groups: [
        { id: 'allies', title: 'Allies' },
        { id: 'axis', title: 'Axis' },
        { id: 'uk', title: 'Britain', parent: 'allies' },
        { id: 'us', title: 'America', parent: 'allies' },
      ],
      events: monthly(['uk', 'us', 'axis', 'uk']),
    };
    const told = (picture: Picture) =>
      lanesOf(picture).map(({ group, level, count, isFolded }) =>
        [group?.title, level, count, isFolded ? 'folded' : ''].join(' ').trim(),
      );

    it('stand behind these, which have a header but no line', () => {
      const picture = drawLanes(document);
      expect(told(picture)).toEqual(['Allies 0 3', 'Britain 1 2', 'America 1 1', 'Axis 0 1']);
      const [allies, britain] = lanesOf(picture);
      expect(britain!.topPx - allies!.topPx).toBe(allies!.headerPx);
      expect(faultsOf(picture)).toEqual([]);
    });

    it('fold with these, into one lane', () => {
      const picture = drawLanes(document, {}, ['allies']);
      expect(told(picture)).toEqual(['Allies 0 3 folded', 'Axis 0 1']);
      const { marks, bareMarks, inView } = picture.scene;
      expect(marks.length + bareMarks.length).toBe(4);
      expect(inView).toBe(4);
    });
  });

  it('are one axis where there are no groups', () => {
    const picture = drawLanes({ events: monthly([undefined, undefined]) });
    expect(picture.scene.lanes).toBeUndefined();
    expect(new Set(picture.scene.marks.map(({ y }) => y))).toEqual(new Set([picture.layout.axisPx]));
  });

  it('are one axis where there is no room for two', () => {
    const { scene } = drawLanes(niger, { heightPx: 180 });
    expect(scene.lanes).toBeUndefined();
    expect(scene.inView).toBe(5);
  });

  it('leave axis, ticks and period bars where they are', () => {
    const lanes = drawLanes(niger).scene;
    const merged = drawLanes(niger, { lanes: undefined }).scene;
    for (const part of ['axis', 'tickLines', 'axisTexts', 'periods', 'inView', 'earlier', 'later'] as const)
      expect(lanes[part]).toEqual(merged[part]);
  });

  it.each([
    ['Niger', niger],
    ['the Moon', moon],
  ])('label all events of %s where there is room', (_, document) => {
    const picture = drawLanes(document, { heightPx: 900 });
    expect(picture.scene.labels).toHaveLength(document.events.length);
    expect(faultsOf(picture)).toEqual([]);
  });

  it('say how high a plot must be', () => {
    const high = drawLanes(moon, { heightPx: 900 });
    const { neededPx } = high.layout;
    expect(neededPx).toBeLessThan(900);
    const fitting = drawLanes(moon, { heightPx: neededPx });
    expect(fitting.scene.labels).toHaveLength(moon.events.length);
    expect(lanesOf(fitting)[0]!.topPx).toBeGreaterThanOrEqual(0);
  });

  it('merge what does not fit into the last one, and lose nothing', () => {
    const groups = Array.from({ length: 30 }, (_, i) => `group ${i}`);
    const picture = drawLanes({ events: monthly([...groups, undefined]) }, { heightPx: 300 });
    const lanes = lanesOf(picture);
    expect(lanes.length).toBeLessThan(10);
    expect(lanes.at(-1)!.groups).toHaveLength(31 - (lanes.length - 1));
    expect(sum(lanes, ({ count }) => count)).toBe(31);
    expect(faultsOf(picture)).toEqual([]);
  });

  it('are thin, with marks only, where they are folded', () => {
    const open = drawLanes(niger);
    const folded = drawLanes(niger, {}, ['us']);
    const [before, after] = [open, folded].map((picture) => {
      const [, us, russia] = lanesOf(picture);
      return russia!.topPx - us!.topPx;
    });
    expect(after).toBe(40);
    expect(after).toBeLessThan(before!);
    expect(lanesOf(folded).map(({ isFolded }) => isFolded)).toEqual([false, true, false]);
    expect(folded.scene.labels.map(({ event }) => event.group?.id)).not.toContain('us');
    expect(folded.scene.bareMarks.map(({ event }) => event.group?.id)).toEqual(['us', 'us']);
    expect(folded.scene.clusters).toEqual([]);
  });

  it('can all be folded', () => {
    const picture = drawLanes(niger, {}, ['niger', 'us', 'russia']);
    expect(picture.scene.bareMarks).toHaveLength(5);
    expect(picture.layout.axisPx - lanesOf(picture)[0]!.topPx).toBeLessThan(130);
    expect(faultsOf(picture)).toEqual([]);
  });

  it('hang the label of what is selected below its mark where there is no room above it', () => {
    const picture = drawLanes(niger, { pinned: ['coup'], heightPx: 300 }, ['niger']);
    const { labels, marks } = picture.scene;
    const { box, connector } = labels.find(({ event }) => event.id === 'coup')!;
    const { y } = marks.find(({ event }) => event.id === 'coup')!;
    expect(box.y).toBeGreaterThan(y);
    expect(connector[0]![1]).toBeLessThan(connector[1]![1]);
  });

  it('keep every event, every text clear of the others, and their height, whatever they hold', () => {
    const group = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 120, max: 900 }),
        fc.constantFrom(360, 700, 1200),
        fc.subarray(['a', 'b', undefined]),
        fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true })),
        (groups, heightPx, widthPx, folded, [from, share]) => {
          const document = { events: monthly(groups) };
          const all = drawLanes(document, { heightPx, widthPx }, folded);
          const { start, span } = all.fitted;
          const viewport = Viewport.of(start + from * span, start + (from + share * (1 - from)) * span);
          const view = { viewport, folded: all.folded };
          for (const picture of [all, drawLanes(document, { heightPx, widthPx, view }, folded)]) {
            const { scene } = picture;
            if (!scene.lanes) continue;
            expect(sum(scene.lanes, ({ count }) => count)).toBe(groups.length);
            expect(scene.earlier + scene.inView + scene.later).toBe(groups.length);
            const ids = scene.lanes.map(({ group }) => group?.id);
            expect(ids).toEqual([...new Set(ids)]);
            const { inView, told } = tallyOf(picture);
            expect(told).toBe(inView);
            expect(faultsOf(picture)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
