import { expect } from '@open-wc/testing';
import { parseTimeline } from '../../src/index.js';
import { mount, type TimelineHarness } from './harness.js';
import { randomStory } from './random-story.js';
import { faultsOf, survey, titlesOf, type Faults } from './survey.js';

describe('labels of thousands of events', () => {
  const story = randomStory(11, 4000, 'bursts');
  const { timeline: parsed } = parseTimeline(story);
  const events = parsed!.events;

  /** Drawn, but no more than that. */
  async function load(): Promise<TimelineHarness> {
    const timeline = await mount({ data: [{ date: '2024', title: 'Before' }], widthPx: 1000 });
    const answered = timeline.answered();
    timeline.element.data = story;
    await answered;
    return timeline;
  }

  it('find their places while the picture is there: whatever is not labelled yet is counted', async () => {
    const timeline = await load();
    const faults: Faults = [];
    expect(timeline.element.matches(':state(arranging)')).to.equal(true);
    while (timeline.element.matches(':state(arranging)')) {
      faults.push(...faultsOf(survey(timeline), events));
      await new Promise(requestAnimationFrame);
    }
    await timeline.still();
    faults.push(...faultsOf(survey(timeline), events));
    expect(faults).to.deep.equal([]);
    expect(timeline.labelled.length).to.be.greaterThan(3);
  });

  it('come to the same, however the view moves meanwhile', async () => {
    const quiet = await mount({ data: story, widthPx: 1000 });
    await quiet.still();
    const titles = titlesOf(quiet);
    quiet.column.remove();

    const moved = await load();
    const { start, end } = moved.view;
    const third = (end - start) / 3;
    for (const shift of [0, 1, 2]) {
      await moved.element.zoomTo(start + shift * third, start + (shift + 1) * third, { animate: false });
    }
    await moved.element.fit({ animate: false });
    await moved.still();
    expect(titlesOf(moved)).to.deep.equal(titles);
  });

  it('are let go of when other data come', async () => {
    const timeline = await load();
    await timeline.setData([{ date: '2024', title: 'The only one' }]);
    expect(titlesOf(timeline)).to.deep.equal(['The only one']);
    expect(timeline.element.matches(':state(arranging)')).to.equal(false);
  });
});

describe('elements', () => {
  const count = ({ root }: TimelineHarness): number => root.querySelectorAll('*').length;

  it('are no more than a thousand, in the picture and in the list, however many events there are', async () => {
    const timeline = await mount({ data: randomStory(5, 2000, 'bursts'), widthPx: 1200 });
    expect(count(timeline)).to.be.within(100, 1000);
    await timeline.click('List view');
    expect(timeline.listed.length).to.be.greaterThan(50);
    expect(count(timeline)).to.be.within(100, 1000);
  });
});

describe('a long document', () => {
  const events = Array.from({ length: 80_000 }, (_, i) => ({
    date: new Date(Date.UTC(1900, 0, 1, 0, 12 * i)).toISOString().slice(0, 16) + 'Z',
    title: `Reading number ${i}`,
  }));

  it('is read in slices, between which the page has its turns', async () => {
    const timeline = await mount({ data: [{ date: '2024', title: 'Before' }] });
    let frames = 0;
    let frame = 0;
    const count = (): void => {
      frames++;
      frame = requestAnimationFrame(count);
    };
    const answered = timeline.answered();
    timeline.element.data = events;
    count();
    await answered;
    cancelAnimationFrame(frame);
    expect(frames).to.be.greaterThan(2);
    await timeline.still();
    expect(timeline.element.issues).to.deep.equal([]);
    expect(timeline.find('[part="list"] li')?.getAttribute('aria-setsize')).to.equal('80000');
  });

  it('is shown in the list, where the reader had that open', async () => {
    const timeline = await mount({ inline: JSON.stringify(events.slice(0, 100)) });
    await timeline.click('List view');
    const answered = timeline.answered();
    timeline.element.data = events;
    await answered;
    await timeline.still();
    expect(timeline.find('[part="list"] li')?.getAttribute('aria-setsize')).to.equal('80000');
    await timeline.click('List view');
    await timeline.still();
    expect(timeline.labelled.length).to.be.greaterThan(3);
  });

  it('is read no further when another one comes, or the element goes', async () => {
    const timeline = await mount({ data: [{ date: '2024', title: 'Before' }] });
    let loads = 0;
    timeline.element.addEventListener('timeline-load', () => loads++);
    timeline.element.data = events;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await timeline.setData([{ date: '2024', title: 'The only one' }]);
    expect(titlesOf(timeline)).to.deep.equal(['The only one']);
    expect(loads).to.equal(1);

    timeline.element.data = events;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    timeline.element.remove();
    const answered = timeline.answered();
    timeline.column.append(timeline.element);
    await answered;
    await timeline.still();
    expect(loads).to.equal(2);
    expect(timeline.find('[part="list"] li')?.getAttribute('aria-setsize')).to.equal('80000');
  });
});

describe('at rest', () => {
  /** Calls of a function of the page, from now on until they are taken. */
  function listen(owner: object, name: string): () => number {
    const own = (owner as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    let calls = 0;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      calls++;
      return own.apply(this, args);
    };
    return () => {
      (owner as Record<string, unknown>)[name] = own;
      return calls;
    };
  }

  it('nothing runs: no frame, no timer, no task', async () => {
    const timeline = await mount({ data: randomStory(3, 2000, 'bursts'), widthPx: 1000 });
    await timeline.click('Zoom in');
    await timeline.still();
    const wait = globalThis.setTimeout;
    const after = (ms: number) => new Promise((resolve) => wait(resolve, ms));
    // What was done has been announced by then.
    await after(1500);
    const names = ['requestAnimationFrame', 'setTimeout', 'setInterval', 'queueMicrotask'];
    const counts = names.map((name) => [name, listen(globalThis, name)] as const);
    await after(1000);
    const calls = counts.map(([name, take]) => [name, take()]);
    expect(calls).to.deep.equal(names.map((name) => [name, 0]));
  });
});
