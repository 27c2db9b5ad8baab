import type { TimelineEvent } from '../../src/index.js';
import { anchorOf } from '../../src/time/anchor.js';
import { textOf } from './harness.js';
import type { TimelineHarness } from './harness.js';

/** Boxes are written in hundredths of a pixel, and browsers snap them to sixty-fourths. */
const TOLERANCE_PX = 0.1;

/** What can be wrong with one picture, told in words; a good one has none. */
export type Faults = string[];

/** What one frame shows, as boxes on the screen. */
export interface Picture {
  readonly plot: DOMRect;
  readonly labels: ReadonlyMap<string, DOMRect>;
  /** The lines of each connector: one for a stem, three for an elbow. */
  readonly connectors: ReadonlyMap<string, readonly DOMRect[]>;
  /** What is seen of the clusters. */
  readonly chips: readonly DOMRect[];
  /** Events that they stand for. */
  readonly counted: number;
  readonly view: { readonly start: number; readonly end: number };
}

/** Reads what is shown now. */
export function survey(timeline: TimelineHarness): Picture {
  const idOf = ({ dataset }: HTMLElement) => dataset['event'] ?? '';
  return {
    plot: timeline.boxOf('plot'),
    labels: new Map(timeline.parts('label').map((node) => [idOf(node), node.getBoundingClientRect()])),
    connectors: new Map(timeline.parts('connector').map((node) => [idOf(node), linesOf(node)])),
    chips: timeline.parts('cluster').map((node) => node.firstElementChild!.getBoundingClientRect()),
    counted: timeline.parts('cluster').reduce((sum, { dataset }) => sum + Number(dataset['count']), 0),
    view: timeline.view,
  };
}

function linesOf(connector: HTMLElement): DOMRect[] {
  const box = connector.getBoundingClientRect();
  const points = connector.querySelector('polyline')?.getAttribute('points');
  if (!points) return [box];
  const corners = points.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
  return corners.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = corners[i]!;
    const [left, top] = [Math.min(x, fromX), Math.min(y, fromY)];
    return new DOMRect(box.x + left, box.y + top, Math.abs(x - fromX), Math.abs(y - fromY));
  });
}

/** Overlaps, connectors of other events through labels, and events that are neither labelled nor counted. */
export function faultsOf(picture: Picture, events: readonly TimelineEvent[]): Faults {
  const { labels, connectors, chips, counted, view } = picture;
  const faults: Faults = [];
  const boxes = [...labels];
  boxes.forEach(([id, box], i) => {
    for (const [other, otherBox] of boxes.slice(i + 1))
      if (isMeeting(box, otherBox)) faults.push(`labels ${id} and ${other} overlap`);
    for (const [other, lines] of connectors)
      if (other !== id && lines.some((line) => isMeeting(box, line)))
        faults.push(`the connector of ${other} runs through label ${id}`);
    if (chips.some((chip) => isMeeting(box, chip))) faults.push(`a cluster lies on label ${id}`);
  });
  chips.forEach((chip, i) => {
    if (chips.slice(i + 1).some((other) => isMeeting(chip, other))) faults.push('clusters overlap');
  });
  const inView = events.filter(({ when }) => {
    const anchor = anchorOf(when);
    return anchor >= view.start && anchor < view.end;
  }).length;
  if (labels.size + counted !== inView)
    faults.push(`${labels.size} labels and ${counted} in clusters, but ${inView} events in view`);
  return faults;
}

/** Labels that stick out of the plot. */
export function clippedLabels({ plot, labels }: Picture): Faults {
  return [...labels].flatMap(([id, box]) =>
    box.left < plot.left - TOLERANCE_PX ||
    box.right > plot.right + TOLERANCE_PX ||
    box.top < plot.top - TOLERANCE_PX ||
    box.bottom > plot.bottom + TOLERANCE_PX
      ? [`label ${id} sticks out of the plot`]
      : [],
  );
}

/** Labels whose words are wider or higher than the box that was kept free for them, as the browser sets them. */
export function overflowingLabels(timeline: TimelineHarness): Faults {
  return timeline.parts('label').flatMap((label) => {
    const box = label.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(label);
    const text = words.getBoundingClientRect();
    const isInside = text.left > box.left - 1 && text.right < box.right + 1 && text.bottom < box.bottom + 1;
    return isInside ? [] : [`label ${label.dataset['event']} is too small for its text`];
  });
}

/** Labels that `before` had and `after` has not, although their events are still in view. */
export function lostLabels(before: Picture, after: Picture, events: readonly TimelineEvent[]): Faults {
  return events.flatMap(({ id, when }) => {
    const anchor = anchorOf(when);
    const isInView = anchor >= after.view.start && anchor < after.view.end;
    return isInView && before.labels.has(id) && !after.labels.has(id) ? [`label ${id} is lost`] : [];
  });
}

function isMeeting(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE_PX
  );
}

/** The title that each label shows, its lines put together. */
export function titlesOf(timeline: TimelineHarness): string[] {
  return timeline
    .parts('label')
    .map((label) => [...label.querySelectorAll('.title span')].map(textOf).join(' '));
}
