import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { manyEvents, mount, nigerStory, press } from './harness.js';
import type { TimelineHarness } from './harness.js';

const STORY = ['coup', 'denunciation', 'withdrawal', 'arrival', 'austin'];

async function mountStory(): Promise<TimelineHarness> {
  return mount({ data: await nigerStory() });
}

describe('A1: at most four tab stops', () => {
  for (const count of [0, 1, 1000]) {
    it(`with ${count} events: toolbar, events, and all groups of the legend together`, async () => {
      const timeline = await mount({ data: manyEvents(count) });
      expect(await timeline.tabStops()).to.have.length(count === 0 ? 0 : 3);
    });

    it(`with ${count} events and periods, zoomed in, and in the list`, async () => {
      const periods = [{ id: 'p', start: '1900', end: '1950', title: 'A period' }];
      const timeline = await mount({ data: { events: manyEvents(count), periods } });
      if (count > 0) await timeline.click('Zoom in');
      expect((await timeline.tabStops()).length).to.be.within(1, 4);
      await timeline.click('List view');
      expect((await timeline.tabStops()).length).to.be.within(1, 4);
    });
  }
});

describe('A2: keys', () => {
  const walks: [name: string, from: string, keys: string[], to: string[]][] = [
    [
      'right: forward in time',
      'coup',
      Array(5).fill('ArrowRight') as string[],
      [...STORY.slice(1), 'austin'],
    ],
    [
      'left: back in time',
      'austin',
      Array(5).fill('ArrowLeft') as string[],
      [...STORY.slice(0, 4).reverse(), 'coup'],
    ],
    ['down: the nearest of the next group', 'coup', ['ArrowDown', 'ArrowDown'], ['withdrawal', 'arrival']],
    [
      'up: the nearest of the group before',
      'austin',
      ['ArrowUp', 'ArrowUp'],
      ['denunciation', 'denunciation'],
    ],
    [
      'down from the last group: the periods, and back',
      'arrival',
      ['ArrowDown', 'ArrowUp'],
      ['agreement', 'arrival'],
    ],
    ['End and Home: last and first', 'withdrawal', ['End', 'Home'], ['austin', 'coup']],
    ['PageDown and PageUp with everything in view', 'withdrawal', ['PageDown', 'PageUp'], ['austin', 'coup']],
  ];
  for (const [name, from, keys, to] of walks) {
    it(name, async () => {
      const timeline = await mountStory();
      timeline.entry(from).focus();
      const seen: unknown[] = [];
      for (const key of keys) {
        await timeline.press(key);
        seen.push(timeline.focus?.entry);
      }
      expect(seen).to.deep.equal(to);
    });
  }

  it('Tab enters at the first event, and later where the focus was last', async () => {
    const timeline = await mountStory();
    await timeline.tabToEntries();
    expect(timeline.focus?.entry).to.equal('coup');
    await timeline.press('End');
    await timeline.tabToEntries();
    expect(timeline.focus?.entry).to.equal('austin');
  });

  it('PageDown and PageUp go one screen on', async () => {
    const timeline = await mount({ data: manyEvents(120) });
    await timeline.element.zoomTo('1902', '1903', { animate: false });
    timeline.entry('e30').focus();
    await timeline.press('PageDown');
    expect(timeline.focus?.entry).to.equal('e48');
    await timeline.element.zoomTo('1904', '1905', { animate: false });
    await timeline.press('PageUp');
    expect(timeline.focus?.entry).to.equal('e47');
  });

  it('in the vertical layout and in the list, down and up walk in time', async () => {
    const timeline = await mount({ data: await nigerStory(), widthPx: 400 });
    await timeline.tabToEntries();
    await timeline.press('ArrowDown', 2);
    expect(timeline.focus?.entry).to.equal('withdrawal');
    await timeline.press('ArrowUp');
    expect(timeline.focus?.entry).to.equal('denunciation');
    await timeline.click('List view');
    await timeline.tabToEntries();
    await timeline.press('ArrowDown');
    expect(timeline.focus?.entry).to.equal('withdrawal');
  });

  it('newest first, forward is to older events', async () => {
    const timeline = await mount({ data: await nigerStory(), widthPx: 400, attributes: { reversed: '' } });
    expect(timeline.listed).to.deep.equal([...STORY].reverse());
    await timeline.tabToEntries();
    expect(timeline.focus?.entry).to.equal('austin');
    await timeline.press('ArrowDown');
    expect(timeline.focus?.entry).to.equal('arrival');
  });

  it('plus, minus and 0 zoom, also from the toolbar', async () => {
    const timeline = await mountStory();
    const { view: fitted } = timeline;
    const spanNow = () => timeline.view.end - timeline.view.start;
    const span = spanNow();
    await timeline.tabToEntries();
    await timeline.press('+');
    expect(spanNow()).to.be.below(span);
    await timeline.press('-');
    expect(spanNow()).to.be.closeTo(span, span / 1e6);
    await timeline.press('+', 3);
    await timeline.press('0');
    expect(timeline.view).to.deep.equal(fitted);
    timeline.button('Zoom in').focus();
    await timeline.press('+');
    expect(spanNow()).to.be.below(span);
  });

  it('leaves keys with Ctrl, Alt or Meta, and those it has no use for, to the page', async () => {
    const timeline = await mountStory();
    await timeline.tabToEntries();
    const { view } = timeline;
    const left: string[] = [];
    const listen = (event: KeyboardEvent) => event.defaultPrevented || left.push(event.key);
    document.addEventListener('keydown', listen);
    for (const key of ['Alt+ArrowRight', 'Control+ArrowDown', 'x', '/']) await timeline.press(key);
    document.removeEventListener('keydown', listen);
    expect(left).to.include.members(['ArrowRight', 'ArrowDown', 'x', '/']);
    expect(timeline.focus?.entry).to.equal('coup');
    expect(timeline.view).to.deep.equal(view);
  });

  it('listens to no key outside of itself', async () => {
    const timeline = await mountStory();
    await timeline.click(timeline.part('label', 'arrival'));
    const { view } = timeline;
    const prevented: string[] = [];
    const listen = (event: KeyboardEvent) => event.defaultPrevented && prevented.push(event.key);
    window.addEventListener('keydown', listen);
    timeline.outside('after').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'PageDown', '+', '-', '0', 'Escape']) {
      await timeline.press(key);
    }
    window.removeEventListener('keydown', listen);
    expect(prevented).to.deep.equal([]);
    expect(timeline.view).to.deep.equal(view);
    expect(timeline.cardTitle).to.be.a('string');
  });

  it('A11: Escape closes the topmost layer only: tooltip, then card, then problems, then nothing', async () => {
    const story = await nigerStory();
    const timeline = await mount({ data: { ...story, events: [...story.events, { title: 'No date' }] } });
    await timeline.click('1 problem');
    await timeline.click(timeline.part('label', 'arrival'));
    timeline.outside('before').focus();
    await timeline.press('Tab');
    const layers = () => [timeline.tooltip, timeline.cardTitle !== undefined, timeline.hasProblems];
    let toThePage = 0;
    const count = (event: KeyboardEvent) => event.key === 'Escape' && toThePage++;
    document.addEventListener('keydown', count);
    expect(layers()).to.deep.equal(['Zoom in', true, true]);
    await timeline.press('Escape');
    expect(layers()).to.deep.equal([undefined, true, true]);
    await timeline.press('Escape');
    expect(layers()).to.deep.equal([undefined, false, true]);
    await timeline.press('Escape');
    expect(layers()).to.deep.equal([undefined, false, false]);
    expect(toThePage).to.equal(0);
    await timeline.press('Escape');
    expect(toThePage).to.equal(1);
    document.removeEventListener('keydown', count);
  });
});

describe('A3: Tab always leaves', () => {
  const keys = ['Tab', 'Shift+Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].concat([
    'PageUp',
    'PageDown',
    '+',
    '+',
    '-',
    '0',
    'Enter',
    ' ',
    'Escape',
  ]);
  const isIn = (timeline: TimelineHarness) => document.activeElement === timeline.element;

  async function tabsToLeave(timeline: TimelineHarness, key: 'Tab' | 'Shift+Tab'): Promise<number> {
    let tabs = 0;
    for (; isIn(timeline) && tabs < 20; tabs++) await press(key);
    return tabs;
  }

  it('from the toolbar, past an open card and an empty stretch of time', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.element.select('arrival');
    await timeline.element.zoomTo('2023-10', '2023-12', { animate: false });
    expect(timeline.hasButton('Show all')).to.equal(true);
    timeline.outside('before').focus();
    await press('Tab');
    expect(await tabsToLeave(timeline, 'Tab')).to.be.at.most(6);
  });

  it('from the toolbar, past an open card and the legend', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.element.select('arrival');
    for (const [from, key] of [
      ['before', 'Tab'],
      ['after', 'Shift+Tab'],
    ] as const) {
      timeline.outside(from).focus();
      await press(key);
      expect(await tabsToLeave(timeline, key), key).to.be.at.most(5);
    }
  });

  for (const [name, widthPx, listed] of [
    ['a wide picture', 1000, false],
    ['a narrow picture', 400, false],
    ['the list', 1000, true],
  ] as const) {
    it(`from ${name}, after any keys`, async () => {
      const timeline = await mount({ data: await nigerStory(), widthPx });
      if (listed) await timeline.click('List view');
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...keys), { minLength: 15, maxLength: 25 }),
          fc.constantFrom('Tab', 'Shift+Tab'),
          async (walk, out) => {
            timeline.outside('before').focus();
            await press('Tab');
            for (const key of walk) await press(key);
            expect(await tabsToLeave(timeline, out)).to.be.at.most(6);
          },
        ),
        { numRuns: 8 },
      );
    });
  }
});
