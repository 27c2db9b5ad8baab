import type { Group } from './timeline.js';

/** A group and all that are in it, however deep. */
export function innerGroups(outer: Group, groups: readonly Group[]): Group[] {
  return groups.filter((group) => isWithin(group, outer));
}

/** Whether a group is another one, or in it. */
export function isWithin(group: Group | undefined, outer: Group): boolean {
  for (let at = group; at; at = at.parent) if (at === outer) return true;
  return false;
}
