import { describe, expect, it } from 'vitest';
import { drawLanes } from './group-lanes.js';

const groups = ['us', 'uk', 'canada'].map((id) => ({ id, title: id.toUpperCase() }));
const landing = (title: string, group: string, date = '1944-06-06') => ({ id: title, title, group, date });
const PARIS = { id: 'Paris', title: 'Paris is free', date: '1944-08-25', group: 'us' };

function labelsOf(events: readonly object[]) {
  const { labels } = drawLanes({ groups, events }, { lanes: undefined }).scene;
  return [...labels]
    .sort((a, b) => a.box.y - b.box.y)
    .map(({ event, text, box }) => ({ id: event.id, meta: text.meta.join('|'), box }));
}

describe('labels of one instant, one above the other', () => {
  it('tell their date once, and their group where it is another', () => {
    const labels = labelsOf([landing('Utah', 'us'), landing('Omaha', 'us'), landing('Gold', 'uk'), PARIS]);
    const stacked = labels.filter(({ id }) => id !== 'Paris');
    expect(stacked.map(({ id, meta }) => [id, meta])).toEqual([
      ['Gold', 'UK · 6 June 1944'],
      ['Omaha', 'US'],
      ['Utah', ''],
    ]);
    expect(labels.find(({ id }) => id === 'Paris')?.meta).toBe('US · 25 August 1944');
  });

  it('lose the height of the line, and no more', () => {
    const boxOf = (group: string) =>
      labelsOf([landing('Utah', group), landing('Omaha', 'us'), PARIS]).find(({ id }) => id === 'Utah')!.box;
    const [shared, whole] = [boxOf('us'), boxOf('uk')];
    expect(shared.y).toBe(whole.y);
    expect(whole.height - shared.height).toBe(17);
  });

  it('tell it once where only the upper one is in a group, however its author wrote it', () => {
    const [mine, theirs] = [undefined, 'us'].map((group, i) => ({
      id: `${i}`,
      title: 'Landing',
      date: '1944-06-06',
      displayDate: 'the  sixth',
      importance: 9 - i,
      ...(group && { group }),
    }));
    const labels = labelsOf([mine!, theirs!, PARIS]);
    expect(labels.map(({ meta }) => meta).sort()).toEqual(['', 'US · 25 August 1944', 'US · the sixth']);
  });

  it('shorten the stems of those below the axis with them', () => {
    const events = Array.from({ length: 60 }, (_, i) =>
      landing(`L${i}`, 'us', `1944-06-${10 + Math.floor(i / 6)}`),
    );
    const { labels } = drawLanes({ groups, events }, { lanes: undefined, heightPx: 700 }).scene;
    const below = labels.filter(({ connector }) => connector[0]![1] > connector[1]![1]);
    expect(below.filter(({ text }) => text.meta.length === 0).length).toBeGreaterThan(0);
    for (const { box, connector } of below) expect(connector[0]![1]).toBe(box.y + box.height);
  });

  it('tell it again below a claim, which would be read as theirs', () => {
    const reported = { ...landing('Omaha', 'us'), claim: { status: 'reported', by: 'a witness' } };
    const labels = labelsOf([landing('Utah', 'us'), reported, PARIS]);
    expect(labels.find(({ id }) => id === 'Utah')?.meta).toBe('US · 6 June 1944');
  });

  it.each([
    ['of another precision', '1944-06', 'US · June 1944'],
    ['of another day', '1944-06-07', 'US · 7 June 1944'],
  ])('tell it again where it is %s', (_, date, meta) => {
    const labels = labelsOf([landing('Utah', 'us', date), landing('Omaha', 'us'), PARIS]);
    expect(labels.find(({ id }) => id === 'Utah')?.meta).toBe(meta);
  });
});
