import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { AnnotatedTimeline } from '../../src/index.js';
import { takeComplaints } from '../helpers/guard.js';
import { nextFrame } from '../helpers/commands.js';
import { manyEvents, mount, nigerStory, textOf, TimelineHarness, until } from './harness.js';
import { PAYLOADS } from './payloads.js';

const SETTINGS = [
  'src',
  'max-events',
  'max-bytes',
  'view-start',
  'view-end',
  'orientation',
  'theme',
  'locale',
  'time-zone',
  'header',
  'controls',
  'overview',
  'legend',
  'breaks',
  'heading-level',
  'reversed',
  'selected',
];

/** Numbers that are none, anywhere in attributes or inline styles. */
function badNumbers({ root }: TimelineHarness): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      /NaN|Infinity|undefined/.test(value) ? [`<${element.localName} ${name}="${value}">`] : [],
    ),
  );
}

before(() => setViewport({ width: 1300, height: 900 }));

describe('R1: defining the tag', () => {
  it('is left to the entry that does only that, which keeps the first definition', async () => {
    const defined = customElements.get('annotated-timeline');
    // Another address, so another copy of the module.
    const path = '/src/define.ts?another-copy';
    await import(path);
    expect(customElements.get('annotated-timeline')).to.equal(defined);
    expect(takeComplaints().join()).to.contain('already defined');
  });

  it('may be done under any name', async () => {
    class Other extends AnnotatedTimeline {}
    customElements.define('history-of-niger', Other);
    const element = document.createElement('history-of-niger') as Other;
    element.data = await nigerStory();
    const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve));
    document.body.append(element);
    await loaded;
    expect(element.shadowRoot?.querySelectorAll('[part~="label"]')).to.have.length(5);
    element.remove();
  });
});

describe('R3: attributes', () => {
  it('may hold any text: it becomes the default and an issue, and stays as it is', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const { element } = timeline;
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '',
        ' ',
        '-1',
        '1e999',
        'NaN',
        'abc',
        'null',
        '2024-13',
        '9999999999',
        'true',
        '\ud800',
      ),
      fc.constantFrom('auto', 'always', 'vertical', 'dark', '2024-03', 'ar', 'Asia/Tokyo', '3', 'coup'),
      fc.constantFrom(...PAYLOADS),
    );
    const names = SETTINGS.filter((name) => name !== 'src');
    const change = fc.record({ name: fc.constantFrom(...names), value: fc.option(text) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 6 }), async (changes) => {
        const expected = new Map(names.map((name) => [name, element.getAttribute(name)]));
        for (const { name, value } of changes) {
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
          expected.set(name, value);
        }
        await element.updateComplete;
        for (const [name, value] of expected)
          if (name !== 'theme') expect(element.getAttribute(name), name).to.equal(value);
        expect(badNumbers(timeline)).to.deep.equal([]);
        const { start, end } = timeline.view;
        expect(start).to.be.lessThan(end);
      }),
      { numRuns: 60 },
    );
  });

  it('B61: what cannot be read is named, once each', async () => {
    const bad = {
      'view-start': 'abc',
      orientation: 'sideways',
      'heading-level': '1e999',
      'time-zone': 'Mars/Base',
      'max-events': 'few',
    };
    const timeline = await mount({ data: await nigerStory(), attributes: bad });
    const messages = timeline.element.issues.map(({ message }) => message);
    expect(messages).to.have.length(5);
    for (const [name, value] of Object.entries(bad)) {
      expect(messages.filter((message) => message.startsWith(`${name}:`))).to.have.length(1);
      expect(timeline.element.getAttribute(name)).to.equal(value);
    }
  });

  it('B62: a malformed language is mended or passed over', async () => {
    const timeline = await mount({ data: await nigerStory(), attributes: { locale: 'fr_FR' } });
    expect(textOf(timeline.part('label', 'coup'))).to.contain('26 juillet 2023');
    for (const locale of ['!!', '', '💥', 'x']) {
      timeline.element.setAttribute('locale', locale);
      await timeline.still();
      expect(textOf(timeline.part('label', 'coup'))).to.contain('26 July 2023');
    }
  });

  it('of the host are the author’s own', async () => {
    const own = {
      class: 'mine',
      id: 'mine',
      tabindex: '-1',
      role: 'group',
      'aria-label': 'Mine',
      'aria-describedby': 'x',
      style: 'color: red;',
      title: 'Mine',
      dir: 'ltr',
      lang: 'en',
      hidden: '',
    };
    const timeline = await mount({ data: await nigerStory(), attributes: own, unloaded: true });
    timeline.element.removeAttribute('hidden');
    await timeline.still();
    await timeline.element.select('coup');
    await timeline.setData(manyEvents(10));
    for (const [name, value] of Object.entries(own).filter(([name]) => name !== 'hidden'))
      expect(timeline.element.getAttribute(name), name).to.equal(value);
  });
});

describe('R4: an element that is moved about', () => {
  it('is connected and disconnected a hundred times and keeps its view and its selection', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const { element, column } = timeline;
    await element.select('withdrawal');
    await element.zoomTo('2024-03-01', '2024-05-11', { animate: false });
    const { view } = timeline;
    for (let i = 0; i < 100; i++) {
      element.remove();
      column.append(element);
    }
    await timeline.still();
    expect(timeline.view).to.deep.equal(view);
    expect(timeline.cardTitle).to.equal('Washington agrees to withdraw its soldiers');
    const other = document.createElement('section');
    column.append(other);
    other.append(element);
    await timeline.still();
    expect(timeline.view).to.deep.equal(view);
    await element.fit({ animate: false });
    expect(timeline.labelled).to.have.length(5);
  });

  it('may be removed in the middle of a fetch or a flight', async () => {
    const story = JSON.stringify(manyEvents(5));
    const { element, column } = await mount({
      src: `/answer?delay=400&body=${encodeURIComponent(story)}`,
      unloaded: true,
    });
    expect(element.view).to.equal(null);
    element.remove();
    await nextFrame();
    const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve));
    column.append(element);
    await loaded;
    const { view } = element;
    const flight = element.zoomTo('1900-02-01', '1900-03-11');
    await new Promise(requestAnimationFrame);
    element.remove();
    await flight;
    column.append(element);
    await element.fit({ animate: false });
    expect(element.view).to.deep.equal(view);
  });

  it('works in the document of a frame', async () => {
    const timeline = await mount({ data: await nigerStory() });
    const frame = document.createElement('iframe');
    frame.style.setProperty('width', '900px');
    frame.style.setProperty('height', '600px');
    timeline.column.append(frame);
    frame.contentDocument!.body.append(timeline.element);
    await timeline.still();
    await timeline.element.zoomTo('2024-03-01', '2024-05-11', { animate: false });
    expect(timeline.labelled).to.include('withdrawal');
    timeline.element.remove();
  });
});

describe('R6: an element that nobody sees', () => {
  const drawn = ({ element }: TimelineHarness) =>
    element.shadowRoot?.querySelector('[part~="label"]') != null;

  it('without a box draws when it gets one', async () => {
    const timeline = await mount({ data: await nigerStory(), style: { display: 'none' }, unloaded: true });
    expect(drawn(timeline)).to.equal(false);
    expect(timeline.element.issues).to.deep.equal([]);
    timeline.column.style.removeProperty('display');
    await until(() => drawn(timeline));
    await timeline.still();
    expect(timeline.labelled).to.have.length(5);
    expect(badNumbers(timeline)).to.deep.equal([]);
  });

  it('in closed details draws when they open', async () => {
    const details = document.createElement('details');
    const timeline = await mount({ data: await nigerStory(), unloaded: true });
    timeline.column.append(details);
    details.append(timeline.element);
    await nextFrame();
    details.open = true;
    await until(() => drawn(timeline));
    await timeline.still();
    expect(timeline.labelled).to.have.length(5);
  });

  it('B66: without width or height writes no number that is none, and recovers', async () => {
    const timeline = await mount({ data: await nigerStory() });
    for (const [width, height] of [
      ['0px', '540px'],
      ['1px', '540px'],
      ['600px', '0px'],
      ['600px', '1px'],
      ['0px', '0px'],
      ['20000px', '540px'],
    ] as const) {
      timeline.column.style.setProperty('width', width);
      timeline.element.style.setProperty('height', height);
      await timeline.still();
      expect(badNumbers(timeline), `${width} × ${height}`).to.deep.equal([]);
    }
    timeline.column.style.setProperty('width', '1000px');
    timeline.element.style.removeProperty('height');
    await timeline.still();
    expect(timeline.state).to.equal('drawn');
    expect(timeline.labelled).to.have.length(5);
  });

  it('zooms nowhere, and does not mind', async () => {
    const timeline = await mount({ data: await nigerStory(), style: { display: 'none' }, unloaded: true });
    await timeline.element.zoomTo('2024-03-01', '2024-05-11', { animate: false });
    await timeline.element.fit();
    await timeline.element.select('coup');
    timeline.column.style.removeProperty('display');
    await until(() => drawn(timeline));
    expect(timeline.element.selected).to.equal('coup');
  });
});

describe('R7: widths', () => {
  it('from 0 to 1,600 px are drawn in at most two passes, without a word on the console', async () => {
    const timeline = await mount({ data: await nigerStory(), attributes: { overview: 'always' } });
    for (let widthPx = 0; widthPx <= 1600; widthPx += 23) {
      timeline.column.style.setProperty('width', `${widthPx}px`);
      await nextFrame();
    }
    await timeline.still();
    const settled = timeline.root.innerHTML;
    await nextFrame();
    expect(timeline.root.innerHTML).to.equal(settled);
    expect(badNumbers(timeline)).to.deep.equal([]);
  });
});

describe('R14: twenty timelines on one page', () => {
  it('know nothing of each other', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const timelines = Array.from({ length: 20 }, (_, i) => {
      const column = document.createElement('div');
      column.style.setProperty('width', `${400 + 30 * i}px`);
      column.lang = i % 2 ? 'fr' : 'en';
      const element = document.createElement('annotated-timeline');
      element.data = { title: `Number ${i}`, events: manyEvents(1000) };
      if (i === 3) element.theme = 'dark';
      column.append(element);
      return new TimelineHarness(element, column);
    });
    const answered = timelines.map((timeline) => timeline.answered());
    page.append(...timelines.map(({ column }) => column));
    await Promise.all(answered);
    const [first, second, third] = timelines as [TimelineHarness, TimelineHarness, TimelineHarness];
    const views = timelines.map(({ view }) => view);
    await first.element.zoomTo('1920', '1930', { animate: false });
    await second.element.select('e500', { reveal: false });
    expect(timelines.slice(1).map(({ view }) => view)).to.deep.equal(views.slice(1));
    expect(timelines.map(({ element }) => element.selected).filter(Boolean)).to.deep.equal(['e500']);
    expect(timelines.map(({ title }) => textOf(title))).to.deep.equal(timelines.map((_, i) => `Number ${i}`));
    expect(third.part('list').textContent).to.contain('January 1900');
    expect(timelines[3]?.part('list').textContent).to.contain('janvier 1900');
    page.remove();
  });
});

describe('R15: a listener that throws', () => {
  it('spoils nothing', async () => {
    const timeline = await mount({ data: await nigerStory() });
    // Errors of a listener are reported to the window that it comes from; in ours they would end the test.
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>fail = () => { throw new Error("thrown by the page") }</script>';
    const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
    timeline.column.append(frame);
    await ready;
    const { fail } = frame.contentWindow as unknown as { fail: () => void };
    let thrown = 0;
    frame.contentWindow?.addEventListener('error', (event) => {
      event.preventDefault();
      thrown++;
    });
    for (const type of ['timeline-load', 'timeline-select', 'timeline-view-change'])
      timeline.element.addEventListener(type, fail);
    await timeline.click('Zoom in');
    const { view } = timeline;
    await timeline.click('Zoom in');
    expect(timeline.view.start).to.be.greaterThan(view.start);
    await timeline.setData(manyEvents(20));
    await timeline.element.fit({ animate: false });
    await timeline.click(timeline.part('label', timeline.labelled[0]));
    expect(timeline.has('card')).to.equal(true);
    expect(thrown).to.be.at.least(4);
  });
});

describe('B67: a page with rules for everything', () => {
  it('does not reach what is drawn', async () => {
    const plain = await mount({ data: await nigerStory() });
    const boxes = ({ root }: TimelineHarness) =>
      [...root.querySelectorAll('[part~="label"], [part~="marker"], svg')].map((part) => {
        const { width, height } = part.getBoundingClientRect();
        return [width, height];
      });
    const expected = boxes(plain);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { box-sizing: content-box } svg { width: 100% } p { margin: 9em } span, ol, li, button, time, h2 { all: unset }',
    );
    document.adoptedStyleSheets.push(sheet);
    try {
      await plain.still();
      expect(boxes(plain)).to.deep.equal(expected);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  });
});
