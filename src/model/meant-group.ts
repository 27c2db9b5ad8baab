import { excerpt } from '../base/describe-value.js';
import { memoByObject } from '../base/memo-by-object.js';
import type { FieldReader, Knowledge } from './field-reader.js';
import { nearestName } from './nearest-name.js';
import type { Groups } from './read-groups.js';
import type { Group } from './timeline.js';

/** Beyond this many declared groups, near misses are not looked for. */
const MAX_COMPARED = 100;
const MAX_LENGTH = 64;

/** The declared groups by their titles; of equal ones the first. */
const byTitle = memoByObject(
  ({ list, declaredCount }: Groups) =>
    new Map(
      list
        .slice(0, declaredCount)
        .reverse()
        .map((group) => [group.title, group]),
    ),
);

/** The declared group that a name of no group stands for: the one with this title. One with a name much like it is told of. */
export function meantGroup(entry: FieldReader, key: string, name: string, groups: Groups): Group | undefined {
  const titled = byTitle(groups).get(name);
  if (titled) {
    entry.replace('group-by-title', key, `the id "${titled.id}"`, 'read as that group');
    return titled;
  }
  const names = groups.list
    .slice(0, Math.min(groups.declaredCount, MAX_COMPARED))
    .flatMap(({ id, title }) => [id, title]);
  const near = name.length <= MAX_LENGTH ? nearestName(name, names) : undefined;
  if (near !== undefined) {
    const expected = `a declared group, such as "${excerpt(near)}"`;
    entry.replace('group-near', key, expected, 'taken as a group of its own');
  }
  return undefined;
}

/** A group is known by its title where it has no id. Of groups with one id the first counts. */
export const meantId: Knowledge['meantId'] = (group, { id, title }, taken) => {
  const name = id ?? title;
  if (name === undefined) return group.refuse('id', 'an id');
  if (!taken.has(name)) {
    group.replace('group-id', 'id', 'an id', `"${name}" is used`);
    return name;
  }
  group.replace('duplicate-group', 'id', 'an id that no other group has', 'the first one counts');
  return undefined;
};
