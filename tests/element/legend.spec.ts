import { expect } from '@open-wc/testing';
import { manyEvents, mount, nigerStory, textOf, until } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

async function mountStory(options: Mount = {}): Promise<TimelineHarness> {
  return mount({ data: await nigerStory(), ...options });
}

const isPressed = (timeline: TimelineHarness, name: string) =>
  timeline.button(name).getAttribute('aria-pressed') === 'true';
const legendText = (timeline: TimelineHarness) => textOf(timeline.part('legend'));

describe('the legend', () => {
  it('hides a group in the picture and the list, counts what is hidden, and shows it again', async () => {
    const timeline = await mountStory();
    const { view, listed } = timeline;
    expect(['Niger', 'United States', 'Russia'].map((name) => isPressed(timeline, name))).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(timeline.hasButton('Show all')).to.equal(false);

    await timeline.click('United States');
    expect(isPressed(timeline, 'United States')).to.equal(false);
    expect(timeline.labelled).to.have.members(['coup', 'denunciation', 'arrival']);
    expect(timeline.listed).to.deep.equal(['coup', 'denunciation', 'arrival']);
    expect(timeline.parts('period').map(({ dataset }) => dataset['period'])).to.deep.equal(['regime']);
    expect(timeline.view).to.deep.equal(view);
    expect(legendText(timeline)).to.contain('2 hidden');

    await timeline.click('United States');
    expect(isPressed(timeline, 'United States')).to.equal(true);
    expect(timeline.listed).to.deep.equal(listed);
    expect(legendText(timeline)).not.to.contain('hidden');
  });

  it('hides and shows groups of many, whatever was asked for last', async () => {
    const minute = (i: number) => new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString();
    const events = Array.from({ length: 12_000 }, (_, i) => ({
      date: minute(i),
      title: `No. ${i}`,
      group: i % 3 === 0 ? 'third' : 'rest',
    }));
    const timeline = await mount({ data: events });
    const hides = (count: string) => () => legendText(timeline).includes(`${count} hidden`);
    await timeline.click('third');
    await timeline.becomes(hides('4,000'));
    expect(isPressed(timeline, 'third')).to.equal(false);
    await timeline.click('rest');
    await timeline.becomes(hides('12,000'));
    await timeline.click('third');
    await timeline.becomes(hides('8,000'));
    timeline.button('rest').click();
    timeline.button('third').click();
    timeline.button('third').click();
    await timeline.becomes(() => !legendText(timeline).includes('hidden'));
    timeline.button('third').click();
    timeline.button('rest').click();
    timeline.button('rest').click();
    await timeline.becomes(hides('4,000'));
  });

  it('hides with a group what is in it, and tells when only some of that is hidden', async () => {
    const groups = [
      { id: 'allies', title: 'Allies' },
      { id: 'uk', title: 'Britain', parent: 'allies' },
      { id: 'us', title: 'America', parent: 'allies' },
      { id: 'axis', title: 'Axis' },
    ];
    const events = ['uk', 'us', 'axis'].map((group, i) => ({
      id: group,
      group,
      date: `194${i}`,
      title: `Of ${group}`,
    }));
    const timeline = await mount({ data: { groups, events } });
    const pressed = () =>
      groups.map(({ title }) => `${title} ${timeline.button(title).getAttribute('aria-pressed')}`);
    const inner = [...timeline.part('legend').querySelectorAll('.inner li')].map((item) => textOf(item));
    expect(inner).to.deep.equal(['Britain', 'America']);

    await timeline.click('Britain');
    expect(pressed()).to.deep.equal(['Allies mixed', 'Britain false', 'America true', 'Axis true']);
    await timeline.click('Allies');
    expect(pressed()).to.deep.equal(['Allies false', 'Britain false', 'America false', 'Axis true']);
    expect(timeline.listed).to.deep.equal(['axis']);
    await timeline.click('Allies');
    expect(timeline.listed).to.deep.equal(['uk', 'us', 'axis']);
  });

  it('shows everything again, from an empty plot as well', async () => {
    const timeline = await mountStory();
    const { view, listed } = timeline;
    for (const name of ['Niger', 'United States', 'Russia']) await timeline.click(name);
    expect(timeline.state).to.equal('drawn');
    expect(timeline.listed).to.deep.equal([]);
    expect(timeline.has('axis')).to.equal(true);
    expect(timeline.texts.map(textOf)).to.include('Everything is hidden');
    expect(timeline.view).to.deep.equal(view);
    expect(legendText(timeline)).to.contain('5 hidden');

    const showAll = timeline.part('legend').querySelector('.link')!;
    await timeline.click(showAll);
    expect(timeline.listed).to.deep.equal(listed);
    expect(timeline.hasButton('Show all')).to.equal(false);
  });

  it('leaves an axis where the height is what the events need', async () => {
    for (const widthPx of [320, 1000]) {
      const timeline = await mountStory({ widthPx, style: { '--annotated-timeline-height': 'auto' } });
      for (const name of ['Niger', 'United States', 'Russia']) {
        timeline.button(name).click();
        await timeline.still();
      }
      expect(timeline.boxOf('plot').height, `${widthPx} px`).to.be.at.least(50);
      timeline.button('Show all').click();
      await timeline.still();
      expect(timeline.listed).to.have.length(5);
    }
  });

  for (const [name, options] of [
    ['left to right', {}],
    ['right to left', { dir: 'rtl' }],
    ['in a column of 320 px', { widthPx: 320 }],
  ] as const) {
    it(`is one stop of Tab, walked by arrow keys, ${name}`, async () => {
      const timeline = await mountStory(options);
      const [forward, back] =
        'dir' in options ? ['ArrowLeft', 'ArrowRight'] : (['ArrowRight', 'ArrowLeft'] as const);
      expect(await timeline.tabStops()).to.have.length(3);
      timeline.button('Niger').focus();
      const seen: unknown[] = [];
      for (const key of [forward, forward, forward, back, 'Home', 'End']) {
        await timeline.press(key);
        seen.push(timeline.focus?.name);
      }
      expect(seen).to.deep.equal(['United States', 'Russia', 'Niger', 'Russia', 'Niger', 'Russia']);
      await timeline.press(' ');
      expect(timeline.listed).not.to.include('arrival');
      expect(timeline.focus?.name).to.equal('Russia');
      await timeline.press(forward);
      expect(timeline.focus?.name).to.equal('Show all');
      expect(await timeline.tabStops()).to.have.length(3);
      timeline.button('Show all').focus();
      await timeline.press('Enter');
      expect(timeline.listed).to.include('arrival');
      expect(timeline.focus?.name).to.equal('Russia');
    });
  }

  it('gives each button the height of a target', async () => {
    const timeline = await mountStory({ widthPx: 320 });
    for (const name of ['Niger', 'United States', 'Russia'])
      expect(timeline.button(name).getBoundingClientRect().height, name).to.be.at.least(24);
  });

  it('says once, politely, what was hidden and shown', async () => {
    const timeline = await mountStory();
    await until(() => timeline.said.length > 0);
    await timeline.click('United States');
    await until(() => timeline.said.length > 1);
    await timeline.click('Show all');
    await until(() => timeline.said.length > 2);
    expect(timeline.said.slice(1)).to.deep.equal([
      'United States hidden, 2 events',
      'United States shown, 2 events',
    ]);
  });

  it('closes the card of what it hides, and leaves the card of anything else', async () => {
    const timeline = await mountStory();
    const told: unknown[] = [];
    timeline.element.addEventListener('timeline-select', ({ id }) => told.push(id));
    await timeline.element.select('arrival');
    await timeline.click('Niger');
    expect(timeline.cardTitle).to.be.a('string');
    expect(textOf(timeline.part('card'))).to.contain('2 of 3');
    timeline.button('Russia').focus();
    await timeline.press('Enter');
    expect(timeline.cardTitle).to.equal(undefined);
    expect(timeline.element.selected).to.equal(null);
    expect(told).to.deep.equal([null]);
    expect(timeline.focus?.name).to.equal('Russia');
  });

  it('brings a group back when the page selects something in it', async () => {
    const timeline = await mountStory();
    await timeline.click('Russia');
    expect(await timeline.element.select('arrival')).to.equal(true);
    expect(timeline.listed).to.include('arrival');
    expect(isPressed(timeline, 'Russia')).to.equal(true);
    expect(timeline.cardTitle).to.be.a('string');
  });

  it('hides in the overview, which keeps its extent, and walks past what is hidden', async () => {
    const timeline = await mount({ data: manyEvents(60) });
    const ticks = () => timeline.all('.overview-tick').length;
    expect(ticks()).to.equal(60);
    const { view } = timeline;
    await timeline.click('north');
    expect(ticks()).to.equal(40);
    expect(timeline.view).to.deep.equal(view);
    timeline.entry('e2').focus();
    await timeline.press('ArrowRight');
    expect(timeline.focus?.entry).to.equal('e4');
    expect(timeline.entry('e4').closest('li')?.ariaSetSize).to.equal('40');
  });

  it('stays as long as something is hidden: zoomed in, in the list, and in new data', async () => {
    const timeline = await mountStory();
    await timeline.click('Russia');
    await timeline.click('Zoom in');
    expect(timeline.has('overview')).to.equal(true);
    expect(timeline.has('legend')).to.equal(true);
    await timeline.click('List view');
    expect(timeline.listed).not.to.include('arrival');
    await timeline.setData(await nigerStory());
    expect(timeline.listed).not.to.include('arrival');
    timeline.button('Show all').focus();
    await timeline.press('Enter');
    expect(timeline.listed).to.include('arrival');
    expect(timeline.has('legend')).to.equal(false);
    expect(timeline.focus?.tool).to.equal('list');
  });

  it('leaves the marks of dates as explanations', async () => {
    const timeline = await mountStory();
    const items = [...timeline.part('legend').children];
    const explained = items.filter((item) => !item.querySelector('button')).map(textOf);
    expect(explained).to.include.members(['approximate', 'by this date', 'open end']);
  });
});
