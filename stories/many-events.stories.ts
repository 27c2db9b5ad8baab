import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { loadFlights } from '../demo/flights.js';
import { expect, fn, waitFor } from 'storybook/test';
import { drawn, parts, part, soon, textOf } from './drawn.js';
import { kinds, randomColumns } from './random-columns.js';

/**
 * Use it for measurements, logs and whole archives. Much data come as columns, a list for each field, of which nothing is
 * copied and no text is read before somebody looks at it; or as lines of JSON, which are drawn as they arrive.
 */
const meta: Meta = {
  title: 'Many events',
  component: 'annotated-timeline',
};

export default meta;

const COUNT = 100_000;

/** A hundred thousand events: zoom in as far as you like, each one is there. */
export const AHundredThousand: StoryObj = {
  render: () =>
    html`<annotated-timeline
      .data=${{ title: 'Thirty years of a plant', groups: kinds, columns: randomColumns(COUNT) }}
      lang="en"
    ></annotated-timeline>`,
  parameters: {
    script: [
      'timeline.data = {',
      '  groups: [{ id: "reading" }, { id: "alarm" }],',
      '  columns: {',
      '    start: Float64Array.of(Date.UTC(2024, 4, 3, 9, 30), …),',
      '    end: Float64Array.of(NaN, …),',
      '    group: Uint8Array.of(0, …),',
      '    title: (row) => `Reading ${row + 1}`,',
      '  },',
      '};',
    ].join('\n'),
  },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await expect(timeline.issues).toHaveLength(0);
    const counted = () =>
      parts(timeline, 'cluster').reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
    await soon(() => expect(parts(timeline, 'label').length + counted()).toBe(COUNT));
    await timeline.zoomTo('2004-05-03T12:00Z', '2004-05-04T12:00Z', { animate: false });
    await drawn(canvasElement);
    // In one day there is room for a label of each.
    await soon(() => expect(parts(timeline, 'label').length).toBeGreaterThan(3));
    await expect(textOf(timeline, 'label')).toMatch(/(Reading|Alarm|Repair|Inspection|Outage|Delivery) \d+/);
  },
};

/**
 * Three million flights, of which those that were most delayed are named first. They are a file of 13 MB, and so are fetched
 * only when you ask for them; until then the element shows what stands inside it.
 */
export const ThreeMillionFlights: StoryObj = {
  render: () =>
    html`<annotated-timeline max-events="3000000" lang="en">
      <div style="padding: 8rem 1rem; text-align: center">
        <button
          type="button"
          @click=${(event: Event) => void showFlights(event.currentTarget as HTMLElement)}
        >
          Load 3,000,000 flights (13 MB)
        </button>
        <p role="status"></p>
      </div>
    </annotated-timeline>`,
  parameters: {
    script: [
      'timeline.data = {',
      '  columns: {',
      '    start, // a Float64Array of 3,000,000 times, in order',
      '    title: (row) => `${airports[origin[row]]} to ${airports[destination[row]]}`,',
      '    importance: delay,',
      '    local: true,',
      '  },',
      '};',
    ].join('\n'),
  },
};

/** The same, as a reader has them. */
export const ThreeMillionFlightsLoaded: StoryObj = {
  ...ThreeMillionFlights,
  // To look at it must not fetch them.
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, canvas, userEvent }) => {
    const loaded = fn();
    canvasElement.addEventListener('timeline-load', loaded, { once: true });
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(loaded).toHaveBeenCalled(), { timeout: 40_000 });
    const timeline = await drawn(canvasElement);
    await expect(timeline.issues).toHaveLength(0);
    const counted = () =>
      parts(timeline, 'cluster').reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
    await soon(() => expect(parts(timeline, 'label').length + counted()).toBe(3_000_000));
  },
};

/** Tells how many flights have come, and puts them in the place of the button that asks for them. */
async function showFlights(button: HTMLElement): Promise<void> {
  if (button.ariaDisabled === 'true') return;
  const timeline = button.closest('annotated-timeline')!;
  const status = timeline.querySelector('[role="status"]')!;
  // It keeps the focus.
  button.ariaDisabled = 'true';
  status.textContent = 'Fetching the flights …';
  try {
    timeline.data = await loadFlights((read, total) => {
      status.textContent = `${read.toLocaleString('en')} of ${total.toLocaleString('en')} flights read …`;
    });
  } catch (error) {
    button.ariaDisabled = null;
    status.textContent = `The flights cannot be shown. ${(error as Error).message}`;
  }
}

/** 1,674 releases of browsers, a line of JSON for each: the first ones are there before the last ones have arrived. */
export const BrowserReleases: StoryObj = {
  render: () => html`<annotated-timeline src="/data/browser-releases.ndjson" lang="en"></annotated-timeline>`,
  parameters: {
    document: {
      events: [
        { date: '1995-08-16', title: 'Internet Explorer 1', group: 'Internet Explorer' },
        { date: '2008-12-11', title: 'Chrome 1', group: 'Chrome' },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await soon(() => expect(part(timeline, 'legend').textContent).toContain('Bun'));
    await expect(timeline.issues).toHaveLength(0);
    await expect(textOf(timeline, 'list')).toContain('Internet Explorer 1');
  },
};
