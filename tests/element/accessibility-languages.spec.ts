import { expect } from '@open-wc/testing';
import { mount, nigerStory, textOf } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const { lang } = document.documentElement;

afterEach(() => {
  document.documentElement.lang = lang;
});

async function mountStory(options: Mount = {}): Promise<TimelineHarness> {
  return mount({ data: await nigerStory(), ...options });
}

const dateOf = (timeline: TimelineHarness, id: string): string =>
  textOf(timeline.entry(id).querySelector('time'));

describe('I1: the language', () => {
  it('is that of the nearest ancestor, two of them on one page', async () => {
    const english = await mountStory({ lang: 'en-GB' });
    const french = await mountStory({ lang: 'fr' });
    expect(dateOf(english, 'coup')).to.equal('26 July 2023');
    expect(dateOf(french, 'coup')).to.equal('26 juillet 2023');
    expect(english.hasButton('Zoom in')).to.equal(true);
    expect(french.hasButton('Zoom in')).to.equal(false);
    expect([english.frame.lang, french.frame.lang]).to.deep.equal(['en-GB', 'fr']);
  });

  it('follows an ancestor that changes it, in words, dates, names and labels alike', async () => {
    const timeline = await mountStory({ lang: 'en-GB' });
    timeline.column.lang = 'fr';
    await timeline.becomes(() => timeline.frame.lang === 'fr');
    expect(dateOf(timeline, 'coup')).to.equal('26 juillet 2023');
    expect(textOf(timeline.part('label', 'coup'))).to.contain('juil');
    timeline.column.removeAttribute('lang');
    document.documentElement.lang = 'en-US';
    await timeline.becomes(() => timeline.frame.lang === 'en-US');
    expect(dateOf(timeline, 'coup')).to.equal('July 26, 2023');
    timeline.element.locale = 'fr';
    await timeline.becomes(() => timeline.frame.lang === 'fr');
    expect(dateOf(timeline, 'coup')).to.equal('26 juillet 2023');
  });

  it('leaves the texts of the document in their own', async () => {
    const timeline = await mountStory({ lang: 'fr' });
    expect(timeline.title.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});

describe('I9: right to left', () => {
  it('the view starts at the right edge of the plot', async () => {
    const timeline = await mountStory({ dir: 'rtl' });
    const plot = timeline.boxOf('plot');
    const { start, end } = timeline.view;
    const xAt = (ms: number) => plot.right - ((ms - start) / (end - start)) * plot.width;
    const march = timeline.boxOf('marker', 'denunciation');
    expect(march.right).to.be.closeTo(xAt(Date.UTC(2024, 2, 1)), 1);
    expect(march.left).to.be.closeTo(xAt(Date.UTC(2024, 3, 1)), 1);
    expect(timeline.boxOf('marker', 'coup').left).to.be.above(march.right);
  });

  it('is the mirror image of left to right: marks, stems, bars, buttons', async () => {
    const boxes = async (dir: 'ltr' | 'rtl') => {
      const timeline = await mountStory({ dir });
      await timeline.element.zoomTo('2024-02', '2024-05', { animate: false });
      await timeline.still();
      const { left, right } = timeline.boxOf('plot');
      const found = (['marker', 'connector', 'label', 'period'] as const).flatMap((part) =>
        timeline.parts(part).map((node) => {
          const box = node.getBoundingClientRect();
          const x = dir === 'ltr' ? box.left - left : right - box.right;
          return [
            part,
            node.dataset['event'] ?? node.dataset['period'],
            x,
            box.top - timeline.boxOf('plot').top,
          ] as const;
        }),
      );
      timeline.column.remove();
      return found;
    };
    const [ltr, rtl] = [await boxes('ltr'), await boxes('rtl')];
    expect(rtl.map(([part, id]) => `${part} ${id}`)).to.deep.equal(ltr.map(([part, id]) => `${part} ${id}`));
    for (const [i, [part, id, x, y]] of ltr.entries()) {
      expect(rtl[i]?.[2], `${part} ${id}`).to.be.closeTo(x, 1.01);
      expect(rtl[i]?.[3], `${part} ${id}`).to.be.closeTo(y, 1.01);
    }
  });

  it('left is forward in time, right is back; earlier is the button on the right', async () => {
    const timeline = await mountStory({ dir: 'rtl' });
    await timeline.tabToEntries();
    await timeline.press('ArrowLeft');
    expect(timeline.focus?.entry).to.equal('denunciation');
    await timeline.press('ArrowRight');
    expect(timeline.focus?.entry).to.equal('coup');
    await timeline.press('+');
    const x = (name: string) => timeline.button(name).getBoundingClientRect().x;
    expect(x('Earlier')).to.be.above(x('Later'));
  });

  it('a drag to the right shows what is later', async () => {
    const timeline = await mountStory({ dir: 'rtl' });
    await timeline.element.zoomTo('2023-10', '2024-01', { animate: false });
    await timeline.still();
    const { start } = timeline.view;
    const { left, top } = timeline.boxOf('plot');
    const from = { x: left + 300, y: top + 20 };
    await timeline.drag(from, { x: from.x + 60, y: from.y }, { x: from.x + 120, y: from.y });
    expect(timeline.view.start).to.be.above(start);
  });

  it('follows an ancestor that changes its direction', async () => {
    const timeline = await mountStory();
    const before = timeline.boxOf('marker', 'coup').left;
    timeline.column.dir = 'rtl';
    await timeline.becomes(() => timeline.boxOf('marker', 'coup').left > before + 100);
    expect(timeline.frame.dir).to.equal('rtl');
  });
});

describe('I4: the digits', () => {
  it('of dates and ticks are those that the page asks for', async () => {
    const timeline = await mountStory({ lang: 'en-GB' });
    timeline.element.numberingSystem = 'deva';
    await timeline.becomes(() => dateOf(timeline, 'coup') === '२६ July २०२३');
    expect(textOf(timeline.part('axis'))).to.contain('२०२४');
    expect(timeline.frame.lang).to.equal('en-GB');
  });

  it('are those of the language where the page asks for what is none', async () => {
    const timeline = await mountStory({ lang: 'en-GB' });
    timeline.element.numberingSystem = 'roman numerals';
    await timeline.becomes(() => timeline.element.issues.length > 0);
    expect(timeline.element.issues[0]?.message).to.contain('numbering-system');
    expect(dateOf(timeline, 'coup')).to.equal('26 July 2023');
  });
});
