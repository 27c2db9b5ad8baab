import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent } from 'storybook/test';
import type { AnnotatedTimeline, EventJson } from '../src/index.js';
import { drawn, parts, soon } from './drawn.js';

/**
 * Set `data` again when there is news, or `patch` what has changed: rows, selection, focus and view stay, as long as events
 * keep their ids. With `follow` the view goes along with the newest event until the reader moves away from it.
 */
const meta: Meta = {
  title: 'Live data',
  component: 'annotated-timeline',
};

export default meta;

const launches: readonly EventJson[] = [
  { id: 'sputnik', date: '1957-10-04', title: 'Sputnik 1' },
  { id: 'gagarin', date: '1961-04-12', title: 'Gagarin orbits the Earth' },
  { id: 'apollo', date: '1969-07-20', title: 'Apollo 11 lands on the Moon' },
  { id: 'shuttle', date: '1981-04-12', title: 'The first Space Shuttle' },
  { id: 'station', date: '1998-11-20', title: 'The first module of the ISS' },
  { id: 'mir', date: '1986-02-20', title: 'Mir' },
  { id: 'hubble', date: '1990-04-24', title: 'Hubble is launched' },
  { id: 'salyut', date: '1971-04-19', title: 'Salyut 1' },
];
const FIRST = 5;

/** Gives the timeline beside a button the first so many events. */
function show(event: Event, by: 1 | -1): void {
  const timeline = (event.target as HTMLElement).closest('.story')?.querySelector('annotated-timeline');
  if (!timeline) return;
  const count = (timeline.data as readonly EventJson[]).length + by;
  timeline.data = launches.slice(0, Math.min(Math.max(count, 1), launches.length));
}

/** Each press sets `data` to a new list: one event more, or one less. */
export const AddAndRemove: StoryObj = {
  render: () => html`
    <div class="story">
      <p class="buttons">
        <button @click=${(event: Event) => show(event, 1)}>Add an event</button>
        <button @click=${(event: Event) => show(event, -1)}>Remove an event</button>
      </p>
      <annotated-timeline .data=${launches.slice(0, FIRST)}></annotated-timeline>
    </div>
  `,
  parameters: { script: 'timeline.data = [...timeline.data, news];' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const press = (name: string): Promise<boolean> => {
      const button = [...canvasElement.querySelectorAll('button')].find((each) => each.innerText === name);
      return fireEvent.click(button as HTMLElement);
    };
    const heightOf = (id: string) =>
      labelOf(timeline, id)!.getBoundingClientRect().bottom - timeline.getBoundingClientRect().top;
    const before = heightOf('apollo');
    await press('Add an event');
    await soon(() => expect(labelOf(timeline, 'mir')).toBeDefined());
    await expect(heightOf('apollo')).toBe(before);
    await press('Remove an event');
    await soon(() => expect(labelOf(timeline, 'mir')).toBeUndefined());
    await expect(heightOf('apollo')).toBe(before);
  },
};

/** A reading of ten minutes later than the last one. */
function readingAt(place: number): EventJson {
  const date = new Date(Date.UTC(2024, 4, 3, 8) + place * 600_000).toISOString().replace(':00.000Z', 'Z');
  return { id: `reading-${place}`, date, title: `Reading ${place + 1}: ${18 + ((place * 7) % 5)} °C` };
}

const READINGS = 40;

/** Each press adds a reading to the others, of which only the last two hours are in view. */
export const FollowTheNewest: StoryObj = {
  render: () => html`
    <div class="story">
      <p class="buttons">
        <button
          @click=${(event: Event) => {
            const timeline = (event.target as HTMLElement)
              .closest('.story')
              ?.querySelector<AnnotatedTimeline>('annotated-timeline');
            const place = Number(timeline?.dataset['readings'] ?? READINGS);
            if (timeline) timeline.dataset['readings'] = String(place + 1);
            void timeline?.patch({ add: readingAt(place) });
          }}
        >
          Add a reading
        </button>
      </p>
      <annotated-timeline
        follow
        view-start="2024-05-03T12:40Z"
        .data=${Array.from({ length: READINGS }, (_, place) => readingAt(place))}
      ></annotated-timeline>
    </div>
  `,
  parameters: { script: 'await timeline.patch({ add: reading });' },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const { start } = timeline.view!;
    await timeline.zoomTo(start, timeline.view!.end, { animate: false });
    const button = canvasElement.querySelector('button') as HTMLElement;
    for (let i = 0; i < 4; i++) await fireEvent.click(button);
    await soon(() => expect(labelOf(timeline, 'reading-43')).toBeDefined());
    await expect(timeline.view!.start).toBeGreaterThan(start);
  },
};

function labelOf(timeline: AnnotatedTimeline, id: string): HTMLElement | undefined {
  return parts(timeline, 'label').find(({ dataset }) => dataset['event'] === id);
}
