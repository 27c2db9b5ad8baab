import { expect } from '@open-wc/testing';
import { emulate, pdf, resetMedia } from '../helpers/commands.js';
import { manyEvents, mount, nigerStory, textOf } from './harness.js';
import type { TimelineHarness } from './harness.js';
import { contrast, groundOf } from './pixels.js';

/** Whatever cuts or scrolls what it holds. */
function clipped(timeline: TimelineHarness): string[] {
  return timeline
    .all('.frame, .frame *')
    .filter((node) => node.checkVisibility() && !node.matches('.hidden, .comma, .samples *, svg *'))
    .filter(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1),
    )
    .filter((node) => getComputedStyle(node).overflow !== 'visible')
    .map((node) => `${node.className}: ${node.scrollHeight} > ${node.clientHeight}`);
}

const seen = ({ column }: TimelineHarness, node: Element): boolean => {
  const { width, height, bottom } = node.getBoundingClientRect();
  return node.checkVisibility() && width > 5 && height > 5 && bottom <= column.getBoundingClientRect().bottom;
};

describe('R10: on paper', () => {
  afterEach(resetMedia);

  for (const widthPx of [1000, 360]) {
    it(`everything of the story is told, at ${widthPx} px`, async () => {
      const timeline = await mount({ data: await nigerStory(), widthPx, style: { 'color-scheme': 'dark' } });
      await timeline.element.zoomTo('2024-04-20', '2024-05-10', { animate: false });
      await timeline.element.select('coup');
      await emulate({ media: 'print', colorScheme: 'dark' });
      await timeline.still();
      const list = timeline.part('list');
      for (const { id = '', title, description = '' } of (await nigerStory()).events) {
        const row = timeline.entry(id);
        expect(seen(timeline, row), id).to.equal(true);
        expect(textOf(row)).to.contain(title);
        expect(textOf(row.parentElement)).to.contain(description.slice(0, 40));
      }
      for (const text of [
        'Cooperation agreement in force',
        'Sixty soldiers: the figure given by the junta.',
        'The Russians are in a separate compound',
        'Lloyd Austin, US defense secretary',
      ]) {
        expect(textOf(list)).to.contain(text);
      }
      expect(clipped(timeline)).to.deep.equal([]);
      const shown = (['plot', 'toolbar', 'overview', 'card'] as const)
        .flatMap((name) => timeline.parts(name))
        .filter((node) => node.checkVisibility());
      expect(shown).to.deep.equal([]);
    });
  }

  it('is dark on white, whatever the theme', async () => {
    const timeline = await mount({ data: await nigerStory(), attributes: { theme: 'dark' } });
    await emulate({ media: 'print' });
    await timeline.still();
    expect(groundOf(timeline.frame)).to.deep.equal([255, 255, 255]);
    const pale = timeline.texts
      .filter((node) => node.checkVisibility())
      .filter((node) => contrast(getComputedStyle(node).color, 'white') < 4.5);
    expect(pale.map(textOf)).to.deep.equal([]);
    expect(contrast(getComputedStyle(timeline.entry('coup')).color, 'white')).to.be.above(12);
  });

  it('every event is there, in one go when printing begins, and the window of the list again after it', async () => {
    const timeline = await mount({ data: manyEvents(450) });
    expect(timeline.listed).to.have.length(80);
    dispatchEvent(new Event('beforeprint'));
    expect(timeline.listed).to.have.length(450);
    dispatchEvent(new Event('afterprint'));
    await timeline.still();
    expect(timeline.listed).to.have.length(80);
    expect(timeline.state).to.equal('drawn');
  });

  it('many events take many pages', async () => {
    await mount({ data: manyEvents(300) });
    const { pages } = await pdf({ preferCSSPageSize: true });
    expect(pages).to.be.within(5, 20);
  });
});
