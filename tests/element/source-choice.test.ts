import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceChoice, type Reader, type Reading } from '../../src/element/source-choice.js';
import type { Issue } from '../../src/model/issue.js';
import type { Timeline } from '../../src/model/timeline.js';
import { LoadError } from '../../src/source/load-error.js';

const broken: Issue = { code: 'broken', severity: 'fatal', path: '', message: 'broken' };

/** Whatever says "bad" cannot be drawn; anything else is a timeline of that title. */
function readAs(title: string): Reading {
  if (title.includes('bad')) return { timeline: null, issues: [broken] };
  const timeline: Timeline = {
    title,
    description: [],
    sources: [],
    groups: [],
    events: [],
    periods: [],
    undated: [],
  };
  return { timeline, issues: [] };
}

interface Load {
  readonly src: string;
  readonly signal: AbortSignal;
  answer(): Promise<void>;
  fail(reason: Error): Promise<void>;
}

function setUp() {
  const loads: Load[] = [];
  let changes = 0;
  let reads = 0;
  const reader: Reader = {
    fromData: (data) => (reads++, readAs(String(data))),
    fromText: (text) => {
      reads++;
      return text.startsWith('slow') ? Promise.resolve(readAs(text)) : readAs(text);
    },
    load: (src, { signal }) =>
      new Promise((resolve, reject) => {
        const after = (act: () => void) => async () => (act(), await Promise.resolve());
        loads.push({
          src,
          signal,
          answer: after(() => resolve(readAs(src))),
          fail: (reason) => after(() => reject(reason))(),
        });
      }),
  };
  const choice = new SourceChoice(reader, () => changes++);
  return {
    choice,
    loads,
    live: () => loads.filter(({ signal }) => !signal.aborted),
    title: () => choice.state.timeline?.title,
    counts: () => ({ changes, reads }),
  };
}

describe('the choice of a source', () => {
  it('B1: is idle without any', () => {
    const { choice, counts } = setUp();
    choice.connect();
    choice.update({ data: undefined, src: '' });
    expect(choice.state).toEqual({ status: 'idle', timeline: null, issues: [] });
    expect(counts().changes).toBe(0);
  });

  it('S7: fetches nothing before it is connected', async () => {
    const { choice, loads, title } = setUp();
    choice.update({ src: 'a.json' });
    expect(loads).toEqual([]);
    choice.connect();
    expect(loads.map(({ src }) => src)).toEqual(['a.json']);
    await loads[0]?.answer();
    expect(choice.state.status).toBe('ready');
    expect(title()).toBe('a.json');
  });

  it('does not even begin with what is outranked', () => {
    const { choice, loads } = setUp();
    choice.connect();
    choice.update({ data: 'data', src: 'a.json' });
    choice.update({ src: 'b.json' });
    expect(loads).toEqual([]);
  });

  it('B8: shows the second of two addresses, whichever answers first', async () => {
    const { choice, loads, title } = setUp();
    choice.connect();
    choice.update({ src: 'a.json' });
    choice.update({ src: 'b.json' });
    expect(loads[0]?.signal.aborted).toBe(true);
    await loads[1]?.answer();
    await loads[0]?.answer();
    expect(title()).toBe('b.json');
  });

  it('falls back when data is taken away, and forgets what it drew', async () => {
    const { choice, loads, title } = setUp();
    choice.connect();
    choice.update({ data: 'data', src: 'a.json' });
    choice.update({ inline: 'inline' });
    expect(title()).toBe('data');
    choice.update({ data: null });
    expect(title()).toBe('inline');
    choice.update({ inline: null });
    expect(choice.state).toEqual({ status: 'loading', timeline: null, issues: [] });
    await loads[0]?.answer();
    choice.update({ src: null });
    expect(choice.state.status).toBe('idle');
  });

  it('B9: keeps the last good document of the same source when the next is broken', () => {
    const { choice, title } = setUp();
    choice.update({ inline: 'good' });
    choice.update({ inline: 'bad' });
    expect(choice.state).toMatchObject({ status: 'failed', issues: [broken] });
    expect(title()).toBe('good');
    choice.update({ data: 'bad as well' });
    expect(choice.state.timeline).toBeNull();
  });

  it('B9: waits for what is wrong with a text, unless there is a newer one', async () => {
    const { choice, title } = setUp();
    choice.update({ inline: 'good' });
    choice.update({ inline: 'slow and bad' });
    expect(choice.state).toMatchObject({ status: 'loading', issues: [] });
    expect(title()).toBe('good');
    await Promise.resolve();
    expect(choice.state).toMatchObject({ status: 'failed', issues: [broken] });
    expect(title()).toBe('good');
    choice.update({ inline: 'slow and bad' });
    choice.update({ inline: 'newer' });
    await Promise.resolve();
    expect(choice.state).toMatchObject({ status: 'ready', issues: [] });
    expect(title()).toBe('newer');
  });

  it('B2: reports why a document could not be loaded, and tries again', async () => {
    const { choice, loads, title } = setUp();
    choice.connect();
    choice.update({ src: 'a.json' });
    const error = new LoadError('load-status', 'a.json answered 404');
    await loads[0]?.fail(error);
    expect(choice.state).toEqual({ status: 'failed', timeline: null, issues: [error.issue] });
    choice.refresh();
    expect(choice.state.status).toBe('loading');
    await loads[1]?.answer();
    expect(title()).toBe('a.json');
    choice.refresh();
    await loads[2]?.fail(new TypeError('odd'));
    expect(choice.state.issues[0]).toMatchObject({ code: 'load-failed', severity: 'fatal', message: 'odd' });
    expect(title()).toBe('a.json');
  });

  it('R4: aborts when disconnected, and asks again once connected, but only if nothing came', async () => {
    const { choice, loads, live } = setUp();
    choice.connect();
    choice.update({ src: 'a.json' });
    choice.disconnect();
    expect(live()).toEqual([]);
    await loads[0]?.answer();
    expect(choice.state.status).toBe('loading');
    choice.connect();
    await loads[1]?.answer();
    choice.disconnect();
    choice.connect();
    expect(loads.length).toBe(2);
    expect(choice.state.status).toBe('ready');
  });

  it('B58: reads again only what is set again or refreshed', () => {
    const { choice, counts } = setUp();
    const data = { toString: () => 'same object' };
    choice.update({ data });
    choice.update({ src: 'other.json' });
    choice.connect();
    expect(counts().reads).toBe(1);
    choice.update({ data });
    choice.refresh();
    expect(counts().reads).toBe(3);
  });

  it('waits for a script that is still arriving', () => {
    const { choice, loads, title } = setUp();
    choice.connect();
    choice.update({ inline: undefined, src: 'a.json' });
    expect(choice.state.status).toBe('loading');
    expect(loads).toEqual([]);
    choice.update({ inline: 'all of it' });
    expect(title()).toBe('all of it');
  });

  it('bears that whoever hears of a change sets another source', async () => {
    const signals: AbortSignal[] = [];
    const reader: Reader = {
      fromData: (data) => readAs(String(data)),
      fromText: readAs,
      load: (src, { signal }) => (signals.push(signal), Promise.resolve(readAs(src))),
    };
    const choice: SourceChoice = new SourceChoice(reader, () => {
      if (choice.state.status === 'loading') choice.update({ data: 'instead' });
    });
    choice.connect();
    choice.update({ src: 'a.json' });
    await Promise.resolve();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(choice.state.timeline?.title).toBe('instead');
  });
});

describe('R2: any sequence of setting, connecting and answering', () => {
  const value = (prefix: string) =>
    fc.oneof(
      fc.constant(null),
      fc.nat(2).map((n) => `${prefix}${n}`),
      fc.constant(`${prefix}-bad`),
    );
  const operation = fc.oneof(
    fc.record({ data: value('data') }),
    fc.record({ inline: fc.oneof(value('inline'), fc.constant(undefined)) }),
    fc.record({ src: value('src') }),
    fc.record({ data: value('data'), src: value('src') }),
    fc.constantFrom('connect' as const, 'disconnect' as const, 'refresh' as const),
    fc.record({ answer: fc.nat(9), well: fc.boolean() }),
  );

  it('comes to the newest of the highest source', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
        const { choice, loads, live } = setUp();
        const given: { data: string | null; inline: string | null | undefined; src: string | null } = {
          data: null,
          inline: null,
          src: null,
        };
        const answered = new Set<Load>();
        let connected = false;
        for (const each of operations) {
          const before = loads.length;
          if (each === 'connect') {
            choice.connect();
            connected = true;
          } else if (each === 'disconnect') {
            choice.disconnect();
            connected = false;
          } else if (each === 'refresh') {
            choice.refresh();
          } else if ('answer' in each) {
            const load = loads[each.answer];
            await (each.well ? load?.answer() : load?.fail(new Error('lost')));
            if (load) answered.add(load);
          } else {
            Object.assign(given, each);
            choice.update(each);
          }

          const { status, timeline } = choice.state;
          const waiting = live().filter((load) => !answered.has(load));
          if (!connected) expect(loads.length).toBe(before);
          if (given.data !== null) {
            expect(status).toBe(given.data.includes('bad') ? 'failed' : 'ready');
            if (status === 'ready') expect(timeline?.title).toBe(given.data);
            expect(timeline?.title ?? 'data').toMatch(/^data/);
          } else if (given.inline !== null) {
            expect(status).toBe(
              given.inline === undefined ? 'loading' : given.inline.includes('bad') ? 'failed' : 'ready',
            );
            if (status === 'ready') expect(timeline?.title).toBe(given.inline);
            expect(timeline?.title ?? 'inline').toMatch(/^inline/);
          } else if (given.src !== null) {
            expect(timeline?.title ?? 'src').toMatch(/^src/);
            if (status === 'ready') expect(timeline?.title).toBe(given.src);
            if (status === 'loading' && connected) expect(waiting.map(({ src }) => src)).toEqual([given.src]);
            if (status !== 'loading') expect(waiting).toEqual([]);
            continue;
          } else {
            expect(choice.state).toEqual({ status: 'idle', timeline: null, issues: [] });
          }
          expect(waiting).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
