import { expect } from '@open-wc/testing';
import {
  deepActiveElement,
  deepElementFromPoint,
  manyEvents,
  middleOf,
  mount,
  nigerStory,
} from './harness.js';
import type { TimelineHarness } from './harness.js';

/** Why the focused button is not to be seen, or nothing. */
function hidden(timeline: TimelineHarness): string | undefined {
  const button = deepActiveElement();
  const name = timeline.focus?.entry;
  if (name === undefined) return 'no event has the focus';
  const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
  const frame = timeline.element.getBoundingClientRect();
  if (width < 24 || height < 24) return `${name} is ${width} × ${height}`;
  if (left < frame.left - 1 || right > frame.right + 1) return `${name} leaves the element sideways`;
  if (top < 0 || bottom > innerHeight + 1 || left < 0 || right > innerWidth + 1)
    return `${name} is off the screen: ${left}–${right}, ${top}–${bottom}`;
  const hit = deepElementFromPoint(middleOf(button.getBoundingClientRect()));
  return hit === button || (hit && button.contains(hit))
    ? undefined
    : `${name} is covered by ${hit?.outerHTML}`;
}

/** Walks by a key and collects what was hidden on the way. */
async function walk(timeline: TimelineHarness, key: string, steps: number): Promise<string[]> {
  const found: (string | undefined)[] = [hidden(timeline)];
  for (let i = 0; i < steps; i++) {
    await timeline.press(key);
    found.push(hidden(timeline));
  }
  return found.filter((each) => each !== undefined);
}

describe('A4: the focused event is in view and covered by nothing', () => {
  it('on the whole of a wide picture', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.tabToEntries();
    expect(await walk(timeline, 'ArrowRight', 4)).to.deep.equal([]);
    expect(await walk(timeline, 'ArrowDown', 2)).to.deep.equal([]);
  });

  it('zoomed in, where walking moves the view', async () => {
    const timeline = await mount({ data: manyEvents(120) });
    await timeline.element.zoomTo('1902', '1902', { animate: false });
    await timeline.tabToEntries();
    expect(await walk(timeline, 'PageDown', 3)).to.deep.equal([]);
    expect(await walk(timeline, 'ArrowRight', 5)).to.deep.equal([]);
    expect(await walk(timeline, 'End', 1)).to.deep.equal([]);
    expect(await walk(timeline, 'Home', 1)).to.deep.equal([]);
  });

  it('while zooming, around it or around the selected one', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.tabToEntries();
    await timeline.press('End');
    expect(await walk(timeline, '+', 4)).to.deep.equal([]);
    expect(await walk(timeline, '-', 4)).to.deep.equal([]);
    await timeline.element.select('coup');
    timeline.button('Zoom in').focus();
    await timeline.press('Enter', 3);
    expect(timeline.labelled).to.include('coup');
  });

  it('in a narrow picture, also with a sheet open', async () => {
    const timeline = await mount({ data: await nigerStory(), widthPx: 360 });
    await timeline.tabToEntries();
    expect(await walk(timeline, 'ArrowDown', 4)).to.deep.equal([]);
    await timeline.press('Home');
    await timeline.press('Enter');
    expect(timeline.cardLayout).to.equal('sheet');
    expect(await walk(timeline, 'ArrowDown', 4)).to.deep.equal([]);
    await timeline.press('Enter');
    expect(await walk(timeline, 'ArrowUp', 4)).to.deep.equal([]);
  });

  it('with a card below the axis', async () => {
    const timeline = await mount({ data: await nigerStory(), widthPx: 700 });
    await timeline.tabToEntries();
    await timeline.press('Enter');
    expect(await walk(timeline, 'ArrowRight', 4)).to.deep.equal([]);
  });

  it('in the list, which scrolls', async () => {
    const timeline = await mount({ data: manyEvents(300) });
    await timeline.click('List view');
    await timeline.tabToEntries();
    expect(await walk(timeline, 'ArrowDown', 12)).to.deep.equal([]);
    expect(await walk(timeline, 'End', 1)).to.deep.equal([]);
    expect(timeline.focus?.entry).to.equal('e299');
    expect(await walk(timeline, 'ArrowUp', 2)).to.deep.equal([]);
  });

  it('on a page on which the element is out of sight', async () => {
    const timeline = await mount({
      data: await nigerStory(),
      widthPx: 360,
      style: { 'margin-top': '3000px' },
    });
    await timeline.tabToEntries();
    expect(hidden(timeline)).to.equal(undefined);
    expect(await walk(timeline, 'End', 1)).to.deep.equal([]);
    scrollTo(0, 0);
    await timeline.press('Home');
    expect(hidden(timeline)).to.equal(undefined);
  });
});

describe('A24: the focus stays where it is', () => {
  it('when a timeline appears, gets other data, and loses them', async () => {
    const first = await mount({ data: await nigerStory() });
    first.outside('before').focus();
    const { activeElement } = document;
    await mount({ data: await nigerStory() });
    expect(document.activeElement).to.equal(activeElement);
    await first.setData(manyEvents(5));
    await first.setData([]);
    await first.setData(manyEvents(3));
    expect(document.activeElement).to.equal(activeElement);
  });

  it('on the same event when others come, go or change', async () => {
    const timeline = await mount({ data: manyEvents(10) });
    timeline.entry('e5').focus();
    await timeline.setData(manyEvents(20).slice(3));
    expect(timeline.focus?.entry).to.equal('e5');
    await timeline.setData(manyEvents(8).map((event) => ({ ...event, title: `New ${event.id}` })));
    expect(timeline.focus?.name).to.contain('New e5');
  });

  it('and moves to the neighbour when its event goes', async () => {
    const timeline = await mount({ data: manyEvents(10) });
    timeline.entry('e5').focus();
    await timeline.setData(manyEvents(10).filter(({ id }) => id !== 'e5'));
    expect(timeline.focus?.entry).to.equal('e6');
    await timeline.setData(manyEvents(6).filter(({ id }) => id !== 'e5'));
    expect(timeline.focus?.entry).to.equal('e4');
    await timeline.setData([{ id: 'new', date: '2024', title: 'Another' }]);
    expect(timeline.focus?.entry).to.equal('new');
  });

  it('in the list too, and on the button that switches to it', async () => {
    const timeline = await mount({ data: manyEvents(10) });
    timeline.button('List view').focus();
    await timeline.press('Enter');
    expect(timeline.focus?.tool).to.equal('list');
    timeline.entry('e5').focus();
    await timeline.setData(manyEvents(10).filter(({ id }) => id !== 'e5'));
    expect(timeline.focus?.entry).to.equal('e6');
  });

  it('on a toolbar button that turns useless', async () => {
    const timeline = await mount({ data: await nigerStory() });
    timeline.button('Zoom in').focus();
    await timeline.press('Enter');
    timeline.button('Show everything').focus();
    await timeline.press('Enter');
    expect(timeline.focus?.tool).to.equal('fit');
    await timeline.press('+');
    timeline.button('Earlier').focus();
    await timeline.press('0');
    expect(timeline.focus, 'a button that goes away hands the focus on').to.not.equal(undefined);
  });
});
