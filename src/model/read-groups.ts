import { excerpt } from '../base/describe-value.js';
import { FieldReader, rareField, type ReadField, type ReadItem } from './field-reader.js';
import type { Nested } from './nest-groups.js';
import { readColor } from './read-color.js';
import { readLabel } from './read-text.js';
import type { Group, Shape } from './timeline.js';

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'pentagon', 'cross'];
/** Beyond this many declared groups, near misses are not looked for. */
const MAX_COMPARED = 100;

const GROUP = {
  id: readLabel,
  title: readLabel,
  parent: rareField('parent'),
  color: readColor,
  shape: (group: FieldReader, key: string): Shape | undefined => {
    const value = group.get(key);
    const shape = SHAPES.find((known) => known === value);
    if (value !== undefined && !shape) group.replace('shape-unknown', key, SHAPES.join(', '), 'left out');
    return shape;
  },
};

/** The groups of a document: the declared ones in their order, then others in the order in which events name them. */
export class Groups {
  readonly list: Group[] = [];
  /** Those that are in another one, which may be declared later. */
  readonly nested: Nested[] = [];
  readonly #byId = new Map<string, Group>();
  readonly #byTitle = new Map<string, Group>();
  #declaredNames: readonly string[] = [];

  declare(document: FieldReader): void {
    document.list('groups', this.#declare);
    this.#declaredNames = this.list.slice(0, MAX_COMPARED).flatMap(({ id, title }) => [id, title]);
  }

  /** The group that an event or period is in, if any. */
  of(entry: FieldReader, key: string): Group | undefined {
    const name = readLabel(entry, key);
    if (name === undefined) return undefined;
    const known = this.#byId.get(name);
    if (known) return known;
    const titled = this.#byTitle.get(name);
    if (titled) {
      entry.replace('group-by-title', key, `the id "${titled.id}"`, 'read as that group');
      return titled;
    }
    const names = this.#declaredNames;
    const near = names.length > 0 && name.length <= 64 ? entry.reading.nearestName(name, names) : undefined;
    if (near !== undefined) {
      entry.replace(
        'group-near',
        key,
        `a declared group, such as "${excerpt(near)}"`,
        'taken as a group of its own',
      );
    }
    return this.#add({ id: name, title: name });
  }

  readonly #declare: ReadItem<void> = (value, place, reading) => {
    const from = FieldReader.open(value, GROUP, place, reading);
    if (!from) return;
    const { parent, ...group } = from.read(GROUP);
    const id = group.id ?? group.title;
    if (id === undefined) {
      from.refuse('id', 'an id');
    } else if (this.#byId.has(id)) {
      from.replace('duplicate-group', 'id', 'an id that no other group has', 'the first one counts');
    } else {
      if (from.get('id') === undefined) from.replace('group-id', 'id', 'an id', `"${id}" is used`);
      const added = this.#add({ ...group, id, title: group.title ?? id });
      if (parent !== undefined) this.nested.push({ group: added, parent, from });
    }
  };

  #add(fields: Omit<Group, 'index'>): Group {
    const group = { ...fields, index: this.list.length };
    this.list.push(group);
    this.#byId.set(group.id, group);
    if (!this.#byTitle.has(group.title)) this.#byTitle.set(group.title, group);
    return group;
  }
}

export const readGroup: ReadField<Group | undefined> = (from, key) => from.reading.groups.of(from, key);
