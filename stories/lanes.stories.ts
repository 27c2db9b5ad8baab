import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import moon from '../demo/data/moon.json' with { type: 'json' };
import niger from '../demo/data/niger.json' with { type: 'json' };
import type { AnnotatedTimeline } from '../src/index.js';
import { drawn, part, parts, soon } from './drawn.js';

/**
 * Use lanes where readers should follow each group by itself and compare what happened at one time. They stand in the order
 * of the document; their headers fold them. Lanes want height: `--annotated-timeline-height`.
 */
const meta: Meta = {
  title: 'Lanes',
  component: 'annotated-timeline',
};

export default meta;

const headers = (timeline: AnnotatedTimeline) => parts(timeline, 'lane-header') as HTMLButtonElement[];
const lanesOf = async (canvasElement: HTMLElement, count: number) => {
  const timeline = await drawn(canvasElement);
  await soon(() => expect(headers(timeline)).toHaveLength(count));
  return timeline;
};

/** Three parties to one story. */
export const Niger: StoryObj = {
  render: () =>
    html`<annotated-timeline group-layout="lanes" lang="en-GB" .data=${niger}></annotated-timeline>`,
  parameters: { document: niger },
  play: async ({ canvasElement }) => {
    const timeline = await lanesOf(canvasElement, 3);
    await expect(parts(timeline, 'label')).toHaveLength(5);
  },
};

/** Notes and bands stay around all lanes, and links lead from one to another. */
export const Moon: StoryObj = {
  render: () =>
    html`<annotated-timeline
      group-layout="lanes"
      links="always"
      lang="en-GB"
      .data=${moon}
    ></annotated-timeline>`,
  parameters: { document: moon },
  play: async ({ canvasElement }) => {
    const timeline = await lanesOf(canvasElement, 3);
    await expect(parts(timeline, 'link')).toHaveLength(4);
  },
};

/** A folded lane shows its marks only, and leaves its height to the others. */
export const Folded: StoryObj = {
  render: () =>
    html`<annotated-timeline group-layout="lanes" lang="en-GB" .data=${moon}></annotated-timeline>`,
  parameters: { document: moon },
  play: async ({ canvasElement }) => {
    const timeline = await lanesOf(canvasElement, 3);
    const [sovietUnion] = headers(timeline);
    await userEvent.click(sovietUnion!);
    await soon(() => expect(sovietUnion).toHaveAttribute('aria-expanded', 'false'));
  },
};

/** In a column that is narrow, time runs downwards, and the groups share its axis. */
export const InAColumn: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 360px">
      <annotated-timeline group-layout="lanes" lang="en-GB" .data=${niger}></annotated-timeline>
    </div>`,
  parameters: { document: niger },
  play: async ({ canvasElement }) => {
    const timeline = await lanesOf(canvasElement, 0);
    await expect(part(timeline, 'plot').getBoundingClientRect().width).toBeLessThan(360);
  },
};
