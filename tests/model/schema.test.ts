import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import type {
  AnnotationJson,
  EventJson,
  SingleDateJson,
  TimelineJson,
} from '../../src/model/timeline-json.js';
import { event } from './helpers.js';

const schema = JSON.parse(readFileSync('src/model/timeline.schema.json', 'utf8')) as {
  $defs: Record<string, object>;
};
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

/** Problems of a document's form, which a schema can see; the others are about what a text says. */
const SHAPE = new Set([
  'root-type',
  'events-missing',
  'not-an-object',
  'wrong-type',
  'date-missing',
  'unreadable',
]);

function shapeErrors(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ code, severity }) => severity !== 'warning' && SHAPE.has(code));
}

const text = fc.string({ minLength: 1, maxLength: 12 }).map((word) => `a${word}`);
const optional = { requiredKeys: [] };
const amount = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constantFrom('66.0', '174.7'));
const wikidata = fc.record(
  {
    time: fc.constantFrom('+1879-03-14T00:00:00Z', '-0044-03-15T00:00:00Z', '+1600-00-00T00:00:00Z'),
    precision: fc.integer({ min: 0, max: 14 }),
    before: fc.constant(0),
    after: fc.constant(1),
    timezone: fc.constant(0),
    calendarmodel: fc.constant('http://www.wikidata.org/entity/Q1985786'),
  },
  { requiredKeys: ['time', 'precision'] },
);
const single = fc.oneof(
  fc.constantFrom('2024', '2024-03', '2024-03-15', '1850~', '156X', '2001-21', '1950S2', 'nonsense'),
  fc.record(
    {
      edtf: fc.constantFrom('2024-04', '1840~', '156X'),
      part: fc.constantFrom('early' as const, 'mid' as const, 'late' as const),
      calendar: fc.constant('julian' as const),
      approximateSpread: fc.constantFrom('P5Y', 'P2M3D'),
    },
    { requiredKeys: ['edtf'] },
  ),
  ...(['bp', 'ka', 'ma', 'ga'] as const).map((unit) =>
    fc.record({ [unit]: amount, plusMinus: amount }, { requiredKeys: [unit] }),
  ),
  fc.record({ year: fc.integer({ min: -5000, max: 5000 }) }),
  fc.record({ ms: fc.integer() }),
  wikidata,
  fc.record({ value: wikidata, type: fc.constant('time' as const) }),
) as fc.Arbitrary<SingleDateJson>;
const date = fc.oneof(
  { weight: 4, arbitrary: single },
  fc.constantFrom('../2024', '[..2024-05-03]', '[1667,1668]', '{..1984}'),
  fc.record({ earliest: single, latest: single }, { requiredKeys: ['latest'] }),
  fc.record({ before: single }),
  fc.record({ after: single }),
);
const source = fc.oneof(
  text,
  fc.record({ name: text, url: fc.webUrl(), quote: text, by: text, date }, { requiredKeys: ['name'] }),
);
const medium = fc.oneof(
  fc.webUrl(),
  fc.record(
    { url: fc.webUrl(), alt: text, type: text, caption: text, credit: text },
    { requiredKeys: ['url', 'alt'] },
  ),
);
const claim = fc.record(
  {
    status: fc.constantFrom('confirmed', 'reported', 'disputed', 'unconfirmed'),
    by: text,
    date,
    caveats: fc.array(text),
  },
  { requiredKeys: ['status'] },
);
const link = fc.record(
  {
    to: text,
    type: fc.constantFrom('causes' as const, 'responds-to' as const, 'replaces' as const, 'part-of' as const),
    label: text,
  },
  { requiredKeys: ['to'] },
);
const details = fc.record(
  {
    id: text,
    displayDate: text,
    description: text,
    group: text,
    color: fc.constantFrom('teal', '#34b2c9'),
    importance: fc.double({ noNaN: true, noDefaultInfinity: true }),
    url: fc.webUrl(),
    media: fc.oneof(medium, fc.array(medium, { maxLength: 2 })),
    sources: fc.array(source, { maxLength: 2 }),
    claim,
    links: fc.array(link, { maxLength: 2 }),
    lang: fc.constantFrom('en', 'fr'),
  },
  optional,
);
const time = fc.oneof(
  fc.record({ date }),
  fc.record({ start: date, end: date }, { requiredKeys: ['start'] }),
);
const entry = fc
  .tuple(fc.record({ title: text }), time, details)
  .map((parts) => Object.assign({}, ...parts) as EventJson);
const period = fc
  .tuple(entry, fc.record({ as: fc.constantFrom('bar', 'band') }, optional))
  .map(([a, b]) => ({ ...a, ...b }));
const annotation = fc
  .tuple(
    fc.oneof(fc.record({ at: date }), fc.record({ start: date, end: date }, { requiredKeys: ['start'] })),
    fc.record({ text, anchor: fc.constantFrom('start', 'middle', 'end') }, { requiredKeys: ['text'] }),
  )
  .map((parts) => Object.assign({}, ...parts) as AnnotationJson);
const line = fc.oneof(
  fc.record({ at: fc.constant('now'), title: text }, { requiredKeys: ['at'] }),
  fc.record({ at: date, title: text }),
);
const document = fc.record(
  {
    title: text,
    subtitle: text,
    description: text,
    lang: fc.constant('en'),
    timeZone: fc.constant('UTC'),
    sources: fc.array(source, { maxLength: 2 }),
    byline: text,
    note: text,
    updated: date,
    approximateSpread: fc.constantFrom('P5Y', 'P6M'),
    scale: fc.oneof(
      fc.constantFrom('linear' as const, 'log-past' as const),
      fc.array(fc.record({ start: date, end: date }), { maxLength: 3 }),
    ),
    groups: fc.uniqueArray(
      fc.record(
        { id: text, title: text, shape: fc.constantFrom('circle', 'cross') },
        { requiredKeys: ['id'] },
      ),
      {
        selector: ({ id }) => id,
        maxLength: 3,
      },
    ),
    events: fc.array(entry, { maxLength: 4 }),
    periods: fc.array(period, { maxLength: 2 }),
    annotations: fc.array(annotation, { maxLength: 2 }),
    lines: fc.array(line, { maxLength: 2 }),
  },
  { requiredKeys: ['events'] },
);
const junk = fc.jsonValue({ maxDepth: 2 });
/** A valid document in which one value, somewhere, has become another. */
const broken = fc.tuple(document, fc.infiniteStream(fc.nat(5)), junk).map(([valid, turns, value]) => {
  const copy = structuredClone(valid) as unknown;
  let at = copy as Record<string, unknown>;
  for (const turn of turns) {
    const keys = Object.keys(at);
    const key = keys[turn % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next = at[key];
    if (typeof next !== 'object' || next === null || turn === 0) {
      at[key] = value;
      break;
    }
    at = next as Record<string, unknown>;
  }
  return copy;
});

describe('the schema and parseTimeline agree', () => {
  it('S10: both accept every document of the published types', () => {
    fc.assert(
      fc.property(
        fc.oneof(document, fc.array(entry, { maxLength: 3 })),
        (valid: TimelineJson | EventJson[]) => {
          expect(validate(valid), JSON.stringify(validate.errors)).toBe(true);
          const { timeline, issues } = parseTimeline(valid);
          expect(timeline).not.toBeNull();
          expect(shapeErrors(issues)).toEqual([]);
          expect(issues.map(({ code }) => code)).not.toContain('unknown-key');
        },
      ),
    );
  });

  it('S10: what the schema accepts gives no error about its form', () => {
    fc.assert(
      fc.property(fc.oneof(broken, junk), (input) => {
        const { timeline, issues } = parseTimeline(input);
        if (!validate(input)) return;
        expect(timeline).not.toBeNull();
        expect(shapeErrors(issues)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, unknown, string]>([
    ['an unknown field', [event({ mood: 'x' })], 'unknown-key'],
    ['a missing title', [{ date: '2020' }], 'title-missing'],
    ['a number as title', [event({ title: 1969 })], 'read-as-text'],
    ['a date beside a start', [event({ start: '2020' })], 'date-twice'],
    ['one source without a list', [event({ sources: 'Reuters' })], 'read-as-list'],
    ['one caveat without a list', [event({ claim: { status: 'reported', caveats: 'x' } })], 'read-as-list'],
    ['a status in capitals', [event({ claim: { status: 'Reported' } })], 'claim-status'],
    ['a picture without alt', [event({ media: { url: 'a.png' } })], 'alt-missing'],
    ['importance as text', [event({ importance: '3' })], 'importance-invalid'],
    ['a source without a name', [event({ sources: [{ by: 'A. Author' }] })], 'source-name'],
    ['a group without an id', { groups: [{ title: 'Niger' }], events: [] }, 'group-id'],
    ['an unknown shape', { groups: [{ id: 'g', shape: 'star' }], events: [] }, 'shape-unknown'],
    ['an unknown kind of period', { events: [], periods: [event({ as: 'stripe' })] }, 'as-unknown'],
    ['an unknown scale', { events: [], scale: 'log' }, 'scale-unknown'],
    ['one break without a list', { events: [], scale: { start: '0561', end: '1979' } }, 'read-as-list'],
    [
      'a link of an unknown type',
      [event({ id: 'a', links: [] }), event({ links: [{ to: 'a', type: 'hates' }] })],
      'link-type',
    ],
    [
      'an unknown anchor',
      { events: [], annotations: [{ at: '2020', text: 'x', anchor: 'top' }] },
      'anchor-unknown',
    ],
    [
      'a moment beside a stretch',
      { events: [], annotations: [{ at: '2020', start: '2021', text: 'x' }] },
      'date-twice',
    ],
    ['a period without a start', { events: [], periods: [{ title: 'P', end: '2020' }] }, 'end-alone'],
  ])('parseTimeline repairs what the schema refuses: %s', (_, input, code) => {
    expect(validate(input)).toBe(false);
    const { timeline, issues } = parseTimeline(input);
    expect(timeline).not.toBeNull();
    expect(issues).toMatchObject([{ code, severity: 'warning' }]);
  });

  it.each<[string, unknown]>([
    [
      'null for a field',
      [event({ group: null, url: null, claim: null, media: null, sources: null, lang: null })],
    ],
    ['an end that says there is none', [{ title: 'x', start: '2020', end: '' }]],
  ])('parseTimeline takes as absent what the schema refuses: %s', (_, input) => {
    expect(validate(input)).toBe(false);
    expect(parseTimeline(input).issues).toEqual([]);
  });
});

describe('the schema teaches', () => {
  it('describes every field and every choice', () => {
    const missing: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value as Record<string, Record<string, unknown>>)) {
            const target =
              typeof field.$ref === 'string' ? schema.$defs[field.$ref.split('/').pop() ?? ''] : field;
            if (!('description' in field) && !('description' in (target ?? {})))
              missing.push(`${path}/${name}`);
          }
        }
        if ('const' in node && !('description' in node)) missing.push(path);
        walk(value, `${path}/${key}`);
      }
    };
    walk(schema, '');
    expect(missing).toEqual([]);
  });

  it('gives examples of dates that are read without a word', () => {
    const dates = (schema.$defs.date as { anyOf: { examples: unknown[] }[] }).anyOf.flatMap(
      ({ examples }) => examples,
    );
    expect(dates.length).toBeGreaterThan(15);
    for (const example of dates) expect(parseTimeline([event({ date: example })]).issues).toEqual([]);
  });

  it('belongs to no domain', () => {
    expect(schema).toMatchObject({ $id: expect.stringMatching(/^urn:/) as string });
  });
});
