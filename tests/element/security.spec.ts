import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EventJson, TimelineJson } from '../../src/index.js';
import { mount, textOf, until } from './harness.js';
import type { TimelineHarness } from './harness.js';
import { CANARY, PAYLOADS } from './payloads.js';

before(() => setViewport({ width: 1100, height: 800 }));

/** An event with the same text in every field that takes one. */
function eventOf(text: string, i: number): EventJson {
  return {
    id: `${i} ${text}`,
    date: { edtf: String(2000 + i) },
    displayDate: text,
    title: text,
    description: `${text}\n\n${text}`,
    group: text,
    url: text,
    lang: text,
    media: {
      url: text,
      type: 'image/png',
      alt: text,
      caption: text,
      credit: text,
      license: text,
      thumbnail: text,
    },
    sources: [text, { name: text, url: text, quote: text, by: text, date: text }],
    claim: { status: 'reported', by: text, date: text, caveats: [text] },
  };
}

function documentOf(texts: readonly string[]): TimelineJson {
  const [text = ''] = texts;
  return {
    title: text,
    subtitle: text,
    description: text,
    byline: text,
    note: text,
    updated: text,
    lang: text,
    timeZone: text,
    sources: [text, { name: text, url: text }],
    groups: [{ id: text, title: text, color: text, shape: text as never }],
    events: texts.map(eventOf),
    periods: [
      { ...eventOf(text, 0), id: 'bar' },
      { ...eventOf(text, 1), id: 'band', as: 'band' },
    ],
  };
}

/** Names of all elements and attributes in a shadow tree. */
function kindsIn({ root }: TimelineHarness): Set<string> {
  const kinds = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    kinds.add(`<${element.localName}>`);
    for (const { name } of element.attributes) kinds.add(name);
  }
  return kinds;
}

function canaryRequests(): string[] {
  return performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.includes(CANARY) ? [name] : []));
}

/** Everything that is ever shown: the picture, the list, all texts as on paper, and the problems. */
async function unfold(timeline: TimelineHarness): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await until(() => timeline.all('.row-detail').length > 0);
  await timeline.still();
}

describe('hostile texts', () => {
  let alerts = 0;
  const alert = window.alert.bind(window);
  before(() => (window.alert = () => alerts++));
  after(() => (window.alert = alert));
  beforeEach(() => (alerts = 0));
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('S1: are shown as they are, make no new kind of element, run nothing and request nothing', async () => {
    expect(PAYLOADS.length).to.be.at.least(150);
    const harmless = await mount({ data: documentOf(PAYLOADS.map((_, i) => `harmless words ${i}`)) });
    await unfold(harmless);
    const known = kindsIn(harmless);
    dispatchEvent(new Event('afterprint'));
    harmless.column.remove();

    const timeline = await mount({ data: documentOf(PAYLOADS), widthPx: 1000 });
    await unfold(timeline);
    expect([...kindsIn(timeline)].filter((kind) => !known.has(kind))).to.deep.equal([]);
    const titles = timeline.all('[part="list"] > ol .row-title').map((title) => title.textContent);
    expect(titles).to.have.members(PAYLOADS.map((text) => text.replace(/\s/g, ' ').trim()));
    expect(textOf(timeline.title)).to.equal(PAYLOADS[0]);
    for (const link of timeline.all('a, img, form')) {
      for (const name of ['href', 'src', 'action']) {
        const value = link.getAttribute(name);
        if (value !== null) expect(new URL(value, location.href).protocol).to.match(/^https?:$/);
      }
    }
    expect(canaryRequests().filter((name) => !/x"?$|>/.test(name))).to.deep.equal([]);
    expect(alerts).to.equal(0);
  });

  it('S1: do nothing in attributes either', async () => {
    const names = [
      'view-start',
      'view-end',
      'orientation',
      'theme',
      'locale',
      'time-zone',
      'header',
      'controls',
    ];
    const timeline = await mount({ data: documentOf(['harmless', 'words']) });
    const known = kindsIn(timeline);
    for (const text of PAYLOADS.filter((_, i) => i % 9 === 0)) {
      for (const name of [...names, 'overview', 'legend', 'breaks', 'heading-level', 'selected'])
        timeline.element.setAttribute(name, text);
      await timeline.element.updateComplete;
    }
    await timeline.still();
    expect([...kindsIn(timeline)].filter((kind) => !known.has(kind))).to.deep.equal([]);
    expect(canaryRequests()).to.deep.equal([]);
    expect(alerts).to.equal(0);
  });

  it('B54, B55: hostile addresses are no links, and passwords are taken out', async () => {
    const sources = [
      { name: 'A', url: 'java\nscript:alert(1)' },
      { name: 'B', url: 'data:text/html,<script>alert(1)</script>' },
      { name: 'C', url: 'vbscript:alert(1)' },
      { name: 'D', url: ' javascript&colon;alert(1)' },
      { name: 'E', url: 'https://reader:secret@example.org/story' },
    ];
    const timeline = await mount({ data: [{ id: 'one', date: '2024', title: 'An event', sources }] });
    await timeline.element.select('one');
    await timeline.still();
    const links = timeline.all('#card a').map((link) => [textOf(link), link.getAttribute('href')]);
    expect(links).to.deep.equal([['E', 'https://example.org/story']]);
    const card = textOf(timeline.part('card'));
    for (const name of 'ABCDE') expect(card).to.contain(name);
    expect(timeline.element.issues.map(({ code }) => code)).to.include.members([
      'url-refused',
      'url-credentials',
    ]);
  });
});

describe('polluted prototypes', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

  it('S6: keys and ids such as "__proto__" are data like others, and change nothing', async () => {
    const before = names.map(
      (name) => Object.getOwnPropertyDescriptor(Object.prototype, name)?.value as unknown,
    );
    const keys = Reflect.ownKeys(Object.prototype).concat(Reflect.ownKeys(Array.prototype));
    const event = (name: string, i: number) =>
      `{"id": "${name}", "date": "${2000 + i}", "title": "${name}", "group": "${name}",
        "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`;
    const inline = `{"__proto__": {"polluted": true}, "events": [${names.map(event).join()}]}`;
    const timeline = await mount({ inline });
    expect(timeline.listed).to.deep.equal(names);
    for (const name of names) {
      expect(await timeline.element.select(name), name).to.equal(true);
      await timeline.still();
      expect(timeline.cardTitle).to.equal(name);
    }
    expect('polluted' in {}).to.equal(false);
    expect(Reflect.ownKeys(Object.prototype).concat(Reflect.ownKeys(Array.prototype))).to.deep.equal(keys);
    expect(
      names.map((name) => Object.getOwnPropertyDescriptor(Object.prototype, name)?.value as unknown),
    ).to.deep.equal(before);
  });

  it('S6: what a page adds to Object.prototype is not taken for data', async () => {
    const data = [{ id: 'one', date: '2024-03', title: 'An event' }];
    const clean = await mount({ data });
    const fields = ['start', 'end', 'edtf', 'importance', 'periods', 'groups', 'quote'];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    for (const field of fields) {
      Object.defineProperty(prototype, field, { value: 'polluted', configurable: true, writable: true });
    }
    try {
      const timeline = await mount({ data: [...data] });
      await timeline.element.select('one');
      await timeline.still();
      expect(timeline.root.textContent).not.to.contain('polluted');
      expect(textOf(timeline.part('label', 'one'))).to.equal(textOf(clean.part('label', 'one')));
      expect(timeline.element.issues).to.deep.equal([]);
    } finally {
      for (const field of fields) Reflect.deleteProperty(prototype, field);
    }
  });
});

describe('the network', () => {
  const fetch = window.fetch.bind(window);
  const requests: [string, RequestInit | undefined][] = [];
  beforeEach(() => {
    requests.length = 0;
    window.fetch = (input, init) => {
      requests.push([input as string, init]);
      return fetch(input, init);
    };
  });
  afterEach(() => (window.fetch = fetch));

  it('S7: is not used before the element is attached, and then for `src` alone, without a referrer', async () => {
    const element = document.createElement('annotated-timeline');
    element.src = '/demo/data/niger.json';
    element.setAttribute('src', '/demo/data/niger.json');
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests).to.deep.equal([]);
    const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve));
    document.body.append(element);
    await loaded;
    element.remove();
    expect(requests.map(([url]) => new URL(url, location.href).pathname)).to.deep.equal([
      '/demo/data/niger.json',
    ]);
    expect(requests[0]?.[1]).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  it('S7: is not used for images that are not shown', async () => {
    const image = (id: string) => ({
      id,
      date: '2024',
      title: id,
      media: { url: `${location.origin}/answer?status=404&canary=${id}`, alt: 'What it shows' },
    });
    // The browser remembers only so many requests, and the modules of these tests are many.
    performance.clearResourceTimings();
    const timeline = await mount({ data: [image('first'), image('second')] });
    const asked = () =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /canary=(\w+)/.exec(name)?.[1] ?? []);
    expect(asked()).to.deep.equal([]);
    await timeline.element.select('second');
    await until(() => timeline.find('.broken') !== null);
    expect(asked()).to.deep.equal(['second']);
    expect(timeline.find('img')?.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });

  it('B56: an image that cannot be shown leaves its alternative text', async () => {
    const media = { url: '/answer?status=404', alt: 'Soldiers at an air base' };
    const timeline = await mount({ data: [{ id: 'one', date: '2024', title: 'One', media }] });
    await timeline.element.select('one');
    await until(() => timeline.find('.broken') !== null);
    const alternative = timeline.find('.alternative')!;
    expect(textOf(alternative)).to.equal('Soldiers at an air base');
    expect(alternative.checkVisibility()).to.equal(true);
    expect(alternative.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('B57: an image without `alt` is named by its title, with a warning, unless its caption tells', async () => {
    const url = '/answer?status=404';
    const data = [
      { id: 'one', date: '2023', title: 'One', media: { url } as never },
      { id: 'two', date: '2024', title: 'Two', media: { url, caption: 'A hangar' } as never },
    ];
    const timeline = await mount({ data });
    await timeline.element.select('one');
    await timeline.still();
    expect(timeline.find('img')?.getAttribute('alt')).to.equal('One');
    await timeline.element.select('two');
    await timeline.still();
    expect(timeline.find('img')?.getAttribute('alt')).to.equal('');
    expect(timeline.element.issues.map(({ code }) => code)).to.include('alt-missing');
  });
});

describe('colours from the data', () => {
  const coloured = (color: string): TimelineJson => ({
    groups: [{ id: 'g', title: 'Group', color }],
    events: [{ id: 'e', date: '2024-03', title: 'An event', group: 'g' }],
    periods: [{ id: 'p', start: '2023-01-01', end: '2025-12-31', title: 'A period', group: 'g' }],
  });

  for (const color of ['red;background:url(//canary.invalid/x)', 'url(//canary.invalid/x)', 'nonsense']) {
    it(`B52: ${color} is refused, and the theme's colour taken`, async () => {
      const plain = await mount({ data: { ...coloured('red'), groups: [{ id: 'g', title: 'Group' }] } });
      const timeline = await mount({ data: coloured(color) });
      expect(colorOf(timeline, '.core')).to.deep.equal(colorOf(plain, '.core'));
      expect(canaryRequests()).to.deep.equal([]);
    });
  }

  it('is taken where it is one', async () => {
    const timeline = await mount({ data: coloured('#b00020') });
    expect(colorOf(timeline, '.core')).to.deep.equal([176, 0, 32]);
  });

  for (const color of ['#ffff00', '#eeeeee', '#000', 'hsl(200 80% 45%)', '#777']) {
    it(`B53: text on a bar of ${color} is told from it`, async () => {
      const timeline = await mount({ data: coloured(color) });
      const ratio = contrast(
        colorOf(timeline, '.core'),
        rgbOf(getComputedStyle(timeline.find('.period-title')!).color),
      );
      expect(ratio).to.be.at.least(4.5);
    });
  }

  /** What a bar is filled with. */
  function colorOf(timeline: TimelineHarness, inside: string): number[] {
    return rgbOf(getComputedStyle(timeline.part('period', 'p').querySelector(inside)!).backgroundColor);
  }

  function rgbOf(color: string): number[] {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }

  /** As WCAG 2 defines it. */
  function contrast(...colors: [number[], number[]]): number {
    const [darker, lighter] = colors
      .map((rgb) =>
        rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)),
      )
      .map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
      .sort((a, b) => a - b);
    return (lighter! + 0.05) / (darker! + 0.05);
  }
});

describe('the worst strings', () => {
  const strings = {
    'Latin letters': 'a'.repeat(1e6),
    'Arabic letters': 'س'.repeat(1e6),
    'Thai letters': 'ก'.repeat(1e6),
    'marks on one letter': `a${'\u0301'.repeat(1e6)}`,
    'right-to-left overrides': '\u202e'.repeat(5e5) + 'a',
    'joined emoji': '👩‍'.repeat(3e5),
    'soft hyphens': 'a\u00ad'.repeat(5e5),
  };
  for (const [name, text] of Object.entries(strings)) {
    it(`S8, B25–B27: a million ${name} are drawn in moderate time`, async () => {
      const start = performance.now();
      const timeline = await mount({ data: [{ id: 'one', date: '2024', title: text, description: text }] });
      expect(performance.now() - start).to.be.lessThan(3000);
      // A single character that is wider than a label, as an endless joined emoji may be, gets none.
      const [box] = [...timeline.parts('label'), ...timeline.parts('cluster')];
      expect(box!.textContent.length).to.be.at.most(5000);
      expect(box!.getBoundingClientRect().width).to.be.at.most(240);
      expect(box!.getBoundingClientRect().height).to.be.at.most(120);
    });
  }
});
