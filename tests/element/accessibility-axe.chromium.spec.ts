import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { emulate, resetMedia } from '../helpers/commands.js';
import { manyEvents, mount, nigerStory } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const { axe } = window as unknown as { axe: typeof Axe };

/**
 * What axe cannot decide, or decides without knowing everything, and why that is all right.
 * Contrast: painted boxes overlap, and the tests of themes compute it from tokens and pixels. Size of targets: marks
 * of events at nearly the same time overlap, but each has a label or a chip to click as well, and its row in the list.
 */
function isAccepted(rule: string, html: string): boolean {
  return rule === 'color-contrast' || (rule === 'target-size' && /class="[^"]*\brow placed\b/.test(html));
}

async function findingsIn({ element }: TimelineHarness): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
  const violated = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  const undecided = incomplete.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  return [
    ...violated.filter(({ id, html }) => id === 'color-contrast' || !isAccepted(id, html)),
    ...undecided.filter(({ id, html }) => !isAccepted(id, html)),
  ].map(({ id, html, any, all, none }) =>
    [id, html, ...[...any, ...all, ...none].map(({ message }) => message)].join(' | '),
  );
}

type Act = (timeline: TimelineHarness) => Promise<unknown>;

const looks: [name: string, options: Mount, act?: Act][] = [
  ['as it opens', {}],
  ['right to left', { dir: 'rtl', lang: 'ar' }],
  ['in French', { lang: 'fr' }],
  ['zoomed in', {}, (timeline) => timeline.click('Zoom in')],
  [
    'zoomed in, with the overview',
    { attributes: { overview: 'always' } },
    (timeline) => timeline.click('Zoom in'),
  ],
  ['as a list', {}, (timeline) => timeline.click('List view')],
  ['with a group hidden', {}, (timeline) => timeline.click('Niger')],
  [
    'with a group hidden, as a list',
    {},
    async (timeline) => {
      await timeline.click('Niger');
      await timeline.click('List view');
    },
  ],
  ['with a docked card', {}, ({ element }) => element.select('arrival')],
  ['with a card below', { widthPx: 700 }, ({ element }) => element.select('austin')],
  [
    'with a card in the list',
    { widthPx: 700, attributes: { selected: 'austin' } },
    (timeline) => timeline.click('List view'),
  ],
  ['in lanes', { attributes: { 'group-layout': 'lanes' } }],
  ['at 360 px', { widthPx: 360 }],
  ['at 360 px, with a sheet', { widthPx: 360 }, ({ element }) => element.select('arrival')],
  ['at 200 px', { widthPx: 200 }],
  ['lost in empty time', {}, ({ element }) => element.zoomTo('2023-10', '2023-11', { animate: false })],
];

describe('A25: axe finds nothing', () => {
  afterEach(resetMedia);

  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, options, act] of looks) {
      it(`in the Niger story ${name}, ${scheme}`, async () => {
        await emulate({ colorScheme: scheme, reducedMotion: 'reduce' });
        const timeline = await mount({
          data: await nigerStory(),
          style: { 'color-scheme': scheme },
          ...options,
        });
        await act?.(timeline);
        await timeline.still();
        expect(await findingsIn(timeline)).to.deep.equal([]);
      });
    }
  }

  it('in clusters of a thousand events, and in their list', async () => {
    const timeline = await mount({ data: manyEvents(1000) });
    expect(await findingsIn(timeline)).to.deep.equal([]);
    await timeline.click('List view');
    expect(await findingsIn(timeline)).to.deep.equal([]);
  });

  it('while loading, empty, failed, and in the list of problems', async () => {
    const loading = await mount({ src: '/answer?never=1', unloaded: true });
    expect(loading.state).to.equal('loading');
    expect(await findingsIn(loading)).to.deep.equal([]);
    expect(await findingsIn(await mount({ data: [] }))).to.deep.equal([]);
    const failed = await mount({ inline: '{' });
    expect(failed.state).to.equal('failed');
    expect(await findingsIn(failed)).to.deep.equal([]);
    const problems = await mount({ data: [{ date: '2024', title: 'x' }, { title: 'No date' }] });
    await problems.click('1 problem');
    expect(await findingsIn(problems)).to.deep.equal([]);
  });
});
