import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../helpers/commands.js';
import type { AXNode } from '../helpers/commands.js';
import { manyEvents, mount, nigerStory } from './harness.js';

const NIGER = [
  'Coup overthrows President Mohamed Bazoum, 26 July 2023',
  'Junta denounces military agreement with the United States, March 2024',
  'Washington agrees to withdraw its soldiers, mid-April 2024',
  'Russian soldiers move into Air Base 101, Niamey, Reported by a US official, by 3 May 2024',
  'US defense secretary plays the risk down, 3 May 2024',
];

/** The names of the buttons that open something: events, then periods. */
function entryNames(tree: readonly AXNode[]): string[] {
  return tree
    .filter(({ role, properties }) => role === 'button' && 'expanded' in properties)
    .map(({ name }) => name);
}

const rolesOf = (tree: readonly AXNode[], role: string): string[] =>
  tree.filter((node) => node.role === role).map(({ name }) => name);

describe('what a screen reader is told', () => {
  it('A20, A21: every event in time order, by title, claim, then date; then the periods', async () => {
    await mount({ data: await nigerStory() });
    const tree = await accessibilityTree();
    expect(entryNames(tree)).to.deep.equal([
      ...NIGER,
      'Cooperation agreement in force, until March 2024',
      'Military government, since 26 July 2023',
    ]);
    expect(rolesOf(tree, 'list')).to.deep.equal(['Events', 'Periods', 'Legend']);
  });

  it('A21: the same events when most are out of view, in both orientations, and in the list', async () => {
    for (const widthPx of [1000, 400]) {
      const timeline = await mount({ data: await nigerStory(), widthPx });
      await timeline.element.zoomTo('2024-05-01', '2024-05-04', { animate: false });
      expect(entryNames(await accessibilityTree()).slice(0, 5)).to.deep.equal(NIGER);
      await timeline.click('List view');
      expect(entryNames(await accessibilityTree()).slice(0, 5)).to.deep.equal(NIGER);
      timeline.column.remove();
    }
  });

  it('A21: events given in any order are told in the order of time', async () => {
    const events = manyEvents(40);
    const shuffled = events.toSorted((a, b) => (a.title > b.title ? -1 : 1));
    await mount({ data: shuffled });
    const names = entryNames(await accessibilityTree());
    expect(names.map((name) => name.replace(/,.*/, ''))).to.deep.equal(events.map(({ title }) => title));
  });

  it('A21: of a thousand events a window is listed, each with its true place', async () => {
    const timeline = await mount({ data: manyEvents(1000) });
    expect(entryNames(await accessibilityTree())).to.have.length(80);
    const item = timeline.entry('e70').closest('li');
    expect([item?.ariaSetSize, item?.ariaPosInSet]).to.deep.equal(['1000', '71']);
  });

  it('A20: every button has a name, and nothing tells a number of milliseconds, an id or an address', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.click('Zoom in');
    await timeline.element.select('arrival');
    const tree = await accessibilityTree();
    expect(tree.filter(({ role, name }) => /^(button|link)$/.test(role) && name === '')).to.deep.equal([]);
    const texts = tree.flatMap(({ name, value = '', description = '' }) => [name, value, description]);
    expect(texts.filter((text) => /\d{9,}|NaN|undefined|\[object|niger\.json/.test(text))).to.deep.equal([]);
  });

  it('tells nothing of the painted layer twice', async () => {
    await mount({ data: await nigerStory() });
    const texts = rolesOf(await accessibilityTree(), 'StaticText');
    expect(texts.filter((text) => text === 'Military government')).to.have.length(1);
  });

  it('A22: a section named by its heading, whose level the author chooses; the card is one deeper', async () => {
    const timeline = await mount({
      data: await nigerStory(),
      attributes: { 'heading-level': '4', selected: 'coup' },
    });
    const tree = await accessibilityTree();
    const title = 'Niger, from the coup to the Russians at Air Base 101';
    expect(rolesOf(tree, 'region')).to.deep.equal([title]);
    const headings = () =>
      accessibilityTree().then((nodes) =>
        nodes
          .filter(({ role }) => role === 'heading')
          .map(({ name, properties }) => `${String(properties['level'])} ${name}`),
      );
    expect(await headings()).to.deep.equal([
      `4 ${title}`,
      '5 Periods',
      '5 Coup overthrows President Mohamed Bazoum',
    ]);
    timeline.element.headingLevel = 2;
    await timeline.still();
    expect((await headings())[0]).to.equal(`2 ${title}`);
  });

  it('A22: two timelines on a page have different names', async () => {
    await mount({ data: await nigerStory() });
    await mount({ data: { title: 'Another story', events: manyEvents(3) } });
    const names = rolesOf(await accessibilityTree(), 'region');
    expect(names).to.have.length(2);
    expect(new Set(names).size).to.equal(2);
  });

  it('A23: a title in another language carries it', async () => {
    const timeline = await mount({
      data: [{ id: 'a', date: '1789', title: 'Prise de la Bastille', lang: 'fr' }],
    });
    for (const place of [timeline.entry('a'), timeline.part('label', 'a')]) {
      const tagged = place.matches('[lang]') ? place : place.querySelector('[lang]');
      expect(tagged?.getAttribute('lang')).to.equal('fr');
      expect(tagged?.textContent).to.contain('Bastille');
    }
  });

  it('the toolbar tells what is switched on and what can do nothing', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const state = async (name: string) =>
      (await accessibilityTree()).find((node) => node.role === 'button' && node.name === name)?.properties;
    expect(await state('Zoom out')).to.include({ disabled: true });
    expect(await state('List view')).to.include({ pressed: 'false' });
    await timeline.click('List view');
    expect(await state('List view')).to.include({ pressed: 'true' });
  });
});
