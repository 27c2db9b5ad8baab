import { expect } from '@open-wc/testing';
import { mount, nigerStory } from './harness.js';

describe('the card', () => {
  it('opens by a click on its label, closes by Escape', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.click(timeline.part('label', 'arrival'));
    expect(timeline.cardTitle).to.equal('Russian soldiers move into Air Base 101, Niamey');
    await timeline.tabToEntries();
    await timeline.press('Escape');
    expect(timeline.cardTitle).to.equal(undefined);
  });
});
