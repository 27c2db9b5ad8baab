import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import moon from '../demo/data/moon.json' with { type: 'json' };
import { clickLabel, drawn, parts, soon, textOf } from './drawn.js';

/**
 * Use annotations for what you, the author, want to say about a moment or a stretch of time; lines for moments that divide
 * the story; bands for what the events happened in; links for what leads to what.
 */
const meta: Meta = {
  title: 'Annotations and links',
  component: 'annotated-timeline',
};

export default meta;

/** Notes above the events, a named line, and bands one inside the other. */
export const NotesLinesAndBands: StoryObj = {
  render: () => html`<annotated-timeline lang="en-GB" .data=${moon}></annotated-timeline>`,
  parameters: { document: moon },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(textOf(timeline, 'annotation')).toContain('Outer Space Treaty in force');
    await expect(textOf(timeline, 'period')).toContain('Gemini flies');
  },
};

/** Every link is shown; without the attribute, those of what is hovered, focused or selected. */
export const AllLinks: StoryObj = {
  render: () => html`<annotated-timeline links="always" lang="en-GB" .data=${moon}></annotated-timeline>`,
  parameters: { document: moon },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(parts(timeline, 'link')).toHaveLength(4);
    await clickLabel(timeline, 'gagarin');
    await soon(() => expect(textOf(timeline, 'card')).toContain('leads to'));
  },
};

/** In a column there is room for numbers beside the events, and for what they stand for below. */
export const InAColumn: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 360px">
      <annotated-timeline lang="en-GB" .data=${moon}></annotated-timeline>
    </div>`,
  parameters: { document: moon },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(textOf(timeline, 'annotation')).toBe('1\n2\n3');
    await expect(textOf(timeline, 'notes')).toContain('Outer Space Treaty in force');
  },
};

const deadline = {
  title: 'A plan',
  events: [
    {
      id: 'start',
      date: String(new Date().getFullYear() - 1),
      title: 'Work begins',
      links: [{ to: 'end', type: 'causes' }],
    },
    { id: 'end', date: String(new Date().getFullYear() + 2), title: 'It is to be finished' },
  ],
  lines: [{ at: 'now', title: 'Today' }],
};

/** What is past and what is still to come, parted at the reader's present. */
export const ThePresent: StoryObj = {
  render: () => html`<annotated-timeline lang="en-GB" .data=${deadline}></annotated-timeline>`,
  parameters: { document: deadline },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(textOf(timeline, 'annotation')).toBe('Today');
  },
};
