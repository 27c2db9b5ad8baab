import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { codes, event, parseDrawn, told } from './helpers.js';

describe('documents', () => {
  it.each([[null], [5], ['{"events": []}'], [undefined], [true], [Symbol('x')]])(
    'B12: root %s is fatal and says what was found and expected',
    (root) => {
      const { timeline, issues } = parseTimeline(root);
      expect(timeline).toBeNull();
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ code: 'root-type', severity: 'fatal', path: '' });
      expect(issues[0]?.message).toMatch(/^got .+; expected an object with "events", or an array of events$/);
    },
  );

  it('B13: an array of events is a document', () => {
    const { timeline, issues } = parseDrawn([event(), event({ date: 'nonsense' })]);
    expect(timeline.events).toHaveLength(1);
    expect(issues[0]?.path).toBe('/1/date');
  });

  it.each([
    [{}, undefined],
    [{ events: { a: 1 } }, undefined],
    [{ events: null }, undefined],
    [{ items: [] }, 'items'],
    [{ slides: [] }, 'slides'],
    [{ evnets: [] }, 'evnets'],
  ])('B14: %j is fatal with a path and a hint', (root, hint) => {
    const { timeline, issues } = parseTimeline(root);
    expect(timeline).toBeNull();
    const fatal = issues.find((issue) => issue.severity === 'fatal');
    expect(fatal).toMatchObject({ code: 'events-missing', path: '/events' });
    expect(fatal?.message.match(/is it in "(.*)"\?/)?.[1]).toBe(hint);
  });

  it('B15: no events is a document without problems', () => {
    const { timeline, issues } = parseDrawn({ events: [] });
    expect([timeline.events, issues]).toEqual([[], []]);
  });

  it('B16: one invalid event of 1,000 leaves 999 drawn and one issue with its path', () => {
    const events: unknown[] = Array.from({ length: 1000 }, (_, i) => event({ id: `e${i}` }));
    events[500] = 'not an event';
    const { timeline, issues } = parseDrawn({ events });
    expect(timeline.events).toHaveLength(999);
    expect(issues).toMatchObject([{ code: 'not-an-object', severity: 'error', path: '/events/500' }]);
  });

  it.each([[null], [7], [[event()]], ['2020'], [undefined], [10n]])(
    'B17: %s as an event is skipped',
    (value) => {
      const { timeline, issues } = parseDrawn([value, event()]);
      expect(timeline.events).toHaveLength(1);
      expect(issues).toMatchObject([{ code: 'not-an-object', path: '/0' }]);
      expect(issues[0]?.message).toMatch(/^got .*; expected an object; event skipped$/);
    },
  );

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['imortance', 'importance'],
    ['display_date', 'displayDate'],
    ['headline', 'title'],
  ])('B18: unknown key %s: did you mean %s?', (key, meant) => {
    const { timeline, issues } = parseDrawn([event({ [key]: 'x' })]);
    expect(timeline.events).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'unknown-key', severity: 'warning', path: `/0/${key}` }]);
    expect(issues[0]?.message).toContain(`did you mean "${meant}"?`);
  });

  it('B18: an unknown key is told of once for each kind of object', () => {
    const { issues } = parseDrawn({
      events: [event({ mood: 1 }), event({ mood: 2 })],
      periods: [event({ mood: 3 })],
    });
    expect(issues.map((issue) => issue.path)).toEqual(['/events/0/mood', '/periods/0/mood']);
    expect(issues[0]?.message).not.toContain('did you mean');
  });

  it('B19: of repeated keys in JSON the last wins', () => {
    const { timeline } = parseDrawn(JSON.parse('[{"date": "2020", "title": "first", "title": "last"}]'));
    expect(timeline.events[0]?.title).toBe('last');
  });

  it('B48: of more events than the budget the earliest are kept, and the numbers told', () => {
    const events = [2024, 2020, 2023, 2021, 2022].map((year) => event({ date: String(year) }));
    const { timeline, issues } = parseDrawn(events, { maxEvents: 2 });
    expect(timeline.events.map((kept) => kept.path)).toEqual(['/1', '/3']);
    expect(issues).toMatchObject([
      { code: 'too-many', message: 'got 5; at most 2 are shown; the earliest are shown' },
    ]);
  });

  it.each([NaN, -1])('a budget of %d is a mistake of the program, and throws', (maxEvents) => {
    expect(() => parseTimeline([], { maxEvents })).toThrow(`got ${maxEvents}`);
  });

  it('B48: a sparse list that claims billions of events is not walked to its end', () => {
    const events: unknown[] = [event()];
    events.length = 4_000_000_000;
    const { timeline, issues } = parseDrawn(events, { maxEvents: 100 });
    expect(timeline.events).toHaveLength(1);
    expect(codes(issues)).toContain('too-many');
  });

  it.each([
    ['en_US', 'en-US', 1],
    ['fr', 'fr', 0],
    ['zh-hant', 'zh-Hant', 0],
    ['', undefined, 1],
    ['!!', undefined, 1],
    ['💥', undefined, 1],
    [5, undefined, 1],
  ])('B62: lang %j becomes %j with %d issues', (lang, read, count) => {
    const { timeline, issues } = parseDrawn({ lang, events: [event({ lang })] });
    expect(timeline.lang).toBe(read);
    expect(issues.map((issue) => issue.code)).toEqual(Array(2 * count).fill('lang-invalid'));
  });

  it('A23: the language of an event is kept where it differs from the document', () => {
    const { timeline } = parseDrawn({ lang: 'fr', events: [event({ lang: 'fr' }), event({ lang: 'ar' })] });
    expect(timeline.events.map(({ lang }) => lang)).toEqual([undefined, 'ar']);
  });

  it('B44: an unknown time zone becomes UTC with a warning', () => {
    const { timeline, issues } = parseDrawn({ timeZone: 'Mars/Olympus', events: [] });
    expect(timeline.timeZone).toBe('UTC');
    expect(told(issues)).toContain('/timeZone got "Mars/Olympus"; expected an IANA time zone');
    expect(parseDrawn({ timeZone: 'Africa/Niamey', events: [] })).toMatchObject({
      timeline: { timeZone: 'Africa/Niamey' },
      issues: [],
    });
  });

  it('lists at most 1,000 issues, and one that counts the rest', () => {
    const { issues } = parseDrawn(Array.from({ length: 3000 }, () => 5));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({
      code: 'more-issues',
      message: '2000 further problems are not listed',
    });
  });

  it('keeps a fatal issue even when there are thousands of others', () => {
    const root = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`key${i}`, i]));
    const { timeline, issues } = parseTimeline(root);
    expect(timeline).toBeNull();
    expect(codes(issues)).toContain('events-missing');
  });
});
