import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parseTimeline } from '../../src/index.js';
import type { TimelineEvent, TimelineJson } from '../../src/index.js';
import { permutationsOf } from '../layout/niger.js';
import { mount, nigerStory, textOf } from './harness.js';
import type { TimelineHarness } from './harness.js';
import { randomStory } from './random-story.js';
import { clippedLabels, faultsOf, lostLabels, overflowingLabels, survey, titlesOf } from './survey.js';
import type { Faults } from './survey.js';

const AUSTIN = 'US defense secretary plays the risk down';
const TITLES = [
  'Coup overthrows President Mohamed Bazoum',
  'Junta denounces military agreement with the United States',
  'Washington agrees to withdraw its soldiers',
  'Russian soldiers move into Air Base 101, Niamey',
  AUSTIN,
];

function eventsOf(document: unknown): readonly TimelineEvent[] {
  const { timeline } = parseTimeline(document);
  if (!timeline) throw new Error('no timeline');
  return timeline.events;
}

/** What is wrong with the picture as it stands, with `titles` to be seen whole. */
function faultsAtFit(
  timeline: TimelineHarness,
  events: readonly TimelineEvent[],
  titles: readonly string[] = [],
) {
  const picture = survey(timeline);
  const shown = titlesOf(timeline);
  return [
    ...faultsOf(picture, events),
    ...clippedLabels(picture),
    ...overflowingLabels(timeline),
    ...titles.filter((title) => !shown.includes(title)).map((title) => `"${title}" is missing`),
  ];
}

/** Fit, so many steps of zoom around the middle of an event, pan, and back, looking at every frame. */
async function faultsOnWalk(
  timeline: TimelineHarness,
  events: readonly TimelineEvent[],
  { steps, factor, at }: { steps: number; factor: number; at: number },
): Promise<Faults> {
  const { element } = timeline;
  const faults: Faults = clippedLabels(survey(timeline));
  const go = async (start: number, end: number) => {
    await element.zoomTo(start, end, { animate: false });
    const picture = survey(timeline);
    const where = `at ${new Date(start).toISOString()} + ${end - start} ms`;
    faults.push(...faultsOf(picture, events).map((fault) => `${fault} ${where}`));
    return picture;
  };
  const views = [timeline.view];
  let before = survey(timeline);
  for (let step = 0; step < steps; step++) {
    const { start, end } = views.at(-1)!;
    const view = { start: at - (at - start) / factor, end: at + (end - at) / factor };
    const picture = await go(view.start, view.end);
    faults.push(...lostLabels(before, picture, events).map((fault) => `${fault} in step ${step}`));
    views.push(view);
    before = picture;
  }
  const { start, end } = views.at(-1)!;
  for (let shift = -1.5; shift <= 1.5; shift += 0.29)
    await go(start + shift * (end - start), end + shift * (end - start));
  for (const view of views.reverse()) await go(view.start, view.end);
  faults.push(...clippedLabels(survey(timeline)));
  return faults;
}

describe('the layout of the Niger story', () => {
  before(() => setViewport({ width: 1500, height: 900 }));

  it('shows its five titles whole at every width from 768 px', async () => {
    const story = await nigerStory();
    const timeline = await mount({ data: story, widthPx: 768 });
    const faults: Record<number, Faults> = {};
    for (let widthPx = 768; widthPx <= 1400; widthPx += 40) {
      timeline.column.style.setProperty('width', `${widthPx}px`);
      await timeline.still();
      const found = faultsAtFit(timeline, eventsOf(story), TITLES);
      if (found.length > 0) faults[widthPx] = found;
    }
    expect(faults).to.deep.equal({});
  });

  it('shows its four main titles whole at every width from 320 px', async () => {
    const story = await nigerStory();
    const timeline = await mount({ data: story, widthPx: 767 });
    const main = TITLES.filter((title) => title !== AUSTIN);
    const faults: Record<number, Faults> = {};
    for (let widthPx = 320; widthPx <= 767; widthPx += widthPx === 752 ? 15 : 16) {
      timeline.column.style.setProperty('width', `${widthPx}px`);
      await timeline.still();
      const found = faultsAtFit(timeline, eventsOf(story), main);
      if (found.length > 0) faults[widthPx] = found;
    }
    expect(faults).to.deep.equal({});
  });

  it('shows its five titles at 768 px in whatever order of importance', async () => {
    const story = await nigerStory();
    const timeline = await mount({ data: story, widthPx: 768 });
    const faults: Record<string, Faults> = {};
    for (const order of permutationsOf([1, 2, 3, 4, 5])) {
      const events = story.events.map((event, i) => ({ ...event, importance: order[i] ?? 0 }));
      const answered = timeline.answered();
      timeline.element.data = { ...story, events };
      await answered;
      const found = faultsAtFit(timeline, eventsOf({ ...story, events }), TITLES);
      if (found.length > 0) faults[order.join()] = found;
    }
    expect(faults).to.deep.equal({});
  });
});

describe('a plot so narrow that a label has little more than half of it', () => {
  const title = 'Christmas, in some year';
  const data: TimelineJson = {
    events: [{ date: '156X-12-25', title }],
  };

  for (const widthPx of [240, 300, 360, 420]) {
    it(`labels an event in its middle at ${widthPx} px, with all of its date`, async () => {
      const timeline = await mount({
        data,
        widthPx,
        attributes: { orientation: 'horizontal' },
      });
      expect(faultsAtFit(timeline, eventsOf(data), [title])).to.deep.equal([]);
      expect(textOf(timeline.part('label'))).to.match(/25 ?December 1560 ?and ?25 ?December 1569/);
    });
  }
});

describe('a walk: fit, zoom in, pan, and back', () => {
  before(() => setViewport({ width: 1500, height: 900 }));

  for (const widthPx of [1200, 360]) {
    it(`keeps the labels of the Niger story apart at ${widthPx} px`, async () => {
      const story = await nigerStory();
      const timeline = await mount({ data: story, widthPx });
      const at = Date.UTC(2024, 3, 16);
      expect(await faultsOnWalk(timeline, eventsOf(story), { steps: 120, factor: 1.04, at })).to.deep.equal(
        [],
      );
    });
  }

  const sets = [
    { seed: 1, count: 1, spread: 'even', widthPx: 1000 },
    { seed: 2, count: 12, spread: 'bursts', widthPx: 768 },
    { seed: 3, count: 30, spread: 'even', widthPx: 1200 },
    { seed: 4, count: 31, spread: 'outlier', widthPx: 360 },
    { seed: 5, count: 150, spread: 'days', widthPx: 1200 },
    { seed: 6, count: 400, spread: 'bursts', widthPx: 500 },
    { seed: 7, count: 1000, spread: 'outlier', widthPx: 1400 },
    { seed: 8, count: 2000, spread: 'bursts', widthPx: 1000 },
  ] as const;
  for (const { seed, count, spread, widthPx } of sets) {
    it(`keeps the labels of ${count} events (${spread}) apart at ${widthPx} px`, async () => {
      const story = randomStory(seed, count, spread);
      const events = eventsOf(story);
      const timeline = await mount({ data: story, widthPx });
      const at = events[Math.floor(count / 2)]!.when.b;
      expect(await faultsOnWalk(timeline, events, { steps: 20, factor: 1.3, at })).to.deep.equal([]);
    });
  }
});
