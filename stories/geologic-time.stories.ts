import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import document from '../demo/data/geologic-time.json' with { type: 'json' };
import { drawn, parts, soon, textOf } from './drawn.js';

/**
 * Use it for what was long ago, in ages with their margins: the International Chronostratigraphic Chart, whose 177 units
 * lie one within the other, each in its own colour, below the bases of rock that are ratified.
 */
const meta: Meta = {
  title: 'Deep time',
  component: 'annotated-timeline',
  render: () => html`<annotated-timeline src="/data/geologic-time.json" lang="en"></annotated-timeline>`,
  parameters: { document },
};

export default meta;

/** 4,567 million years: eons above eras above periods, and the finest units where there is room for them. */
export const TheChart: StoryObj = {
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.issues).toHaveLength(0);
    const clustered = parts(timeline, 'cluster').reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
    await expect(parts(timeline, 'label').length + clustered).toBe(document.events.length);
    await expect(textOf(timeline, 'label')).toContain('Base of the Proterozoic');

    const top = (id: string) =>
      parts(timeline, 'period')
        .find(({ dataset }) => dataset.period === id)
        ?.getBoundingClientRect().top ?? NaN;
    for (const [outer, inner] of [
      ['hadean', 'eoarchean'],
      ['proterozoic', 'neoproterozoic'],
      ['neoproterozoic', 'tonian'],
      ['phanerozoic', 'mesozoic'],
      ['mesozoic', 'cretaceous'],
      ['cretaceous', 'lower-cretaceous'],
    ] as const) {
      await expect(top(outer)).toBeLessThan(top(inner));
    }
    for (const eon of ['hadean', 'archean', 'proterozoic']) await expect(top(eon)).toBe(top('phanerozoic'));
  },
};

/** Each age is told with the margin that it was measured to, and no finer than that. */
export const AgesAndMargins: StoryObj = {
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await timeline.select('base-jurassic');
    await soon(() => expect(textOf(timeline, 'card')).toContain('201.4 ± 0.2 Ma'));
    await expect(textOf(timeline, 'card')).toContain(
      'Also the base of the Lower Jurassic and the Hettangian.',
    );
    await timeline.select(null);
  },
};
