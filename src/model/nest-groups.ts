import { group as byKey } from 'd3-array';
import type { FieldReader, Reading } from './field-reader.js';
import type { Group } from './timeline.js';

/** How many groups may be around one: deeper nobody follows. */
const MAX_DEPTH = 8;
const OUTCOME = 'taken as a group in no other';

/** What an author wrote of a group. */
export interface Nested {
  readonly group: Group;
  /** The id or the title of the group that it is in. */
  readonly parent: string;
  readonly from: FieldReader;
}

/**
 * Puts groups into the groups that they are in, and each right behind that one; otherwise they keep their order. A group that
 * would be in itself, however far around, stays outside, as does one in what is no group.
 */
export function nestGroups({ groups: { list, nested } }: Reading): readonly Group[] {
  if (nested.length === 0) return list;
  const named = new Map([...list].reverse().map((each) => [each.title, each]));
  for (const each of list) named.set(each.id, each);
  for (const { group, parent, from } of nested) {
    const other = named.get(parent);
    const around = other && ancestorsOf(other);
    if (!around) from.refuse('parent', 'the id of another group', OUTCOME);
    else if (around.includes(group)) from.refuse('parent', 'a group that is not in this one', OUTCOME);
    else Object.assign(group, { parent: other });
  }
  for (const { group, from } of nested) {
    if (ancestorsOf(group).length <= MAX_DEPTH + 1) continue;
    from.refuse('parent', `at most ${MAX_DEPTH} groups around one`, OUTCOME);
    delete (group as { parent?: Group }).parent;
  }
  const inside = byKey(list, ({ parent }) => parent);
  const withInner = (each: Group): Group[] => [each, ...(inside.get(each) ?? []).flatMap(withInner)];
  const outer = inside.get(undefined) ?? [];
  outer.forEach((each, outerIndex) => Object.assign(each, { outerIndex }));
  const ordered = outer.flatMap(withInner);
  ordered.forEach((each, index) => Object.assign(each, { index }));
  return ordered;
}

/** A group and those around it, from the inside out; of too many, only one too many. */
function ancestorsOf(group: Group): Group[] {
  const found: Group[] = [];
  for (let at: Group | undefined = group; at && found.length <= MAX_DEPTH + 1; at = at.parent) found.push(at);
  return found;
}
