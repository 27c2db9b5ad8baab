import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { cdp, drag, emulate, nextFrame, pinch, resetMedia, tap } from '../helpers/commands.js';
import { deepElementFromPoint, manyEvents, middleOf, mount, nameOf, nigerStory } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

async function mountStory(options: Mount = {}): Promise<TimelineHarness> {
  return mount({ data: await nigerStory(), ...options });
}

const spanOf = ({ view }: TimelineHarness): number => view.end - view.start;

describe('A12: clicks alone are enough', () => {
  before(() => emulate({ reducedMotion: 'reduce' }));
  after(resetMedia);

  it('to reach the card of any event in the picture', async () => {
    const timeline = await mount({ data: manyEvents(60) });
    for (const [id, atMs] of [
      ['e31', Date.UTC(1902, 7, 15)],
      ['e2', Date.UTC(1900, 2, 15)],
      ['e59', Date.UTC(1904, 11, 15)],
    ] as const) {
      for (let clicks = 0; clicks < 40 && !timeline.labelled.includes(id); clicks++) {
        const { start, end } = timeline.view;
        if (atMs < start) await timeline.click('Earlier');
        else if (atMs >= end) await timeline.click('Later');
        else await timeline.click('Zoom in');
      }
      await timeline.click(timeline.part('label', id));
      expect(timeline.element.selected).to.equal(id);
    }
    await timeline.click('Show everything');
    expect(timeline.hasButton('Earlier')).to.equal(false);
  });

  it('to reach it through the list, also beyond what is listed at first', async () => {
    const timeline = await mount({ data: manyEvents(450) });
    await timeline.click('List view');
    while (!timeline.listed.includes('e440')) await timeline.click(timeline.showMore('later'));
    await timeline.click(timeline.entry('e440'));
    expect(timeline.cardTitle).to.equal('Event number 440');
    while (!timeline.listed.includes('e3')) await timeline.click(timeline.showMore('earlier'));
  });

  it('to part a cluster', async () => {
    const timeline = await mount({ data: manyEvents(120) });
    const chip = timeline.part('cluster');
    const span = spanOf(timeline);
    await timeline.click(chip);
    expect(spanOf(timeline)).to.be.below(span / 2);
  });
});

describe('A13: targets', () => {
  for (const [name, widthPx, selected] of [
    ['wide, with a card', 1000, 'arrival'],
    ['with a card below', 700, 'arrival'],
    ['narrow, with a sheet', 360, 'arrival'],
  ] as const) {
    it(`are 24 px and more: ${name}`, async () => {
      const timeline = await mountStory({ widthPx, attributes: { selected } });
      await timeline.click('Zoom in');
      const small = timeline.buttons
        .filter((button) => button.checkVisibility() && getComputedStyle(button).clipPath === 'none')
        .filter((button) => !button.matches('.link'))
        .map((button) => [nameOf(button), button.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width < 24 || height < 24);
      expect(small.map(([button]) => button)).to.deep.equal([]);
    });
  }

  it('of the toolbar and the card are 44 px for fingers', async () => {
    await cdp('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
    const timeline = await mountStory({ widthPx: 360, attributes: { selected: 'coup' } });
    for (const name of ['Zoom in', 'List view', 'Close', 'Next event']) {
      const { width, height } = timeline.button(name).getBoundingClientRect();
      expect([width, height], name).to.deep.equal([44, 44]);
    }
    await cdp('Emulation.setEmulatedMedia', { features: [] });
  });

  it('of the legend reach as far, and take no more room', async () => {
    const timeline = await mountStory({ widthPx: 1000 });
    const { height } = timeline.boxOf('plot');
    await cdp('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
    await timeline.still();
    for (const name of ['Niger', 'United States', 'Russia']) {
      const button = timeline.button(name);
      const { x, y } = middleOf(button.getBoundingClientRect());
      for (const shiftPx of [-21, 21])
        expect(deepElementFromPoint({ x, y: y + shiftPx }), `${name}, ${shiftPx}`).to.equal(button);
    }
    expect(timeline.boxOf('plot').height).to.equal(height);
    await cdp('Emulation.setEmulatedMedia', { features: [] });
  });
});

describe('A14: pressing does nothing before letting go', () => {
  it('on a label, and nothing at all after leaving it', async () => {
    const timeline = await mountStory();
    const { x, y } = middleOf(timeline.boxOf('label', 'arrival'));
    await timeline.hover({ x, y });
    await sendMouse({ type: 'down' });
    await nextFrame();
    expect(timeline.element.selected).to.equal(null);
    await sendMouse({ type: 'move', position: [20, 20] });
    await sendMouse({ type: 'up' });
    await timeline.still();
    expect(timeline.element.selected).to.equal(null);
    await timeline.click(timeline.part('label', 'arrival'));
    expect(timeline.element.selected).to.equal('arrival');
  });

  it('on a button of the toolbar', async () => {
    const timeline = await mountStory();
    const span = spanOf(timeline);
    await timeline.hover(timeline.button('Zoom in'));
    await sendMouse({ type: 'down' });
    await timeline.still();
    expect(spanOf(timeline)).to.equal(span);
    await sendMouse({ type: 'move', position: [20, 20] });
    await sendMouse({ type: 'up' });
    await timeline.still();
    expect(spanOf(timeline)).to.equal(span);
  });

  it('a drag that begins on a label pans and opens nothing', async () => {
    const timeline = await mount({ data: manyEvents(60) });
    await timeline.element.zoomTo('1902', '1903', { animate: false });
    await timeline.still();
    const { start } = timeline.view;
    const from = middleOf(timeline.parts('label')[0]?.getBoundingClientRect() as DOMRect);
    await timeline.drag(from, { x: from.x + 40, y: from.y }, { x: from.x + 80, y: from.y });
    expect(timeline.view.start).to.be.below(start);
    expect(timeline.element.selected).to.equal(null);
  });
});

describe('A15: the page keeps its wheel and its swipe', () => {
  for (const widthPx of [1000, 360]) {
    it(`at ${widthPx} px: a plain wheel scrolls the page and does not zoom`, async () => {
      const timeline = await mountStory({ widthPx, style: { 'margin-bottom': '3000px' } });
      const { view } = timeline;
      const prevented: boolean[] = [];
      const listen = (event: WheelEvent) => prevented.push(event.defaultPrevented);
      addEventListener('wheel', listen);
      await timeline.wheel({ deltaY: 100 });
      removeEventListener('wheel', listen);
      expect(prevented).to.deep.equal([false]);
      expect(timeline.view).to.deep.equal(view);
      await timeline.wheel({ deltaY: -100, keys: ['Control'] });
      expect(spanOf(timeline)).to.be.below(view.end - view.start);
    });

    it(`at ${widthPx} px: a tap opens, two fingers zoom, a vertical swipe scrolls the page`, async () => {
      const timeline = await mountStory({ widthPx, style: { 'margin-bottom': '3000px' } });
      const { view } = timeline;
      expect(getComputedStyle(timeline.part('plot')).touchAction).to.equal('pan-y');
      await tap(middleOf(timeline.boxOf('label', 'coup')));
      await timeline.still();
      expect(timeline.element.selected).to.equal('coup');
      await timeline.element.select(null);
      await pinch(middleOf(timeline.boxOf('plot')), 2);
      await timeline.still();
      expect(spanOf(timeline)).to.be.below(view.end - view.start);
      // The swipe comes last, because a tap would only stop the page that it sets in motion.
      await timeline.element.fit({ animate: false });
      await timeline.still();
      const { x, y } = middleOf(timeline.boxOf('plot'));
      await drag([
        [
          { x, y },
          { x, y: y - 150 },
        ],
      ]);
      await timeline.still();
      expect(scrollY).to.be.above(0);
      expect(timeline.view).to.deep.equal(view);
    });
  }
});
