import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { AnnotatedTimeline } from '../src/index.js';
import { allDrawn, clickButton, part, textOf } from './drawn.js';

/** Use it where one page speaks two languages: each timeline follows the nearest `lang` above it, and neither knows of the other. */
const meta: Meta = {
  title: 'Two languages',
  component: 'annotated-timeline',
};

export default meta;

/** The same story twice on one page; what is selected in one is not selected in the other. */
export const OnOnePage: StoryObj = {
  render: () => html`
    <section lang="en">
      <annotated-timeline src="/data/niger.json"></annotated-timeline>
    </section>
    <section lang="fr">
      <annotated-timeline src="/data/niger.fr.json"></annotated-timeline>
    </section>
  `,
  play: async ({ canvasElement }) => {
    const [english, french] = (await allDrawn(canvasElement)) as [AnnotatedTimeline, AnnotatedTimeline];
    await expect(textOf(english, 'label')).toContain('mid-April 2024');
    await expect(textOf(french, 'label')).toContain('mi-avril 2024');
    await expect(part(english, 'toolbar').ariaLabel).not.toBe(part(french, 'toolbar').ariaLabel);

    const whole = french.view;
    await english.zoomTo('2024-04', '2024-05', { animate: false });
    await expect(french.view).toEqual(whole);
    await french.select('coup', { reveal: false });
    await expect(english.selected).toBeNull();
    await french.select(null);
    await clickButton(english, 'Show everything');
  },
};
