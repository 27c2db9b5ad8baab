/**
 * Writes the README's tables, between their markers, from the manifest and the table of keys: `npm run docs`.
 * A test in `manifest.test.ts` fails while they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { formatDate, parseDate } from '../../dist/index.js';
import { keys } from '../../dist/interaction/keyboard.js';
import { readElement } from './read-element.mjs';

const DATES = [
  ['2024', 'a bar as wide as the year'],
  ['2024-03', 'a bar as wide as March'],
  ['2024-03-15', 'a dot, or a bar once a day is wide enough'],
  ['2024-03-15T14:30', 'the same time of day everywhere'],
  ['2024-03-15T14:30+01:00', 'shown in the timeline’s zone'],
  ['-0043', 'there is a year 0, as in ISO 8601'],
  ['1850~', 'fading ends: about'],
  ['1850?', 'a dashed outline: doubtful'],
  ['1850%', 'both'],
  [{ edtf: '2024-04', part: 'mid' }, 'fading ends; also `early` and `late`, of a day, month, year …'],
  ['[..2024-05-03]', 'a dot with a tail to the left'],
  ['[2024-05-03..]', 'a dot with a tail to the right'],
  [
    { earliest: '2024-03-01', latest: '2024-04-15' },
    'some time between; the same as `[2024-03-01..2024-04-15]`',
  ],
  ['2023-07-26/2024-03', 'a span; its end is loose by the length of March'],
  ['2023-07-26/..', 'an arrow: not over'],
  ['2023-07-26/', 'a torn end: over, but nobody knows when'],
  ['156X', 'a bar as wide as the decade; `15XX` as wide as a hundred years'],
  ['2004-XX-15', 'some day of that year; an X stands for any digit'],
  ['2001-21', 'fading ends; 21 to 32 are seasons, of either hemisphere'],
  ['2001-33', 'three months; 33 to 41 are quarters, thirds and halves of a year'],
  ['1950S2', 'fading ends: the digits after the second are an estimate'],
  ['2004-06~-11', 'fading ends: a `~` or `?` may stand behind any part'],
  ['[1667,1668,1670..1672]', 'one of these'],
  ['{1960,1961-12}', 'all of these'],
  ['Y-170000002', 'years of any length; `Y17E8` is 17 with eight zeros'],
  ['2024-05-03T14:05[Africa/Niamey]', 'that moment, shown in the timeline’s zone'],
  [{ before: '2024-05-03' }, 'that day not included; also `after`'],
  [{ edtf: '1582-10-04', calendar: 'julian' }, 'where the Gregorian calendar has it'],
  [{ edtf: '1840~', approximateSpread: 'P10Y' }, 'ten years wider at either end'],
  [{ ma: 174.7, plusMinus: 0.8 }, 'a bar as wide as the margin; also `ka`, `ga` and `bp`'],
  [{ time: '+1600-00-00T00:00:00Z', precision: 7 }, 'a time of Wikidata: 1501 to 1600'],
];

const KEY_ACTIONS = {
  next: 'the next event',
  previous: 'the previous event',
  'group-next': 'the nearest event of the next group; after the last one, the periods',
  'group-previous': 'the nearest event of the group before',
  first: 'the first event',
  last: 'the last event',
  'page-next': 'the first event after those in view',
  'page-previous': 'the last event before those in view',
  'zoom-in': 'zoom in',
  'zoom-out': 'zoom out',
  fit: 'show everything',
  dismiss: 'close the card, or the list of problems',
};

const KEY_PLACES = { horizontal: 'horizontal axis', 'vertical-and-list': 'vertical axis, list' };

/** The same text with its tables as they should be. */
export async function renderReadme(text) {
  const tables = Object.entries(renderTables(readElement()));
  const renewed = tables.reduce((before, [name, table]) => {
    const block = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!block.test(before)) throw new Error(`The README has no place for the table "${name}"`);
    return before.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
  }, text);
  const options = await resolveConfig('README.md');
  return format(renewed, { ...options, parser: 'markdown' });
}

function renderTables({ attributes, members, events, slots, cssParts, cssProperties, cssStates }) {
  const describe = ({ name, description }) => [code(name), description];
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const both = ({ name, fieldName }) =>
    name === fieldName ? code(name) : `${code(name)}, property ${code(fieldName)}`;
  return {
    dates: table(
      ['written', 'read as', 'drawn as'],
      DATES.map(([date, look]) => [
        code(JSON.stringify(date)),
        formatDate(parseDate(date), { locale: 'en-GB' }),
        look,
      ]),
    ),
    attributes: table(
      ['attribute', 'values', 'default', ''],
      attributes.map((each) => [both(each), values(each), standard(each), each.description]),
    ),
    properties: table(
      ['property', 'type', ''],
      properties.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
    methods: table(
      ['method', ''],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((each) => each.name).join(', ')})`),
        description,
      ]),
    ),
    events: table(['event', ''], events.map(describe)),
    slots: table(
      ['slot', ''],
      slots.map(({ name, description }) => [name ? code(name) : 'without a name', description]),
    ),
    parts: table(['part', ''], cssParts.map(describe)),
    'custom-properties': table(
      ['custom property', 'default', ''],
      cssProperties.map(({ name, default: fallback, description }) => [
        code(name),
        code(fallback),
        description,
      ]),
    ),
    states: table(
      ['state', ''],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
    speed: renderSpeed(),
    keys: table(
      ['key', 'where', ''],
      keys.map(({ keys: names, does, where }) => [
        names.map((name) => `<kbd>${name}</kbd>`).join(' '),
        KEY_PLACES[where] ?? 'everywhere',
        KEY_ACTIONS[does],
      ]),
    ),
  };
}

/** What the last whole run of the benchmark measured: rows are contestants, the fastest first. */
function renderSpeed() {
  const path = 'tests/bench/results.json';
  const { date, machine, browser, rounds, sizes, results } = JSON.parse(readFileSync(path, 'utf8'));
  const counts = Object.keys(results).map(Number);
  const write = (value) =>
    value === undefined ? '–' : value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
  const names = Object.keys(CONTESTANTS).filter((name) => name in sizes);
  const head = (title) => [title, ...counts.map((count) => count.toLocaleString('en'))];
  const row = (title, name, key) => [title, ...counts.map((count) => write(results[count][name]?.[key]))];
  const isOurs = (name) => name.startsWith('ours');
  const mounts = names.flatMap((name) => [
    row(CONTESTANTS[name], name, 'mount'),
    ...(isOurs(name) ? [row(`${CONTESTANTS[name]}, first marks`, name, 'marks')] : []),
  ]);
  const zooms = names.map((name) => row(CONTESTANTS[name], name, 'zoom'));
  const ours = OWN_FIGURES.map(([title, figureOf]) => [
    title,
    ...counts.map((count) =>
      names
        .filter(isOurs)
        .map((name) => write(figureOf(results[count][name])))
        .join(' / '),
    ),
  ]);
  const most = counts.at(-1);
  const others = names.filter((name) => !['null', 'limit'].includes(name) && !isOurs(name));
  const next = Math.min(...others.map((name) => results[most][name]?.zoom ?? Infinity));
  const lead = Math.round(next / results[most]['ours-columns'].zoom);
  return [
    'Milliseconds from nothing to the painted frame, by the number of events:',
    table(head('mount'), mounts),
    'Milliseconds of work of the page’s thread for each turn of the wheel, while zooming in and out:',
    table(head('zoom'), zooms),
    'What else ours takes, from columns / from JSON:',
    table(head(''), ours),
    `At 1200 × 600 px; ${rounds === 1 ? 'one run of each' : `medians of ${rounds} runs`}, ${date}, ${machine}, ${browser}. A dash: not drawn within half a
    minute. The events are the same for all, a fifth of them last; what each contestant leaves out of them is told in its file
    in \`tests/bench/contestants/\`: uPlot draws bare points, @gravity-ui/timeline shows two months at most once the wheel has
    turned, timeline-chart draws without WebGL, which is emulated here. Those that draw a thousand
    events sooner than ours have no labels that keep clear of each other, no list for keys and listeners and no card, which is
    what ours mostly takes its time for; with a few, all but TimelineJS are drawn sooner than ours from JSON. With ${most.toLocaleString('en')} events it zooms ${lead} times as fast as the next. \`npm run bench\` measures it on your machine.`,
  ].join('\n\n');
}

/** What is told of ours alone. */
const OWN_FIGURES = [
  ['ms until all labels are there', ({ settle }) => settle],
  ['ms of that for which the page is blocked', ({ blocked }) => blocked],
  ['MB of memory', ({ heap }) => heap / 1e6],
  ['nodes of the document', ({ elements }) => elements],
  ['ms to draw other data', ({ update }) => update],
  ['ms to change 1 % by `patch`', ({ patch }) => patch],
];

const CONTESTANTS = {
  null: 'a bare page',
  limit: 'bare pixels: no text, no labels',
  'ours-columns': '**annotated-timeline**, columns',
  ours: '**annotated-timeline**, JSON',
  uplot: 'uPlot 1.6',
  'event-drops': 'event-drops 1.3',
  'timeline-chart': 'timeline-chart 0.4',
  'gravity-timeline': '@gravity-ui/timeline 1.26',
  'vis-timeline': 'vis-timeline 8.5',
  timelinejs: 'TimelineJS 3.9',
};

const code = (text) => `\`${text}\``;
const values = ({ type }) =>
  type.text
    .split(' | ')
    .filter((each) => each !== 'null')
    .map((each) => (each.startsWith("'") ? code(each.slice(1, -1)) : each))
    .join(' ');
const standard = ({ default: value }) =>
  value === 'null' || value === 'false' ? '' : code(value.replaceAll("'", ''));

function table(head, rows) {
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync('README.md', await renderReadme(readFileSync('README.md', 'utf8')));
}
