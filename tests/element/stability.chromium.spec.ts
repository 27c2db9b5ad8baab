import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { heapAfterCollection, nextFrame } from '../helpers/commands.js';
import { manyEvents, mount, nigerStory } from './harness.js';
import type { Mount } from './harness.js';

/** The part of Chromium's `LayoutShift` entries that is asked for here. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** The sum of all layout shifts while `act` goes on, and how far what follows the element has moved meanwhile. */
async function shiftsDuring(options: Mount, act: (element: HTMLElement) => Promise<void>) {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as LayoutShift).value;
  });
  const timeline = await mount({ ...options, unloaded: true });
  const after = document.createElement('p');
  after.textContent = 'What the page says below.';
  timeline.column.append(after);
  await nextFrame();
  const { top } = after.getBoundingClientRect();
  observer.observe({ type: 'layout-shift' });
  await act(timeline.element);
  await timeline.still();
  for (const entry of observer.takeRecords()) shift += (entry as LayoutShift).value;
  observer.disconnect();
  return { shift, movedPx: after.getBoundingClientRect().top - top, drawn: timeline.state };
}

const STILL = { shift: 0, movedPx: 0, drawn: 'drawn' };

describe('from the first paint to the drawn timeline', () => {
  for (const widthPx of [1200, 360]) {
    it(`nothing shifts at ${widthPx} px, with inline data`, async () => {
      await setViewport({ width: widthPx + 16, height: 900 });
      const story = JSON.stringify(await nigerStory());
      const result = await shiftsDuring({ widthPx, lang: 'en' }, async (element) => {
        const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve));
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = story;
        element.append(script);
        await loaded;
      });
      expect(result).to.deep.equal(STILL);
    });

    it(`nothing shifts at ${widthPx} px, with a slow address`, async () => {
      await setViewport({ width: widthPx + 16, height: 900 });
      const story = encodeURIComponent(JSON.stringify(manyEvents(12)));
      const src = `/answer?delay=800&body=${story}`;
      const result = await shiftsDuring({ widthPx, src, lang: 'en' }, async (element) => {
        await new Promise((resolve) => element.addEventListener('timeline-load', resolve));
      });
      expect(result).to.deep.equal(STILL);
    });
  }

  it('a shift would be seen', async () => {
    const result = await shiftsDuring({ widthPx: 1200 }, async (element) => {
      element.style.setProperty('margin-top', '60px');
      await nextFrame();
    });
    expect(result.movedPx).to.equal(60);
    expect(result.shift).to.be.greaterThan(0);
  });
});

describe('R5: memory', () => {
  it('an element that was mounted and removed leaves nothing behind, fifty times', async () => {
    const story = await nigerStory();
    const leftovers: WeakRef<HTMLElement>[] = [];
    const visit = async () => {
      const element = document.createElement('annotated-timeline');
      const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve));
      element.data = story;
      document.body.append(element);
      await loaded;
      await element.select('coup');
      await element.zoomTo('2024-03', '2024-04', { animate: false });
      element.remove();
      leftovers.push(new WeakRef(element));
    };
    for (let i = 0; i < 50; i++) await visit();
    await nextFrame();
    await heapAfterCollection();
    await nextFrame();
    await heapAfterCollection();
    // The browser itself may hold on to the last one, as what had been hovered or was measured last.
    expect(leftovers.filter((ref) => ref.deref()).length).to.be.at.most(1);
  });

  it('a thousand swaps of data leave the heap flat', async () => {
    const timeline = await mount({ data: manyEvents(20) });
    const swap = async (times: number) => {
      for (let i = 0; i < times; i++) {
        const loaded = timeline.answered();
        timeline.element.data = manyEvents(20 + (i % 5));
        await loaded;
      }
      return heapAfterCollection();
    };
    const warm = await swap(200);
    const later = await swap(800);
    // A document of twenty events that somebody holds on to is more than ten times as large.
    expect((later - warm) / 800, 'bytes a swap').to.be.lessThan(2000);
  });
});
