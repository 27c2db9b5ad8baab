import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent } from 'storybook/test';
import type { AnnotatedTimeline, EventJson } from '../src/index.js';
import { drawn, parts, soon } from './drawn.js';

/** Set `data` again when there is news: rows, selection, focus and view stay, as long as events keep their ids. */
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

function labelOf(timeline: AnnotatedTimeline, id: string): HTMLElement | undefined {
  return parts(timeline, 'label').find(({ dataset }) => dataset['event'] === id);
}
