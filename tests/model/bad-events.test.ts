import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { codes, event, parseDrawn, told } from './helpers.js';

describe('identity', () => {
  it('B20: the second of two equal ids gets a suffix that is free', () => {
    const { timeline, issues } = parseDrawn([
      event({ id: 'a' }),
      event({ id: 'a', title: 'Second' }),
      event({ id: 'a-2' }),
    ]);
    expect(timeline.events.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2']);
    expect(told(issues)).toBe('/1/id "Second": got "a"; expected an id of its own; called "a-3"');
  });

  it('B20: a period does not share its id with an event', () => {
    const { timeline } = parseDrawn({ events: [event({ id: 'a' })], periods: [event({ id: 'a' })] });
    expect(timeline.periods[0]?.id).toBe('a-2');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'B21: %s is an id and a group like any other',
    (name) => {
      const { timeline, issues } = parseDrawn([event({ id: name, group: name })]);
      expect(timeline.events[0]).toMatchObject({ id: name, group: { id: name, title: name } });
      expect(issues).toEqual([]);
    },
  );

  it('B21: keys called __proto__ and constructor are ignored as data', () => {
    const input: unknown = JSON.parse(
      '{"__proto__": {"title": "polluted"}, "events": [{"date": "2020", "title": "x", "__proto__": {"group": "g"}, "constructor": 1}]}',
    );
    const { timeline, issues } = parseDrawn(input);
    expect(timeline.title).toBeUndefined();
    expect(timeline.events[0]?.group).toBeUndefined();
    expect(codes(issues)).toEqual(['unknown-key', 'unknown-key', 'unknown-key']);
    expect({}).not.toHaveProperty('title');
  });

  it('derives ids from date and title, not from the position', () => {
    const events = [event(), event({ title: 'Ärger & Ruhm' }), event({ date: '2021' })];
    const ids = (list: unknown[]) => parseDrawn(list).timeline.events.map(({ id, title }) => [title, id]);
    expect(ids(events)).toContainEqual(['Ärger & Ruhm', '2020-05-03-ärger-ruhm']);
    expect(ids(events.toReversed()).sort()).toEqual(ids(events).sort());
    expect(parseDrawn(events).timeline.events.every(({ authoredId }) => !authoredId)).toBe(true);
  });
});

describe('titles', () => {
  it.each([[undefined], [''], [null], ['  ']])('B22: the date stands in for the title %j', (title) => {
    const { timeline, issues } = parseDrawn([event({ title, date: '2024-03' })]);
    expect(timeline.events[0]?.title).toBe('March 2024');
    expect(issues).toMatchObject([{ code: 'title-missing', severity: 'warning', path: '/0/title' }]);
  });

  it("B22: in the document's language, or in the author's words", () => {
    const { timeline } = parseDrawn({
      lang: 'fr',
      events: [{ date: '2024-03' }, { date: '2024-04', displayDate: 'Avril, sans doute' }],
    });
    expect(timeline.events.map(({ title }) => title)).toEqual(['mars 2024', 'Avril, sans doute']);
  });

  it('B23: a number or boolean is read as a title, an object is not', () => {
    const { timeline, issues } = parseDrawn([
      event({ title: 5 }),
      event({ title: true }),
      event({ title: {} }),
    ]);
    expect(timeline.events.map(({ title }) => title)).toEqual(['5', 'true']);
    expect(codes(issues)).toEqual(['read-as-text', 'read-as-text', 'wrong-type']);
    expect(issues[2]).toMatchObject({ severity: 'error', path: '/2/title' });
  });

  it.each(['<img onerror=alert(1)>', '</script>', 'R&amp;D', '<b>bold</b>'])(
    'B24: %s is kept as it stands and raises an issue',
    (title) => {
      const { timeline, issues } = parseDrawn([event({ title })]);
      expect(timeline.events[0]?.title).toBe(title);
      expect(codes(issues)).toEqual(['text-markup']);
    },
  );

  it.each(['a < b', '1 <2', 'Q & A', 'AT&T', '<3'])('B24: %s is no markup', (title) => {
    expect(parseDrawn([event({ title })]).issues).toEqual([]);
  });

  it.each(['a', 'ع', 'ก'])('B25: 10⁶ times %s is clamped, with a warning', (letter) => {
    const { timeline, issues } = parseDrawn([event({ title: letter.repeat(1e6) })]);
    expect(timeline.events[0]?.title).toBe(`${letter.repeat(499)}…`);
    expect(issues).toMatchObject([{ code: 'text-clamped', severity: 'warning', path: '/0/title' }]);
  });

  it('B26: of 10⁵ combining marks 8 are kept', () => {
    const { timeline } = parseDrawn([event({ title: `e${'\u0301'.repeat(1e5)}` })]);
    expect(timeline.events[0]?.title).toBe(`e${'\u0301'.repeat(8)}`);
  });

  it('B27: direction controls are removed from titles and bodies', () => {
    const text = '\u202eabc\u2066def\u2069';
    const { timeline } = parseDrawn([event({ title: text, description: text })]);
    expect(timeline.events[0]).toMatchObject({ title: 'abcdef', description: ['abcdef'] });
  });

  it('B28: control characters and lone surrogates become U+FFFD, line breaks a space', () => {
    const { timeline, issues } = parseDrawn([event({ title: 'a\0b\x9fc\ud800d\ne\r\nf' })]);
    expect(timeline.events[0]?.title).toBe('a\ufffdb\ufffdc\ufffdd e f');
    expect(codes(issues)).toEqual(['text-mended']);
  });

  it('B29: a title of zero-width characters is no title', () => {
    const { issues } = parseDrawn([event({ title: '\u200b\u200d\u2060\ufeff\u00ad' })]);
    expect(codes(issues)).toEqual(['title-missing']);
  });
});

describe('what is not readable is left out', () => {
  it.each([
    ['red;background:url(//x)', undefined],
    ['url(//x)', undefined],
    [{}, undefined],
    ['x'.repeat(65), undefined],
    ['#b4451a', '#b4451a'],
    ['oklch(50% 0.1 200 / 0.5)', 'oklch(50% 0.1 200 / 0.5)'],
  ])('B52: color %j', (color, kept) => {
    const own = parseDrawn([event({ color })]);
    expect(own.timeline.events[0]?.color).toBe(kept);
    expect(codes(own.issues)).toEqual(kept ? [] : ['color-refused']);
    const { timeline, issues } = parseDrawn({ groups: [{ id: 'g', color }], events: [] });
    expect(timeline.groups[0]?.color).toBe(kept);
    expect(codes(issues)).toEqual(kept ? [] : ['color-refused']);
  });

  it('B52: the colour of an event or a period is read with the same care', () => {
    const isColor = (text: string) => text === '#34b2c9';
    const given = ['#34b2c9', 'url(//x)', 'rde', 7, null].map((color) => event({ color }));
    const { timeline, issues } = parseDrawn({ events: given, periods: given.slice(0, 2) }, { isColor });
    expect(timeline.events.map(({ color }) => color)).toEqual(['#34b2c9', ...Array<undefined>(4)]);
    expect(timeline.periods.map(({ color }) => color)).toEqual(['#34b2c9', undefined]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      ['/events/1', '/events/2', '/events/3', '/periods/1'].map((path) => ['color-refused', `${path}/color`]),
    );
  });

  it('B52: refuses a colour that whoever paints does not know', () => {
    const groups = ['red', 'rde', '#12'].map((color) => ({ id: color, color }));
    const isColor = (text: string) => text === 'red';
    const { timeline, issues } = parseDrawn({ groups, events: [] }, { isColor });
    expect(timeline.groups.map(({ color }) => color)).toEqual(['red', undefined, undefined]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['color-refused', '/groups/1/color'],
      ['color-refused', '/groups/2/color'],
    ]);
  });

  it('drops an unknown shape with a warning', () => {
    const { timeline, issues } = parseDrawn({ groups: [{ id: 'g', shape: 'star' }], events: [] });
    expect(timeline.groups[0]).toEqual({ id: 'g', title: 'g', index: 0 });
    expect(codes(issues)).toEqual(['shape-unknown']);
  });

  it.each(['java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'])('B54: url %j is refused', (url) => {
    const { timeline, issues } = parseDrawn([
      event({ url, sources: [{ name: 'S', url }], media: { url, alt: '' } }),
    ]);
    expect(timeline.events[0]).toMatchObject({ title: 'Event', sources: [{ name: 'S' }], media: [] });
    expect(timeline.events[0]?.url).toBeUndefined();
    expect(codes(issues)).toEqual(['url-refused', 'url-refused', 'url-refused']);
  });

  it('B55: credentials are removed from an address, with a warning', () => {
    const { timeline, issues } = parseDrawn([event({ url: 'https://user:secret@example.org/x' })]);
    expect(timeline.events[0]?.url).toBe('https://example.org/x');
    expect(issues).toMatchObject([{ code: 'url-credentials', severity: 'warning' }]);
    expect(told(issues)).not.toContain('secret');
  });

  it('B57: alt is the title, or empty where there is a caption', () => {
    const media = ['a.png', { url: 'b.png' }, { url: 'c.png', caption: 'C' }, { url: 'd.png', alt: '' }];
    const { timeline, issues } = parseDrawn([event({ media })]);
    expect(timeline.events[0]?.media.map(({ alt }) => alt)).toEqual(['Event', 'Event', '', '']);
    expect(codes(issues)).toEqual(['alt-missing', 'alt-missing', 'alt-missing']);
  });

  it.each([
    [Infinity, 0],
    [NaN, 0],
    ['7', 7],
    ['high', 0],
    [null, 0],
    [-3.5, -3.5],
  ])('importance %s is read as %d', (importance, read) => {
    const { timeline, issues } = parseDrawn([event({ importance })]);
    expect(timeline.events[0]?.importance).toBe(read);
    expect(codes(issues)).toEqual(importance === read || importance === null ? [] : ['importance-invalid']);
  });

  it.each([
    ['Reported', 'reported'],
    ['rumour', 'unconfirmed'],
    [undefined, 'unconfirmed'],
  ])('claim status %s is read as %s, with a warning', (status, read) => {
    const { timeline, issues } = parseDrawn([event({ claim: { status, caveats: 'One.' } })]);
    expect(timeline.events[0]?.claim).toEqual({ status: read, caveats: ['One.'] });
    expect(codes(issues)).toEqual(['claim-status', 'read-as-list']);
  });
});

describe('groups', () => {
  it('B50: a name that nobody declared is a group, in order of appearance', () => {
    const { timeline, issues } = parseDrawn({
      groups: [{ id: 'us', title: 'United States' }],
      events: [
        event({ group: 'Chad' }),
        event({ group: 'us' }),
        event({ group: 'Mali' }),
        event({ group: 'uk' }),
      ],
    });
    expect(timeline.groups.map(({ id, index }) => [id, index])).toEqual([
      ['us', 0],
      ['Chad', 1],
      ['Mali', 2],
      ['uk', 3],
    ]);
    expect(issues).toEqual([]);
  });

  it.each(['Niger ', 'NIGER', 'Nigr', 'Nigre'])(
    'B50: warns where %j nearly matches a declared one',
    (group) => {
      const { timeline, issues } = parseDrawn({ groups: [{ id: 'Niger' }], events: [event({ group })] });
      expect(timeline.groups.length).toBe(group === 'Niger ' ? 1 : 2);
      expect(codes(issues)).toEqual(group === 'Niger ' ? [] : ['group-near']);
    },
  );

  it('reads the title of a declared group as that group, with a warning', () => {
    const { timeline, issues } = parseDrawn({
      groups: [{ id: 'us', title: 'United States' }],
      events: [event({ group: 'United States' })],
    });
    expect(timeline.groups).toHaveLength(1);
    expect(timeline.events[0]?.group?.id).toBe('us');
    expect(codes(issues)).toEqual(['group-by-title']);
  });

  it('B49: 10⁴ groups and a group name of 10⁴ characters', () => {
    const events = Array.from({ length: 1e4 }, (_, i) => event({ group: `group ${i}` }));
    events.push(event({ group: 'x'.repeat(1e4) }));
    const { timeline } = parseDrawn(events);
    expect(timeline.groups).toHaveLength(10_001);
    expect(timeline.groups.at(-1)?.title).toHaveLength(500);
  });
});

describe('objects that are hard to read', () => {
  const throwing = (field: string) =>
    Object.defineProperty(event(), field, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });

  it('B59: frozen data is read and left as it is', () => {
    const input = Object.freeze({ events: Object.freeze([Object.freeze(event())]) });
    expect(parseDrawn(input).issues).toEqual([]);
  });

  it('B59: getters that throw are one issue, and the rest is drawn', () => {
    const { timeline, issues } = parseDrawn([throwing('title'), event()]);
    expect(timeline.events).toHaveLength(1);
    expect(told(issues)).toBe('/0 reading it threw an error; event skipped');
  });

  it('B59: a document that throws is fatal, with one issue', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    const documents = [revoked, new Proxy({}, { ownKeys: refuse }), new Proxy([event()], { get: refuse })];
    documents.push(Object.defineProperty({}, 'events', { enumerable: true, get: refuse }));
    for (const document of documents) {
      const { timeline, issues } = parseTimeline(document);
      expect(timeline).toBeNull();
      expect(told(issues)).toBe(' reading it threw an error; nothing is drawn');
      expect(issues[0]?.severity).toBe('fatal');
    }
  });

  it('B59: a proxy is read once for each known field, and never written to', () => {
    const reads: PropertyKey[] = [];
    const target = { ...event({ mystery: 1 }) };
    const refuse = () => {
      throw new Error('written to');
    };
    const proxy = new Proxy(target, {
      get: (object, key): unknown => {
        reads.push(key);
        return Reflect.get(object, key);
      },
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
      setPrototypeOf: refuse,
    });
    expect(parseDrawn([proxy]).timeline.events).toHaveLength(1);
    expect(reads).toEqual(['date', 'title']);
  });

  it('B60: cycles are ignored, BigInt years are read', () => {
    const cyclic: Record<string, unknown> = event({ date: { year: 1969n } });
    Object.assign(cyclic, { media: cyclic, sources: [cyclic], claim: cyclic, self: cyclic });
    const { timeline } = parseDrawn({ events: [cyclic], periods: [cyclic] });
    expect(timeline.events[0]?.when.unit).toBe('year');
  });

  it('B51: what is nested 10⁵ deep is not visited', () => {
    let deep: unknown = 'end';
    for (let i = 0; i < 1e5; i++) deep = { deep };
    const { timeline } = parseDrawn([
      event({ description: deep, claim: deep, sources: [deep], extra: deep }),
    ]);
    expect(timeline.events).toHaveLength(1);
  });
});
