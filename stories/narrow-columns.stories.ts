import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import document from '../demo/data/niger.json' with { type: 'json' };
import { allDrawn, parts, textOf } from './drawn.js';

/**
 * Use it wherever there is a column: the width of the column decides, not that of the screen. Under 480 px time runs
 * downwards.
 */
const meta: Meta = {
  title: 'Narrow columns',
  component: 'annotated-timeline',
};

export default meta;

const widths = ['320px', '360px', '480px', '768px', '1200px'];
/** As many reigns as no lane could tell apart. */
const reigns = {
  title: 'A hundred and fifty reigns',
  events: [1800, 1850, 1900, 1950, 2000].map((year) => ({ date: String(year), title: `The year ${year}` })),
  periods: Array.from({ length: 150 }, (_, i) => ({
    start: String(1800 + i),
    end: String(1950 + ((i * 7) % 60)),
    title: `Reign ${i + 1}`,
  })),
};
const mainTitles = ['Coup', 'Junta denounces', 'Washington agrees', 'Russian soldiers'];

/** The same document in columns of 320 to 1200 px. Each shows the four main titles, whole. */
export const SideBySide: StoryObj = {
  render: () => html`
    <div class="columns">
      ${widths.map(
        (width) => html`
          <figure style="inline-size: ${width}">
            <annotated-timeline .data=${{ ...document, title: `Niger in ${width}` }}></annotated-timeline>
          </figure>
        `,
      )}
    </div>
  `,
  parameters: { document },
  play: async ({ canvasElement }) => {
    for (const timeline of await allDrawn(canvasElement)) {
      const labels = textOf(timeline, 'label');
      for (const title of mainTitles) await expect(labels).toContain(title);
      const box = timeline.getBoundingClientRect();
      for (const label of parts(timeline, 'label')) {
        const { left, right } = label.getBoundingClientRect();
        await expect(left).toBeGreaterThanOrEqual(box.left);
        await expect(right).toBeLessThanOrEqual(box.right);
      }
      await expect(timeline.matches(':state(vertical)')).toBe(timeline.clientWidth < 480);
    }
  },
};

/** In little height labels are their titles on one line; everything else is in the card. */
export const LittleHeight: StoryObj = {
  render: () => html`<annotated-timeline style="height: 320px" .data=${document}></annotated-timeline>`,
  parameters: { document },
  play: async ({ canvasElement }) => {
    const [timeline] = await allDrawn(canvasElement);
    for (const label of parts(timeline!, 'label')) {
      await expect(label.getBoundingClientRect().height).toBeLessThan(24);
    }
  },
};

/** Where lanes would outgrow the space, one strip tells how many periods lie over each other; the list has them all. */
export const MorePeriodsThanLanes: StoryObj = {
  render: () => html`<annotated-timeline .data=${reigns}></annotated-timeline>`,
  parameters: { document: reigns },
  play: async ({ canvasElement }) => {
    const [timeline] = await allDrawn(canvasElement);
    await expect(parts(timeline!, 'period')).toHaveLength(0);
    await expect(parts(timeline!, 'label')).toHaveLength(5);
  },
};
