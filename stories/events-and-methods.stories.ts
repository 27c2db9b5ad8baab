import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent } from 'storybook/test';
import type { AnnotatedTimeline } from '../src/index.js';
import { clickLabel, drawn, parts, soon } from './drawn.js';

/** Use events and methods where the timeline is one part of a page that has other parts: a map, a text, a panel of its own. */
const meta: Meta = {
  title: 'Events and methods',
  component: 'annotated-timeline',
};

export default meta;

const timelineBeside = (node: EventTarget | null): AnnotatedTimeline =>
  (node as HTMLElement).closest('.story')?.querySelector('annotated-timeline') as AnnotatedTimeline;

function log(event: Event, text: string): void {
  const lines = (event.currentTarget as HTMLElement).closest('.story')?.querySelector('.log');
  const line = document.createElement('li');
  line.textContent = `${event.type}: ${text}`;
  lines?.prepend(line);
  while (lines && lines.children.length > 8) lines.lastElementChild?.remove();
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const logged = `timeline.addEventListener('timeline-load', ({ timeline, issues }) => …);
timeline.addEventListener('timeline-select', ({ id, cause }) => …);
timeline.addEventListener('timeline-view-change', ({ start, end, cause, settled }) => {
  if (settled) …
});`;

/** Zoom, drag, open and close something: what the page is told stands below, newest first. */
export const Log: StoryObj = {
  render: () => html`
    <div class="story">
      <annotated-timeline
        src="/data/niger.json"
        @timeline-load=${(event: HTMLElementEventMap['timeline-load']) =>
          log(event, `${event.timeline.events.length} events, ${event.issues.length} issues`)}
        @timeline-select=${(event: HTMLElementEventMap['timeline-select']) =>
          log(event, `${event.id ?? 'nothing'}, by ${event.cause}`)}
        @timeline-view-change=${(event: HTMLElementEventMap['timeline-view-change']) => {
          if (event.settled) log(event, `${day(event.start)} to ${day(event.end)}, by ${event.cause}`);
        }}
      ></annotated-timeline>
      <ol class="log"></ol>
    </div>
  `,
  parameters: { script: logged },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const lines = canvasElement.querySelector('.log') as HTMLElement;
    await soon(() => expect(lines.textContent).toContain('timeline-load: 5 events, 0 issues'));
    await clickLabel(timeline, 'coup');
    const selected = 'timeline-select: coup, by click';
    await soon(() => expect(lines.firstElementChild?.textContent).toBe(selected));
    await timeline.select(null);
    await expect(lines.firstElementChild?.textContent).toBe(selected);
  },
};

/** A page moves the timeline: each method resolves when the picture stands still. */
export const Methods: StoryObj = {
  render: () => html`
    <div class="story">
      <p class="buttons">
        <button @click=${(event: Event) => timelineBeside(event.target).zoomTo('2024-04', '2024-05')}>
          Spring 2024
        </button>
        <button @click=${(event: Event) => timelineBeside(event.target).select('arrival')}>
          The arrival
        </button>
        <button @click=${(event: Event) => timelineBeside(event.target).previous()}>Previous</button>
        <button @click=${(event: Event) => timelineBeside(event.target).next()}>Next</button>
        <button @click=${(event: Event) => timelineBeside(event.target).select(null)}>Close</button>
        <button @click=${(event: Event) => timelineBeside(event.target).fit()}>Everything</button>
      </p>
      <annotated-timeline src="/data/niger.json"></annotated-timeline>
    </div>
  `,
  parameters: {
    script: `await timeline.zoomTo('2024-04', '2024-05');
await timeline.select('arrival'); // false for an unknown id
await timeline.previous();
await timeline.next();
await timeline.select(null);
await timeline.fit();`,
  },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    const press = (name: string): Promise<boolean> => {
      const button = [...canvasElement.querySelectorAll('button')].find((each) => each.innerText === name);
      return fireEvent.click(button as HTMLElement);
    };
    await press('Spring 2024');
    const spring = { start: Date.UTC(2024, 3), end: Date.UTC(2024, 5) };
    await soon(() => expect(timeline.view).toEqual(spring));
    await press('The arrival');
    await soon(() => expect(timeline.selected).toBe('arrival'));
    await press('Previous');
    await soon(() => expect(timeline.selected).toBe('withdrawal'));
    await expect(await timeline.select('nobody')).toBe(false);
    await press('Close');
    await soon(() => expect(parts(timeline, 'card')).toHaveLength(0));
    await press('Everything');
    await soon(() => expect(timeline.view?.start).toBeLessThan(Date.UTC(2023, 6, 26)));
  },
};

/** A page shows what is selected in a place of its own: it cancels the event, and no card opens. */
export const OwnPanel: StoryObj = {
  render: () => html`
    <div class="story">
      <annotated-timeline
        src="/data/niger.json"
        @timeline-select=${(event: HTMLElementEventMap['timeline-select']) => {
          event.preventDefault();
          const panel = (event.currentTarget as HTMLElement).nextElementSibling;
          if (panel) panel.textContent = event.event?.title ?? 'Nothing is selected.';
        }}
      ></annotated-timeline>
      <output>Nothing is selected.</output>
    </div>
  `,
  parameters: {
    script: `timeline.addEventListener('timeline-select', (event) => {
  event.preventDefault();
  panel.textContent = event.event?.title ?? 'Nothing is selected.';
});`,
  },
  play: async ({ canvasElement }) => {
    const timeline = await drawn(canvasElement);
    await clickLabel(timeline, 'coup');
    const panel = canvasElement.querySelector('output');
    await soon(() => expect(panel?.textContent).toBe('Coup overthrows President Mohamed Bazoum'));
    await expect(parts(timeline, 'card')).toHaveLength(0);
  },
};
