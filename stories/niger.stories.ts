import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import french from '../demo/data/niger.fr.json' with { type: 'json' };
import english from '../demo/data/niger.json' with { type: 'json' };
import { clickButton, drawn, soon, textOf } from './drawn.js';

/**
 * Use it as the pattern of a whole story: five events, each known to another precision, in three groups, one of them
 * only reported, above the two periods they happened in.
 */
const meta: Meta = {
  title: 'Niger',
  component: 'annotated-timeline',
};

export default meta;

/** Every title shows, each with its date in words. The button that shows everything undoes every zoom. */
export const English: StoryObj = {
  render: () => html`<annotated-timeline lang="en" src="/data/niger.json"></annotated-timeline>`,
  parameters: { document: english },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const labels = textOf(timeline, 'label');
    for (const { title } of english.events) await expect(labels).toContain(title);
    await expect(labels).toContain('mid-April 2024');
    await expect(labels).toContain('Reported by a US official');

    const fitted = timeline.view;
    await clickButton(timeline, 'Zoom in');
    await soon(() => expect(timeline.view?.start).toBeGreaterThan(fitted?.start ?? Infinity));
    await timeline.fit({ animate: false });
    await expect(timeline.view).toEqual(fitted);
  },
};

/** In the country’s own language, dates and buttons follow the nearest `lang`. */
export const French: StoryObj = {
  render: () => html`<annotated-timeline lang="fr" src="/data/niger.fr.json"></annotated-timeline>`,
  parameters: { document: french },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const labels = textOf(timeline, 'label');
    for (const { title } of french.events) await expect(labels).toContain(title);
    await expect(labels).toContain('mi-avril 2024');
    await expect(textOf(timeline, 'footer')).toContain('3 mai 2024');
  },
};
