import { expect } from '@open-wc/testing';
import { deepActiveElement, manyEvents, mount, nigerStory, textOf } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const ARRIVAL = 'Russian soldiers move into Air Base 101, Niamey';

async function mountStory(options: Mount = {}): Promise<TimelineHarness> {
  return mount({ data: await nigerStory(), ...options });
}

/** Ids told by `timeline-select`, with their causes. */
function listenToSelect({ element }: TimelineHarness): string[] {
  const told: string[] = [];
  element.addEventListener('timeline-select', ({ id, cause }) => told.push(`${id} ${cause}`));
  return told;
}

describe('the card', () => {
  it('opens by a click on a label, on a mark and on a bar, and closes by a second click', async () => {
    const timeline = await mountStory();
    const told = listenToSelect(timeline);
    await timeline.click(timeline.part('label', 'arrival'));
    expect(timeline.cardTitle).to.equal(ARRIVAL);
    await timeline.click(timeline.part('marker', 'coup'));
    expect(timeline.cardTitle).to.equal('Coup overthrows President Mohamed Bazoum');
    await timeline.click(timeline.part('period', 'regime'));
    expect(timeline.cardTitle).to.equal('Military government');
    await timeline.click(timeline.part('period', 'regime'));
    expect(timeline.cardTitle).to.equal(undefined);
    expect(told).to.deep.equal(['arrival click', 'coup click', 'regime click', 'null click']);
  });

  it('opens by Enter and by Space with the focus kept, and closes by Escape with the focus kept', async () => {
    const timeline = await mountStory();
    await timeline.tabToEntries();
    for (const key of ['Enter', ' ']) {
      await timeline.press(key);
      expect(timeline.cardTitle).to.contain('Coup');
      expect(timeline.focus?.entry).to.equal('coup');
      expect(timeline.entry('coup').getAttribute('aria-expanded')).to.equal('true');
      await timeline.press('Escape');
      expect(timeline.cardTitle).to.equal(undefined);
      expect(timeline.focus?.entry).to.equal('coup');
      expect(timeline.entry('coup').getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('gives the focus back to its event when it closes around it', async () => {
    const timeline = await mountStory();
    await timeline.element.select('arrival');
    for (const close of ['Escape', 'Enter']) {
      await timeline.element.select('arrival');
      timeline.button('Close').focus();
      await timeline.press(close);
      expect(timeline.cardTitle).to.equal(undefined);
      expect(timeline.focus?.entry).to.equal('arrival');
    }
  });

  it('steps to the events before and after, and not beyond the ends', async () => {
    const timeline = await mountStory();
    const told = listenToSelect(timeline);
    await timeline.element.select('arrival');
    timeline.button('Next event').focus();
    await timeline.press('Enter');
    expect(timeline.cardTitle).to.contain('US defense secretary');
    expect(timeline.focus?.name).to.equal('Next event');
    await timeline.press('Enter');
    expect(timeline.button('Next event').getAttribute('aria-disabled')).to.equal('true');
    expect(timeline.cardTitle).to.contain('US defense secretary');
    await timeline.click('Previous event');
    expect(timeline.cardTitle).to.equal(ARRIVAL);
    expect(told).to.deep.equal(['austin button', 'arrival button']);
  });

  it('has its buttons in one stop of Tab, walked by arrow keys', async () => {
    const timeline = await mountStory();
    await timeline.element.select('denunciation');
    timeline.button('Next event').focus();
    const seen: unknown[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await timeline.press(key);
      seen.push(timeline.focus?.name);
    }
    expect(seen).to.deep.equal(['Close', 'Previous event', 'Next event']);
    expect(timeline.element.selected).to.equal('denunciation');
  });

  it('brings its event into view', async () => {
    const timeline = await mountStory();
    const inView = (id: string) => {
      const plot = timeline.boxOf('plot');
      const { left, right } = timeline.boxOf('marker', id);
      return left >= plot.left && right <= plot.right;
    };
    await timeline.element.zoomTo('2024-04-20', '2024-05-06', { animate: false });
    timeline.entry('austin').focus();
    await timeline.press('Enter');
    await timeline.click('Previous event');
    expect(inView('arrival')).to.equal(true);
    await timeline.element.select('coup');
    expect(inView('coup')).to.equal(true);
  });

  it('tells in full: date, claim, text, caveats, sources, quotes with their speaker', async () => {
    const timeline = await mountStory();
    await timeline.element.select('arrival');
    const arrival = textOf(timeline.part('card'));
    for (const text of [
      '4 of 5',
      'Russia · by Friday 3 May 2024',
      ARRIVAL,
      'Reported by a US official, 3 May 2024',
      'have moved into a hangar',
      'Sixty soldiers: the figure given by the junta.',
      'Reuters · Associated Press',
    ]) {
      expect(arrival).to.contain(text);
    }
    await timeline.element.select('austin');
    const quote = timeline.find('#card blockquote');
    expect(textOf(quote)).to.contain('The Russians are in a separate compound');
    expect(textOf(quote?.parentElement)).to.contain('Lloyd Austin, US defense secretary');
    await timeline.element.select('denunciation');
    expect(timeline.all('#card .prose')).to.have.length(2);
  });

  for (const [widthPx, layout] of [
    [900, 'docked'],
    [899, 'below'],
    [480, 'below'],
    [479, 'sheet'],
    [320, 'sheet'],
  ] as const) {
    it(`is ${layout} at ${widthPx} px, and stays within the element`, async () => {
      const timeline = await mountStory({ widthPx });
      await timeline.element.select('arrival');
      await timeline.still();
      expect(timeline.cardLayout).to.equal(layout);
      const card = timeline.boxOf('card');
      const host = timeline.element.getBoundingClientRect();
      expect(card.left >= host.left && card.right <= host.right).to.equal(true);
      expect(card.top >= host.top && card.bottom <= host.bottom).to.equal(true);
      const mark = timeline.boxOf('marker', 'arrival');
      const apart =
        mark.bottom <= card.top ||
        mark.right <= card.left ||
        mark.left >= card.right ||
        mark.top >= card.bottom;
      expect(apart, 'the mark is not covered').to.equal(true);
    });
  }

  it('is left to the page where it cancels `timeline-select`; the event is selected all the same', async () => {
    const timeline = await mountStory();
    timeline.element.addEventListener('timeline-select', (event) => event.preventDefault());
    await timeline.click(timeline.part('label', 'arrival'));
    expect(timeline.element.selected).to.equal('arrival');
    expect(timeline.has('card')).to.equal(false);
    await timeline.element.select('coup');
    expect(timeline.cardTitle).to.contain('Coup');
  });

  it('is opened by `selected`, without an event', async () => {
    const timeline = await mountStory({ attributes: { selected: 'austin' } });
    const told = listenToSelect(timeline);
    expect(timeline.cardTitle).to.contain('US defense secretary');
    timeline.element.selected = 'coup';
    await timeline.still();
    expect(timeline.cardTitle).to.contain('Coup');
    timeline.element.selected = null;
    await timeline.still();
    expect(timeline.has('card')).to.equal(false);
    expect(told).to.deep.equal([]);
  });
});

describe('methods', () => {
  /** Whether the picture is the same now and after some frames more. */
  async function standsStill(timeline: TimelineHarness): Promise<boolean> {
    const before = JSON.stringify(timeline.view);
    const left = timeline.has('label') ? timeline.boxOf('label').left : 0;
    await timeline.still();
    return (
      JSON.stringify(timeline.view) === before &&
      (!timeline.has('label') || timeline.boxOf('label').left === left)
    );
  }

  it('resolve when the picture stands still: fit, zoomTo, select, next, previous', async () => {
    const timeline = await mount({ data: manyEvents(60) });
    const { element } = timeline;
    const { view: fitted } = timeline;
    await element.zoomTo('1901', '1901');
    expect(timeline.view.start).to.equal(Date.UTC(1901, 0));
    expect(timeline.view.end).to.be.closeTo(Date.UTC(1902, 0), 1e-3);
    expect(await standsStill(timeline)).to.equal(true);
    expect(await element.select('e50')).to.equal(true);
    expect(await standsStill(timeline)).to.equal(true);
    expect(await element.next()).to.equal(true);
    expect(element.selected).to.equal('e51');
    expect(await element.previous()).to.equal(true);
    expect(element.selected).to.equal('e50');
    await element.fit();
    expect(timeline.view).to.deep.equal(fitted);
    expect(await standsStill(timeline)).to.equal(true);
  });

  it('say false at the ends and for an unknown id, which changes nothing', async () => {
    const { element } = await mountStory();
    expect(await element.previous()).to.equal(true);
    expect(element.selected).to.equal('austin');
    expect(await element.next()).to.equal(false);
    expect(await element.select('nobody')).to.equal(false);
    expect(element.selected).to.equal('austin');
    expect(await element.select(null)).to.equal(true);
    expect(await element.next()).to.equal(true);
    expect(element.selected).to.equal('coup');
    expect(await element.previous()).to.equal(false);
  });

  it('leave the view alone where select is told not to reveal', async () => {
    const timeline = await mountStory();
    await timeline.element.zoomTo('2024-04-20', '2024-05-06', { animate: false });
    const { view } = timeline;
    await timeline.element.select('coup', { reveal: false });
    expect(timeline.view).to.deep.equal(view);
  });

  it('move no focus', async () => {
    const timeline = await mountStory();
    timeline.outside('after').focus();
    await timeline.element.select('arrival');
    await timeline.element.next();
    await timeline.element.fit();
    expect(deepActiveElement()).to.equal(timeline.outside('after'));
  });
});
