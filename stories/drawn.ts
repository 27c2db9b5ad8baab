import type { AnnotatedTimeline } from '../src/index.js';
import { expect, fireEvent, waitFor } from 'storybook/test';

/** Asks again until the answer is as expected; a busy machine may take its time. */
export const soon = (check: () => unknown): Promise<unknown> => waitFor(check, { timeout: 8000 });

/** The timelines of a story, as soon as all of them have been drawn, labels included, and answer to the reader. */
export async function allDrawn(canvas: HTMLElement): Promise<AnnotatedTimeline[]> {
  const timelines = [...canvas.querySelectorAll('annotated-timeline')];
  await expect(timelines).not.toHaveLength(0);
  await soon(() => {
    const busy = timelines.filter(
      (each) => !each.view || textOf(each, 'list') === '' || each.matches(':state(arranging)'),
    );
    return expect(busy).toHaveLength(0);
  });
  return timelines;
}

/** The only timeline of a story, as soon as it has been drawn. */
export async function drawn(canvas: HTMLElement): Promise<AnnotatedTimeline> {
  const [timeline, ...others] = await allDrawn(canvas);
  await expect(others).toHaveLength(0);
  return timeline as AnnotatedTimeline;
}

/** Every element that has the part. */
export function parts(timeline: AnnotatedTimeline, name: string): HTMLElement[] {
  return [...(timeline.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

export function part(timeline: AnnotatedTimeline, name: string): HTMLElement {
  const [found] = parts(timeline, name);
  if (!found) throw new Error(`The timeline shows no part "${name}"`);
  return found;
}

/** What a reader reads in all elements of the part. */
export function textOf(timeline: AnnotatedTimeline, name: string): string {
  return parts(timeline, name)
    .map((each) => each.innerText.replace(/\s+/g, ' '))
    .join('\n');
}

/** Clicks on what a reader sees of an event. */
export async function clickLabel(timeline: AnnotatedTimeline, id: string): Promise<void> {
  const label = parts(timeline, 'label').find((each) => each.dataset.event === id);
  if (!label) throw new Error(`The timeline shows no label of "${id}"`);
  const { left, top, width, height } = label.getBoundingClientRect();
  await fireEvent.click(label, { clientX: left + width / 2, clientY: top + height / 2 });
}

/** Clicks on a button inside the timeline, by its name. */
export async function clickButton(timeline: AnnotatedTimeline, name: string | RegExp): Promise<void> {
  const buttons = [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])];
  const named = buttons.find((button) =>
    new RegExp(name).test(button.ariaLabel ?? button.textContent.trim()),
  );
  if (!named) throw new Error(`The timeline shows no button "${String(name)}"`);
  await fireEvent.click(named);
}
