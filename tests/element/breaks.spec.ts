import { expect } from '@open-wc/testing';
import type { TimelineJson } from '../../src/index.js';
import { middleOf, mount, textOf, type Mount, type TimelineHarness } from './harness.js';

/** Two ages with three centuries of silence between them, and something that lasts throughout. */
const story: TimelineJson = {
  events: [
    { id: 'order', date: '1625-01', title: 'Ordered' },
    { id: 'sinking', date: '1628-08-10', title: 'Sunk' },
    { id: 'raising', date: '1961-04-24', title: 'Raised' },
    { id: 'opening', date: '1990-06-15', title: 'Shown' },
  ],
  periods: [{ id: 'sunken', start: '1628-08-10', end: '1961-04-24', title: 'At the bottom' }],
};
const compressed: TimelineJson = {
  ...story,
  events: story.events!.map((event) => ({ ...event, importance: event.id === 'sinking' ? 0 : 1 })),
  scale: 'log-past',
};
const byHand: TimelineJson = {
  ...story,
  scale: [
    { start: '1629', end: '1960' },
    { start: '1963', end: '1988' },
  ],
};

const show = (data: TimelineJson, attributes: Record<string, string> = {}, options: Mount = {}) =>
  mount({ data, lang: 'en-GB', attributes: { orientation: 'horizontal', ...attributes }, ...options });

const summaryOf = (timeline: TimelineHarness) => textOf(timeline.find('.header > p.hidden'));
const wordsOf = (timeline: TimelineHarness) => timeline.all('.gap').map((gap) => gap.textContent);
const boxesOf = (timeline: TimelineHarness, selector: string) =>
  timeline.all(selector).map((each) => each.getBoundingClientRect());

describe('a broken axis', () => {
  it('is torn where breaks="auto" folds a long silence, whose length is said', async () => {
    const timeline = await show(story, { breaks: 'auto' });
    expect(boxesOf(timeline, '.tear')).to.have.length(1);
    expect(wordsOf(timeline)).to.deep.equal(['332 years']);
    expect(summaryOf(timeline)).to.contain('The axis leaves out 332 years after 10 August 1628.');
  });

  for (const attributes of [{}, { breaks: 'none' }]) {
    it(`is whole with ${JSON.stringify(attributes)} where time runs to the right`, async () => {
      const timeline = await show(story, attributes);
      expect(boxesOf(timeline, '.tear, .fold')).to.have.length(0);
      expect(summaryOf(timeline)).not.to.contain('The axis');
    });
  }

  it('is torn by itself where time runs downwards, unless breaks="none"', async () => {
    const timeline = await show(story, { orientation: 'vertical' });
    expect(wordsOf(timeline)).to.deep.equal(['332 years']);
    timeline.element.breaks = 'none';
    await timeline.still();
    expect(wordsOf(timeline)).to.deep.equal([]);
  });

  it('is torn where the document says so, unless breaks="none"', async () => {
    const timeline = await show(byHand);
    expect(wordsOf(timeline)).to.deep.equal(['332 years', '26 years']);
    expect(summaryOf(timeline)).to.contain('The axis leaves out 2 stretches of time, 358 years in all.');
    timeline.element.breaks = 'none';
    await timeline.still();
    expect(boxesOf(timeline, '.tear, .fold')).to.have.length(0);
    expect(summaryOf(timeline)).not.to.contain('The axis');
  });

  it('says that the past is compressed, unless breaks="none"', async () => {
    const timeline = await show(compressed);
    const room = (from: string, to: string) =>
      timeline.boxOf('marker', to).left - timeline.boxOf('marker', from).left;
    expect(summaryOf(timeline)).to.contain('The axis is not to scale: the past is compressed.');
    expect(boxesOf(timeline, '.tear')).to.have.length(0);
    expect(room('order', 'raising')).to.be.lessThan(1.5 * room('raising', 'opening'));
    timeline.element.breaks = 'none';
    await timeline.still();
    expect(summaryOf(timeline)).not.to.contain('The axis');
    expect(room('order', 'raising')).to.be.greaterThan(5 * room('raising', 'opening'));
  });

  it('says nothing of the axis where there is a list instead', async () => {
    const timeline = await show(story, { breaks: 'auto' });
    await timeline.click('List view');
    expect(summaryOf(timeline)).not.to.contain('The axis');
  });
});

for (const dir of ['ltr', 'rtl'] as const) {
  describe(`a tear, ${dir}`, () => {
    for (const widthPx of [360, 768, 1000]) {
      it(`keeps its words clear of ticks and of the plot's edges at ${widthPx} px`, async () => {
        const timeline = await show(byHand, {}, { dir, widthPx });
        const texts = boxesOf(timeline, '.layer .gap, .layer .tick').sort((a, b) => a.left - b.left);
        const plot = timeline.boxOf('plot');
        texts.forEach(({ left, right }, i) => {
          expect(left).to.be.at.least(i === 0 ? plot.left - 1 : texts[i - 1]!.right);
          expect(right).to.be.at.most(plot.right + 1);
        });
        expect(wordsOf(timeline)).to.have.length.at.least(1);
      });
    }

    it('stands between what it parts, and no tick stands in its fold', async () => {
      const timeline = await show(story, { breaks: 'auto' }, { dir });
      const [tear, fold] = [boxesOf(timeline, '.tear')[0]!, boxesOf(timeline, '.fold')[0]!];
      const ends = ['sinking', 'raising'].map((id) => middleOf(timeline.boxOf('marker', id)).x);
      expect(middleOf(tear).x).to.be.within(Math.min(...ends), Math.max(...ends));
      expect(middleOf(tear).x).to.be.closeTo(middleOf(fold).x, 1);
      for (const { left, right } of boxesOf(timeline, '.tick-line')) {
        expect(right <= fold.left + 1 || left >= fold.right - 1, `a tick at ${left}`).to.equal(true);
      }
    });

    it('goes through a period that lasts throughout, beside its title', async () => {
      const timeline = await show(story, { breaks: 'auto' }, { dir });
      const cut = boxesOf(timeline, '.period > .cut')[0]!;
      const title = timeline.titleOn('sunken').getBoundingClientRect();
      expect(middleOf(cut).x).to.be.closeTo(middleOf(boxesOf(timeline, '.tear')[0]!).x, 1);
      expect(title.right <= cut.left + 1 || title.left >= cut.right - 1).to.equal(true);
    });
  });
}

describe('zooming at a tear', () => {
  it('keeps the time under the pointer, and opens what is beside it', async () => {
    const timeline = await show(story, { breaks: 'auto' });
    const tear = middleOf(boxesOf(timeline, '.tear')[0]!);
    await timeline.wheel({ ...tear, deltaY: -300, keys: ['Control'] });
    expect(middleOf(boxesOf(timeline, '.tear')[0]!).x).to.be.closeTo(tear.x, 2);
    await timeline.click('Show everything');
    await timeline.click(timeline.part('label', 'raising'));
    expect(timeline.element.selected).to.equal('raising');
  });

  it('shows within the fold only how long it is, and the way back', async () => {
    const timeline = await show(story, { breaks: 'auto' });
    await timeline.element.zoomTo('1700', '1720', { animate: false });
    await timeline.still();
    expect(timeline.all('.tick-line')).to.have.length(0);
    expect(wordsOf(timeline)).to.deep.equal(['332 years']);
    await timeline.click('Show everything');
    expect(timeline.parts('marker')).not.to.have.length(0);
  });
});
