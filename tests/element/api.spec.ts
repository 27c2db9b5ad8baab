import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { TimelineLoadEvent, type AnnotatedTimeline } from '../../src/index.js';
import { manyEvents, mount, nigerStory } from './harness.js';
import type { PartName, TimelineHarness } from './harness.js';

const day = (date: string) => Date.parse(`${date}T00:00Z`);
const MARCH = [day('2024-03-01'), day('2024-04-01')] as const;
const SPRING = { start: day('2024-03-01'), end: day('2024-05-12') };

before(() => setViewport({ width: 1300, height: 900 }));

describe('before anything is drawn', () => {
  it('has no issues and no view', async () => {
    const timeline = await mount({ unloaded: true });
    expect(timeline.element.issues).to.deep.equal([]);
    expect(timeline.element.view).to.equal(null);
    expect(document.createElement('annotated-timeline').issues).to.deep.equal([]);
  });

  it('takes calls without effect', async () => {
    const { element } = await mount({ unloaded: true });
    await element.fit();
    await element.zoomTo('2024', '2025');
    expect(await element.select('coup')).to.equal(false);
    expect(await element.next()).to.equal(false);
    expect(element.view).to.equal(null);
  });

  it('keeps calls until the document has been read and drawn', async () => {
    for (const count of [5, 100, 40_000]) {
      const timeline = await mount({ unloaded: true });
      timeline.element.data = manyEvents(count);
      await timeline.element.zoomTo('1900-02', '1900-03', { animate: false });
      expect(timeline.view.start).to.equal(day('1900-02-01'));
      expect(await timeline.element.select(`e${count - 1}`)).to.equal(true);
      timeline.column.remove();
    }
  });

  it('does not keep them for what is not on display', async () => {
    const { element } = await mount({ unloaded: true });
    element.style.setProperty('display', 'none');
    element.data = manyEvents(100);
    expect(await element.select('e3')).to.equal(true);
    expect(element.selected).to.equal('e3');
    element.data = null;
    element.src = '/demo/data/niger.json';
    await element.fit();
    expect(await element.select('coup')).to.equal(true);
  });

  it('nor for a document that is no longer asked for', async () => {
    const { element } = await mount({ unloaded: true });
    element.src = '/demo/data/niger.json';
    await element.updateComplete;
    const asked = element.select('coup');
    element.src = null;
    expect(await asked).to.equal(false);
    element.src = '/demo/data/niger.json';
    await element.updateComplete;
    const again = element.select('coup');
    element.remove();
    expect(await again).to.equal(false);
  });
});

describe('an element that is made once the page has one', () => {
  /** How often it has told of its data, and how many of these parts it has, with its first drawing, which nothing waits for. */
  async function drawn(element: AnnotatedTimeline): Promise<Record<string, number>> {
    await mount({ data: manyEvents(2) });
    element.data = manyEvents(3);
    let loads = 0;
    element.addEventListener('timeline-load', () => loads++);
    document.body.append(element);
    // False: its size is known, and it goes on.
    while (!(await element.updateComplete));
    const parts: PartName[] = ['toolbar', 'list', 'label', 'card'];
    const counts = parts.map((part) => [
      part,
      element.shadowRoot!.querySelectorAll(`[part~="${part}"]`).length,
    ]);
    element.remove();
    return { loads, ...(Object.fromEntries(counts) as Record<string, number>) };
  }
  const make = () => document.createElement('annotated-timeline');
  const answering = { loads: 1, toolbar: 1, list: 1, label: 3, card: 0 };

  it('answers from its first drawing on', async () => {
    expect(await drawn(make())).to.deep.equal(answering);
  });

  it('has an open card in its first drawing', async () => {
    const element = Object.assign(make(), { selected: 'e1' });
    expect(await drawn(element)).to.deep.equal({ ...answering, card: 1 });
  });

  it('is drawn and told of where what answers cannot be made', async () => {
    const addController = () => {
      throw new Error('no');
    };
    const element = Object.assign(make(), { addController });
    expect(await drawn(element)).to.deep.equal({ ...answering, toolbar: 0, list: 0 });
  });
});

describe('timeline-load', () => {
  it('comes when the new data are drawn, with timeline and issues, and bubbles out of shadow trees', async () => {
    const host = document.createElement('div');
    const element = document.createElement('annotated-timeline');
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    const seen: unknown[] = [];
    const loaded = new Promise<TimelineLoadEvent>((resolve) => {
      document.addEventListener(
        'timeline-load',
        (event) => {
          const labels = [...(element.shadowRoot?.querySelectorAll('[part~="label"]') ?? [])];
          seen.push(...labels.map((label) => label.getBoundingClientRect().width > 0));
          resolve(event);
        },
        { once: true },
      );
    });
    element.data = await nigerStory();
    const event = await loaded;
    host.remove();
    expect(event).to.be.instanceOf(TimelineLoadEvent);
    expect(event.timeline.events).to.have.length(5);
    expect(event.issues).to.deep.equal([]);
    expect(seen).to.deep.equal([true, true, true, true, true]);
  });

  it('shows the parts that others look for', async () => {
    const timeline = await mount({
      data: [...manyEvents(60), { id: 'only', date: '1902-05', title: 'One of many' }],
      attributes: { overview: 'always' },
    });
    await timeline.element.select('only');
    const parts: PartName[] = ['plot', 'axis', 'label', 'connector', 'marker', 'cluster', 'card', 'toolbar'];
    for (const part of [...parts, 'overview', 'list', 'status', 'footer'] as const)
      expect(timeline.has(part), part).to.equal(true);
    const story = await mount({ data: await nigerStory(), attributes: { legend: 'always' } });
    expect(story.has('legend')).to.equal(true);
    expect(story.parts('period').map(({ dataset }) => dataset['period'])).to.have.members([
      'agreement',
      'regime',
    ]);
    expect(story.listed).to.deep.equal(['coup', 'denunciation', 'withdrawal', 'arrival', 'austin']);
  });

  it('gives every event a stable id where the author gave none', async () => {
    const data = [
      { date: '2020', title: 'One' },
      { date: '2021', title: 'Two' },
    ];
    const timeline = await mount({ data });
    const { listed } = timeline;
    await timeline.setData([...data]);
    expect(new Set(listed).size).to.equal(2);
    expect(timeline.listed).to.deep.equal(listed);
    expect(await timeline.element.select(listed[1]!)).to.equal(true);
  });
});

/** Where time stands on the screen, by the plot's edges alone. */
function placeOf(timeline: TimelineHarness, time: number, vertical: boolean, rtl = false): number {
  const { start, end } = timeline.view;
  const plot = timeline.boxOf('plot');
  const share = (time - start) / (end - start);
  if (vertical) return plot.top + share * plot.height;
  return rtl ? plot.right - share * plot.width : plot.left + share * plot.width;
}

function expectSpan(
  timeline: TimelineHarness,
  id: string,
  [from, to]: readonly [number, number],
  vertical = false,
  rtl = false,
) {
  const box = timeline.boxOf('marker', id);
  const ends = [placeOf(timeline, from, vertical, rtl), placeOf(timeline, to, vertical, rtl)].sort(
    (a, b) => a - b,
  );
  const found = vertical ? [box.top, box.bottom] : [box.left, box.right];
  expect(found[0], `${id} begins`).to.be.closeTo(ends[0]!, 1);
  expect(found[1], `${id} ends`).to.be.closeTo(ends[1]!, 1);
}

describe('the plot, whose edges are the edges of the view', () => {
  const views = [
    ['2023-06-01', '2024-06-30'],
    ['2024-02-10', '2024-05-20'],
    ['2024-03-15', '2024-03-20'],
  ] as const;
  const cases = [
    { name: 'from left to right', vertical: false, rtl: false, options: {} },
    { name: 'from right to left', vertical: false, rtl: true, options: { dir: 'rtl' } },
    {
      name: 'downwards',
      vertical: true,
      rtl: false,
      options: { attributes: { orientation: 'vertical', breaks: 'none' } },
    },
  ] as const;

  for (const { name, vertical, rtl, options } of cases) {
    it(`shows March as wide as March, ${name}`, async () => {
      const timeline = await mount({ data: await nigerStory(), ...options });
      expectSpan(timeline, 'denunciation', MARCH, vertical, rtl);
      expectSpan(timeline, 'coup', [day('2023-07-26'), day('2023-07-27')], vertical, rtl);
      for (const [start, end] of views) {
        await timeline.element.zoomTo(start, end, { animate: false });
        expectSpan(timeline, 'denunciation', MARCH, vertical, rtl);
      }
      await timeline.element.zoomTo('2023-07-20', '2023-07-31', { animate: false });
      expectSpan(timeline, 'coup', [day('2023-07-26'), day('2023-07-27')], vertical, rtl);
    });
  }

  it('begins and ends with the view where silences are folded', async () => {
    const timeline = await mount({ data: await nigerStory(), widthPx: 360 });
    for (const end of ['2024-03', '2024-05-10']) {
      await timeline.element.zoomTo('2024-03', end, { animate: false });
      expectSpan(timeline, 'denunciation', MARCH, true);
    }
    await timeline.element.zoomTo('2023-07-26', '2024-03', { animate: false });
    const plot = timeline.boxOf('plot');
    expect(timeline.boxOf('marker', 'coup').top).to.be.closeTo(plot.top, 1);
    expect(timeline.boxOf('marker', 'denunciation').bottom).to.be.closeTo(plot.bottom, 1);
  });

  it('puts the dot of a date with one bound on the day that bounds it', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.element.zoomTo('2024-04-20', '2024-05-10', { animate: false });
    const box = timeline.boxOf('marker', 'arrival');
    const middle = (box.left + box.right) / 2;
    expect(middle).to.be.greaterThan(placeOf(timeline, day('2024-05-03'), false));
    expect(middle).to.be.lessThan(placeOf(timeline, day('2024-05-04'), false));
  });
});

describe('methods', () => {
  it('zoomTo shows exactly these days, the last one included, and tells nobody', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const told: Event[] = [];
    for (const type of ['timeline-view-change', 'timeline-select'])
      timeline.element.addEventListener(type, (event) => told.push(event));
    await timeline.element.zoomTo('2024-03-01', '2024-05-11', { animate: false });
    expect(timeline.view).to.deep.equal(SPRING);
    await timeline.element.fit();
    expect(timeline.view.start).to.be.lessThan(day('2023-07-26'));
    await timeline.element.zoomTo(SPRING.start, SPRING.end);
    expect(timeline.view).to.deep.equal(SPRING);
    await timeline.element.select('coup');
    expect(told).to.deep.equal([]);
  });

  it('zoomTo names what is no date', async () => {
    const { element } = await mount({ data: await nigerStory() });
    const complaint = async (start: string | number, end: string | number): Promise<string> => {
      try {
        await element.zoomTo(start, end);
      } catch (error) {
        return `${(error as Error).name} ${(error as Error).message}`;
      }
      return '';
    };
    expect(await complaint('soon', '2024')).to.match(/RangeError.*soon/);
    expect(await complaint('2025', '2023')).to.match(/RangeError/);
    expect(await complaint(Number.NaN, 0)).to.match(/RangeError.*NaN/);
    expect(await complaint('../2024', '2025')).to.match(/RangeError/);
  });

  it('select opens the card and brings the event into view; it knows what it does not know', async () => {
    const timeline = await mount({ data: await nigerStory() });
    await timeline.element.zoomTo('2024-03-01', '2024-05-11', { animate: false });
    expect(await timeline.element.select('coup')).to.equal(true);
    expect(timeline.cardTitle).to.equal('Coup overthrows President Mohamed Bazoum');
    expect(timeline.view.start).to.be.lessThan(day('2023-07-26'));
    expect(timeline.element.selected).to.equal('coup');
    expect(await timeline.element.select('nobody')).to.equal(false);
    expect(timeline.element.selected).to.equal('coup');
    expect(await timeline.element.select(null)).to.equal(true);
    expect(timeline.has('card')).to.equal(false);
  });

  it('next and previous go through the events and stop at the ends', async () => {
    const { element } = await mount({ data: await nigerStory() });
    const walk: (string | null)[] = [];
    while (await element.next()) walk.push(element.selected);
    expect(walk).to.deep.equal(['coup', 'denunciation', 'withdrawal', 'arrival', 'austin']);
    while (await element.previous()) walk.push(element.selected);
    expect(walk.at(-1)).to.equal('coup');
  });
});

describe('what a reader does', () => {
  it('is told, with its cause, and settles', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const told: [string, boolean][] = [];
    timeline.element.addEventListener('timeline-view-change', ({ cause, settled, start, end }) => {
      expect(start).to.be.lessThan(end);
      told.push([cause, settled]);
    });
    await timeline.click('Zoom in');
    expect(told.at(-1)).to.deep.equal(['button', true]);
    expect(told.filter(([, settled]) => settled)).to.have.length(1);
  });

  it('can be cancelled, so that the page shows a panel of its own', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const ids: (string | null)[] = [];
    timeline.element.addEventListener('timeline-select', (event) => {
      ids.push(event.id);
      event.preventDefault();
    });
    await timeline.click(timeline.part('label', 'coup'));
    expect(ids).to.deep.equal(['coup']);
    expect(timeline.has('card')).to.equal(false);
  });
});
