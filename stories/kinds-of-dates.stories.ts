import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { formatDate, parseDate } from '../src/index.js';
import type { DateJson, EventJson, TimelineJson } from '../src/index.js';
import { allDrawn, parts, textOf } from './drawn.js';

/**
 * Use it to find how a date has to be written: every kind there is, as text or as an object, with its words and its mark
 * side by side. Neither says more than is known.
 */
const meta: Meta = {
  title: 'Kinds of dates',
  component: 'annotated-timeline',
};

export default meta;

/** A date by itself, or an event that lasted from one date to another. */
type Kind = DateJson | Pick<EventJson, 'start' | 'end'>;

const isSpan = (kind: Kind): kind is Pick<EventJson, 'start' | 'end'> =>
  typeof kind === 'object' && 'start' in kind;

/** One event, and an unseen stretch around it so that a reader sees how wide it is. */
function among(kind: Kind, title: string, around?: [start: DateJson, end: DateJson]): TimelineJson {
  const event = { id: 'it', title, ...(isSpan(kind) ? kind : { date: kind }) };
  if (!around) return { title, lang: 'en', events: [event] };
  const [start, end] = around;
  return {
    title,
    lang: 'en',
    groups: [{ id: 'unseen', color: 'transparent' }],
    events: [event],
    periods: [{ as: 'band', start, end, title: 'What is around it', group: 'unseen' }],
  };
}

type Row = readonly [kind: Kind, title: string, around?: [start: DateJson, end: DateJson]];

/** A figure a date: how it is written, and the timeline of it alone. */
function figures(rows: readonly Row[], attributes: Readonly<Record<string, string>> = {}): TemplateResult {
  return html`<div class="marks">
    ${rows.map(
      ([kind, title, around]) =>
        html`<figure>
          <figcaption><code dir="ltr">${JSON.stringify(kind)}</code></figcaption>
          <annotated-timeline
            class="one-mark"
            orientation="horizontal"
            header="never"
            controls="never"
            overview="never"
            legend="never"
            time-zone=${attributes['time-zone'] ?? 'UTC'}
            .data=${among(kind, title, around)}
          ></annotated-timeline>
        </figure>`,
    )}
  </div>`;
}

function storyOf(rows: readonly Row[], attributes?: Readonly<Record<string, string>>): StoryObj {
  return {
    render: () => figures(rows, attributes),
    parameters: {
      document: rows.map(([kind, title]) => ({ title, ...(isSpan(kind) ? kind : { date: kind }) })),
    },
    play: async ({ canvasElement }) => {
      const timelines = await allDrawn(canvasElement);
      await expect(timelines).toHaveLength(rows.length);
      for (const [i, timeline] of timelines.entries()) {
        const kind = rows[i]?.[0];
        await expect(timeline.issues).toEqual([]);
        await expect(parts(timeline, 'marker')).toHaveLength(1);
        if (kind === undefined || isSpan(kind)) continue;
        const words = formatDate(parseDate(kind), {
          // The toolbar may have set another.
          locale: document.documentElement.lang,
          timeZone: attributes?.['time-zone'] ?? 'UTC',
        });
        await expect(textOf(timeline, 'label')).toContain(words.replace(/\s+/g, ' '));
      }
    },
  };
}

/** Digits that are not known are an X; the mark is as wide as all that they may stand for. */
export const UnspecifiedDigits: StoryObj = storyOf([
  ['156X', 'A decade', ['1540', '1590']],
  ['15XX', 'A hundred years', ['1450', '1650']],
  ['1XXX', 'A thousand years', ['0900', '2100']],
  ['2004-XX', 'Some month', ['2003', '2005']],
  ['1985-04-XX', 'Some day', ['1985-03', '1985-05']],
  ['2004-XX-15', 'The 15th of some month', ['2003-10', '2005-02']],
  ['1984-1X', 'October, November or December', ['1984-08', '1985-02']],
  ['156X-12-25', 'Christmas, in some year', ['1555', '1575']],
]);

/** Seasons are a convention, and so their ends fade; quarters are not. */
export const SeasonsAndQuarters: StoryObj = storyOf([
  ['2001-21', 'Spring in the north', ['2001', '2001']],
  ['2001-24', 'Winter in the north', ['2001-09', '2002-05']],
  ['2001-29', 'Spring in the south', ['2001', '2001']],
  ['2001-33', 'The first quarter', ['2001', '2001']],
  ['2001-40', 'The first half', ['2001', '2001']],
]);

/** What is doubtful may be any part of a date, or all of it; digits may be an estimate. */
export const DoubtsAndEstimates: StoryObj = storyOf([
  ['1984?', 'Doubtful', ['1982', '1986']],
  ['2004-06~', 'About then', ['2004-04', '2004-08']],
  ['2004-06-11%', 'Both', ['2004-06', '2004-06']],
  ['2004-06~-11', 'The month is a guess', ['2004-06', '2004-06']],
  ['1950S2', 'Two digits that count', ['1850', '2050']],
  [{ edtf: '1840~', approximateSpread: 'P10Y' }, 'About 1840, give or take ten years', ['1820', '1860']],
  [{ edtf: '156X', part: 'early' }, 'Early in a decade', ['1550', '1580']],
  [{ edtf: '15XX', part: 'late' }, 'Late in a century', ['1450', '1650']],
]);

/** One of several dates, or all of them; only one bound; ends that are loose, open or unknown. */
export const SetsAndBounds: StoryObj = storyOf([
  ['[1667,1668,1670..1672]', 'One of these years', ['1660', '1680']],
  ['{1667,1668,1670..1672}', 'All of these years', ['1660', '1680']],
  ['[..1760-12-03]', 'Not later', ['1760', '1760']],
  ['[1760-12..]', 'Not earlier', ['1760', '1761']],
  [{ before: '2024-05-03' }, 'Before a day', ['2024-04', '2024-05']],
  [{ after: '2024-05-03' }, 'After a day', ['2024-04', '2024-05']],
  [{ start: { earliest: '1503', latest: '1506' }, end: '1519' }, 'A loose start', ['1495', '1525']],
  ['1985-04/..', 'Not over', ['1984', '1987']],
  ['/1985-04', 'A start that nobody knows', ['1984', '1986']],
]);

/** Ages with the margin they were measured to, and years of any length. */
export const DeepTime: StoryObj = storyOf([
  [{ ga: 13.8 }, 'The universe begins'],
  [{ ma: 174.7, plusMinus: 0.8 }, 'Base of the Aalenian', [{ ma: 178 }, { ma: 171 }]],
  [{ ma: '66.0' }, 'Base of the Paleogene', [{ ma: 67 }, { ma: 65 }]],
  [{ bp: 10300, plusMinus: 50 }, 'A radiocarbon date', [{ bp: 10600 }, { bp: 10000 }]],
  ['Y-170000002', 'A year, exactly'],
]);

/** Dates of the Julian calendar keep their words; those of Wikidata say how precise they are. */
export const OtherSources: StoryObj = storyOf([
  [{ edtf: '1582-10-04', calendar: 'julian' }, 'The last day before the reform', ['1582-10', '1582-10']],
  [{ edtf: '1917-10-25', calendar: 'julian' }, 'The October Revolution', ['1917-11', '1917-11']],
  [{ time: '+1600-00-00T00:00:00Z', precision: 7 }, 'A century of Wikidata', ['1450', '1650']],
  [{ time: '+1879-03-14T00:00:00Z', precision: 11 }, 'Einstein is born', ['1879-03', '1879-03']],
  [{ year: -43 }, 'A year by its number', [{ year: -50 }, { year: -36 }]],
]);

/** Moments are shown in the zone of the timeline, which the axis names. */
export const Moments: StoryObj = storyOf(
  [
    ['2024-05-03T14:05Z', 'With Z', ['2024-05-03', '2024-05-03']],
    ['2024-05-03T14:05+02:00', 'With an offset', ['2024-05-03', '2024-05-03']],
    ['2024-05-03T14:05[Africa/Niamey]', 'With a place', ['2024-05-03', '2024-05-03']],
    ['2024-05-03T14:05', 'Without: the same everywhere', ['2024-05-03', '2024-05-03']],
  ],
  { 'time-zone': 'Africa/Niamey' },
);
