import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import antarctica from '../demo/data/antarctica.json' with { type: 'json' };
import { drawn, parts, soon } from './drawn.js';

/**
 * Use events with a `start` and an `end` for what lasts and is itself the story: expeditions, terms, voyages. What goes on
 * at the same time lies side by side, in lanes that stay the same at every zoom. Where lanes would be too thin to see, a
 * ribbon of how much goes on stands for all of them. Use periods for what is only the background.
 */
const meta: Meta = {
  title: 'Events that last',
  component: 'annotated-timeline',
  render: () => html`<annotated-timeline lang="en-GB" .data=${antarctica}></annotated-timeline>`,
  parameters: { document: antarctica },
};

export default meta;

const isApart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;

async function expectApart(markers: readonly HTMLElement[]): Promise<void> {
  const boxes = markers.map((marker) => marker.getBoundingClientRect());
  for (const [i, box] of boxes.entries())
    for (const other of boxes.slice(0, i)) await expect(isApart(box, other)).toBe(true);
}

/** Sixteen expeditions, up to five of them at a time. */
export const SideBySide: StoryObj = {
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const spans = parts(timeline, 'marker').filter((marker) => marker.classList.contains('span'));
    await expect(spans.length).toBeGreaterThan(5);
    await expectApart(spans);
  },
};

/** The same downwards: side by side, beside the axis. */
export const InAColumn: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 360px">
      <annotated-timeline lang="en-GB" .data=${antarctica}></annotated-timeline>
    </div>`,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const spans = parts(timeline, 'marker').filter((marker) => marker.classList.contains('span'));
    await expect(spans.length).toBeGreaterThan(1);
    await expectApart(spans);
  },
};

/** With a lane for each group, in which its own events lie side by side. */
export const InLanes: StoryObj = {
  render: () =>
    html`<annotated-timeline group-layout="lanes" lang="en-GB" .data=${antarctica}></annotated-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(parts(timeline, 'lane-header')).toHaveLength(3);
  },
};

const reigns = {
  title: 'Four hundred reigns',
  lang: 'en',
  events: Array.from({ length: 400 }, (_, i) => ({
    start: String(1000 + ((i * 37) % 800)),
    end: String(1000 + ((i * 37) % 800) + 10 + ((i * 13) % 90)),
    title: `Reign ${i + 1}`,
  })),
};

/** Dozens at a time: the ribbon says how many, and the bar of one that is looked at is drawn whole. */
export const TooManyForLanes: StoryObj = {
  render: () => html`<annotated-timeline lang="en" .data=${reigns}></annotated-timeline>`,
  parameters: { document: { ...reigns, events: reigns.events.slice(0, 4) } },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const markers = parts(timeline, 'marker');
    await expect(markers.length).toBeGreaterThan(5);
    for (const marker of markers) await expect(marker.offsetWidth).toBeLessThan(20);
    await timeline.select(markers[0]!.dataset.event!, { reveal: false });
    await soon(() =>
      expect(Math.max(...parts(timeline, 'marker').map((each) => each.offsetWidth))).toBeGreaterThan(20),
    );
  },
};
