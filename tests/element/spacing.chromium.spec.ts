import { expect } from '@open-wc/testing';
import type { TimelineJson } from '../../src/index.js';
import { emulate, resetMedia } from '../helpers/commands.js';
import { mount, nigerStory, textOf, until, type TimelineHarness } from './harness.js';

describe('spacing="even"', () => {
  it('zooms and walks as any axis', async () => {
    const data: TimelineJson = {
      events: [1, 10, 100, 1000, 1900, 1990, 1999].map((year) => ({
        id: `y${year}`,
        date: { year },
        title: `The year ${year}`,
      })),
    };
    const timeline = await mount({ data, lang: 'en', attributes: { spacing: 'even' } });
    await timeline.click('Zoom in');
    expect(timeline.has('overview')).to.equal(true);
    timeline.entry('y1').focus();
    await timeline.press('End');
    await timeline.still();
    expect(timeline.labelled).to.include('y1999');
  });
});

describe('the switch between spacings', () => {
  const moves = (timeline: TimelineHarness) =>
    timeline
      .part('label', 'denunciation')
      .getAnimations()
      .some((each) => each instanceof CSSTransition);

  it('moves what is seen to its new place', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const from = timeline.boxOf('label', 'denunciation').x;
    timeline.element.spacing = 'even';
    await until(() => moves(timeline));
    await timeline.becomes(() => !moves(timeline));
    expect(timeline.boxOf('label', 'denunciation').x).to.be.below(from - 50);
    await timeline.click('Zoom in');
    expect(moves(timeline)).to.equal(false);
  });

  it('is at once for who wants less motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const timeline = await mount({ data: await nigerStory() });
    timeline.element.spacing = 'even';
    await timeline.becomes(() => textOf(timeline.part('axis')).includes('Not to scale'));
    expect(moves(timeline)).to.equal(false);
    await resetMedia();
  });
});
