import { FieldReader, type Reading } from './field-reader.js';
import * as issues from './issues.js';
import { nearestName } from './nearest-name.js';
import { omitUndefined } from './omit-undefined.js';
import { readLabel } from './read-text.js';
import type { Group, Shape } from './timeline.js';

const GROUP_KEYS: ReadonlySet<string> = new Set(['id', 'title', 'color', 'shape']);
const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'pentagon', 'cross'];
/** Beyond this many declared groups, near misses are not looked for. */
const MAX_COMPARED = 100;

/** The groups of a document: the declared ones in their order, then others in the order in which events name them. */
export class Groups {
  readonly list: Group[] = [];
  readonly #byId = new Map<string, Group>();
  readonly #byTitle = new Map<string, Group>();
  readonly #declared: Group[];

  constructor(document: FieldReader | undefined) {
    document?.list('groups').forEach((item, i) => this.#declare(item, `/groups/${i}`, document.reading));
    this.#declared = this.list.slice(0, MAX_COMPARED);
  }

  /** The group that an event or period is in, if any. */
  of(entry: FieldReader): Group | undefined {
    const name = readLabel(entry, 'group');
    if (name === undefined) return undefined;
    return this.#byId.get(name) ?? this.#titled(name, entry) ?? this.#appear(name, entry);
  }

  #titled(name: string, entry: FieldReader): Group | undefined {
    const group = this.#byTitle.get(name);
    if (group)
      entry.reading.log.report(
        issues.replaced(
          'group-by-title',
          entry.at('group'),
          name,
          `the id "${group.id}"`,
          'read as that group',
        ),
      );
    return group;
  }

  #appear(name: string, entry: FieldReader): Group {
    const names = this.#declared.flatMap(({ id, title }) => [id, title]);
    const near = name.length <= 64 ? nearestName(name, names) : undefined;
    if (near !== undefined) entry.reading.log.report(issues.groupNear(entry.at('group'), name, near));
    return this.#add({ id: name, title: name });
  }

  #declare(value: unknown, path: string, reading: Reading): void {
    const group = FieldReader.open(value, GROUP_KEYS, { path }, reading, 'left out');
    if (!group) return;
    const title = readLabel(group, 'title');
    const id = readLabel(group, 'id') ?? title;
    if (id === undefined) {
      reading.log.report(issues.wrongType(group.at('id'), undefined, 'an id'));
    } else if (this.#byId.has(id)) {
      group.replace('duplicate-group', 'id', 'an id that no other group has', 'the first one counts');
    } else {
      if (group.get('id') === undefined) group.replace('group-id', 'id', 'an id', `"${id}" is used`);
      const look = omitUndefined({ color: readColor(group), shape: readShape(group) });
      this.#add({ id, title: title ?? id, ...look });
    }
  }

  #add(fields: Omit<Group, 'index'>): Group {
    const group = { ...fields, index: this.list.length };
    this.list.push(group);
    this.#byId.set(group.id, group);
    if (!this.#byTitle.has(group.title)) this.#byTitle.set(group.title, group);
    return group;
  }
}

function readShape(group: FieldReader): Shape | undefined {
  const value = group.get('shape');
  const shape = SHAPES.find((known) => known === value);
  if (value !== undefined && !shape) group.replace('shape-unknown', 'shape', SHAPES.join(', '), 'left out');
  return shape;
}

/** Only looks harmless here: whoever paints asks `CSS.supports`. */
function readColor(group: FieldReader): string | undefined {
  const value = group.get('color');
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[\w#%.,()/ +-]{1,64}$/.test(value) && !/url|image/i.test(value))
    return value;
  group.replace('color-refused', 'color', 'a CSS colour', 'our own colour is used');
  return undefined;
}
