import { expect } from '@open-wc/testing';
import type { AnnotatedTimeline, TimelineJson } from '../../src/index.js';
import { mount, press, textOf } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const moon = async (): Promise<TimelineJson> =>
  (await (await fetch('/demo/data/moon.json')).json()) as TimelineJson;

const mountMoon = async (options: Mount = {}) => mount({ data: await moon(), widthPx: 1152, ...options });

const boxesOf = (timeline: TimelineHarness, selector: string) =>
  timeline.all(selector).map((node) => node.getBoundingClientRect());
const linesOf = (node: Element) => [...node.children].map(textOf).join(' ');
const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
/** Forty of them, on the screen. */
const pointsOn = (way: SVGPathElement) =>
  Array.from({ length: 40 }, (_, i) =>
    way.getPointAtLength((way.getTotalLength() * i) / 39).matrixTransform(way.getScreenCTM()!),
  );
const arcs = (timeline: TimelineHarness) =>
  timeline.all('[part="link"]').map(({ dataset }) => `${dataset['from']} → ${dataset['to']}`);

/** Faults of one frame: texts that meet, and lines that run through them. */
function faultsOf(timeline: TimelineHarness): string[] {
  const texts = [
    ...timeline.parts('label'),
    ...timeline.all('.note-text'),
    ...timeline.all('.band .period-title bdi'),
  ];
  const lines = timeline.all('.note-ground:is(.line, .moment)');
  return texts.flatMap((text, i) => [
    ...texts
      .slice(i + 1)
      .filter((other) => overlap(text.getBoundingClientRect(), other.getBoundingClientRect()))
      .map((other) => `"${textOf(text)}" meets "${textOf(other)}"`),
    ...lines
      .filter((line) => overlap(text.getBoundingClientRect(), line.getBoundingClientRect()))
      .map(() => `a line runs through "${textOf(text)}"`),
  ]);
}

describe('annotations', () => {
  for (const widthPx of [480, 768, 1152]) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`leave every text clear at ${widthPx} px, ${dir}, fitted and zoomed`, async () => {
        const timeline = await mountMoon({ widthPx, dir });
        expect(faultsOf(timeline)).to.deep.equal([]);
        for (const [start, end] of [
          ['1960', '1970'],
          ['1966', '1968'],
          ['1967-01', '1967-06'],
        ] as const) {
          await timeline.element.zoomTo(start, end, { animate: false });
          await timeline.still();
          expect(faultsOf(timeline), `${start} – ${end}`).to.deep.equal([]);
        }
      });
    }
  }

  it('stand above the events in rows of their own, inside the plot', async () => {
    const timeline = await mountMoon();
    const plot = timeline.boxOf('plot');
    const notes = boxesOf(timeline, '.note-text');
    expect(timeline.all('.note-text').map(linesOf)).to.deep.equal([
      '“Before this decade is out”: eight years and seven months',
      'Both sides stop flying crews after deaths',
      'Outer Space Treaty in force',
    ]);
    for (const note of notes) {
      expect(note.left).to.be.at.least(plot.left - 1);
      expect(note.right).to.be.at.most(plot.right + 1);
      for (const label of boxesOf(timeline, '[part="label"]')) expect(note.bottom).to.be.at.most(label.top);
    }
  });

  it('a stretch is as long as it was, and its text stays in view while it passes', async () => {
    const timeline = await mountMoon();
    await timeline.element.zoomTo('1968', '1969', { animate: false });
    await timeline.still();
    const plot = timeline.boxOf('plot');
    const [bracket] = boxesOf(timeline, '.note-bracket');
    const [text] = boxesOf(timeline, '.note-text');
    expect(bracket!.left).to.be.closeTo(plot.left, 1);
    expect(bracket!.right).to.be.closeTo(plot.right, 1);
    expect(text!.left).to.be.at.least(plot.left - 1);
    expect(text!.right).to.be.at.most(plot.right + 1);
  });

  it('bands lie one inside the other, each with its name, behind everything', async () => {
    const timeline = await mountMoon();
    const [race, mercury, gemini] = ['race', 'mercury', 'gemini'].map((id) => timeline.boxOf('period', id));
    expect(mercury!.top).to.be.above(race!.top);
    expect(mercury!.left).to.be.above(race!.left);
    expect(mercury!.right).to.be.below(race!.right);
    expect(gemini!.top).to.equal(mercury!.top);
    expect(race!.bottom).to.equal(mercury!.bottom);
    expect(timeline.all('.band .period-title').map(textOf)).to.deep.equal([
      'Space race',
      'Mercury',
      'Gemini flies',
    ]);
    const label = timeline.part('label', 'apollo11');
    await timeline.click(label);
    expect(timeline.element.selected).to.equal('apollo11');
  });

  it('bands stand beside each other in a column, each with its name along its edge', async () => {
    const timeline = await mountMoon({ widthPx: 360 });
    const names = timeline.all('.band .period-title');
    expect(names.map(textOf)).to.include.members(['Space race']);
    const [race, mercury] = ['race', 'mercury'].map((id) => timeline.boxOf('period', id));
    expect(mercury!.left).to.be.above(race!.left);
    expect(mercury!.right).to.equal(race!.right);
    for (const name of names) {
      const { left, right, top, bottom, height, width } = name.getBoundingClientRect();
      const band = name.closest('.period')!.getBoundingClientRect();
      expect(height).to.be.above(width);
      expect(left).to.be.at.least(band.left);
      expect(right).to.be.below(timeline.find('.axis-line')!.getBoundingClientRect().left);
      expect(top).to.be.at.least(Math.max(band.top, timeline.boxOf('plot').top) - 1);
      expect(bottom).to.be.at.most(band.bottom + 1);
    }
    const button = timeline.all('button.row[data-period="race"]')[0]!.getBoundingClientRect();
    expect(button.height).to.be.above(button.width);
    expect(faultsOf(timeline)).to.deep.equal([]);
  });

  it('a line marks the present, if it is in view', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const year = new Date().getUTCFullYear();
    const data = {
      events: [
        { date: String(year - 1), title: 'Last year' },
        { date: String(year + 1), title: 'Next year' },
      ],
      lines: [{ at: 'now' }, { at: '1990', title: 'Long ago' }],
    };
    const timeline = await mount({ data, lang: 'en' });
    expect(timeline.all('.note-text').map(textOf)).to.deep.equal(['now']);
    const line = boxesOf(timeline, '.note-ground.line')[0]!;
    await timeline.element.zoomTo(day, day, { animate: false });
    await timeline.still();
    expect(boxesOf(timeline, '.note-ground.line')).to.have.length(1);
    expect(line.width).to.be.closeTo(1, 0.5);
    // Neither today nor what lies outside widens the view of everything.
    await timeline.element.fit({ animate: false });
    expect(new Date(timeline.element.view!.start).getUTCFullYear()).to.be.at.least(year - 2);
  });

  it('beside a vertical axis are numbers, which the notes below the plot explain', async () => {
    const timeline = await mountMoon({ widthPx: 360 });
    expect(timeline.all('.note-text').map(textOf)).to.deep.equal(['1', '2', '3']);
    const list = timeline.find('[part="notes"]')!;
    expect(list.getBoundingClientRect().top).to.be.at.least(timeline.boxOf('plot').bottom);
    expect([...list.querySelectorAll('li')].map(textOf)[2]).to.equal(
      'Outer Space Treaty in force 10 October 1967',
    );
    const [first, second, third] = boxesOf(timeline, '.note-text');
    expect(overlap(first!, second!) || overlap(second!, third!)).to.equal(false);
  });

  it('listeners meet them as a list of notes, and so do readers of the list view', async () => {
    const timeline = await mountMoon();
    const list = timeline.find('[part="notes"]')!;
    expect(list.getAttribute('aria-label')).to.equal('Notes');
    expect(list.getBoundingClientRect().height).to.be.below(2);
    await timeline.click('List view');
    expect(timeline.find('[part="notes"]')!.getBoundingClientRect().height).to.be.above(30);
  });
});

describe('links', () => {
  it('show for what is hovered, focused or selected', async () => {
    const timeline = await mountMoon();
    expect(arcs(timeline)).to.deep.equal([]);
    await timeline.hover(timeline.part('label', 'gagarin'));
    await timeline.becomes(() => arcs(timeline).length > 0);
    expect(arcs(timeline)).to.deep.equal(['gagarin → kennedy']);
    await timeline.element.select('kennedy');
    await timeline.hover({ x: 2, y: 2 });
    expect(arcs(timeline)).to.have.members(['gagarin → kennedy', 'apollo11 → kennedy']);
    await timeline.element.select(null);
    await timeline.still();
    expect(arcs(timeline)).to.deep.equal([]);
  });

  it('show all, or never, where the page says so', async () => {
    const timeline = await mountMoon({ attributes: { links: 'always' } });
    expect(arcs(timeline)).to.have.length(4);
    timeline.element.links = 'never';
    await timeline.still();
    await timeline.element.select('kennedy');
    await timeline.still();
    expect(arcs(timeline)).to.deep.equal([]);
  });

  for (const widthPx of [360, 1152]) {
    it(`run from mark to mark without touching a label at ${widthPx} px`, async () => {
      const timeline = await mountMoon({ widthPx, attributes: { links: 'always' } });
      const labels = boxesOf(timeline, '[part="label"]');
      const points = timeline.all('.arc .way').flatMap((way) => pointsOn(way as Element as SVGPathElement));
      expect(points).to.have.length(4 * 40);
      for (const { x, y } of points)
        for (const { left, right, top, bottom } of labels)
          expect(x > left && x < right && y > top && y < bottom, `${x}, ${y}`).to.equal(false);
    });
  }

  it('lead on in the card, in words', async () => {
    const timeline = await mountMoon();
    await timeline.element.select('kennedy');
    await timeline.still();
    const lines = [...timeline.part('card').querySelectorAll('.relations li')].map(textOf);
    expect(lines).to.deep.equal([
      'Gagarin is the first human in space leads to Kennedy asks Congress for a landing on the Moon',
      'Apollo 11 lands on the Moon fulfils Kennedy asks Congress for a landing on the Moon',
    ]);
    await timeline.click('Apollo 11 lands on the Moon');
    expect(timeline.element.selected).to.equal('apollo11');
    expect(textOf(timeline.part('card').querySelector('.relations'))).to.contain('fulfils');
  });

  it('are left out with the group that they lead to', async () => {
    const timeline = await mountMoon({ attributes: { links: 'always' } });
    await timeline.click('Soviet Union');
    expect(arcs(timeline)).to.have.members(['apollo8 → apollo11', 'apollo11 → kennedy']);
  });
});

it('what is written beside events is text, whatever it holds', async () => {
  const payload = '<img src=x onerror="window.hacked = true">';
  const timeline = await mount({
    data: {
      events: [
        { id: 'a', date: '2020', title: 'A', links: [{ to: 'b', label: payload }] },
        { id: 'b', date: '2021', title: 'B' },
      ],
      annotations: [{ start: '2020', end: '2021', text: payload }],
      lines: [{ at: '2020-06', title: payload }],
    },
  });
  await timeline.element.select('a');
  await timeline.still();
  expect(timeline.all('img')).to.have.length(0);
  expect(textOf(timeline.part('card'))).to.contain(payload);
  expect(window).not.to.have.property('hacked');
});

it('keys reach as far as before', async () => {
  const timeline = await mountMoon();
  const element: AnnotatedTimeline = timeline.element;
  await timeline.element.select('sputnik');
  timeline.entry('sputnik').focus();
  await press('ArrowRight');
  await timeline.still();
  expect(timeline.focus?.entry).to.equal('nasa');
  expect(element.selected).to.equal('sputnik');
});
