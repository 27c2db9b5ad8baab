import { fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import type { AnnotatedTimeline } from '../../src/index.js';
import '../../src/define.js';
import { emulate, nextFrame, resetMedia } from '../helpers/commands.js';

/** The Niger story in a column of so many px, drawn and at rest. */
async function showStory(widthPx: number): Promise<{ page: HTMLElement; timeline: AnnotatedTimeline }> {
  await setViewport({ width: widthPx + 32, height: 900 });
  const page = await fixture<HTMLElement>(
    html`<main><annotated-timeline lang="en"></annotated-timeline></main>`,
  );
  page.style.setProperty('padding', '16px');
  const timeline = page.querySelector('annotated-timeline') as AnnotatedTimeline;
  const loaded = oneEvent(timeline, 'timeline-load');
  timeline.setAttribute('src', '/demo/data/niger.json');
  await loaded;
  await document.fonts.ready;
  await nextFrame();
  return { page, timeline };
}

describe('the Niger story in pictures', () => {
  before(() => {
    const root = document.documentElement.style;
    root.setProperty('color-scheme', 'light dark');
    root.setProperty('background', 'light-dark(#fff, #12171d)');
    root.setProperty('font-family', 'system-ui');
    document.body.style.setProperty('margin', '0');
  });
  afterEach(resetMedia);

  for (const scheme of ['light', 'dark'] as const) {
    for (const widthPx of [360, 768, 1200]) {
      it(`at ${widthPx} px, ${scheme}`, async () => {
        await emulate({ colorScheme: scheme, reducedMotion: 'reduce' });
        const { page } = await showStory(widthPx);
        await visualDiff(page, `niger-${widthPx}-${scheme}`);
      });
    }
  }

  it('with the card of an event', async () => {
    await emulate({ colorScheme: 'light', reducedMotion: 'reduce' });
    const { page, timeline } = await showStory(1200);
    await timeline.select('arrival');
    await nextFrame();
    await visualDiff(page, 'niger-1200-selected');
  });

  it('zoomed to six weeks', async () => {
    await emulate({ colorScheme: 'light', reducedMotion: 'reduce' });
    const { page, timeline } = await showStory(1200);
    await timeline.zoomTo('2024-04-01', '2024-05-15', { animate: false });
    await nextFrame();
    await visualDiff(page, 'niger-1200-zoomed');
  });
});
