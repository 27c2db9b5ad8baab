import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import document from '../demo/data/imprecise-dates.json' with { type: 'json' };
import { formatDate, parseTimeline } from '../src/index.js';
import type { EventJson, TimelineJson } from '../src/index.js';
import { allDrawn, drawn, parts, textOf } from './drawn.js';

/**
 * Use it to look up how to write what is known of a date, and what a reader then sees. The mark never says more than
 * the date, and the words never say more than the mark. Doubt about the fact is not doubt about the date: it is
 * written in `claim`, and makes a mark hollow.
 */
const meta: Meta = {
  title: 'Imprecise dates',
  component: 'annotated-timeline',
};

export default meta;

const events = document.events as EventJson[];

/** As the event is written, without what it is called. */
function written({ date, start, end, claim }: EventJson): string {
  const fields = Object.entries({ date, start, end, claim }).filter(([, value]) => value !== undefined);
  return fields.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ');
}

/** An event early in 2024: an unseen band makes the months the same for every mark. */
const among = (event: EventJson): TimelineJson => ({
  title: event.title,
  lang: 'en',
  groups: [{ id: 'unseen', color: 'transparent' }],
  events: [event],
  periods: [{ as: 'band', start: '2024-02-01', end: '2024-09-30', title: 'Eight months', group: 'unseen' }],
});

/** Each mark on its own. */
export const EachOnItsOwn: StoryObj = {
  render: () => html`
    <div class="marks">
      ${events.map(
        (event) => html`
          <figure>
            <figcaption><code dir="ltr">${written(event)}</code></figcaption>
            <annotated-timeline
              class="one-mark"
              orientation="horizontal"
              header="never"
              controls="never"
              overview="never"
              legend="never"
              .data=${among(event)}
            ></annotated-timeline>
          </figure>
        `,
      )}
    </div>
  `,
  parameters: { document },
  play: async ({ canvasElement }) => {
    const timelines = await allDrawn(canvasElement);
    const { timeline: model } = parseTimeline(document);
    await expect(timelines).toHaveLength(events.length);
    for (const [i, timeline] of timelines.entries()) {
      await expect(timeline.issues).toHaveLength(0);
      await expect(parts(timeline, 'marker')).toHaveLength(1);
      const event = model?.events.find(({ id }) => id === events[i]?.id);
      const date = event && formatDate(event.when, { locale: 'en' }).replace(/\s+/g, ' ');
      await expect(textOf(timeline, 'label')).toContain(date);
    }
  },
};

/** All of them on one axis, with a legend that explains the marks in use. */
export const Together: StoryObj = {
  render: () =>
    html`<annotated-timeline src="/data/imprecise-dates.json" legend="always"></annotated-timeline>`,
  parameters: { document },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const clustered = parts(timeline, 'cluster').reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
    await expect(parts(timeline, 'label').length + clustered).toBe(events.length);
    for (const words of ['some time in', 'approximate', 'date uncertain', 'unknown end', 'open end']) {
      await expect(textOf(timeline, 'legend')).toContain(words);
    }
  },
};
