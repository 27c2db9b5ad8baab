import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import document from '../demo/data/bad-data.json' with { type: 'json' };
import { clickButton, drawn, parts, soon, textOf } from './drawn.js';

/**
 * Use it to see what becomes of a document with mistakes: nothing fails for one bad event, and nothing is dropped in
 * silence. What was repaired, left out or not drawn is in `issues`, and in the footer for the reader.
 */
const meta: Meta = {
  title: 'Bad data',
  component: 'annotated-timeline',
};

export default meta;

/** Eight of twelve events are drawn, some after a repair; three are listed as undated, and one is no event. */
export const Repaired: StoryObj = {
  render: () => html`<annotated-timeline src="/data/bad-data.json"></annotated-timeline>`,
  parameters: { document },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await clickButton(timeline, /^\d+ problems$/);
    await soon(() => expect(textOf(timeline, 'footer')).toContain('February 2021 has 28 days'));
    const footer = textOf(timeline, 'footer');
    await expect(timeline.issues.length).toBeGreaterThan(10);
    for (const { path, message } of timeline.issues) {
      await expect(footer).toContain(path);
      await expect(footer).toContain(message);
    }
    await expect(textOf(timeline, 'label')).toContain('A <b>tag</b> is text');
  },
};

/** The document is no JSON: the message says where. The fallback stays. */
export const BrokenJson: StoryObj = {
  render: () => html`
    <annotated-timeline>
      <script type="application/json">
        {
          "title": "A comma is missing"
          "events": []
        }
      </script>
      <p>What happened, in a sentence, for those who get no timeline.</p>
    </annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('annotated-timeline');
    await soon(() => expect(timeline?.issues).toHaveLength(1));
    await expect(timeline?.issues[0]?.message).toMatch(/line \d+/);
    await expect(timeline?.view).toBeNull();
    await expect(timeline?.innerText).toContain('What happened, in a sentence');
  },
};

/** The document cannot be had: a sentence, a way to try again, and the fallback. */
export const Unreachable: StoryObj = {
  render: () => html`
    <annotated-timeline src="/data/nowhere.json">
      <p>What happened, in a sentence, for those who get no timeline.</p>
    </annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('annotated-timeline');
    await soon(() => expect(timeline?.issues).toHaveLength(1));
    await expect(timeline?.issues[0]?.severity).toBe('fatal');
    await soon(() => expect(timeline?.shadowRoot?.textContent).toContain('Try again'));
  },
};

/** There is nothing to draw, which is no mistake. */
export const Empty: StoryObj = {
  render: () => html`<annotated-timeline .data=${{ events: [] }}></annotated-timeline>`,
  parameters: { document: { events: [] } },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('annotated-timeline');
    await soon(() => expect(timeline?.shadowRoot?.textContent).toContain('No events'));
    await expect(timeline?.issues).toHaveLength(0);
    await expect(timeline && parts(timeline, 'plot')).toHaveLength(0);
  },
};
