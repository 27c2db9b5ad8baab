import { pointer } from 'd3-selection';

/** The axis a gesture is read along. Asked anew for each event, because all of it can change in between. */
export interface Axis {
  orientation(): 'horizontal' | 'vertical';
  /** Whether the axis begins at the right or, if it is vertical, at the bottom. */
  mirrored(): boolean;
  /** From `view.start` to `view.end`, in CSS px of the target itself. */
  lengthPx(): number;
}

/** Where along the axis an event is, 0 at `view.start`. */
export function pointAlong(target: HTMLElement, axis: Axis, event: MouseEvent): number {
  const [x, y] = pointer(event, target);
  const alongPx = (axis.orientation() === 'vertical' ? y : x) / magnification(target);
  return axis.mirrored() ? axis.lengthPx() - alongPx : alongPx;
}

/** `px' = k · px + x` on the screen, to the right or downwards, turned into the same motion along the axis. */
export function transformAlong(
  target: HTMLElement,
  axis: Axis,
  { k, x, y }: { k: number; x: number; y: number },
): { k: number; x: number } {
  const shiftPx = (axis.orientation() === 'vertical' ? y : x) / magnification(target);
  return { k, x: axis.mirrored() ? axis.lengthPx() * (1 - k) - shiftPx : shiftPx };
}

/** A page may scale what it embeds by a CSS transform, as slides do; the pointer is told in px of the screen. */
function magnification(target: HTMLElement): number {
  return target.getBoundingClientRect().width / target.offsetWidth || 1;
}
