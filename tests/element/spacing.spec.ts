import { expect } from '@open-wc/testing';
import { middleOf, mount, nigerStory, textOf, type Mount, type TimelineHarness } from './harness.js';

const EVENTS = ['coup', 'denunciation', 'withdrawal', 'arrival', 'austin'];

const mountStory = async (attributes: Record<string, string> = {}, options: Mount = {}) =>
  mount({ data: await nigerStory(), lang: 'en-GB', attributes, ...options });

const summaryOf = (timeline: TimelineHarness) => textOf(timeline.find('.header > p.hidden'));
const axisOf = (timeline: TimelineHarness) => textOf(timeline.part('axis'));
/** From each instant at which something happens to the next, px along the axis. */
function stepsOf(timeline: TimelineHarness, side: 'x' | 'y' = 'x'): number[] {
  const places = timeline.all('.tick-line').map((line) => middleOf(line.getBoundingClientRect())[side]);
  return places
    .sort((a, b) => a - b)
    .slice(1)
    .map((place, i) => Math.round(place - places[i]!));
}

describe('spacing="even"', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`makes it as far from each event to the next, ${dir}`, async () => {
      const timeline = await mountStory({ spacing: 'even' }, { dir });
      expect(timeline.labelled).to.have.members(EVENTS);
      const steps = stepsOf(timeline);
      expect(steps).to.have.length(3);
      expect(Math.max(...steps) - Math.min(...steps)).to.be.at.most(1);
    });
  }

  it('tells the date of each event on the axis, and that it is not to scale', async () => {
    const timeline = await mountStory({ spacing: 'even' });
    for (const date of ['26 July 2023', 'March 2024', 'mid-April 2024', '3 May 2024', 'Not to scale'])
      expect(axisOf(timeline)).to.contain(date);
    expect(summaryOf(timeline)).to.contain(
      'The axis is not to scale: from event to event it is always as far.',
    );
  });

  it('is told downwards too, without folds', async () => {
    const timeline = await mountStory({ spacing: 'even' }, { widthPx: 360 });
    expect(timeline.all('.tear')).to.have.length(0);
    const steps = stepsOf(timeline, 'y');
    expect(Math.max(...steps) - Math.min(...steps)).to.be.at.most(1);
    expect(axisOf(timeline)).to.contain('March 2024').and.to.contain('Not to scale');
  });

  it('comes and goes with the attribute, and keeps the stretch of time in view', async () => {
    const timeline = await mountStory();
    const even = stepsOf(timeline);
    await timeline.element.zoomTo('2024-03', '2024-05', { animate: false });
    const before = timeline.view;
    timeline.element.spacing = 'even';
    await timeline.becomes(() => axisOf(timeline).includes('Not to scale'));
    expect(timeline.view.start).to.be.closeTo(before.start, 60_000);
    expect(timeline.view.end).to.be.closeTo(before.end, 60_000);
    await timeline.element.fit({ animate: false });
    timeline.element.spacing = 'time';
    await timeline.becomes(() => !axisOf(timeline).includes('Not to scale'));
    expect(stepsOf(timeline)).to.deep.equal(even);
    expect(summaryOf(timeline)).not.to.contain('not to scale');
  });

  it('says what it does not know, and keeps to time', async () => {
    const timeline = await mountStory({ spacing: 'equal' });
    expect(axisOf(timeline)).not.to.contain('Not to scale');
    expect(timeline.element.issues.map(({ message }) => message).join()).to.match(
      /^spacing: got "equal"; expected time, even; "time" is used$/,
    );
  });
});
