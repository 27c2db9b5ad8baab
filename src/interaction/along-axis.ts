/** The axis a gesture is read along. Asked anew for each event, because all of it can change in between. */
export interface Axis {
  orientation(): 'horizontal' | 'vertical';
  /** Whether the axis begins at the right or, if it is vertical, at the bottom. */
  mirrored(): boolean;
  /** From `view.start` to `view.end`, in CSS px of the target itself. */
  lengthPx(): number;
}

/** Where a pointer or a finger is, in px of the screen. */
export type ScreenPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Where along the axis a point is, 0 at `view.start`. */
export function pointAlong(target: HTMLElement, axis: Axis, { clientX, clientY }: ScreenPoint): number {
  const { left, top, width } = target.getBoundingClientRect();
  // A page may scale what it embeds by a CSS transform, as slides do.
  const magnification = width / target.offsetWidth || 1;
  const alongPx = (axis.orientation() === 'vertical' ? clientY - top : clientX - left) / magnification;
  return axis.mirrored() ? axis.lengthPx() - alongPx : alongPx;
}
