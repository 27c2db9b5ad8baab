import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import { event, parseDrawn } from './helpers.js';

const key = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    'length',
    'toJSON',
  ],
  ...[
    'id',
    'date',
    'start',
    'end',
    'title',
    'description',
    'group',
    'media',
    'sources',
    'claim',
    'url',
    'lang',
  ],
  ...[
    'events',
    'periods',
    'groups',
    'name',
    'quote',
    'edtf',
    'part',
    'earliest',
    'latest',
    'year',
    'ms',
    'titel',
  ],
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    Infinity,
    -0,
    10n,
    Symbol('s'),
    () => 1,
    new Date(NaN),
    new Map(),
  ),
  fc.constantFrom(
    '2020',
    '2020-02-30',
    '..',
    '[..2020]',
    '<b>',
    'javascript:x',
    '\u202e',
    '\ud800',
    '__proto__',
    '',
  ),
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.boolean(),
);
/** Own properties even for `__proto__`, as `JSON.parse` makes them; some throw when read. */
const hostile = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value'), fc.nat(12)), { maxLength: 8 }).map((entries) => {
      const made = {};
      for (const [name, value, luck] of entries) {
        const get = () => {
          throw new Error('read');
        };
        const property = luck === 0 ? { get } : { value, writable: true };
        Object.defineProperty(made, name, { ...property, enumerable: true, configurable: true });
      }
      return made;
    }),
  ),
})).value;

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const shape = () => prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).sort().join());

describe('whatever is thrown at parseTimeline', () => {
  it('S6: it never throws, leaves prototypes alone and accounts for every event', () => {
    const before = shape();
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          fc.array(hostile),
          fc.record({ events: fc.array(hostile), groups: hostile, periods: hostile }),
        ),
        (input) => {
          const { timeline, issues } = parseTimeline(input);
          expect(issues.length).toBeLessThanOrEqual(1001);
          expect(timeline === null).toBe(issues.some(({ severity }) => severity === 'fatal'));
          for (const { code, message } of issues) {
            expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
            expect(message.length).toBeLessThan(1000);
          }
          if (!timeline) return;
          const list = (Array.isArray(input) ? input : (input as { events: unknown[] }).events) as unknown[];
          const root = Array.isArray(input) ? '' : '/events';
          const paths = new Set([...timeline.events, ...timeline.undated].map(({ path }) => path));
          list.forEach((_, i) => {
            const path = `${root}/${i}`;
            const skipped = issues.some(
              (issue) => issue.path.startsWith(path) && issue.message.endsWith('event skipped'),
            );
            expect(paths.has(path) !== skipped, path).toBe(true);
          });
          const ids = [...timeline.events, ...timeline.undated, ...timeline.periods].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).not.toContain('');
        },
      ),
      { numRuns: 400 },
    );
    expect(shape()).toEqual(before);
  });

  it('S6: it never writes to its input', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const input = {
          events: [event({ claim: value, sources: value, media: value }), value],
          groups: value,
        };
        const copy = structuredClone(input);
        parseTimeline(input);
        expect(input).toEqual(copy);
      }),
    );
  });

  describe('in a page that has added to the prototypes', () => {
    const polluted: Record<string, unknown> = {
      title: 'polluted',
      group: 'polluted',
      part: 'mid',
      earliest: '1000',
      description: 'polluted',
      start: '1000',
      lang: 'fr',
      severity: 'fatal',
      events: [],
      as: 'band',
    };
    const all = Object.prototype as unknown as Record<string, unknown>;
    afterEach(() => Object.keys(polluted).forEach((name) => delete all[name]));

    it('S6: it reads own fields only', () => {
      const input = {
        events: [event(), event({ date: { edtf: '2020-04' }, claim: { status: 'reported' } })],
        periods: [event({ date: '2020' }), event({ date: '2021', as: 'bar' })],
      };
      const clean = JSON.stringify(parseDrawn(input));
      Object.assign(all, polluted);
      const dirty = parseTimeline(input);
      Object.keys(polluted).forEach((name) => delete all[name]);
      expect(JSON.stringify(dirty)).toBe(clean);
    });
  });
});
