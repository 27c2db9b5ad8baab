import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount, textOf, until } from './harness.js';
import type { TimelineHarness } from './harness.js';

const fetchAnything = globalThis.fetch;

/** A server that sends what it is told to, when it is told to. */
class Stream {
  #to!: ReadableStreamDefaultController<Uint8Array>;
  isCancelled = false;

  constructor(type = 'application/x-ndjson', headers: Record<string, string> = {}) {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (this.#to = controller),
      cancel: () => void (this.isCancelled = true),
    });
    const answer = new Response(body, { headers: { 'content-type': type, ...headers } });
    globalThis.fetch = () => Promise.resolve(answer);
  }

  send(...lines: unknown[]): void {
    this.sendText(
      lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
    );
  }

  sendText(text: string): void {
    this.#to.enqueue(new TextEncoder().encode(text));
  }

  end(): void {
    this.#to.close();
  }

  breakOff(): void {
    this.#to.error(new TypeError('network error'));
  }
}

const event = (day: number) => ({
  id: `e${day}`,
  date: new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10),
  title: `Day ${day}`,
});
const events = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => event(from + i));
const count = ({ root }: TimelineHarness) =>
  Number(root.querySelector('[part="list"] li')?.getAttribute('aria-setsize') ?? 0);
const progress = (timeline: TimelineHarness) => textOf(timeline.find('.progress > span'));

before(() => setViewport({ width: 1100, height: 800 }));
afterEach(() => {
  globalThis.fetch = fetchAnything;
});

describe('lines of JSON', () => {
  it('are drawn as they arrive, and told of once all are there', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    let loads = 0;
    timeline.element.addEventListener('timeline-load', () => loads++);
    stream.send(...events(1, 3));
    await until(() => count(timeline) === 3);
    expect(progress(timeline)).to.equal('3 events so far');
    stream.send(...events(4, 10));
    await until(() => count(timeline) === 10);
    expect(loads).to.equal(0);
    stream.send(event(11));
    stream.end();
    await until(() => loads === 1);
    expect(count(timeline)).to.equal(11);
    expect(timeline.find('.progress')).to.equal(null);
    expect(timeline.element.issues).to.deep.equal([]);
  });

  it('may begin with a document, whose events they are', async () => {
    const stream = new Stream('text/plain');
    const timeline = await mount({ src: 'days.jsonl', unloaded: true });
    const loaded = timeline.answered();
    stream.send({ title: 'The days', groups: [{ id: 'g', title: 'Group' }], events: [event(1)] }, event(2));
    stream.end();
    await loaded;
    expect(textOf(timeline.title)).to.equal('The days');
    expect(count(timeline)).to.equal(2);
    expect(timeline.element.issues).to.deep.equal([]);
  });

  it('may begin with a document of more events than a call has room for', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    const loaded = timeline.answered();
    const day = { date: '2024', title: 'A' };
    stream.send({ title: 'Many', events: Array.from({ length: 150_000 }, () => day) });
    stream.end();
    await loaded;
    expect(count(timeline)).to.equal(150_000);
  });

  it('that are none are left out, and told of with their number', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    const loaded = timeline.answered();
    stream.send(event(1), '{"date": "2024-', '', event(2));
    stream.end();
    await loaded;
    expect(count(timeline)).to.equal(2);
    expect(timeline.element.issues.map(({ message }) => message)).to.deep.equal([
      'line 2 is no JSON; near {"date": "2024-; left out',
    ]);
  });

  it('can be stopped, and what has arrived stays, as a sentence says', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    stream.send(...events(1, 3));
    await until(() => timeline.find('.progress') !== null);
    const loaded = timeline.answered();
    await timeline.click('Stop');
    await loaded;
    expect(stream.isCancelled).to.equal(true);
    expect(count(timeline)).to.equal(3);
    expect(timeline.find('.progress')).to.equal(null);
    expect(textOf(timeline.find('.left-out'))).to.equal('reading was stopped; the first 3 events are shown');
  });

  it('that break off leave what has arrived, as a sentence says', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    const loaded = timeline.answered();
    stream.send(...events(1, 3));
    await until(() => count(timeline) === 3);
    stream.breakOff();
    await loaded;
    expect(count(timeline)).to.equal(3);
    expect(textOf(timeline.find('.left-out'))).to.match(
      /days\.ndjson broke off; the first 3 events are shown$/,
    );
  });

  it('say how much of it has arrived where the server says how much there is', async () => {
    const stream = new Stream('application/x-ndjson', { 'content-length': '1000' });
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    stream.send(...events(1, 3));
    await until(() => timeline.find('progress') !== null);
    const { value, max } = timeline.find('progress') as HTMLProgressElement;
    expect([value > 0 && value < 500, max]).to.deep.equal([true, 1000]);
  });

  it('are counted also while they wait to be drawn together, and all of them stay where that is stopped', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    stream.send(...events(1, 10));
    await until(() => count(timeline) === 10);
    for (let day = 11; day <= 15; day++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      stream.send(event(day));
    }
    await until(() => progress(timeline) === '15 events so far');
    expect(count(timeline)).to.equal(10);
    // Half a line is none.
    stream.sendText('{"date": "2024-');
    const loaded = timeline.answered();
    timeline.element.stop();
    await loaded;
    expect(count(timeline)).to.equal(15);
    const messages = timeline.element.issues.map(({ message }) => message);
    expect(messages).to.deep.equal(['reading was stopped; the first 15 events are shown']);
  });

  it('keep the view while more of them come', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true });
    stream.send(...events(1, 20));
    await until(() => count(timeline) === 20);
    await timeline.element.zoomTo('2024-01-05', '2024-01-09', { animate: false });
    const { view } = timeline;
    stream.send(...events(21, 60));
    await until(() => count(timeline) === 60);
    expect(timeline.view).to.deep.equal(view);
  });
});

describe('limits of the page', () => {
  const leftOut = (timeline: TimelineHarness) =>
    [...timeline.root.querySelectorAll('.left-out')].map((sentence) => textOf(sentence));

  it('let the earliest events in, and a sentence says how many there are', async () => {
    const timeline = await mount({ data: events(1, 50), attributes: { 'max-events': '20' } });
    expect(count(timeline)).to.equal(20);
    expect(leftOut(timeline)).to.deep.equal(['got 50; at most 20 are shown; the earliest are shown']);
  });

  it('hold for columns, for what an inline document says, and for patches', async () => {
    const start = Float64Array.from(events(1, 50), ({ date }) => Date.parse(date));
    const columns = await mount({
      data: { columns: { start, title: (i: number) => `Day ${i + 1}` } },
      attributes: { 'max-events': '20' },
    });
    expect(count(columns)).to.equal(20);
    const inline = await mount({
      inline: JSON.stringify({ events: events(1, 50) }),
      attributes: { 'max-events': '7' },
    });
    expect(count(inline)).to.equal(7);
    await inline.element.patch({ remove: ['e1', 'e2'], add: events(60, 70) });
    await inline.still();
    expect(count(inline)).to.equal(7);
  });

  it('are followed when they change', async () => {
    const timeline = await mount({ data: events(1, 50), attributes: { 'max-events': '20' } });
    const loaded = timeline.answered();
    timeline.element.maxEvents = 30;
    await loaded;
    expect(count(timeline)).to.equal(30);
    timeline.element.removeAttribute('max-events');
    await until(() => count(timeline) === 50);
    expect(leftOut(timeline)).to.deep.equal([]);
  });

  it('keep the lines that fit', async () => {
    const stream = new Stream();
    const timeline = await mount({ src: 'days.ndjson', unloaded: true, attributes: { 'max-bytes': '500' } });
    const loaded = timeline.answered();
    stream.send(...events(1, 5));
    await until(() => count(timeline) === 5);
    stream.send(...events(6, 20));
    await loaded;
    expect(count(timeline)).to.equal(10);
    expect(leftOut(timeline).join()).to.match(/at most 500 bytes are read; the first 10 events are shown$/);
  });

  it('that are no numbers are told of, and the defaults hold', async () => {
    const attributes = { 'max-events': 'many', 'max-bytes': '-1' };
    const timeline = await mount({ data: events(1, 50), attributes });
    expect(count(timeline)).to.equal(50);
    expect(timeline.element.issues.map(({ message }) => message)).to.deep.equal([
      'max-events: got "many"; expected a number from 0; the default is used',
      'max-bytes: got "-1"; expected a number from 0; the default is used',
    ]);
  });
});
