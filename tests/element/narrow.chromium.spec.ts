import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessibilityTree } from '../helpers/commands.js';
import type { TimelineJson } from '../../src/index.js';
import { manyEvents, mount, nigerStory } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const root = document.documentElement;

async function mountStory(options: Mount = {}): Promise<TimelineHarness> {
  return mount({ data: await nigerStory(), ...options });
}

/** Texts that their boxes cut, labels that overlap or leave the plot. */
function troubles(timeline: TimelineHarness): string[] {
  const plot = timeline.boxOf('plot');
  const labels = timeline.parts('label');
  const boxes = labels.map((label) => label.getBoundingClientRect());
  const found: string[] = [];
  labels.forEach((label, i) => {
    const id = label.dataset['event'] ?? '';
    const box = boxes[i] as DOMRect;
    for (const line of label.querySelectorAll('span')) {
      const range = document.createRange();
      range.selectNodeContents(line);
      const text = range.getBoundingClientRect();
      if (text.right > box.right + 1.5 || text.left < box.left - 1.5 || text.bottom > box.bottom + 1.5)
        found.push(`"${line.textContent}" leaves its label`);
    }
    if (box.left < plot.left - 1 || box.right > plot.right + 1 || box.top < plot.top - 1)
      found.push(`${id} leaves the plot`);
    for (const [j, other] of boxes.slice(0, i).entries()) {
      const overlap =
        Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
        Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1;
      if (overlap) found.push(`${id} overlaps ${labels[j]?.dataset['event']}`);
    }
  });
  return found;
}

/** Everything that would have to be scrolled sideways. */
function sideways({ element, frame, column }: TimelineHarness): string[] {
  const wide = [root, column, element, frame].filter((node) => node.scrollWidth > node.clientWidth);
  return wide.map((node) => `${node.localName}: ${node.scrollWidth} > ${node.clientWidth}`);
}

describe('a story with much text around it', () => {
  const data: TimelineJson = {
    title: 'Significant earthquakes of the Chronostratigraphically interesting kind',
    subtitle: 'The International Chronostratigraphic Chart, version 2024-12, in all of its units',
    description:
      'Earthquakes that killed, did damage of a million dollars or more, or caused a tsunami. '.repeat(3),
    note: `Licence: https://creativecommons.org/licenses/by/4.0/legalcode.en. ${'Times are in UTC. '.repeat(20)}`,
    sources: ['The archive of the institute for significant earthquakes'],
    groups: ['Below 7', '7 to 7.9', '8 or more', 'Not known'].map((title) => ({ id: title, title })),
    events: manyEvents(200).map((event, i) => ({ ...event, group: ['Below 7', '8 or more'][i % 2] ?? '' })),
  };

  for (const widthPx of [320, 400, 1000]) {
    it(`has room for the picture at ${widthPx} px, and is no wider than its column`, async () => {
      const timeline = await mount({ data, widthPx, style: { display: 'grid' } });
      expect(sideways(timeline)).to.deep.equal([]);
      expect(timeline.boxOf('plot').height).to.be.at.least(250);
      const footer = timeline.boxOf('footer');
      expect(footer.bottom).to.be.at.most(timeline.element.getBoundingClientRect().bottom);
    });
  }

  it('keeps to a height that the page sets', async () => {
    const timeline = await mount({ data, widthPx: 1000, heightPx: 420 });
    expect(timeline.element.offsetHeight).to.equal(420);
    expect(timeline.column.scrollHeight).to.equal(timeline.column.clientHeight);
  });
});

describe('A8: a window of 320 × 256 px', () => {
  before(async () => {
    await setViewport({ width: 320, height: 256 });
    document.body.style.setProperty('margin', '0');
  });
  after(async () => {
    await setViewport({ width: 1100, height: 800 });
    document.body.style.removeProperty('margin');
  });

  const listedNow = async () =>
    (await accessibilityTree())
      .filter(({ role, properties }) => role === 'button' && 'expanded' in properties)
      .map(({ name }) => name);

  it('shows the vertical picture, with everything that a wide one has, and scrolls in one direction only', async () => {
    const wide = await mountStory({ widthPx: 1000 });
    const names = await listedNow();
    wide.column.remove();
    const timeline = await mountStory({ widthPx: 320 });
    expect(timeline.state).to.equal('drawn');
    expect(sideways(timeline)).to.deep.equal([]);
    expect(await listedNow()).to.deep.equal(names);
    expect(troubles(timeline)).to.deep.equal([]);
    expect(timeline.labelled).to.include.members(['coup', 'denunciation', 'withdrawal', 'arrival']);
  });

  it('has the list one button away, and every card in it', async () => {
    const timeline = await mountStory({ widthPx: 320 });
    await timeline.click('List view');
    expect(timeline.state).to.equal('listed');
    expect(sideways(timeline)).to.deep.equal([]);
    await timeline.element.select('arrival');
    await timeline.still();
    expect(timeline.cardLayout).to.equal('inline');
    expect(sideways(timeline)).to.deep.equal([]);
  });

  it('opens a sheet that leaves room, and scrolls in one direction', async () => {
    const timeline = await mountStory({ widthPx: 320 });
    await timeline.element.select('arrival');
    await timeline.still();
    expect(timeline.cardLayout).to.equal('sheet');
    expect(sideways(timeline)).to.deep.equal([]);
    expect(timeline.boxOf('card').height).to.be.below(256 * 0.7);
  });
});

describe('where no picture fits, the list takes over', () => {
  it('below 240 px, and gives way again', async () => {
    const timeline = await mountStory({ widthPx: 239 });
    expect(timeline.state).to.equal('listed');
    expect(sideways(timeline)).to.deep.equal([]);
    timeline.column.style.setProperty('width', '240px');
    await timeline.becomes(() => timeline.state === 'drawn');
    timeline.column.style.setProperty('width', '200px');
    await timeline.becomes(() => timeline.state === 'listed');
  });

  it('in an element lower than 240 px', async () => {
    expect((await mountStory({ heightPx: 220 })).state).to.equal('listed');
  });
});

describe('text as readers set it', () => {
  afterEach(() => root.style.removeProperty('font-size'));

  const spacing = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };

  for (const widthPx of [1000, 700, 360]) {
    it(`A9: its spacing loses nothing at ${widthPx} px`, async () => {
      const timeline = await mountStory({ widthPx, style: spacing });
      const { letterSpacing } = getComputedStyle(
        timeline.part('label', 'coup').querySelector('.title') as Element,
      );
      expect(parseFloat(letterSpacing)).to.be.above(1);
      expect(troubles(timeline)).to.deep.equal([]);
      expect(sideways(timeline)).to.deep.equal([]);
      expect(timeline.labelled).to.include('arrival');
    });

    it(`A10: twice its size at ${widthPx} px`, async () => {
      const timeline = await mountStory({ widthPx });
      const { height } = timeline.boxOf('label', 'coup');
      root.style.setProperty('font-size', '32px');
      if (widthPx < 480) {
        await timeline.becomes(() => timeline.state === 'listed');
        expect(timeline.listed).to.have.length(5);
      } else {
        await timeline.becomes(() => timeline.boxOf('label', 'coup').height > height * 1.2);
        expect(timeline.labelled).to.include.members(['coup', 'arrival']);
        expect(timeline.fontSizeOf('label')).to.equal(27);
      }
      expect(timeline.fontSizeOf('footer')).to.equal(24);
      expect(troubles(timeline)).to.deep.equal([]);
      expect(sideways(timeline)).to.deep.equal([]);
    });
  }

  it('A9: set while it is shown, is measured anew', async () => {
    const timeline = await mountStory();
    const { width } = timeline.boxOf('label', 'coup');
    for (const [name, value] of Object.entries(spacing)) timeline.column.style.setProperty(name, value);
    await timeline.becomes(() => timeline.boxOf('label', 'coup').width !== width);
    await timeline.still();
    expect(troubles(timeline)).to.deep.equal([]);
  });

  it('A10: never gets smaller than 12 px', async () => {
    root.style.setProperty('font-size', '62.5%');
    const timeline = await mountStory();
    await timeline.element.select('arrival');
    await timeline.still();
    expect(Math.min(...timeline.fontSizes)).to.be.at.least(12);
  });
});
