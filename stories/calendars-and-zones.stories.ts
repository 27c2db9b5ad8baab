import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineJson } from '../src/index.js';
import { allDrawn, textOf } from './drawn.js';

/**
 * Use it where readers count time in another way: in another calendar, with other numerals, or in another zone. Civil
 * dates stay the days they are; the axis follows.
 */
const meta: Meta = {
  title: 'Calendars and zones',
  component: 'annotated-timeline',
};

export default meta;

const year: TimelineJson = {
  events: [
    { id: 'coup', date: '2023-07-26', title: 'Niger' },
    { id: 'denunciation', date: '2024-03', title: 'Niger, United States' },
    { id: 'press', date: '2024-05-03', title: 'Honolulu' },
  ],
};

/** Language, calendar, numerals, and what a reader of them finds. */
const CALENDARS = [
  ['fa', 'persian', '', '۱۴۰۳'],
  ['ar', 'islamic-umalqura', 'arab', '١٤٤٥'],
  ['he', 'hebrew', '', 'ניסן'],
  ['ja', 'japanese', '', '令和'],
  ['th', 'buddhist', '', '2567'],
  ['zh', 'chinese', '', '月'],
  ['hi', '', 'deva', '२०२४'],
  ['en', 'hebrew', '', 'Nisan'],
] as const;

/** Ticks and dates are of the calendar that `calendar` asks for, numerals of the language or of `numbering-system`. */
export const Calendars: StoryObj = {
  render: () => html`
    <div class="marks">
      ${CALENDARS.map(
        ([lang, calendar, numerals]) =>
          html`<figure>
            <figcaption>
              <code>lang="${lang}" calendar="${calendar}" numbering-system="${numerals}"</code>
            </figcaption>
            <annotated-timeline
              class="one-mark"
              lang=${lang}
              dir=${/^(?:ar|fa|he)$/.test(lang) ? 'rtl' : 'ltr'}
              calendar=${calendar}
              numbering-system=${numerals}
              orientation="horizontal"
              controls="never"
              legend="never"
              header="never"
              .data=${{ ...year, title: `${lang} ${calendar} ${numerals}` }}
            ></annotated-timeline>
          </figure>`,
      )}
    </div>
  `,
  parameters: { document: year },
  play: async ({ canvasElement }) => {
    const timelines = await allDrawn(canvasElement);
    for (const [i, timeline] of timelines.entries()) {
      await expect(timeline.issues).toEqual([]);
      await expect(textOf(timeline, 'plot')).toContain(CALENDARS[i]?.[3]);
    }
  },
};

const clocks: TimelineJson = {
  events: [
    { id: 'civil', date: '2024-03-10', title: 'All of 10 March, wherever you are' },
    { id: 'moment', date: '2024-03-10T06:59Z', title: 'The last minute before the leap in New York' },
    { id: 'later', date: '2024-03-11T12:00Z', title: 'Noon in Greenwich' },
  ],
};

const ZONES = [
  ['UTC', 'UTC'],
  ['Africa/Niamey', 'West Africa'],
  ['Asia/Kathmandu', 'Nepal'],
  ['America/New_York', 'Eastern'],
] as const;

/** One document in several zones: moments move, the day does not, and each axis has midnights of its own. */
export const Zones: StoryObj = {
  render: () => html`
    <div class="marks">
      ${ZONES.map(
        ([zone]) =>
          html`<figure>
            <figcaption><code dir="ltr">time-zone="${zone}"</code></figcaption>
            <annotated-timeline
              class="one-mark"
              lang="en"
              time-zone=${zone}
              orientation="horizontal"
              controls="never"
              legend="never"
              header="never"
              .data=${{ ...clocks, title: zone }}
            ></annotated-timeline>
          </figure>`,
      )}
    </div>
  `,
  parameters: { document: clocks },
  play: async ({ canvasElement }) => {
    const timelines = await allDrawn(canvasElement);
    for (const [i, timeline] of timelines.entries()) {
      await expect(textOf(timeline, 'list')).toContain('10 March 2024');
      await expect(textOf(timeline, 'axis')).toContain(ZONES[i]?.[1]);
    }
  },
};
