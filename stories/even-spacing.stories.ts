import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import writing from '../demo/data/writing.json' with { type: 'json' };
import niger from '../demo/data/niger.json' with { type: 'json' };
import type { AnnotatedTimeline } from '../src/index.js';
import { drawn, part, parts, soon, textOf } from './drawn.js';

/**
 * Use even spacing where the order matters and true distances would waste the space: events far apart, or in heaps. The
 * axis then tells the date of each event, and says that it is not to scale.
 */
const meta: Meta = {
  title: 'Even spacing',
  component: 'annotated-timeline',
};

export default meta;

/** From each mark on the axis to the next, px. */
function stepsOf(timeline: AnnotatedTimeline): number[] {
  const ends = parts(timeline, 'axis')
    .flatMap((axis) => [...axis.querySelectorAll('.tick-line')])
    .map((line) => line.getBoundingClientRect().left);
  return ends.slice(1).map((left, i) => left - ends[i]!);
}

const expectEven = async (timeline: AnnotatedTimeline) => {
  const steps = stepsOf(timeline);
  await expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
  await expect(textOf(timeline, 'axis')).toContain('Not to scale');
};

/** Nine months between the first two events, three weeks between the last: as far, but each with its date. */
export const Niger: StoryObj = {
  render: () => html`<annotated-timeline spacing="even" lang="en-GB" .data=${niger}></annotated-timeline>`,
  parameters: { document: niger },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expectEven(timeline);
    await expect(textOf(timeline, 'axis')).toContain('mid-April 2024');
    await expect(parts(timeline, 'label')).toHaveLength(5);
  },
};

/** Fifty-three centuries, in which the events would crowd at the end. */
export const LongPast: StoryObj = {
  render: () => html`<annotated-timeline spacing="even" lang="en-GB" .data=${writing}></annotated-timeline>`,
  parameters: { document: writing },
  play: async ({ canvasElement }) => expectEven(await drawn(canvasElement)),
};

/** In a column, where height is dear. */
export const InAColumn: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 360px">
      <annotated-timeline spacing="even" lang="en-GB" .data=${niger}></annotated-timeline>
    </div>`,
  parameters: { document: niger },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(part(timeline, 'plot').getBoundingClientRect().width).toBeLessThan(360);
    await expect(textOf(timeline, 'axis')).toContain('Not to scale');
  },
};

/** A page may let its readers switch: everything moves to its other place. */
export const ASwitch: StoryObj = {
  render: () => html`
    <p>
      <label>
        <input
          type="checkbox"
          @change=${({ target }: Event) => {
            const box = target as HTMLInputElement;
            const timeline = box.closest('p')?.parentElement?.querySelector('annotated-timeline');
            if (timeline) timeline.spacing = box.checked ? 'even' : 'time';
          }}
        />
        Even spacing
      </label>
    </p>
    <annotated-timeline lang="en-GB" .data=${niger}></annotated-timeline>
  `,
  parameters: { document: niger },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const box = within(canvasElement).getByRole('checkbox');
    await userEvent.click(box);
    await soon(() => expect(textOf(timeline, 'axis')).toContain('Not to scale'));
    await userEvent.click(box);
    await soon(() => expect(textOf(timeline, 'axis')).not.toContain('Not to scale'));
  },
};
