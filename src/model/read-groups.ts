import { FieldReader, rareField, type ReadField, type ReadItem } from './field-reader.js';
import type { Nested } from './nest-groups.js';
import { readColor } from './read-color.js';
import { readLabel } from './read-text.js';
import type { Group, Shape } from './timeline.js';

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'pentagon', 'cross'];

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
  /** How many of the list are declared; the others are only named. */
  declaredCount = 0;

  declare(document: FieldReader): void {
    document.list('groups', this.#declare);
    this.declaredCount = this.list.length;
  }

  /** The group that an event or period is in, if any. */
  of(entry: FieldReader, key: string): Group | undefined {
    // Whatever is an id as it stands needs no cleaning.
    const known = this.#byId.get(entry.get(key) as string);
    if (known) return known;
    const name = readLabel(entry, key);
    if (name === undefined) return undefined;
    const mayMeanOther = this.declaredCount > 0 && !this.#byId.has(name);
    const meant = mayMeanOther ? entry.reading.meantGroup(entry, key, name, this) : undefined;
    return meant ?? this.named(name);
  }

  /** The group of this id, which need not be declared. */
  named(id: string): Group {
    return this.#byId.get(id) ?? this.#add({ id, title: id });
  }

  readonly #declare: ReadItem<void> = (value, place, reading) => {
    const from = FieldReader.open(value, GROUP, place, reading);
    if (!from) return;
    const { parent, ...group } = from.read(GROUP);
    const isOwn = group.id !== undefined && !this.#byId.has(group.id);
    const id = isOwn ? group.id : reading.meantId(from, group, this.#byId);
    if (id === undefined) return;
    const added = this.#add({ ...group, id, title: group.title ?? id });
    if (parent !== undefined) this.nested.push({ group: added, parent, from });
  };

  /** Takes a group that has its place. */
  keep(group: Group): Group {
    this.list.push(group);
    this.#byId.set(group.id, group);
    return group;
  }

  #add(fields: Omit<Group, 'index'>): Group {
    return this.keep({ ...fields, index: this.list.length });
  }
}

export const readGroup: ReadField<Group | undefined> = (from, key) => from.reading.groups.of(from, key);
