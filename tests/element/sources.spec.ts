import { takeComplaints } from '../helpers/guard.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TimelineJson } from '../../src/index.js';
import { mount, textOf, until } from './harness.js';
import type { Mount, TimelineHarness } from './harness.js';

const story = (title: string): TimelineJson => ({
  title,
  events: [{ id: 'one', date: '2024-03', title: `${title}: an event` }],
});
const json = (title: string): string => JSON.stringify(story(title));
const answering = (body: string, query = ''): string => `/answer?body=${encodeURIComponent(body)}${query}`;

/** What the reader sees: the title of the document that is drawn, or what stands in for it. */
function shown(timeline: TimelineHarness): string {
  return timeline.state === 'drawn' ? textOf(timeline.title) : timeline.state;
}

function codesOf({ element }: TimelineHarness): string[] {
  return element.issues.map(({ code }) => code);
}

async function mountFailing(options: Mount): Promise<TimelineHarness> {
  const timeline = await mount(options);
  expect(timeline.state).to.equal('failed');
  return timeline;
}

before(() => setViewport({ width: 1100, height: 800 }));

describe('three sources', () => {
  it('R2: data come before an inline script, that before src, and null falls back', async () => {
    const timeline = await mount({ src: answering(json('src')) });
    const { element } = timeline;
    expect(shown(timeline)).to.equal('src');

    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json('inline');
    const inline = timeline.answered();
    element.append(script);
    await inline;
    expect(shown(timeline)).to.equal('inline');

    await timeline.setData(story('data'));
    expect(shown(timeline)).to.equal('data');
    element.src = answering(json('another src'));
    script.textContent = json('another inline');
    await timeline.still();
    expect(shown(timeline)).to.equal('data');

    await timeline.setData(null);
    expect(shown(timeline)).to.equal('another inline');
    const src = timeline.answered();
    script.remove();
    await src;
    expect(shown(timeline)).to.equal('another src');
  });

  it('R2: properties set before the upgrade count', async () => {
    const { AnnotatedTimeline } = await import('../../src/index.js');
    const tag = 'late-timeline';
    const element = document.createElement(tag) as InstanceType<typeof AnnotatedTimeline>;
    element.data = story('before the upgrade');
    document.body.append(element);
    const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve));
    customElements.define(tag, class extends AnnotatedTimeline {});
    await loaded;
    const title = element.shadowRoot?.querySelector('#title');
    element.remove();
    expect(textOf(title)).to.equal('before the upgrade');
  });

  it('B8: only the newest of several addresses is shown, however late the others answer', async () => {
    const timeline = await mount({ src: answering(json('first'), '&delay=150'), unloaded: true });
    const titles: (string | undefined)[] = [];
    timeline.element.addEventListener('timeline-load', (event) => titles.push(event.timeline.title));
    await timeline.element.updateComplete;
    timeline.element.src = answering(json('second'));
    await until(() => titles.length > 0);
    const third = timeline.answered();
    timeline.element.src = answering(json('third'), '&delay=250');
    await third;
    expect(titles).to.deep.equal(['second', 'third']);
    expect(shown(timeline)).to.equal('third');
  });

  it('R2: of data set several times in a row the newest are drawn, once', async () => {
    const timeline = await mount({ data: story('zero') });
    let loads = 0;
    timeline.element.addEventListener('timeline-load', () => loads++);
    for (const title of ['one', 'two', 'three']) timeline.element.data = story(title);
    await until(() => loads > 0);
    await timeline.still();
    expect([shown(timeline), loads]).to.deep.equal(['three', 1]);
  });

  it('B63: of two inline scripts the first one counts, with a warning', async () => {
    const timeline = await mount({ inline: json('first') });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json('second');
    timeline.element.append(script);
    await until(() => codesOf(timeline).includes('several-inline-scripts'));
    expect(shown(timeline)).to.equal('first');
    await until(() => timeline.hasButton('1 problem'));
    let loads = 0;
    timeline.element.addEventListener('timeline-load', () => loads++);
    // It is announced after half a second, which is another drawing, but no other document.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(loads).to.equal(0);
  });

  it('B65: an inline script whose text changes is read again', async () => {
    const timeline = await mount({ inline: json('before') });
    const answered = timeline.answered();
    const script = timeline.element.querySelector('script')!;
    script.textContent = json('meanwhile');
    script.textContent = json('after');
    await answered;
    expect(shown(timeline)).to.equal('after');
  });

  it('B58: data changed in place are read again when they are assigned, or on refresh()', async () => {
    const data = { title: 'before', events: [{ date: '2024', title: 'An event' }] };
    const timeline = await mount({ data });
    data.title = 'after';
    timeline.element.requestUpdate();
    await timeline.still();
    expect(shown(timeline)).to.equal('before');
    const answered = timeline.answered();
    timeline.element.refresh();
    await answered;
    expect(shown(timeline)).to.equal('after');
    data.title = 'assigned';
    await timeline.setData(data);
    expect(shown(timeline)).to.equal('assigned');
  });
});

describe('fallback content', () => {
  const fallback = '<p>Read the <a href="/story">story</a>.</p>';

  it('is shown before the tag is defined', () => {
    const element = document.createElement('not-yet-defined-timeline');
    element.innerHTML = fallback;
    document.body.append(element);
    const { height } = element.getBoundingClientRect();
    element.remove();
    expect(height).to.be.greaterThan(10);
  });

  const heightOf = ({ element }: TimelineHarness): number =>
    element.querySelector('p')!.getBoundingClientRect().height;

  async function withFallback(options: Mount): Promise<TimelineHarness> {
    const timeline = await mount({ unloaded: true });
    timeline.element.innerHTML = fallback;
    const answered = timeline.answered();
    Object.assign(timeline.element, options);
    await answered;
    await timeline.still();
    return timeline;
  }

  it('B2: is shown with what went wrong, and gives way to a timeline', async () => {
    const timeline = await withFallback({ src: '/answer?status=404' });
    expect(timeline.state).to.equal('failed');
    expect(heightOf(timeline)).to.be.greaterThan(10);
    await timeline.setData(story('better'));
    expect(heightOf(timeline)).to.equal(0);
  });

  it('stands in where there is no source at all', async () => {
    const timeline = await mount({ unloaded: true });
    timeline.element.innerHTML = fallback;
    timeline.element.requestUpdate();
    await timeline.still();
    expect(heightOf(timeline)).to.be.greaterThan(10);
  });
});

describe('what cannot be read', () => {
  it('B1: nothing given is an empty state without an error or a tab stop', async () => {
    const timeline = await mount({ unloaded: true });
    expect(timeline.state).to.equal('empty');
    expect(textOf(timeline.frame)).to.equal('No events');
    expect(timeline.element.issues).to.deep.equal([]);
    expect(timeline.all('button, [tabindex], a')).to.deep.equal([]);
  });

  for (const [status, words] of [
    [404, '404 Not Found'],
    [500, '500 Internal Server Error'],
  ] as const) {
    it(`B2: an answer ${status} says so, without the query, and can be tried again`, async () => {
      const timeline = await mountFailing({ src: `/answer?status=${status}&secret=7` });
      expect(textOf(timeline.frame)).to.contain(words).and.to.contain('/answer').and.not.to.contain('secret');
      expect(timeline.element.issues[0]).to.include({ code: 'load-status', severity: 'fatal' });
      let requests = 0;
      const fetch = window.fetch.bind(window);
      window.fetch = () => {
        requests++;
        return Promise.resolve(new Response(json('mended')));
      };
      const answered = timeline.answered();
      await timeline.click('Try again');
      await answered;
      window.fetch = fetch;
      expect([requests, shown(timeline)]).to.deep.equal([1, 'mended']);
    });
  }

  const failures: readonly { row: string; options: Mount; code: string; words: RegExp }[] = [
    {
      row: 'B4',
      options: { src: 'javascript:alert(1)' },
      code: 'load-scheme',
      words: /expected http, https/,
    },
    { row: 'B4', options: { src: 'file:///etc/passwd' }, code: 'load-scheme', words: /file:/ },
    { row: 'B4', options: { src: 'ftp://example.org/a.json' }, code: 'load-scheme', words: /ftp/ },
    {
      row: 'B5',
      options: { src: answering('<!doctype html>\n<p>Log in', '&type=text/html') },
      code: 'load-markup',
      words: /expected JSON, got text\/html.*<!doctype html>/,
    },
    { row: 'B9', options: { src: answering('{"events": [}') }, code: 'json-syntax', words: /line 1/ },
    { row: 'B11', options: { src: answering(' \n ') }, code: 'document-empty', words: /empty document/ },
    { row: 'B11', options: { inline: '' }, code: 'document-empty', words: /empty document/ },
    { row: 'B12', options: { inline: 'null' }, code: 'root-type', words: /got null/ },
    { row: 'B12', options: { inline: '42' }, code: 'root-type', words: /got 42/ },
    { row: 'B14', options: { inline: '{"items": []}' }, code: 'events-missing', words: /"items"/ },
    { row: 'B14', options: { inline: '{"events": {}}' }, code: 'events-missing', words: /\/events/ },
    {
      row: 'B64',
      options: { inline: '{"events": [{"title": "<script>' },
      code: 'json-syntax',
      words: /\\u003c/,
    },
  ];
  for (const { row, options, code, words } of failures) {
    it(`${row}: ${options.src ?? JSON.stringify(options.inline)} fails with "${code}", visibly`, async () => {
      const timeline = await mountFailing(options);
      expect(codesOf(timeline)).to.include(code);
      expect(textOf(timeline.frame)).to.match(words);
      expect(timeline.hasButton('Try again')).to.equal(options.src !== undefined);
      expect(timeline.element.view).to.equal(null);
    });
  }

  it('B3: an address that cannot be reached may be the network or another origin', async () => {
    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const timeline = await mountFailing({ src: 'https://elsewhere.example/story.json' });
    window.fetch = fetch;
    expect(textOf(timeline.frame)).to.contain('network or cross-origin');
  });

  it('B3: an address that the policy of the page forbids is told from that', async () => {
    const fetch = window.fetch.bind(window);
    const src = 'https://elsewhere.example/story.json?key=1';
    window.fetch = () => {
      const breach = { blockedURI: src, effectiveDirective: 'connect-src', documentURI: location.href };
      const event = new SecurityPolicyViolationEvent('securitypolicyviolation', {
        ...breach,
        violatedDirective: 'connect-src',
        originalPolicy: "connect-src 'self'",
        disposition: 'enforce',
        statusCode: 200,
      });
      setTimeout(() => document.dispatchEvent(event));
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const timeline = await mountFailing({ src });
    window.fetch = fetch;
    expect(textOf(timeline.frame)).to.contain('policy (connect-src)').and.not.to.contain('key=1');
    expect(takeComplaints()).to.have.length(1);
  });

  it('B9: keeps the last good data', async () => {
    const timeline = await mount({ src: answering(json('good')) });
    const answered = timeline.answered();
    timeline.element.src = answering('{');
    expect((await answered).type).to.equal('timeline-error');
    await timeline.still();
    expect(shown(timeline)).to.equal('good');
    expect(codesOf(timeline)).to.deep.equal(['json-syntax']);
    expect(timeline.hasButton('1 problem')).to.equal(true);
  });

  it('keeps what is drawn while something new is on its way', async () => {
    const timeline = await mount({ src: answering(json('good')) });
    const answered = timeline.answered();
    timeline.element.src = answering(json('better'), '&delay=150');
    await timeline.still();
    expect(shown(timeline)).to.equal('good');
    await answered;
    expect(shown(timeline)).to.equal('better');
  });
});

describe('what is read nevertheless', () => {
  const accepted: readonly { row: string; name: string; options: Mount; codes: string[] }[] = [
    {
      row: 'B6',
      name: 'JSON under another type',
      options: { src: answering(json('text'), '&type=text/plain') },
      codes: ['load-type'],
    },
    {
      row: 'B10',
      name: 'a byte order mark',
      options: { src: answering(`\ufeff${json('mark')}`) },
      codes: [],
    },
    {
      row: 'B13',
      name: 'a bare array of events',
      options: { inline: JSON.stringify(story('').events) },
      codes: [],
    },
  ];
  for (const { row, name, options, codes } of accepted) {
    it(`${row}: ${name}`, async () => {
      const timeline = await mount(options);
      expect(timeline.state).to.equal('drawn');
      expect(timeline.labelled).to.deep.equal(['one']);
      expect(codesOf(timeline)).to.deep.equal(codes);
    });
  }

  it('B15: no events at all are an empty state, announced', async () => {
    const timeline = await mount({ data: [] });
    expect(timeline.state).to.equal('empty');
    await until(() => timeline.status !== '');
    expect(timeline.status).to.equal('No events');
  });

  it('a loading timeline has a skeleton, and says so', async () => {
    const timeline = await mount({ src: answering(json('late'), '&delay=150'), unloaded: true });
    expect(timeline.state).to.equal('loading');
    expect(textOf(timeline.frame)).to.equal('Loading the timeline…');
    await timeline.answered();
    expect(shown(timeline)).to.equal('late');
  });

  it('a partly bad document is drawn, and lists what is wrong on demand', async () => {
    const timeline = await mount({
      data: { events: [{ date: '2024', title: 'Good' }, { date: '2024-13', title: 'Bad' }, 7 as never] },
    });
    expect(timeline.labelled).to.have.length(1);
    await timeline.click('2 problems');
    const problems = timeline.all('#problems li').map(textOf);
    expect(problems.join('\n'))
      .to.match(/\/events\/1\/date.*"Bad".*2024-13/)
      .and.to.match(/\/events\/2/);
  });
});
