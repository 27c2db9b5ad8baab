import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import niger from '../demo/data/niger.json' with { type: 'json' };
import { clickButton, drawn, soon, textOf } from './drawn.js';

/**
 * Use groups where readers may want to follow one strand of a story at a time: each has a colour and a shape, and its
 * button in the legend hides it from picture and list and shows it again.
 */
const meta: Meta = {
  title: 'Groups',
  component: 'annotated-timeline',
};

export default meta;

/** A click on “United States” hides its events; the others stay at their dates, and the legend tells how many are hidden. */
export const HideAndShow: StoryObj = {
  render: () => html`<annotated-timeline lang="en" src="/data/niger.json"></annotated-timeline>`,
  parameters: { document: niger },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const { view } = timeline;
    const titles = niger.events.filter(({ group }) => group === 'us').map(({ title }) => title);
    await clickButton(timeline, 'United States$');
    await soon(() => expect(textOf(timeline, 'legend')).toContain(`${titles.length} hidden`));
    for (const title of titles) await expect(textOf(timeline, 'label')).not.toContain(title);
    await expect(timeline.view).toEqual(view);

    await clickButton(timeline, 'Show all');
    await soon(() => expect(textOf(timeline, 'label')).toContain(titles[0]));
    await expect(textOf(timeline, 'legend')).not.toContain('hidden');
  },
};
