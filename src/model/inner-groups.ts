import type { Group } from './timeline.js';

/** A group of a timeline and all that are in it, however deep: each stands right behind the one that it is in. */
export function innerGroups(outer: Group, groups: readonly Group[]): readonly Group[] {
  const isWithin = (group: Group | undefined): boolean =>
    group === outer || (!!group && isWithin(group.parent));
  let end = outer.index;
  while (isWithin(groups[end])) end++;
  return groups.slice(outer.index, end);
}
