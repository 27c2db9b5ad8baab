import { expect } from '@open-wc/testing';
import { emulate, resetMedia } from '../helpers/commands.js';
import { mount, nigerStory, textOf, until, type TimelineHarness } from './harness.js';

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
