import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { attributeControls } from '../.storybook/attribute-controls.js';
import { drawn, parts, soon, textOf } from './drawn.js';

type Attributes = Record<string, string | number | boolean | null>;

/** Use attributes for what a page decides once: which stretch is seen first, what is shown around it, in which language. */
const meta: Meta<Attributes> = {
  title: 'Attributes',
  component: 'annotated-timeline',
  args: { src: '/data/niger.json' },
  argTypes: attributeControls,
  parameters: { controls: { include: Object.keys(attributeControls) } },
  render: (args) => {
    const timeline = document.createElement('annotated-timeline');
    for (const [name, value] of Object.entries(args)) {
      if (value === true) timeline.toggleAttribute(name);
      else if (value !== false && value !== null && value !== '') timeline.setAttribute(name, String(value));
    }
    return timeline;
  },
};

export default meta;
type Story = StoryObj<Attributes>;

/** Try them all in the controls below. */
export const All: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.shadowRoot?.querySelector('h2')?.textContent).toContain('Niger');
    timeline.headingLevel = 4;
    await timeline.updateComplete;
    await expect(timeline.shadowRoot?.querySelector('h4')?.textContent).toContain('Niger');
    timeline.headingLevel = 2;
  },
};

/** The first view; the end is included at its precision, and everything is one button away. */
export const FirstView: Story = {
  args: { 'view-start': '2024-04', 'view-end': '2024-05' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.view).toEqual({ start: Date.UTC(2024, 3), end: Date.UTC(2024, 5) });
    await expect(textOf(timeline, 'label')).not.toContain('Coup');
    await expect(parts(timeline, 'overview')).toHaveLength(1);
  },
};

/** Only the picture: for a page that has its own title and needs no zoom. */
export const Bare: Story = {
  args: { header: 'never', controls: 'never', overview: 'never', legend: 'never' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    for (const name of ['toolbar', 'overview', 'legend']) await expect(parts(timeline, name)).toHaveLength(0);
    await expect(textOf(timeline, 'label')).toContain('Coup');
  },
};

/** Downwards and newest first, at any width. The axis is whole: no silence is folded. */
export const VerticalNewestFirst: Story = {
  args: { orientation: 'vertical', reversed: true, breaks: 'none' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const [first] = parts(timeline, 'label')
      .map((label) => ({ id: label.dataset.event, top: label.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top);
    await expect(first?.id).not.toBe('coup');
  },
};

/** One event open from the beginning, as a link to it would have it. */
export const Selected: Story = {
  args: { selected: 'arrival' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await soon(() => expect(textOf(timeline, 'card')).toContain('Russian soldiers move into Air Base 101'));
    await expect(await timeline.next()).toBe(true);
    await expect(timeline.selected).not.toBe('arrival');
    await timeline.select('arrival');
  },
};

/** Dates and words of another language than the page’s; the texts stay as their author wrote them. */
export const Locale: Story = {
  args: { locale: 'de' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(textOf(timeline, 'label')).toContain('26. Juli 2023');
  },
};
