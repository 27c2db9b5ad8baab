import { expect } from '@open-wc/testing';
import { parseTimeline } from '../../src/index.js';
import { mount, nigerStory, textOf } from './harness.js';
import { faultsOf, survey } from './survey.js';

describe('a plot of little height', () => {
  for (const heightPx of [300, 315, 330]) {
    it(`has labels of one line, clear of each other, at ${heightPx} px`, async () => {
      const timeline = await mount({ data: await nigerStory(), widthPx: 1152, heightPx });
      expect(timeline.labelled).to.include.members(['coup', 'arrival']);
      for (const label of timeline.parts('label')) {
        expect(label.getBoundingClientRect().height).to.be.below(24);
        expect(label.querySelectorAll('.meta span, .claim span')).to.have.length(0);
      }
      const { events } = parseTimeline(await nigerStory()).timeline!;
      expect(faultsOf(survey(timeline), events)).to.deep.equal([]);
    });
  }

  it('has whole labels again as soon as there is room, and everything in the card', async () => {
    const timeline = await mount({ data: await nigerStory(), widthPx: 1152, heightPx: 300 });
    await timeline.element.select('arrival');
    await timeline.still();
    expect(textOf(timeline.part('card'))).to.contain('by Friday 3 May 2024');
    await timeline.element.select(null);
    timeline.element.style.setProperty('height', '560px');
    await timeline.becomes(() => timeline.boxOf('label', 'coup').height > 40);
    expect(textOf(timeline.part('label', 'arrival'))).to.contain('Reported by');
  });
});
