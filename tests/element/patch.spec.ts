import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount, textOf } from './harness.js';
import type { TimelineHarness } from './harness.js';

const DAY_MS = 86_400_000;
const dateOf = (day: number) => new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
const event = (day: number) => ({ id: `e${day}`, date: dateOf(day), title: `Day ${day}` });
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => event(from + i));
const labels = (timeline: TimelineHarness) => timeline.parts('label').map((label) => textOf(label));

before(() => setViewport({ width: 1100, height: 800 }));

describe('patch', () => {
  it('draws what was added, changed and removed, and tells the page', async () => {
    const timeline = await mount({ data: days(1, 4) });
    const loaded = timeline.answered();
    await timeline.element.patch({
      add: event(9),
      update: { ...event(2), title: 'Another second' },
      remove: 'e3',
    });
    await loaded;
    await timeline.still();
    const shown = labels(timeline).join();
    for (const title of ['Day 1', 'Another second', 'Day 4', 'Day 9']) expect(shown).to.include(title);
    expect(shown).not.to.include('Day 3');
  });

  it('keeps view and selection', async () => {
    const timeline = await mount({ data: days(1, 60) });
    await timeline.element.zoomTo(dateOf(10), dateOf(20), { animate: false });
    await timeline.element.select('e15', { reveal: false });
    const { view } = timeline;
    await timeline.element.patch({ add: days(61, 70) });
    await timeline.still();
    expect(timeline.view).to.deep.equal(view);
    expect(timeline.element.selected).to.equal('e15');
    expect(textOf(timeline.part('card'))).to.include('Day 15');
  });

  it('comes after another one that was asked for before', async () => {
    const timeline = await mount({ data: days(1, 2) });
    await Promise.all([
      timeline.element.patch({ add: event(3) }),
      timeline.element.patch({ update: { ...event(3), title: 'The third' }, add: event(4) }),
      timeline.element.patch({ remove: 'e1' }),
    ]);
    await timeline.still();
    expect(labels(timeline).map((text) => /Day \d|The third/.exec(text)?.[0])).to.deep.equal([
      'Day 2',
      'The third',
      'Day 4',
    ]);
  });

  it('changes some of many', async () => {
    const minute = (i: number) => new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString();
    const many = Array.from({ length: 12_000 }, (_, i) => ({
      id: `m${i}`,
      date: minute(i),
      title: `No. ${i}`,
    }));
    const timeline = await mount({ data: many });
    await timeline.element.patch({
      update: { ...many[7]!, title: 'Changed', importance: 2 },
      remove: ['m8', 'm9'],
      add: { id: 'new', date: '2024-01-03', title: 'Added', importance: 1 },
    });
    await timeline.still();
    const shown = labels(timeline).join();
    for (const title of ['Changed', 'Added']) expect(shown).to.include(title);
    expect(timeline.element.issues).to.deep.equal([]);
    expect(await timeline.element.select('m8')).to.equal(false);
    expect(await timeline.element.select('m10')).to.equal(true);
    expect(textOf(timeline.part('card'))).to.include('No. 10');
  });

  it('waits for a document that is on its way', async () => {
    const body = encodeURIComponent(JSON.stringify(days(1, 3)));
    const timeline = await mount({ src: `/answer?body=${body}&delay=100`, unloaded: true });
    await timeline.element.patch({ add: event(4) });
    await timeline.still();
    expect(labels(timeline)).to.have.length(4);
  });

  it('repeats no problem, and draws links that it brings', async () => {
    const timeline = await mount({ unloaded: true });
    for (const title of ['Day 1', 'Day 2']) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify([{ id: title, date: '2024-01-01', title }]);
      timeline.element.append(script);
    }
    await timeline.element.patch({ add: { ...event(3), links: [{ to: 'Day 1' }] } });
    await timeline.element.patch({ add: event(4) });
    timeline.element.setAttribute('links', 'always');
    await timeline.still();
    expect(timeline.element.issues.map(({ code }) => code)).to.deep.equal(['several-inline-scripts']);
    const links = [...timeline.root.querySelectorAll<SVGElement>('[part="link"]')];
    expect(links.map(({ dataset }) => [dataset['from'], dataset['to']])).to.deep.equal([['e3', 'Day 1']]);
  });

  it('needs no document', async () => {
    const timeline = await mount({ unloaded: true });
    await timeline.element.patch({ add: days(1, 2) });
    await timeline.still();
    expect(labels(timeline)).to.have.length(2);
  });

  it('tells what is wrong in it beside what was wrong before', async () => {
    const timeline = await mount({ data: [...days(1, 2), { date: 'soon', title: 'Soon' }] });
    await timeline.element.patch({ remove: 'nobody', add: event(3) });
    await timeline.still();
    expect(timeline.element.issues.map(({ code }) => code)).to.deep.equal(['date-unreadable', 'id-unknown']);
    expect(labels(timeline)).to.have.length(3);
  });
});

describe('follow', () => {
  /** The last days in view, the newest at its right. */
  async function mountFollowing(): Promise<TimelineHarness> {
    const timeline = await mount({ data: days(1, 60) });
    timeline.element.follow = true;
    await timeline.element.zoomTo(dateOf(50), dateOf(60), { animate: false });
    return timeline;
  }

  it('moves the view on to what is newer, as far as it takes, and no wider', async () => {
    const timeline = await mountFollowing();
    const { start, end } = timeline.view;
    await timeline.element.patch({ add: days(61, 65) });
    await timeline.still();
    const after = timeline.view;
    expect(after.end - after.start).to.be.closeTo(end - start, 1);
    const newest = Date.UTC(2024, 0, 65) + DAY_MS / 2;
    expect((newest - after.start) / (after.end - after.start)).to.be.closeTo(0.9, 0.01);
  });

  it('leaves a reader alone who has moved away', async () => {
    const timeline = await mountFollowing();
    await timeline.element.zoomTo(dateOf(20), dateOf(30), { animate: false });
    const { view } = timeline;
    await timeline.element.patch({ add: days(61, 65) });
    await timeline.still();
    expect(timeline.view).to.deep.equal(view);
  });

  it('needs to do nothing where everything is in view', async () => {
    const timeline = await mount({ data: days(1, 10) });
    timeline.element.follow = true;
    await timeline.element.patch({ add: event(40) });
    await timeline.still();
    expect(labels(timeline).join()).to.include('Day 40');
    expect(timeline.view.start).to.be.lessThan(Date.UTC(2024, 0, 1));
  });
});
