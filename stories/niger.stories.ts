import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

/**
 * Use it when readers ask what happened first, how long it took, and how sure we are. Five events of a
 * breaking story, each known to another precision, above the two periods they happened in.
 */
const meta: Meta = {
  title: 'Niger',
  component: 'annotated-timeline',
  render: () => html`<annotated-timeline src="/data/niger.json"></annotated-timeline>`,
};

export default meta;

const titles = [
  'Coup overthrows',
  'Junta denounces',
  'Washington agrees',
  'Russian soldiers move',
  'plays the risk down',
];

export const Niger: StoryObj = {
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('annotated-timeline');
    await waitFor(() => expect(timeline?.view).not.toBeNull());
    const labels = [...(timeline?.shadowRoot?.querySelectorAll('[part~="label"]') ?? [])];
    const text = labels.map((label) => label.textContent.replace(/\s+/g, ' ')).join('\n');
    for (const title of titles) await expect(text).toContain(title);
  },
};
