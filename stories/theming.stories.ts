import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { AnnotatedTimeline } from '../src/index.js';
import { drawn, part, parts } from './drawn.js';

/**
 * Use custom properties for colours, sizes and the font: they keep their meaning in every state, and in both colour
 * schemes with `light-dark()`. Use parts for the rest. Colours of groups need a contrast of 3 : 1 to the ground, text
 * 4.5 : 1; text on periods is dark or light by itself.
 */
const meta: Meta = {
  title: 'Theming',
  component: 'annotated-timeline',
};

export default meta;

const styleOf = (timeline: AnnotatedTimeline, name: string): CSSStyleDeclaration =>
  getComputedStyle(part(timeline, name));

/** Two properties are enough for a house colour. */
export const CustomProperties: StoryObj = {
  render: () => html`
    <style>
      .house {
        --annotated-timeline-group-1: light-dark(#7b1fa2, #ce93d8);
        --annotated-timeline-focus: light-dark(#7b1fa2, #ce93d8);
      }
    </style>
    <annotated-timeline class="house" src="/data/niger.json"></annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    timeline.theme = 'light';
    await timeline.updateComplete;
    const marker = parts(timeline, 'marker').find(({ dataset }) => dataset.event === 'coup') as HTMLElement;
    const painted = getComputedStyle(marker.querySelector('svg') ?? marker);
    await expect([painted.color, painted.fill]).toContain('rgb(123, 31, 162)');
    timeline.theme = 'auto';
  },
};

/** A part is a box of its own, to be styled from the page. */
export const Parts: StoryObj = {
  render: () => html`
    <style>
      .boxed::part(label) {
        font-style: italic;
      }
      .boxed::part(connector) {
        opacity: 0.4;
      }
      .boxed::part(card) {
        border-width: 3px;
      }
    </style>
    <annotated-timeline class="boxed" src="/data/niger.json"></annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(styleOf(timeline, 'label').fontStyle).toBe('italic');
    await expect(styleOf(timeline, 'connector').opacity).toBe('0.4');
  },
};

/** What stands in a slot is the page’s own, with the page’s own style. */
export const Slots: StoryObj = {
  render: () => html`
    <annotated-timeline src="/data/niger.json">
      <strong slot="header">Sahel</strong>
      <a slot="actions" href="/data/niger.json">Data</a>
      <span slot="footer">Put together by hand from agency reports.</span>
    </annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const box = timeline.getBoundingClientRect();
    for (const each of timeline.querySelectorAll<HTMLElement>('[slot]')) {
      const { top, bottom, height } = each.getBoundingClientRect();
      await expect(height).toBeGreaterThan(0);
      await expect(top).toBeGreaterThanOrEqual(box.top);
      await expect(bottom).toBeLessThanOrEqual(box.bottom);
    }
  },
};

/** A skin: ink on newsprint, a serif and thin rules. */
export const Newspaper: StoryObj = {
  render: () => html`
    <style>
      .newspaper {
        --annotated-timeline-font: Georgia, 'Noto Serif', serif;
        --annotated-timeline-ground: light-dark(#fbf7ef, #1b1814);
        --annotated-timeline-ink: light-dark(#1c1712, #f1e9dc);
        --annotated-timeline-muted: light-dark(#655a4c, #b5a895);
        --annotated-timeline-connector: light-dark(#8f8272, #83786a);
        --annotated-timeline-hairline: light-dark(#ddd2bf, #423a30);
        --annotated-timeline-soft: light-dark(#f1e9da, #28231d);
        --annotated-timeline-accent: light-dark(#8a1c12, #f2a08c);
        --annotated-timeline-focus: light-dark(#8a1c12, #f2a08c);
        --annotated-timeline-group-1: light-dark(#8a1c12, #dd6e5a);
        --annotated-timeline-group-2: light-dark(#2f4a5c, #8fb6cf);
        --annotated-timeline-group-3: light-dark(#6d6233, #cdbd78);
        --annotated-timeline-title-size: 1.75rem;
        --annotated-timeline-body-size: 0.9375rem;
        --annotated-timeline-height: 600px;
        --annotated-timeline-radius: 0px;
        border-block: 3px double light-dark(#1c1712, #f1e9dc);
      }
    </style>
    <annotated-timeline class="newspaper" src="/data/niger.json"></annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(styleOf(timeline, 'label').fontFamily).toContain('Georgia');
    await expect(parts(timeline, 'label').length).toBeGreaterThanOrEqual(4);
  },
};

/** A skin: a dark wall, brass and quiet light, whatever scheme the page has. */
export const Museum: StoryObj = {
  render: () => html`
    <style>
      .museum {
        --annotated-timeline-font: 'Avenir Next', Avenir, 'Segoe UI', sans-serif;
        --annotated-timeline-ground: #16130f;
        --annotated-timeline-ink: #f4ecdf;
        --annotated-timeline-muted: #b3a692;
        --annotated-timeline-connector: #8a7a5f;
        --annotated-timeline-hairline: #3b342a;
        --annotated-timeline-soft: #242019;
        --annotated-timeline-accent: #e3bf73;
        --annotated-timeline-focus: #e3bf73;
        --annotated-timeline-group-1: #d6a84b;
        --annotated-timeline-group-2: #8fb3a4;
        --annotated-timeline-group-3: #d98a6c;
        --annotated-timeline-padding: 1.5rem 2rem 1.25rem;
        --annotated-timeline-radius: 2px;
      }
      .museum::part(label) {
        letter-spacing: 0.01em;
      }
    </style>
    <annotated-timeline class="museum" theme="dark" src="/data/niger.json"></annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(getComputedStyle(timeline).backgroundColor).toBe('rgb(22, 19, 15)');
    await expect(parts(timeline, 'label').length).toBeGreaterThanOrEqual(4);
  },
};

/** A skin: every colour 7 : 1 or better, thicker lines, larger text. */
export const HighContrast: StoryObj = {
  render: () => html`
    <style>
      .contrast {
        --annotated-timeline-ground: light-dark(#fff, #000);
        --annotated-timeline-ink: light-dark(#000, #fff);
        --annotated-timeline-muted: light-dark(#000, #fff);
        --annotated-timeline-connector: light-dark(#000, #fff);
        --annotated-timeline-hairline: light-dark(#000, #fff);
        --annotated-timeline-soft: light-dark(#e6e6e6, #262626);
        --annotated-timeline-accent: light-dark(#00309c, #ffe04a);
        --annotated-timeline-focus: light-dark(#00309c, #ffe04a);
        --annotated-timeline-group-1: light-dark(#00309c, #8cc8ff);
        --annotated-timeline-group-2: light-dark(#005230, #7cf0b4);
        --annotated-timeline-group-3: light-dark(#8a0000, #ffb199);
        --annotated-timeline-small-size: 0.9375rem;
        --annotated-timeline-body-size: 1rem;
        --annotated-timeline-height: 720px;
        --annotated-timeline-radius: 0px;
        border: 2px solid;
      }
    </style>
    <annotated-timeline class="contrast" src="/data/niger.json"></annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.offsetHeight).toBe(720);
    await expect(parts(timeline, 'label').length).toBeGreaterThanOrEqual(4);
  },
};

/** A skin: round, warm and loud, for a classroom wall. */
export const Playful: StoryObj = {
  render: () => html`
    <style>
      .playful {
        --annotated-timeline-font: 'Comic Neue', 'Chalkboard SE', 'Comic Sans MS', ui-rounded, sans-serif;
        --annotated-timeline-ground: light-dark(#fff6e0, #2a1f3d);
        --annotated-timeline-ink: light-dark(#3a2363, #fff3d6);
        --annotated-timeline-muted: light-dark(#6b4f8f, #d6bff0);
        --annotated-timeline-connector: light-dark(#b0619b, #a986d6);
        --annotated-timeline-hairline: light-dark(#f0d9a6, #4a3a66);
        --annotated-timeline-soft: light-dark(#ffe9b8, #3a2c54);
        --annotated-timeline-accent: light-dark(#b3126d, #ff9ed8);
        --annotated-timeline-focus: light-dark(#b3126d, #ff9ed8);
        --annotated-timeline-group-1: light-dark(#d1237f, #ff85c0);
        --annotated-timeline-group-2: light-dark(#157f8c, #5fe0d8);
        --annotated-timeline-group-3: light-dark(#c25400, #ffb454);
        --annotated-timeline-title-size: 1.5rem;
        --annotated-timeline-radius: 14px;
        border-radius: 24px;
      }
    </style>
    <annotated-timeline class="playful" src="/data/niger.json"></annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const button = part(timeline, 'toolbar').querySelector('button') as HTMLElement;
    await expect(getComputedStyle(button).borderTopLeftRadius).toBe('14px');
  },
};
