import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { clickLabel, drawn, soon, textOf } from './drawn.js';

/**
 * Use a timeline when the *when* is the story: what came first, how long it took, how much went on at once, and how
 * sure we are of it.
 *
 * Use something else
 *
 * - for exact dates to look things up in: a table reads faster;
 * - for quantities over time: that is a chart;
 * - for three events: a sentence does it;
 * - for what comes again every week: a calendar.
 *
 * One script defines the element. The document comes from the `data` property, else from a script among the
 * children, else from `src`.
 */
const meta: Meta = {
  title: 'Introduction',
  component: 'annotated-timeline',
};

export default meta;

/** The document stands in the page itself: nothing else is loaded. Write `<` as `\u003c` inside it. */
export const InThePage: StoryObj = {
  render: () => html`
    <annotated-timeline>
      <script type="application/json">
        {
          "title": "A document in the page",
          "events": [
            { "id": "month", "date": "2024-03", "title": "Some time in March" },
            { "id": "day", "date": "2024-05-03", "title": "On one day in May" }
          ]
        }
      </script>
    </annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(textOf(timeline, 'label')).toContain('March 2024 Some time in March');
    await expect(timeline.issues).toHaveLength(0);
  },
};

/** The document is a file of its own. What stands in the element shows until the timeline does. */
export const FromAFile: StoryObj = {
  render: () => html`
    <annotated-timeline src="/data/niger.json">
      <p>
        In July 2023 a coup overthrew Niger’s president; in May 2024 Russians shared a base with Americans.
      </p>
    </annotated-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await clickLabel(timeline, 'coup');
    await soon(() => expect(textOf(timeline, 'card')).toContain('The elected president is overthrown'));
    await expect(timeline.selected).toBe('coup');
  },
};

/** A script has the document already, or makes it. */
export const FromAScript: StoryObj = {
  render: () => html`
    <annotated-timeline
      .data=${[{ date: '2024-03', title: 'A bare array of events will do' }]}
    ></annotated-timeline>
  `,
  parameters: {
    script: `import 'annotated-timeline/define';

const timeline = document.querySelector('annotated-timeline');
timeline.data = [{ date: '2024-03', title: 'A bare array of events will do' }];`,
  },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    timeline.data = [...(timeline.data as []), { date: '2024-05', title: 'Set anew, drawn anew' }];
    await soon(() => expect(textOf(timeline, 'label')).toContain('Set anew, drawn anew'));
  },
};
