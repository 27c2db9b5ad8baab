import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SourceController } from '../../src/element/source-controller.js';
import type { TimelineJson } from '../../src/model/timeline-json.js';

const named = (title: string): TimelineJson => ({ title, events: [{ date: '2024', title: 'Something' }] });
const json = (title: string): string => JSON.stringify(named(title));

class SourceHost extends LitElement {
  changes = 0;
  readonly source = new SourceController(this, () => this.changes++);

  get title_(): string | undefined {
    return this.source.state.timeline?.title;
  }

  get codes(): string[] {
    return this.source.state.issues.map(({ code }) => code);
  }
}
customElements.define('source-host', SourceHost);

let host: SourceHost;

beforeEach(() => (host = new SourceHost()));
afterEach(() => host.remove());

function addScript(text: string, before: Node | null = null): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  host.insertBefore(script, before);
  return script;
}

const microtask = () => Promise.resolve();

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const answering = (body: string, query = '') => `/answer?body=${encodeURIComponent(body)}${query}`;

describe('the inline script', () => {
  it('is read when the element is connected', () => {
    addScript(json('inline'));
    expect(host.source.state.status).to.equal('idle');
    document.body.append(host);
    expect(host.title_).to.equal('inline');
  });

  it('B65: is read again once a microtask when its text, or the script itself, changes', async () => {
    const script = addScript(json('one'));
    document.body.append(host);
    const before = host.changes;
    script.textContent = json('two');
    (script.firstChild as Text).data = json('three');
    await microtask();
    expect(host.title_).to.equal('three');
    expect(host.changes).to.equal(before + 1);
    script.remove();
    await microtask();
    expect(host.source.state.status).to.equal('idle');
    addScript(json('four'));
    await microtask();
    expect(host.title_).to.equal('four');
  });

  it('is not read again for what happens in other children', async () => {
    addScript(json('one'));
    const fallback = document.createElement('p');
    host.append(fallback);
    document.body.append(host);
    const before = host.changes;
    fallback.textContent = 'Another fallback';
    host.append(document.createElement('p'));
    await microtask();
    expect(host.changes).to.equal(before);
  });

  it('B63: is the first of two, with a warning', async () => {
    const first = addScript(json('first'));
    addScript(json('second'));
    document.body.append(host);
    expect(host.title_).to.equal('first');
    expect(host.codes).to.deep.equal(['several-inline-scripts']);
    first.remove();
    await microtask();
    expect(host.title_).to.equal('second');
    expect(host.codes).to.deep.equal([]);
    const before = host.changes;
    addScript(json('third'));
    await microtask();
    expect(host.codes).to.deep.equal(['several-inline-scripts']);
    expect(host.changes).to.equal(before + 1);
  });

  it('B64: says how to write "<" when a tag has ended it', async () => {
    addScript('{ "events": [{ "date": "2024", "title": "The ');
    document.body.append(host);
    await until(() => host.source.state.status !== 'loading');
    expect(host.source.state.status).to.equal('failed');
    expect(host.source.state.issues[0]?.message).to.contain('\\u003c');
  });

  it('B9: keeps what was good when it breaks', async () => {
    const script = addScript(json('good'));
    document.body.append(host);
    script.textContent = '{ "events": [,] }';
    await microtask();
    await until(() => host.source.state.status !== 'loading');
    expect(host.source.state.status).to.equal('failed');
    expect(host.title_).to.equal('good');
    expect(host.codes).to.deep.equal(['json-syntax']);
  });

  it('waits for the rest of a script while the page arrives', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    page.open();
    page.write('<main></main>');
    const outside = page.createElement('div');
    page.body.append(outside);
    // Adopted as a whole, with the script as the very last node of a page that is still being parsed.
    page.querySelector('main')?.remove();
    addScript(json('half').slice(0, 20));
    outside.append(host);
    expect(page.readyState).to.equal('loading');
    expect(host.source.state).to.include({ status: 'loading' });
    (host.querySelector('script') as Element).textContent = json('whole');
    page.close();
    await until(() => host.source.state.status !== 'loading');
    expect(host.title_).to.equal('whole');
    frame.remove();
  });

  it('is not listened to after the element has gone', async () => {
    const script = addScript(json('one'));
    document.body.append(host);
    host.remove();
    const before = host.changes;
    script.textContent = json('two');
    await microtask();
    expect(host.changes).to.equal(before);
    document.body.append(host);
    expect(host.title_).to.equal('two');
  });
});

describe('the three sources', () => {
  it('R2: rank as data, inline, src', async () => {
    document.body.append(host);
    host.source.update({ src: answering(json('src')) });
    addScript(json('inline'));
    await microtask();
    expect(host.title_).to.equal('inline');
    host.source.update({ data: named('data') });
    expect(host.title_).to.equal('data');
    host.source.update({ data: null });
    expect(host.title_).to.equal('inline');
    host.querySelector('script')?.remove();
    await microtask();
    expect(host.source.state.status).to.equal('loading');
    await until(() => host.source.state.status === 'ready');
    expect(host.title_).to.equal('src');
  });

  it('B8: the second of two addresses is shown, though the first is slow', async () => {
    document.body.append(host);
    host.source.update({ src: answering(json('slow'), '&delay=150') });
    host.source.update({ src: answering(json('fast')) });
    await until(() => host.source.state.status === 'ready');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.title_).to.equal('fast');
  });

  it('R4: an element taken away and put back loads once in all', async () => {
    document.body.append(host);
    host.source.update({ src: answering(json('src')) });
    host.remove();
    document.body.append(host);
    await until(() => host.source.state.status === 'ready');
    const { changes } = host;
    host.remove();
    document.body.append(host);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.changes).to.equal(changes);
    expect(host.title_).to.equal('src');
  });

  for (const [row, address, code] of [
    ['B2', '/answer?status=404', 'load-status'],
    ['B4', 'file:///etc/passwd', 'load-scheme'],
    ['B5', answering('<!doctype html><title>Log in</title>', '&type=text/html'), 'load-markup'],
    ['B9', answering('{'), 'json-syntax'],
    ['B11', answering(' '), 'document-empty'],
    ['B12', answering('7'), 'root-type'],
    ['B14', answering('{"events": {}}'), 'events-missing'],
  ] as const) {
    it(`${row}: ${code} is told, and can be tried again`, async () => {
      document.body.append(host);
      host.source.update({ src: address });
      await until(() => host.source.state.status === 'failed');
      expect(host.codes).to.deep.equal([code]);
      host.source.refresh();
      expect(host.source.state.status).to.equal('loading');
      await until(() => host.source.state.status === 'failed');
    });
  }

  it('B6, B10: another type and a byte order mark do not matter', async () => {
    document.body.append(host);
    host.source.update({ src: answering('\ufeff' + json('odd'), '&type=text/plain') });
    await until(() => host.source.state.status !== 'loading');
    expect(host.title_).to.equal('odd');
    expect(host.codes).to.have.length(1);
  });
});
