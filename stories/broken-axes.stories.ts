import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import vasa from '../demo/data/vasa.json' with { type: 'json' };
import writing from '../demo/data/writing.json' with { type: 'json' };
import type { AnnotatedTimeline, TimelineJson } from '../src/index.js';
import { drawn, part, parts, soon, textOf } from './drawn.js';

/**
 * Use a broken axis where a long silence would press the events together, and a compressed past where they come ever
 * more often. Whatever is left out is torn on the axis, told in words there, and told to listeners.
 */
const meta: Meta = {
  title: 'Broken axes',
  component: 'annotated-timeline',
};

export default meta;

/** What listeners hear first. */
const summaryOf = (timeline: AnnotatedTimeline) =>
  timeline.shadowRoot?.querySelector('.header > p.hidden')?.textContent;
/** Where an event is, px from the plot’s left edge. */
const placeOf = (timeline: AnnotatedTimeline, id: string) => {
  const marker = parts(timeline, 'marker').find(({ dataset }) => dataset.event === id);
  const { left = NaN, width = NaN } = marker?.getBoundingClientRect() ?? {};
  return left + width / 2 - part(timeline, 'plot').getBoundingClientRect().left;
};

/** `breaks="auto"` folds silences longer than a quarter of the whole. What lasts through one is torn with it. */
export const Auto: StoryObj = {
  render: () =>
    html`<annotated-timeline breaks="auto" orientation="horizontal" .data=${vasa}></annotated-timeline>`,
  parameters: { document: vasa },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(textOf(timeline, 'axis')).toContain('328 years');
    await soon(() =>
      expect(summaryOf(timeline)).toContain('The axis leaves out 328 years after 10 August 1628.'),
    );
    const torn = placeOf(timeline, 'finding') - placeOf(timeline, 'sinking');
    timeline.breaks = 'none';
    await timeline.updateComplete;
    await expect(textOf(timeline, 'axis')).not.toContain('years');
    await expect(placeOf(timeline, 'finding') - placeOf(timeline, 'sinking')).toBeGreaterThan(2 * torn);
    timeline.breaks = 'auto';
  },
};

const byHand: TimelineJson = {
  ...(vasa as TimelineJson),
  scale: [
    { start: '1629', end: '1955' },
    { start: '1965', end: '1976' },
  ],
};

/** A list of breaks in the document’s `scale` says itself what to leave out, in both orientations. */
export const ByHand: StoryObj = {
  render: () => html`<annotated-timeline orientation="horizontal" .data=${byHand}></annotated-timeline>`,
  parameters: { document: byHand },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.issues).toHaveLength(0);
    await expect(textOf(timeline, 'axis')).toContain('327 years');
    await expect(textOf(timeline, 'axis')).toContain('12 years');
    await soon(() =>
      expect(summaryOf(timeline)).toContain('The axis leaves out 2 stretches of time, 339 years'),
    );
  },
};

/** `"scale": "log-past"`: the last ten years take as much room as the ninety before, and as the nine hundred before those. */
export const LogPast: StoryObj = {
  render: () => html`<annotated-timeline orientation="horizontal" .data=${writing}></annotated-timeline>`,
  parameters: { document: writing },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await soon(() =>
      expect(summaryOf(timeline)).toContain('The axis is not to scale: the past is compressed.'),
    );
    const lastDecades = placeOf(timeline, 'emoji') - placeOf(timeline, 'unicode');
    const millennia = placeOf(timeline, 'rosetta') - placeOf(timeline, 'uruk');
    await expect(lastDecades).toBeGreaterThan(millennia);
  },
};

/** Where time runs downwards, long silences fold by themselves. */
export const Vertical: StoryObj = {
  render: () =>
    html`<div style="inline-size: 360px">
      <annotated-timeline .data=${vasa}></annotated-timeline>
    </div>`,
  parameters: { document: vasa },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.matches(':state(vertical)')).toBe(true);
    await expect(textOf(timeline, 'axis')).toContain('328 years');
    await expect(parts(timeline, 'label')).toHaveLength(vasa.events.length);
  },
};
