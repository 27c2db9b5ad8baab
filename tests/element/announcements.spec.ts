import { expect } from '@open-wc/testing';
import { manyEvents, mount, nigerStory, press, until } from './harness.js';
import type { TimelineHarness } from './harness.js';

/** As long as nothing new happens before something is said. */
const QUIET_MS = 500;

/** The messages that come of `act`: until nothing was said for a while longer than it takes to say something. */
async function saidAfter(timeline: TimelineHarness, act: () => unknown): Promise<readonly string[]> {
  const before = timeline.said.length;
  await act();
  await timeline.still();
  let since = performance.now();
  let count = timeline.said.length;
  await until(() => {
    if (timeline.said.length !== count) {
      count = timeline.said.length;
      since = performance.now();
    }
    return performance.now() - since > QUIET_MS + 500;
  });
  return timeline.said.slice(before);
}

describe('A19: the status', () => {
  it('is polite, and says once that the timeline has loaded', async () => {
    const timeline = await mount({ data: await nigerStory() });
    expect(timeline.part('status').getAttribute('role')).to.equal('status');
    expect(timeline.all('[aria-live="assertive"], [role="alert"]')).to.deep.equal([]);
    expect(await saidAfter(timeline, () => undefined)).to.deep.equal(['Timeline loaded, 5 events']);
  });

  it('says at most two things of fifty steps of zooming, after half a second of quiet', async () => {
    const timeline = await mount({ data: manyEvents(120) });
    await saidAfter(timeline, () => undefined);
    timeline.button('Zoom in').focus();
    // A busy machine may itself be quiet between two keys.
    let pressedAt = -Infinity;
    let pauses = 0;
    const noteKey = () => {
      const now = performance.now();
      if (now - pressedAt > QUIET_MS - 50) pauses++;
      pressedAt = now;
    };
    timeline.element.addEventListener('keydown', noteKey, { capture: true });
    const quietMs: number[] = [];
    const told = new MutationObserver(() => quietMs.push(performance.now() - pressedAt));
    told.observe(timeline.part('status'), { childList: true, characterData: true, subtree: true });
    const said = await saidAfter(timeline, async () => {
      for (let i = 0; i < 25; i++) {
        await press('+');
        await press('-');
      }
    });
    told.disconnect();
    expect(pauses).to.be.at.least(1);
    expect(said.length).to.be.within(1, 1 + pauses);
    expect(quietMs.length).to.be.at.least(1);
    expect(Math.min(...quietMs)).to.be.above(QUIET_MS - 50);
    expect(said.at(-1)).to.match(/^Showing .+, \d+ of 120 events$/);
  });

  it('tells an opened event with its place, the list, and an empty timeline', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await saidAfter(timeline, () => undefined);
    const opening = await saidAfter(timeline, () => timeline.click(timeline.part('label', 'coup')));
    expect(opening).to.deep.equal(['1 of 5: Coup overthrows President Mohamed Bazoum']);
    expect(await saidAfter(timeline, () => timeline.click('List view'))).to.deep.equal(['List view on']);
    expect(await saidAfter(timeline, () => timeline.setData([]))).to.deep.equal(['No events']);
  });

  it('tells a failure', async () => {
    const timeline = await mount({ inline: '{' });
    expect(await saidAfter(timeline, () => undefined)).to.deep.equal(['The timeline could not be loaded.']);
  });

  it('never says more than a hundred characters, nor a whole text', async () => {
    const timeline = await mount({
      data: [{ id: 'a', date: '2024', title: 'A very long title. '.repeat(20), description: 'A secret.' }],
    });
    await saidAfter(timeline, () => undefined);
    const [message = '', ...others] = await saidAfter(timeline, () =>
      timeline.click(timeline.part('marker', 'a')),
    );
    expect(others).to.deep.equal([]);
    expect(message.length).to.be.within(20, 100);
    expect(message).to.not.contain('secret');
  });

  it('says nothing of what the program did', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await saidAfter(timeline, () => undefined);
    const said = await saidAfter(timeline, async () => {
      await timeline.element.zoomTo('2024-04', '2024-05');
      await timeline.element.fit();
    });
    expect(said).to.deep.equal([]);
  });
});
