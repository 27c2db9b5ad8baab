import { expect } from '@open-wc/testing';
import { emulate, nextFrame, resetMedia } from '../helpers/commands.js';
import type { Media } from '../helpers/commands.js';
import { manyEvents, middleOf, mount, nigerStory, textOf } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';
import { contrast, groundOf, pixelsIn } from './pixels.js';
import type { Pixels, Rgb } from './pixels.js';

const themes: [name: string, media: Media][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light with more contrast', { colorScheme: 'light', contrast: 'more' }],
  ['dark with more contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['forced colours, light', { colorScheme: 'light', forcedColors: 'active' }],
  ['forced colours, dark', { colorScheme: 'dark', forcedColors: 'active' }],
];

before(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
after(() => document.documentElement.style.removeProperty('color-scheme'));
afterEach(resetMedia);

async function mountStory(media: Media, options: Mount = {}): Promise<TimelineHarness> {
  await emulate({ reducedMotion: 'reduce', ...media });
  return mount({ data: await nigerStory(), ...options });
}

/** How many pixels stand out from a ground by 3 : 1 and more. */
function standingOut({ colors }: Pixels, ground: Rgb): number {
  return colors.filter((color) => contrast(color, ground) >= 3).length;
}

/** How many pixels changed, and did so by 3 : 1 and more. */
function changed(before: Pixels, after: Pixels): number {
  return before.colors.filter((color, i) => contrast(color, after.colors[i] ?? color) >= 3).length;
}

describe('A6: contrast', () => {
  for (const [name, media] of themes) {
    it(`of every text, in the picture, the card and the list: ${name}`, async () => {
      const least = media.contrast === 'more' ? 7 : 4.5;
      const timeline = await mountStory(media, { attributes: { selected: 'arrival' } });
      const pale = (): string[] =>
        timeline.texts
          // What can do nothing may be pale, and text on bars is judged below.
          .filter((node) => node.checkVisibility() && !node.closest('[aria-disabled], .period, .hidden'))
          .map((node) => [textOf(node), contrast(getComputedStyle(node).color, groundOf(node))] as const)
          .filter(([, ratio]) => ratio < least)
          .map(([text, ratio]) => `${text}: ${ratio.toFixed(2)}`);
      expect(pale()).to.deep.equal([]);
      await timeline.click('List view');
      expect(pale()).to.deep.equal([]);
    });

    it(`of marks, stems, axis and bars by 3 : 1 and more: ${name}`, async () => {
      const timeline = await mountStory(media);
      const ground = groundOf(timeline.frame);
      for (const part of ['marker', 'connector', 'period'] as const) {
        for (const node of timeline.parts(part)) {
          const pixels = await pixelsIn(node.getBoundingClientRect());
          const id = node.dataset['event'] ?? node.dataset['period'];
          expect(standingOut(pixels, ground), `${part} ${id}`).to.be.above(pixels.height * 0.8);
        }
      }
    });

    it(`of the titles on bars: ${name}`, async () => {
      const timeline = await mountStory(media);
      for (const id of ['agreement', 'regime']) {
        const title = timeline.titleOn(id);
        const { colors } = await pixelsIn(title.getBoundingClientRect());
        const bar = groundOfMost(colors);
        expect(contrast(getComputedStyle(title).color, bar), id).to.be.at.least(4.5);
        expect(standingOut({ colors, width: 0, height: 0 }, bar)).to.be.above(50);
      }
    });
  }

  function groundOfMost(colors: readonly Rgb[]): Rgb {
    const counts = new Map<string, number>();
    for (const color of colors) counts.set(color.join(), (counts.get(color.join()) ?? 0) + 1);
    const [most = '0,0,0'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    return most.split(',').map(Number) as unknown as Rgb;
  }
});

describe('A5: the focus ring', () => {
  for (const [name, media] of themes) {
    it(`is two pixels wide and stands out by 3 : 1: ${name}`, async () => {
      const timeline = await mountStory(media, { attributes: { selected: 'coup' } });
      const buttons = [timeline.entry('denunciation'), timeline.button('Zoom in'), timeline.button('Close')];
      for (const button of [...buttons, timeline.entry('regime')]) {
        timeline.outside('after').focus();
        await timeline.press('Shift');
        await timeline.still();
        const box = button.getBoundingClientRect();
        const before = await pixelsIn(box, 5);
        button.focus();
        await timeline.still();
        const after = await pixelsIn(box, 5);
        // Between two pixels a line of two covers one in full, and two by half, which do not count.
        const ringPx = 2 * (box.width + box.height);
        expect(changed(before, after), textOf(button)).to.be.above(ringPx);
      }
    });
  }
});

describe('A17: forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`the selected event and the pressed button are told by more than colour: ${colorScheme}`, async () => {
      const timeline = await mountStory({ colorScheme, forcedColors: 'active' });
      const box = timeline.boxOf('marker', 'withdrawal');
      const before = await pixelsIn(box, 6);
      await timeline.element.select('withdrawal', { reveal: false });
      await timeline.still();
      const now = timeline.boxOf('marker', 'withdrawal');
      expect(changed(before, await pixelsIn(now, 6))).to.be.above(20);
      const list = timeline.button('List view').getBoundingClientRect();
      const released = await pixelsIn(list);
      await timeline.click('List view');
      await timeline.hover({ x: 5, y: 5 });
      expect(changed(released, await pixelsIn(list))).to.be.above(200);
    });
  }

  it('marks painted on the canvas follow too, without a reload', async () => {
    await emulate({ colorScheme: 'light', reducedMotion: 'reduce' });
    const timeline = await mount({ data: manyEvents(300) });
    const axis = () => {
      const { left, width } = timeline.boxOf('plot');
      const { top, height } = timeline.boxOf('marker');
      return new DOMRect(left, top, width, height);
    };
    for (const media of [
      { colorScheme: 'dark' },
      { forcedColors: 'active', colorScheme: 'dark' },
      { forcedColors: 'active', colorScheme: 'light' },
    ] as const) {
      await emulate(media);
      await nextFrame();
      await timeline.still();
      const pixels = await pixelsIn(axis());
      expect(standingOut(pixels, groundOf(timeline.frame))).to.be.above(pixels.width * 2);
    }
  });
});

describe('A18: what readers set', () => {
  it('takes effect at once: scheme, contrast, and back', async () => {
    const timeline = await mountStory({ colorScheme: 'light' });
    const look = () => [groundOf(timeline.frame), getComputedStyle(timeline.part('footer')).color].join(' ');
    const light = look();
    await emulate({ colorScheme: 'dark' });
    const dark = look();
    await emulate({ colorScheme: 'dark', contrast: 'more' });
    const strong = look();
    expect(new Set([light, dark, strong]).size).to.equal(3);
    await emulate({ colorScheme: 'light', contrast: null });
    expect(look()).to.equal(light);
  });

  it('is overruled by the attribute `theme`', async () => {
    const timeline = await mountStory({ colorScheme: 'light' }, { attributes: { theme: 'dark' } });
    const dark = groundOf(timeline.frame);
    expect(contrast(dark, 'white')).to.be.above(10);
    await emulate({ colorScheme: 'dark' });
    expect(groundOf(timeline.frame)).to.deep.equal(dark);
  });
});

describe('A16: reduced motion', () => {
  it('nothing moves: no animation runs, and a step of zooming is one picture', async () => {
    const timeline = await mountStory({});
    const views: boolean[] = [];
    timeline.element.addEventListener('timeline-view-change', ({ settled }) => views.push(settled));
    await timeline.click(timeline.part('label', 'arrival'));
    await timeline.click('Zoom in');
    await timeline.press('+');
    expect(document.getAnimations()).to.deep.equal([]);
    expect(views.every(Boolean)).to.equal(true);
    for (const node of timeline.all('*')) {
      expect(getComputedStyle(node).scrollBehavior).to.equal('auto');
    }
  });

  it('as against the usual, where zooming takes several pictures and never more than half a second', async () => {
    const timeline = await mountStory({ reducedMotion: 'no-preference' });
    const times: number[] = [];
    timeline.element.addEventListener('timeline-view-change', () => times.push(performance.now()));
    await timeline.click('Zoom in');
    expect(times.length).to.be.above(2);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).to.be.below(600);
  });

  it('a drag follows the finger all the same', async () => {
    const timeline = await mountStory({});
    await timeline.element.zoomTo('2024-01', '2024-05', { animate: false });
    await timeline.still();
    const { start } = timeline.view;
    const { y } = middleOf(timeline.boxOf('plot'));
    await timeline.drag({ x: 300, y: y - 120 }, { x: 340, y: y - 120 }, { x: 400, y: y - 120 });
    expect(timeline.view.start).to.be.below(start);
  });
});
