import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EventJson } from '../../src/index.js';
import { mount } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const DAY_MS = 86_400_000;
const day = (date: string) => Date.parse(`${date}T00:00Z`);
/** Two weeks before and after most of what follows. */
const VIEW = ['2024-02-15', '2024-05-31'] as const;
const others: EventJson[] = [
  { id: 'first', date: '2024-01-01', title: 'First' },
  { id: 'last', date: '2024-07-01', title: 'Last' },
];

async function showMark(event: Omit<EventJson, 'title'>, options: Mount = {}): Promise<TimelineHarness> {
  const data = [...others, { title: 'It', importance: 1, ...event, id: 'it' } as EventJson];
  const timeline = await mount({ data, lang: 'en', ...options });
  await timeline.element.zoomTo(...VIEW, { animate: false });
  return timeline;
}

function placeOf(timeline: TimelineHarness, time: number): number {
  const { start, end } = timeline.view;
  const plot = timeline.boxOf('plot');
  return plot.left + ((time - start) / (end - start)) * plot.width;
}

/** What of a mark tells that it is drawn: a shape, a bar, its core, its tail. */
function drawnIn(timeline: TimelineHarness): string[] {
  const mark = timeline.part('marker', 'it');
  return ['svg', '.fill', '.core', '.tail'].filter((part) => mark.querySelector(part));
}

function inside(timeline: TimelineHarness, selector: string): HTMLElement {
  const found = timeline.part('marker', 'it').querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the mark`);
  return found;
}

before(() => setViewport({ width: 1100, height: 800 }));

describe('the mark of', () => {
  it('a date known more finely than a dot is wide is a dot', async () => {
    const timeline = await showMark({ date: '2024-04-10' });
    expect(drawnIn(timeline)).to.deep.equal(['svg']);
    const box = timeline.boxOf('marker', 'it');
    const glyph = inside(timeline, 'svg').getBoundingClientRect();
    expect(box.left).to.be.closeTo(placeOf(timeline, day('2024-04-10')), 1);
    expect(box.right).to.be.closeTo(placeOf(timeline, day('2024-04-11')), 1);
    expect(glyph.left + glyph.width / 2).to.be.closeTo(box.left + box.width / 2, 1);
    expect(glyph.width).to.be.at.least(10);
  });

  it('the same date is a bar as wide as its day where a day is wider than a dot', async () => {
    const timeline = await showMark({ date: '2024-04-10' });
    await timeline.element.zoomTo('2024-04-08', '2024-04-12', { animate: false });
    expect(drawnIn(timeline)).to.deep.equal(['.fill']);
    const { left, right } = inside(timeline, '.fill').getBoundingClientRect();
    expect(left).to.be.closeTo(placeOf(timeline, day('2024-04-10')), 1);
    expect(right).to.be.closeTo(placeOf(timeline, day('2024-04-11')), 1);
  });

  it('a month is a bar as wide as the month, with sharp ends', async () => {
    const timeline = await showMark({ date: '2024-03' });
    expect(drawnIn(timeline)).to.deep.equal(['.fill']);
    const fill = inside(timeline, '.fill');
    expect(fill.getBoundingClientRect().width).to.be.closeTo(
      placeOf(timeline, 31 * DAY_MS) - placeOf(timeline, 0),
      1,
    );
    expect(getComputedStyle(fill).maskImage).to.equal('none');
  });

  for (const [name, date] of [
    ['an approximate month', '2024-03~'],
    ['a part of a month', { edtf: '2024-03', part: 'mid' }],
  ] as const) {
    it(`${name} fades at both ends`, async () => {
      const timeline = await showMark({ date });
      const mask = getComputedStyle(inside(timeline, '.fill')).maskImage;
      expect(mask).to.match(/^linear-gradient\(to right, rgba\(0, 0, 0, 0\).*rgba\(0, 0, 0, 0\)\)$/);
    });
  }

  it('an uncertain month is dashed, and the label says "?"', async () => {
    const timeline = await showMark({ date: '2024-03?' });
    expect(getComputedStyle(inside(timeline, '.fill')).borderTopStyle).to.equal('dashed');
    expect(timeline.part('label', 'it').textContent).to.contain('March 2024?');
  });

  for (const [name, date, side, words] of [
    ['an upper', '[..2024-05-03]', 'earlier', 'by 3 May 2024'],
    ['a lower', '[2024-05-03..]', 'later', 'on or after 3 May 2024'],
  ] as const) {
    it(`${name} bound is a dot on that day with a tail towards the open side`, async () => {
      const timeline = await showMark({ date });
      expect(drawnIn(timeline)).to.deep.equal(['svg', '.tail']);
      const glyph = inside(timeline, 'svg').getBoundingClientRect();
      const middle = glyph.left + glyph.width / 2;
      expect(middle).to.be.closeTo(placeOf(timeline, day('2024-05-03') + DAY_MS / 2), 1);
      const tail = inside(timeline, '.tail').getBoundingClientRect();
      expect(tail.width).to.be.within(8, 24.5);
      if (side === 'earlier') expect(tail.right).to.be.at.most(middle);
      else expect(tail.left).to.be.at.least(middle);
      expect(timeline.part('label', 'it').textContent).to.contain(words);
    });
  }

  it('a claim that nobody confirmed is hollow and dashed, and the label says whose it is', async () => {
    const solid = await showMark({ date: '2024-04-10' });
    const fillOf = (timeline: TimelineHarness) => getComputedStyle(inside(timeline, 'svg > *')).fill;
    const timeline = await showMark({ date: '2024-04-10', claim: { status: 'reported', by: 'a witness' } });
    const shape = getComputedStyle(inside(timeline, 'svg > *'));
    expect(shape.strokeDasharray).not.to.equal('none');
    expect(fillOf(timeline)).not.to.equal(fillOf(solid));
    expect(timeline.part('label', 'it').textContent).to.contain('Reported by a witness');
    const bar = await showMark({ date: '2024-03', claim: { status: 'unconfirmed' } });
    expect(getComputedStyle(inside(bar, '.fill')).borderTopStyle).to.equal('dashed');
    expect(bar.part('label', 'it').textContent).to.contain('Not confirmed');
  });

  it('a span with loose ends has a solid core and lighter ends', async () => {
    const timeline = await showMark({ start: '2024-03', end: '2024-05' });
    expect(drawnIn(timeline)).to.deep.equal(['.fill', '.core']);
    const core = inside(timeline, '.core').getBoundingClientRect();
    const whole = timeline.boxOf('marker', 'it');
    expect(whole.left).to.be.closeTo(placeOf(timeline, day('2024-03-01')), 1);
    expect(whole.right).to.be.closeTo(placeOf(timeline, day('2024-06-01')), 1);
    expect(core.left).to.be.closeTo(placeOf(timeline, day('2024-04-01')), 1);
    expect(core.right).to.be.closeTo(placeOf(timeline, day('2024-05-01')), 1);
    expect(Number(getComputedStyle(inside(timeline, '.fill')).opacity)).to.be.lessThan(0.6);
    expect(Number(getComputedStyle(inside(timeline, '.core')).opacity)).to.equal(1);
  });

  it('a span whose ends are known is solid from end to end', async () => {
    const timeline = await showMark({ start: '2024-03-05', end: '2024-04-20' });
    const core = inside(timeline, '.core').getBoundingClientRect();
    const whole = timeline.boxOf('marker', 'it');
    expect([core.left, core.right]).to.deep.equal([whole.left, whole.right]);
  });

  it('an open end runs to the edge of the plot and beyond', async () => {
    const open = await showMark({ start: '2024-03-05', end: '..' });
    expect(open.boxOf('marker', 'it').right).to.be.at.least(open.boxOf('plot').right - 1);
  });
});

describe('periods with open ends', () => {
  const periods = [
    { id: 'open', start: '2024-01-15', end: '..', title: 'Open' },
    { id: 'unknown', date: '2024-01-15/', title: 'Unknown' },
    { id: 'closed', start: '2024-01-15', end: '2024-06-15', title: 'Closed' },
  ];

  it('end in an arrow at the edge, torn, or straight', async () => {
    const timeline = await mount({ data: { events: others, periods: periods } });
    const plot = timeline.boxOf('plot');
    const [open, unknown, closed] = periods.map(({ id }) => timeline.part('period', id));
    const endOf = (bar: HTMLElement | undefined) => {
      const { clipPath, borderInlineEndStyle } = getComputedStyle(bar!);
      return [clipPath === 'none' ? 'straight' : 'pointed', borderInlineEndStyle];
    };
    expect(open!.getBoundingClientRect().right).to.be.closeTo(plot.right, 1);
    expect(unknown!.getBoundingClientRect().right).to.be.closeTo(plot.right, 1);
    expect(endOf(open)).to.deep.equal(['pointed', 'none']);
    expect(endOf(unknown)).to.deep.equal(['straight', 'dotted']);
    expect(endOf(closed)).to.deep.equal(['straight', 'none']);
    expect(closed!.getBoundingClientRect().right).to.be.closeTo(placeOf(timeline, day('2024-06-16')), 1);
  });
});

describe('marks of the same moment', () => {
  it('stack away from the axis, the solid one nearest to it', async () => {
    const data: EventJson[] = [
      ...others,
      {
        id: 'heard',
        date: '[..2024-05-03]',
        title: 'Heard of',
        claim: { status: 'reported' },
        importance: 9,
      },
      { id: 'seen', date: '2024-05-03', title: 'Seen' },
    ];
    const timeline = await mount({ data });
    const [heard, seen] = ['heard', 'seen'].map((id) => timeline.boxOf('marker', id));
    expect(seen!.top).to.be.greaterThan(heard!.bottom - 1);
  });
});
