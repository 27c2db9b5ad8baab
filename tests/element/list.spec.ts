import { expect } from '@open-wc/testing';
import { manyEvents, mount, nigerStory, textOf } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

async function mountList(options: Mount = {}): Promise<TimelineHarness> {
  const timeline = await mount({ data: await nigerStory(), ...options });
  await timeline.click('List view');
  return timeline;
}

describe('the list view', () => {
  it('takes the place of the picture, and gives it back as it was', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.element.zoomTo('2024-04', '2024-05', { animate: false });
    await timeline.still();
    const { view, labelled } = timeline;
    await timeline.click('List view');
    expect(timeline.state).to.equal('listed');
    expect(timeline.part('plot').checkVisibility()).to.equal(false);
    expect(timeline.hasButton('Zoom in')).to.equal(false);
    await timeline.click('List view');
    expect(timeline.state).to.equal('drawn');
    expect(timeline.view).to.deep.equal(view);
    expect(timeline.labelled).to.deep.equal(labelled);
  });

  it('shows date, title and claim of each event, in time order, and the periods apart', async () => {
    const timeline = await mountList();
    expect(timeline.listed).to.deep.equal(['coup', 'denunciation', 'withdrawal', 'arrival', 'austin']);
    const row = timeline.entry('arrival');
    const [date, title, claim] = ['time', '.row-title', '.row-claim'].map((part) => row.querySelector(part));
    expect(textOf(date)).to.equal('by 3 May 2024');
    expect(date?.getAttribute('datetime')).to.equal('2024-05-03');
    expect(textOf(title)).to.equal('Russian soldiers move into Air Base 101, Niamey');
    expect(textOf(claim)).to.contain('Reported by a US official');
    const left = (part: Element | null | undefined) => part?.getBoundingClientRect().left ?? NaN;
    expect(left(date)).to.be.below(left(title));
    expect(timeline.entry('regime').getBoundingClientRect().top).to.be.above(
      row.getBoundingClientRect().bottom,
    );
  });

  it('turns round where the author wants the newest first', async () => {
    const timeline = await mountList({ attributes: { reversed: '' } });
    expect(timeline.listed[0]).to.equal('austin');
    timeline.element.reversed = false;
    await timeline.still();
    expect(timeline.listed[0]).to.equal('coup');
  });

  it('opens a card under its row, or beside the list where there is room', async () => {
    const narrow = await mountList({ widthPx: 700 });
    await narrow.click(narrow.entry('coup'));
    expect(narrow.cardLayout).to.equal('inline');
    expect(narrow.boxOf('card').top).to.be.at.least(narrow.entry('coup').getBoundingClientRect().bottom - 1);
    expect(narrow.boxOf('card').bottom).to.be.at.most(
      narrow.entry('denunciation').getBoundingClientRect().top + 1,
    );
    narrow.column.remove();
    const wide = await mountList({ widthPx: 1000 });
    await wide.click(wide.entry('coup'));
    expect(wide.cardLayout).to.equal('docked');
    expect(wide.boxOf('card').left).to.be.at.least(wide.entry('coup').getBoundingClientRect().right);
  });

  it('scrolls within the element, which stays as high as it was', async () => {
    const timeline = await mount({ data: manyEvents(150) });
    const { height } = timeline.element.getBoundingClientRect();
    await timeline.click('List view');
    expect(timeline.element.getBoundingClientRect().height).to.equal(height);
    const list = timeline.part('list');
    expect(list.scrollHeight).to.be.above(list.clientHeight);
    expect(list.getBoundingClientRect().bottom).to.be.below(timeline.element.getBoundingClientRect().bottom);
  });

  it('lists eighty of many, offers the others, and puts the focus on the first of them', async () => {
    const timeline = await mount({ data: manyEvents(450) });
    await timeline.click('List view');
    expect(timeline.listed).to.have.length(80);
    expect(timeline.entry('e7').closest('li')?.ariaSetSize).to.equal('450');
    timeline.showMore('later').focus();
    await timeline.press('Enter');
    expect(timeline.listed).to.have.length(80);
    expect(timeline.focus?.entry).to.equal('e80');
    timeline.showMore('earlier').focus();
    await timeline.press('Enter');
    expect(timeline.listed).to.include(timeline.focus?.entry);
  });

  it('shows events whose date nobody can read at its end, with what was written', async () => {
    const timeline = await mountList({
      data: [
        { date: '2024', title: 'A' },
        { date: 'once', title: 'Lost' },
      ],
    });
    expect(textOf(timeline.part('list'))).to.match(/Undated.*Lost.*once/);
  });
});
