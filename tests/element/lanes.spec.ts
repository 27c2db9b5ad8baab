import { expect } from '@open-wc/testing';
import type { TimelineJson } from '../../src/index.js';
import { manyEvents, mount, nameOf, nigerStory, press } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const lanes = { 'group-layout': 'lanes' };
const mountNiger = async (options: Mount = {}) =>
  mount({ data: await nigerStory(), attributes: lanes, ...options });
const moon = async (): Promise<TimelineJson> =>
  (await (await fetch('/demo/data/moon.json')).json()) as TimelineJson;

const headers = (timeline: TimelineHarness) => timeline.all('.lane-header');
const names = (timeline: TimelineHarness) => headers(timeline).map(nameOf);
const isOpen = (timeline: TimelineHarness) =>
  headers(timeline).map((header) => header.getAttribute('aria-expanded') === 'true');
const boxesOf = (nodes: readonly Element[]) => nodes.map((node) => node.getBoundingClientRect());
const lineTops = (timeline: TimelineHarness) => boxesOf(timeline.all('.lane-line')).map(({ top }) => top);
const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
const meet = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** Texts of the picture that meet each other or a header. */
function faultsOf(timeline: TimelineHarness): string[] {
  const texts = [...timeline.parts('label'), ...headers(timeline), ...timeline.all('.note-text')];
  return texts.flatMap((text, i) =>
    texts
      .slice(i + 1)
      .filter((other) => meet(text.getBoundingClientRect(), other.getBoundingClientRect()))
      .map((other) => `"${nameOf(text)}" meets "${nameOf(other)}"`),
  );
}

describe('lanes', () => {
  it('lie one under the other above the axis, in the order of the document', async () => {
    const timeline = await mountNiger();
    expect(names(timeline)).to.deep.equal(['Niger, 2 events', 'United States, 2 events', 'Russia, 1 event']);
    expect(timeline.labelled).to.have.members(['coup', 'denunciation', 'withdrawal', 'arrival', 'austin']);
    const tops = lineTops(timeline);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    const axis = timeline.find('.axis-line')!.getBoundingClientRect();
    expect(tops.at(-1)).to.be.below(axis.top);
    for (const [id, lane] of [
      ['coup', 0],
      ['withdrawal', 1],
      ['arrival', 2],
    ] as const) {
      expect(middleOf(timeline.boxOf('marker', id))).to.be.closeTo(tops[lane]!, 1);
      expect(timeline.boxOf('label', id).bottom).to.be.below(tops[lane]!);
    }
    for (const period of timeline.parts('period'))
      expect(period.getBoundingClientRect().top).to.be.above(axis.top);
  });

  for (const widthPx of [520, 768, 1152]) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`leave every text clear at ${widthPx} px, ${dir}, fitted and zoomed`, async () => {
        const timeline = await mount({ data: await moon(), attributes: lanes, widthPx, dir });
        expect(faultsOf(timeline)).to.deep.equal([]);
        const plot = timeline.boxOf('plot');
        for (const { left, right } of boxesOf(headers(timeline)))
          expect(dir === 'ltr' ? left - plot.left : plot.right - right).to.be.closeTo(0, 1);
        await timeline.element.zoomTo('1961', '1970', { animate: false });
        await timeline.still();
        expect(faultsOf(timeline)).to.deep.equal([]);
      });
    }
  }

  it('fold to their marks and back, and remember it by the id of the group', async () => {
    const timeline = await mountNiger();
    const before = lineTops(timeline);
    await timeline.click('United States, 2 events');
    await timeline.still();
    expect(isOpen(timeline)).to.deep.equal([true, false, true]);
    expect(timeline.labelled).to.have.members(['coup', 'denunciation', 'arrival']);
    const after = lineTops(timeline);
    expect(after[1]! - after[0]!).to.be.below(45);
    // Their buttons among what is listed are still there, over the marks.
    expect(timeline.listed).to.include('withdrawal');
    expect(middleOf(timeline.entry('withdrawal').getBoundingClientRect())).to.be.closeTo(after[1]!, 1);

    const data = await nigerStory();
    await timeline.setData({ ...data, groups: data.groups!.toReversed() });
    expect(names(timeline)[0]).to.equal('Russia, 1 event');
    expect(isOpen(timeline)).to.deep.equal([true, false, true]);
    await timeline.setData(data);
    await timeline.click('United States, 2 events');
    await timeline.still();
    expect(lineTops(timeline)).to.deep.equal(before);
  });

  it('have headers that are one stop of Tab, walked by the arrow keys', async () => {
    const timeline = await mountNiger();
    const stops = await timeline.tabStops();
    expect(stops.filter((name) => names(timeline).includes(name))).to.have.length(1);
    headers(timeline)[0]!.focus();
    await press('ArrowDown');
    expect(timeline.focus?.name).to.equal('United States, 2 events');
    await press('End');
    expect(timeline.focus?.name).to.equal('Russia, 1 event');
    await press('ArrowDown');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(timeline.focus?.name).to.equal('United States, 2 events');
    await timeline.still();
    expect(headers(timeline).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
    await press('Enter');
    await timeline.still();
    expect(isOpen(timeline)).to.deep.equal([true, false, true]);
    expect(timeline.focus?.name).to.equal('United States, 2 events');
    await press('Space');
    await timeline.still();
    expect(isOpen(timeline)).to.deep.equal([true, true, true]);
  });

  it('have headers large enough to hit, and that nothing covers', async () => {
    const timeline = await mountNiger();
    for (const { height } of boxesOf(headers(timeline))) expect(height).to.be.at.least(24);
    await timeline.click(headers(timeline)[2]!);
    expect(isOpen(timeline)).to.deep.equal([true, true, false]);
  });

  it('show what is selected, and open it from a label', async () => {
    const timeline = await mountNiger();
    await timeline.click('Niger, 2 events');
    await timeline.element.select('coup');
    await timeline.still();
    expect(timeline.labelled).to.include('coup');
    expect(timeline.boxOf('label', 'coup').top).to.be.at.least(timeline.boxOf('plot').top - 1);
    // It comes before the header that it lies on.
    expect(headers(timeline).map((header) => getComputedStyle(header).opacity)).to.deep.equal([
      '1',
      '0',
      '1',
    ]);
    await timeline.click(timeline.part('label', 'arrival'));
    expect(timeline.element.selected).to.equal('arrival');
  });

  it('go with the groups that the legend hides', async () => {
    const timeline = await mountNiger();
    await timeline.click('United States');
    await timeline.still();
    expect(names(timeline)).to.deep.equal(['Niger, 2 events', 'Russia, 1 event']);
    await timeline.click('United States');
    await timeline.still();
    expect(names(timeline)).to.have.length(3);
  });

  it('of groups in others are folded and shown again by the header of these', async () => {
    const groups = [
      { id: 'allies', title: 'Allies' },
      { id: 'uk', title: 'Britain', parent: 'allies' },
      { id: 'us', title: 'America', parent: 'allies' },
    ];
    const events = ['uk', 'us', 'us', undefined].map((group, i) => ({
      date: `194${i}`,
      title: `Of ${group}`,
      ...(group && { group }),
    }));
    const timeline = await mount({ data: { groups, events }, attributes: lanes });
    const all = ['Allies, 3 events', 'Britain, 1 event', 'America, 2 events', '1 event'];
    expect(names(timeline)).to.deep.equal(all);
    const [outer, inner] = headers(timeline).map((header) =>
      header.firstElementChild!.getBoundingClientRect(),
    );
    expect(inner!.left - outer!.left).to.equal(20);
    expect(faultsOf(timeline)).to.deep.equal([]);

    await timeline.click(headers(timeline)[0]!);
    await timeline.still();
    expect(names(timeline)).to.deep.equal(['Allies, 3 events', '1 event']);
    await timeline.click(headers(timeline)[0]!);
    await timeline.still();
    expect(names(timeline)).to.deep.equal(all);
  });

  it('keep every one of many events, and events in no group in a lane without a title', async () => {
    const events = [...manyEvents(120), { date: '1905', title: 'Alone' }];
    const timeline = await mount({ data: events, attributes: lanes });
    expect(names(timeline)).to.deep.equal([
      'north, 40 events',
      'south, 40 events',
      'west, 40 events',
      '1 event',
    ]);
    const counted = timeline.parts('cluster').map(({ dataset }) => Number(dataset['count']));
    expect(timeline.labelled.length + counted.reduce((sum, n) => sum + n, 0)).to.equal(121);
    expect(timeline.labelled.length).to.be.above(3);
    expect(faultsOf(timeline)).to.deep.equal([]);
  });

  it('merge what does not fit into the last one', async () => {
    const data = Array.from({ length: 40 }, (_, i) => ({
      date: String(1900 + i),
      title: `Event ${i}`,
      group: `Group ${i}`,
    }));
    const timeline = await mount({ data, attributes: lanes });
    const shown = headers(timeline).length;
    expect(shown).to.be.within(3, 20);
    expect(names(timeline).at(-1)).to.equal(`+${41 - shown}, ${41 - shown} events`);
    expect(timeline.listed).to.have.length(40);
  });

  it('come and go with the attribute, and are no part of a vertical plot or a list', async () => {
    const timeline = await mountNiger();
    timeline.element.groupLayout = 'merged';
    await timeline.still();
    expect(headers(timeline)).to.have.length(0);
    timeline.element.groupLayout = 'lanes';
    await timeline.becomes(() => headers(timeline).length === 3);
    await timeline.click('List view');
    expect(headers(timeline)).to.have.length(0);
    await timeline.click('List view');
    timeline.element.orientation = 'vertical';
    await timeline.becomes(() => headers(timeline).length === 0);
    expect(timeline.labelled).to.have.length(5);
  });

  it('are as high as they need to be, if the page wants that', async () => {
    const timeline = await mountNiger({ style: { '--annotated-timeline-height': 'auto' } });
    expect(timeline.labelled).to.have.length(5);
    expect(timeline.element.offsetHeight).to.be.below(721);
    const { bottom } = timeline.frame.getBoundingClientRect();
    expect(timeline.boxOf('plot').bottom).to.be.below(bottom);
    expect(faultsOf(timeline)).to.deep.equal([]);
  });

  it('write titles as text, whatever they hold', async () => {
    const title = '<img src=x onerror="window.hacked = true">';
    const timeline = await mount({
      data: { groups: [{ id: 'a', title }], events: [{ date: '2020', title: 'A', group: 'a' }] },
      attributes: lanes,
    });
    expect(names(timeline)).to.deep.equal([`${title}, 1 event`]);
    expect(timeline.all('img')).to.have.length(0);
  });
});
