import { expect } from '@open-wc/testing';
import type { EventJson } from '../../src/index.js';
import { mount, textOf } from './harness.js';
import type { TimelineHarness } from './harness.js';
import { survey } from './survey.js';
import type { Picture } from './survey.js';

const event = (id: string, date: string): EventJson => ({ id, date, title: `So ${id}` });
const STORY = ['1900', '1930', '1960', '1965', '1970', '2000'].map((year) => event(`e${year}`, year));
const without = (...ids: string[]) => STORY.filter(({ id }) => !ids.includes(id!));

/** Where a label is across the axis, and on which side of its stem. */
function placeOf({ labels, connectors }: Picture, id: string): string {
  const { bottom, left } = labels.get(id)!;
  return `${Math.round(bottom)} ${left > connectors.get(id)![0]!.left ? 'later' : 'earlier'}`;
}

/** The labels of `before` that are elsewhere, or not there at all, in `after`, although their events are. */
function moved(before: Picture, after: Picture, events: readonly EventJson[]): string[] {
  return events.flatMap(({ id = '' }) => {
    if (!before.labels.has(id)) return [];
    return after.labels.has(id) && placeOf(before, id) === placeOf(after, id) ? [] : [id];
  });
}

async function change(timeline: TimelineHarness, events: readonly EventJson[]): Promise<string[]> {
  const before = survey(timeline);
  await timeline.setData(events);
  return moved(before, survey(timeline), events);
}

describe('when events are added and removed', () => {
  it('the labels of the others stay in their rows', async () => {
    const timeline = await mount({ data: STORY });
    expect(await change(timeline, [...STORY, event('new', '1945')])).to.deep.equal([]);
    expect(timeline.labelled).to.include('new');
    expect(await change(timeline, STORY)).to.deep.equal([]);
    expect(await change(timeline, without('e1965'))).to.deep.equal([]);
    expect(await change(timeline, STORY)).to.deep.equal([]);
    expect(timeline.labelled).to.have.members(STORY.map(({ id }) => id));
  });

  it('they stay also while more are zoomed in on', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.element.zoomTo('1950', '1980', { animate: false });
    expect(await change(timeline, [...STORY, event('new', '1975')])).to.deep.equal([]);
    expect(timeline.labelled).to.include('new');
  });

  it('a view that somebody chose stays, whatever comes outside of it', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.element.zoomTo('1950', '1980', { animate: false });
    const { view } = timeline;
    for (const events of [
      [...STORY, event('early', '1700'), event('late', '2024')],
      [...STORY, event('late', '2024')],
      without('e1900', 'e2000'),
    ]) {
      await timeline.setData(events);
      expect(timeline.view.start).to.be.closeTo(view.start, 1);
      expect(timeline.view.end).to.be.closeTo(view.end, 1);
    }
  });

  it('a view of everything goes on to show everything', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.setData([...STORY, event('early', '1700')]);
    expect(timeline.view.start).to.be.lessThan(Date.UTC(1700, 0));
    await timeline.setData(STORY);
    expect(timeline.view.start).to.be.greaterThan(Date.UTC(1800, 0));
  });

  it('what is selected stays so, and its card open', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.element.select('e1965');
    await timeline.setData([event('early', '1880'), ...STORY]);
    expect(timeline.element.selected).to.equal('e1965');
    expect(timeline.cardTitle).to.equal('So e1965');
  });

  it('the card of what is removed closes', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.element.select('e1965');
    await timeline.setData(without('e1965'));
    expect(timeline.cardTitle).to.equal(undefined);
    await timeline.setData(STORY);
    expect(textOf(timeline.part('label', 'e1965'))).to.contain('So e1965');
  });

  it('the focus stays on its event', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.tabToEntries();
    await timeline.press('ArrowRight', 2);
    expect(timeline.focus?.entry).to.equal('e1960');
    await timeline.setData([event('early', '1880'), ...without('e1930')]);
    expect(timeline.focus?.entry).to.equal('e1960');
  });

  it('the focus of what is removed goes to its neighbour', async () => {
    const timeline = await mount({ data: STORY });
    await timeline.tabToEntries();
    await timeline.press('ArrowRight', 2);
    await timeline.setData(without('e1960'));
    expect(timeline.focus?.entry).to.equal('e1965');
    await timeline.setData(without('e1960', 'e1965', 'e1970', 'e2000'));
    expect(timeline.focus?.entry).to.equal('e1930');
  });

  it('another width arranges all labels anew, as if they had come at once', async () => {
    const all = [...STORY, event('new', '1945')];
    const grown = await mount({ data: STORY });
    await grown.setData(all);
    const whole = await mount({ data: all, widthPx: 900 });
    grown.column.style.setProperty('width', '900px');
    await grown.still();
    const places = (timeline: TimelineHarness) => {
      const picture = survey(timeline);
      const { top } = picture.plot;
      return [...picture.labels].map(([id, box]) => [id, Math.round(box.top - top), Math.round(box.width)]);
    };
    expect(places(grown)).to.deep.equal(places(whole));
  });
});
