import { expect } from '@open-wc/testing';
import { setViewport, writeFile } from '@web/test-runner-commands';
import { parseTimeline } from '../../src/index.js';
import type { TimelineEvent } from '../../src/index.js';
import { anchorOf } from '../../src/time/anchor.js';
import { screenshot } from '../helpers/commands.js';
import { mount, nigerStory } from './harness.js';
import type { TimelineHarness } from './harness.js';
import { lostLabels, survey } from './survey.js';
import type { Faults, Picture } from './survey.js';

const WIDTH_PX = 1040;
const STEPS = 12;
/** Where the wheel turns, as a share of the plot: between the events of spring 2024. */
const AT = 0.86;
/** Boxes are written in hundredths of a pixel, and browsers snap them to sixty-fourths. */
const TOLERANCE_PX = 0.1;

async function mountStory(): Promise<{ timeline: TimelineHarness; events: readonly TimelineEvent[] }> {
  await setViewport({ width: WIDTH_PX + 60, height: 900 });
  const story = await nigerStory();
  const timeline = await mount({ data: story, widthPx: WIDTH_PX });
  return { timeline, events: parseTimeline(story).timeline!.events };
}

const stemPx = (picture: Picture, id: string): number => {
  const { x, width } = picture.connectors.get(id)![0]!;
  return x + width / 2;
};

/** 1: towards later times, -1: towards earlier ones; 0 for a text that an edge of the plot has slid over its stem. */
function sideOf(picture: Picture, id: string): number {
  const { left, right } = picture.labels.get(id)!;
  const px = stemPx(picture, id);
  return left > px ? 1 : right < px ? -1 : 0;
}

const isAtEdge = ({ plot, labels }: Picture, id: string): boolean => {
  const { left, right } = labels.get(id)!;
  return left <= plot.left + 1 || right >= plot.right - 1;
};

/** Stems that are not where the moments of their events are in the view. */
function misplacedStems(picture: Picture, events: readonly TimelineEvent[]): Faults {
  const { plot, view, labels } = picture;
  return events.flatMap(({ id, when }) => {
    if (!labels.has(id)) return [];
    const share = (anchorOf(when) - view.start) / (view.end - view.start);
    const offPx = stemPx(picture, id) - (plot.left + share * plot.width);
    return Math.abs(offPx) <= 1 ? [] : [`the stem of ${id} is ${offPx} px beside its moment`];
  });
}

/** Labels that both frames show in different rows, or on different sides of their stems. */
function jumps(before: Picture, after: Picture): Faults {
  return [...after.labels].flatMap(([id, { top }]) => {
    const former = before.labels.get(id);
    if (!former) return [];
    const movedPx = top - former.top;
    const turned =
      sideOf(before, id) !== sideOf(after, id) && ![before, after].some((at) => isAtEdge(at, id));
    return [
      ...(Math.abs(movedPx) > TOLERANCE_PX ? [`label ${id} moved by ${movedPx} px across the axis`] : []),
      ...(turned ? [`label ${id} changed its side`] : []),
    ];
  });
}

/** What is seen of one frame, to be compared with another: what is shown, and where to within half a pixel. */
function differences(one: Picture, other: Picture): Faults {
  const ids = new Set([...one.labels.keys(), ...other.labels.keys()]);
  return [...ids].flatMap((id) => {
    const [a, b] = [one.labels.get(id), other.labels.get(id)];
    if (!a || !b) return [`only one of the frames shows ${id}`];
    return Math.abs(a.x - b.x) > 0.5 || Math.abs(a.y - b.y) > TOLERANCE_PX ? [`${id} is elsewhere`] : [];
  });
}

/** Labels that between two frames moved against the way that their stems go from the first frame to the last. */
function backwardSteps(frames: readonly Picture[]): Faults {
  const [first, last] = [frames[0]!, frames.at(-1)!];
  const momentOf = (picture: Picture, id: string) => {
    const share = (stemPx(picture, id) - picture.plot.left) / picture.plot.width;
    return picture.view.start + share * (picture.view.end - picture.view.start);
  };
  const pxOf = ({ view, plot }: Picture, moment: number) =>
    plot.left + ((moment - view.start) / (view.end - view.start)) * plot.width;
  return frames.slice(1).flatMap((after, i) => {
    const before = frames[i]!;
    return [...after.labels].flatMap(([id, { left }]) => {
      const former = before.labels.get(id);
      if (!former) return [];
      const moment = momentOf(after, id);
      const direction = Math.sign(Math.round(pxOf(last, moment) - pxOf(first, moment)));
      const movedPx = left - former.left;
      const isBackward = direction === 0 ? Math.abs(movedPx) > 1 : movedPx * direction < -TOLERANCE_PX;
      return isBackward ? [`label ${id} moved by ${movedPx} px in frame ${i + 1}`] : [];
    });
  });
}

/** What is shown from the press of the button on, frame by frame, until the picture stands still. */
async function framesOfZoom(timeline: TimelineHarness): Promise<Picture[]> {
  const frames = [survey(timeline)];
  let settled = false;
  timeline.element.addEventListener('timeline-view-change', (event) => (settled ||= event.settled));
  timeline.button('Zoom in').click();
  while (!settled) {
    await new Promise(requestAnimationFrame);
    await timeline.element.updateComplete;
    frames.push(survey(timeline));
  }
  await timeline.still();
  return [...frames, survey(timeline)];
}

/** Puts the frames, half as large, side by side in three columns, into one picture for people to look at. */
async function writeStrip(frames: readonly string[]): Promise<void> {
  const images = await Promise.all(
    frames.map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      return image;
    }),
  );
  const [width, height] = [images[0]!.width / 2, images[0]!.height / 2];
  const canvas = document.createElement('canvas');
  canvas.width = 3 * width;
  canvas.height = Math.ceil(images.length / 3) * height;
  const context = canvas.getContext('2d')!;
  images.forEach((image, k) => {
    const [x, y] = [(k % 3) * width, Math.floor(k / 3) * height];
    context.drawImage(image, x, y, width, height);
    context.strokeRect(x, y, width, height);
  });
  const [, content = ''] = canvas.toDataURL('image/png').split(',');
  await writeFile({ path: '../../.reports/zoom-strip.png', content, encoding: 'base64' });
}

describe('zooming, frame by frame', () => {
  it('by the wheel makes nothing jump, and the way out is the way in', async () => {
    const { timeline, events } = await mountStory();
    const { left, top, width, height } = timeline.boxOf('plot');
    const at = { x: Math.round(left + AT * width), y: Math.round(top + height - 10) };
    const turn = async (deltaY: number) => {
      await timeline.wheel({ ...at, deltaY, keys: ['Control'] });
      return survey(timeline);
    };

    const frames = [survey(timeline)];
    const shots: string[] = [];
    const faults: Faults = [];
    for (let step = 1; step <= STEPS; step++) {
      const before = frames.at(-1)!;
      const after = await turn(-12);
      shots.push(await screenshot(timeline.element.getBoundingClientRect()));
      expect(after.view.end - after.view.start).to.be.lessThan(before.view.end - before.view.start);
      const found = [
        ...misplacedStems(after, events),
        ...jumps(before, after),
        ...lostLabels(before, after, events),
      ];
      faults.push(...found.map((fault) => `step ${step}: ${fault}`));
      frames.push(after);
    }
    await writeStrip(shots);
    for (let step = STEPS - 1; step >= 0; step--) {
      const found = differences(frames[step]!, await turn(12));
      faults.push(...found.map((fault) => `back at step ${step}: ${fault}`));
    }
    expect(faults).to.deep.equal([]);
    expect(frames[0]!.labels.size).to.equal(5);
    expect(frames.at(-1)!.labels.size).to.be.within(1, 4);
  });

  it('by the button moves each label one way, and none against it', async () => {
    const { timeline, events } = await mountStory();
    for (let press = 0; press < 3; press++) {
      const frames = await framesOfZoom(timeline);
      const faults = frames
        .slice(1)
        .flatMap((after, i) => [
          ...misplacedStems(after, events),
          ...jumps(frames[i]!, after),
          ...lostLabels(frames[i]!, after, events),
        ]);
      expect([...faults, ...backwardSteps(frames)]).to.deep.equal([]);
    }
  });
});
