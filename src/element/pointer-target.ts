import { hitTest } from '../scene/hit-test.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { EntryState } from './entries.js';

const MEANINGFUL = '[data-event], [data-period], [data-count], button, a, input';

/**
 * What a pointer is on: an entry, which is `known` if it is an event that is drawn; a chip that counts events; something with a
 * meaning of its own; or nothing.
 */
export type PointerTarget =
  | { readonly id: string; readonly known: TimelineEvent | undefined }
  | { readonly cluster: number }
  | 'control'
  | undefined;

/** Labels, marks and bars are told by their nodes, marks of the canvas by where they lie. */
export function pointerTarget(event: MouseEvent, { picture, listed, rtl }: EntryState): PointerTarget {
  const [node] = event.composedPath();
  const target = node instanceof Element ? node.closest<HTMLElement>(MEANINGFUL) : null;
  const scene = picture?.scene;
  if (!scene || listed) return 'control';
  if (!target) {
    const rect = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const x = rtl ? rect.right - event.clientX : event.clientX - rect.left;
    const mark = hitTest(scene, x, event.clientY - rect.top);
    return mark && { id: mark.event.id, known: mark.event };
  }
  const { event: eventId, period, count, first } = target.dataset;
  if (count) return { cluster: scene.clusters.findIndex((cluster) => cluster.first.id === first) };
  const id = eventId ?? period;
  // The list's buttons act by themselves, for keys and pointers alike; but they show what they are on.
  return event.type === 'click' && target.matches('button, a, input')
    ? 'control'
    : id === undefined
      ? 'control'
      : { id, known: scene.marks.find((mark) => mark.event.id === id)?.event };
}
