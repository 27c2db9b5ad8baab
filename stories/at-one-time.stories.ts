import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { drawn, parts, soon, textOf } from './drawn.js';

const landings = {
  title: 'From the landings to the surrender',
  lang: 'en',
  groups: [
    { id: 'us', title: 'United States' },
    { id: 'uk', title: 'United Kingdom' },
    { id: 'ca', title: 'Canada' },
    { id: 'de', title: 'Germany' },
  ],
  events: [
    { id: 'omaha', date: '1944-06-06', title: 'Landing on Omaha Beach', group: 'us', importance: 9 },
    { id: 'utah', date: '1944-06-06', title: 'Landing on Utah Beach', group: 'us', importance: 8 },
    { id: 'juno', date: '1944-06-06', title: 'Landing on Juno Beach', group: 'ca', importance: 7 },
    { id: 'paris', date: '1944-08-25', title: 'Paris is liberated', importance: 6 },
    { id: 'surrender', date: '1945-05-08', title: 'The surrender takes effect', group: 'de', importance: 10 },
  ],
};

/**
 * What happened at one time stands on one connector, and its date is told once. The marks stack away from the axis, the most
 * important nearest to it; where no zoom can part events, a count of them opens a list.
 */
const meta: Meta = {
  title: 'At one time',
  component: 'annotated-timeline',
  render: () => html`<annotated-timeline lang="en-GB" .data=${landings}></annotated-timeline>`,
  parameters: { document: landings },
};

export default meta;

/** Three landings on one day: the groups that differ are told, the date is not told again. */
export const OneDate: StoryObj = {
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await soon(() => expect(textOf(timeline, 'label').match(/6 June 1944/g)).toHaveLength(1));
    await expect(textOf(timeline, 'label')).toContain('Canada');
    const stems = parts(timeline, 'connector').map((stem) => Math.round(stem.getBoundingClientRect().left));
    await expect(stems.filter((left) => left === stems[0])).toHaveLength(3);
  },
};

/** The same downwards. */
export const InAColumn: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 360px">
      <annotated-timeline lang="en-GB" .data=${landings}></annotated-timeline>
    </div>`,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await soon(() => expect(textOf(timeline, 'label').match(/6 June 1944/g)).toHaveLength(1));
  },
};
