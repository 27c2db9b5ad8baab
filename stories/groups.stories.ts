import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import niger from '../demo/data/niger.json' with { type: 'json' };
import { clickButton, drawn, parts, soon, textOf } from './drawn.js';

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

const ships = {
  title: 'The first around the world',
  lang: 'en',
  groups: [
    { id: 'sea', title: 'At sea' },
    { id: 'sail', title: 'Under sail', parent: 'sea' },
    { id: 'below', title: 'Submerged', parent: 'sea' },
    { id: 'air', title: 'In the air' },
    { id: 'plane', title: 'By aeroplane', parent: 'air' },
    { id: 'balloon', title: 'By balloon', parent: 'air' },
    { id: 'space', title: 'In space' },
  ],
  events: [
    { start: '1519-09-20', end: '1522-09-06', title: 'The Victoria returns to Spain', group: 'sail' },
    { start: '1895-04-24', end: '1898-06-27', title: 'Joshua Slocum, alone', group: 'sail' },
    { start: '1924-04-06', end: '1924-09-28', title: 'Two Douglas World Cruisers', group: 'plane' },
    { start: '1949-02-26', end: '1949-03-02', title: 'Lucky Lady II, without landing', group: 'plane' },
    { start: '1960-02-24', end: '1960-04-25', title: 'USS Triton, under water', group: 'below' },
    { date: '1961-04-12', title: 'Yuri Gagarin, in orbit', group: 'space' },
    { start: '1999-03-01', end: '1999-03-21', title: 'Breitling Orbiter 3', group: 'balloon' },
  ],
};

/** Groups in groups: a click on “At sea” hides sails and submarines. They share a colour and differ by their shapes. */
export const InOneAnother: StoryObj = {
  render: () => html`<annotated-timeline lang="en-GB" .data=${ships}></annotated-timeline>`,
  parameters: { document: ships },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await clickButton(timeline, 'At sea');
    await soon(() => expect(textOf(timeline, 'legend')).toContain('3 hidden'));
    await clickButton(timeline, 'At sea');
    await soon(() => expect(textOf(timeline, 'legend')).not.toContain('hidden'));
  },
};

/** The same in lanes: folded, a group has one lane for all that is in it. */
export const InOneAnotherInLanes: StoryObj = {
  render: () =>
    html`<annotated-timeline group-layout="lanes" lang="en-GB" .data=${ships}></annotated-timeline>`,
  parameters: { document: ships },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await soon(() => expect(parts(timeline, 'lane-header')).toHaveLength(7));
    parts(timeline, 'lane-header')[0]!.click();
    await soon(() => expect(parts(timeline, 'lane-header')).toHaveLength(5));
  },
};
