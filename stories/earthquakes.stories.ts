import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { AnnotatedTimeline } from '../src/index.js';
import { drawn, part, parts, soon, textOf } from './drawn.js';

/**
 * Use it to see what becomes of thousands of events, some known to the minute and some only to the year: 6,086
 * earthquakes from 2150 BC to 2019. The strongest and deadliest are labelled, clusters count the others, and no 1 January
 * is busier than it was.
 */
const meta: Meta = {
  title: 'Earthquakes',
  component: 'annotated-timeline',
  render: () => html`<annotated-timeline src="/data/earthquakes.json" lang="en"></annotated-timeline>`,
  parameters: {
    document: {
      events: [
        { date: '-002149', title: 'Bab-a-Daraa, Jordan' },
        { date: '1556-01-23', title: 'Shaanxi Province, China' },
        { date: { earliest: '1721-04-26T03:00Z', latest: '1721-04-26T03:59Z' }, title: 'Tabriz, Iran' },
        { date: '1960-05-22T19:11Z', title: 'Puerto Montt, Chile' },
      ],
    },
  },
};

export default meta;

/** Labels and clusters together are all events in view, whatever the view. */
async function expectAllCounted(timeline: AnnotatedTimeline, count: number): Promise<void> {
  const clustered = () =>
    parts(timeline, 'cluster').reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
  await soon(() => expect(parts(timeline, 'label').length + clustered()).toBe(count));
}

/** Four thousand years: as many labels as there is room for, and a number for the rest. */
export const Everything: StoryObj = {
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.issues).toHaveLength(0);
    await expectAllCounted(timeline, 6086);
    await expect(textOf(timeline, 'label')).toContain('Shaanxi Province, China');
    await expect(parts(timeline, 'label').length).toBeLessThanOrEqual(80);
  },
};

/** What is known to the year lies all over its year: here, from one edge of the picture to the other. */
export const KnownToTheYear: StoryObj = {
  // High enough for a label of each.
  render: () =>
    html`<annotated-timeline
      src="/data/earthquakes.json"
      lang="en"
      style="--annotated-timeline-height: 60rem"
    ></annotated-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await timeline.zoomTo('1820', '1820', { animate: false });
    await expectAllCounted(timeline, 10);
    const plot = part(timeline, 'plot').getBoundingClientRect();
    const wide = () =>
      parts(timeline, 'marker').filter((marker) => {
        const { left, right } = marker.getBoundingClientRect();
        return Math.abs(left - plot.left) < 1 && Math.abs(right - plot.right) < 1;
      });
    await soon(() => expect(wide()).toHaveLength(3));
  },
};
