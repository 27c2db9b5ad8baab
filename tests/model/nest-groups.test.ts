import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innerGroups } from '../../src/model/inner-groups.js';
import type { Group } from '../../src/model/timeline.js';
import { colorOf, shapeOf } from '../../src/scene/group-look.js';
import { event, parseDrawn, told } from './helpers.js';

function read(groups: readonly unknown[]) {
  const { timeline, issues } = parseDrawn({ groups, events: [event()] });
  return { groups: timeline.groups, told: told(issues) };
}

const pathOf = (group: Group): string => (group.parent ? `${pathOf(group.parent)}/` : '') + group.id;

describe('a group in another', () => {
  it('comes right behind that one, which may be declared later, and may be told by its title', () => {
    const { groups, told } = read([
      { id: 'us', parent: 'allies' },
      { id: 'axis' },
      { id: 'navy', parent: 'us' },
      { id: 'allies', title: 'The Allies' },
      { id: 'uk', parent: 'The Allies' },
    ]);
    expect(told).toBe('');
    expect(groups.map(pathOf)).toEqual(['axis', 'allies', 'allies/us', 'allies/us/navy', 'allies/uk']);
    expect(groups.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(groups.map(colorOf)).toEqual([1, 2, 2, 2, 2].map((n) => `var(--_group-${n})`));
    expect(new Set(groups.map(shapeOf)).size).toBe(5);
  });

  it.each<[string, unknown[], string]>([
    [
      'what is no group',
      [{ id: 'us', title: 'America', parent: 'aliens' }],
      '/groups/0/parent got "aliens"; expected the id of another group; taken as a group in no other',
    ],
    [
      'itself',
      [{ id: 'us', parent: 'us' }],
      '/groups/0/parent got "us"; expected a group that is not in this one; taken as a group in no other',
    ],
    [
      'a group in it',
      [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'c' },
        { id: 'c', parent: 'a' },
      ],
      '/groups/2/parent got "a"; expected a group that is not in this one; taken as a group in no other',
    ],
    ['a number', [{ id: 'us', parent: 7 }], '/groups/0/parent got 7; expected a text; read as one'],
  ])('stays outside of %s', (_, given, expected) => {
    expect(read(given).told).toContain(expected);
  });

  it('never leads round in a circle, nor deeper than eight, whatever is written', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 40 })
          .chain((count) =>
            fc.array(fc.integer({ min: 0, max: count + 1 }), { minLength: count, maxLength: count }),
          ),
        (parents) => {
          const { groups } = read(parents.map((parent, i) => ({ id: `g${i}`, parent: `g${parent}` })));
          expect(groups).toHaveLength(parents.length);
          groups.forEach((group, i) => {
            expect(group.index).toBe(i);
            let depth = 0;
            for (let at = group.parent; at; at = at.parent) {
              expect(at.index).toBeLessThan(i);
              depth++;
            }
            expect(depth).toBeLessThanOrEqual(8);
            const isIn = (each: Group | undefined): boolean =>
              each === group || (!!each && isIn(each.parent));
            expect(innerGroups(group, groups)).toEqual(groups.filter(isIn));
          });
        },
      ),
    );
  });

  it('may have eight around it, and no more', () => {
    const chain = Array.from({ length: 10 }, (_, i) => ({
      id: `g${i}`,
      ...(i > 0 && { parent: `g${i - 1}` }),
    }));
    const { told } = read(chain);
    expect(told).toBe(
      '/groups/9/parent got "g8"; expected at most 8 groups around one; taken as a group in no other',
    );
  });

  it('is read in no time, however long the chain that somebody wrote', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => ({ id: `g${i}`, parent: `g${i + 1}` }));
    expect(read(chain).groups).toHaveLength(20_000);
    expect(read(chain.toReversed()).groups).toHaveLength(20_000);
  });
});
