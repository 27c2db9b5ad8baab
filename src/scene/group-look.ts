import type { Entry, Group, Shape } from '../model/timeline.js';

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'pentagon', 'cross'];
const COLORS = 6;

/** The group's own shape, else the next one in a fixed order; a circle for events without a group. */
export function shapeOf(group: Group | undefined): Shape {
  return group?.shape ?? SHAPES[(group?.index ?? 0) % SHAPES.length] ?? 'circle';
}

/**
 * The group's own colour, else that of the group it is in, else the palette's, as a CSS value; the text colour for events
 * without a group.
 */
export function colorOf(group: Group | undefined): string {
  if (group?.parent) return group.color ?? colorOf(group.parent);
  return (
    group?.color ??
    (group ? `var(--_group-${((group.outerIndex ?? group.index) % COLORS) + 1})` : 'var(--_ink)')
  );
}

/** The colour of an event's or period's mark: its own, else its group's. */
export function entryColorOf({ color, group }: Pick<Entry, 'color' | 'group'>): string {
  return color ?? colorOf(group);
}
