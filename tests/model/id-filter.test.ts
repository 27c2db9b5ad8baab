import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/base/finish.js';
import { IdFilter } from '../../src/model/id-filter.js';

const entry = (id: string, authoredId = true) => ({ id, authoredId, title: id, path: '/0' });

/** What a filter for `most` entries says of these, of which so many are added before it is asked. */
function areDistinct(ids: readonly string[], added = ids.length, most = ids.length): boolean {
  const filter = new IdFilter(most);
  const entries = ids.map((id) => entry(id));
  for (const each of entries.slice(0, added)) filter.add(each);
  return finish(filter.areDistinct(entries));
}

describe('a filter of ids', () => {
  it('tells whether any two are the same, whatever their number and hashes', () => {
    const ids = fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(ids, fc.nat(60), fc.nat(60), (some, added, most) => {
        expect(areDistinct(some, added, most)).toBe(new Set(some).size === some.length);
        const unique = [...new Set(some)];
        expect(areDistinct(unique, added, most)).toBe(true);
      }),
    );
  });

  it('finds the one that is there twice among many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `event-${i}`);
    expect(areDistinct(many)).toBe(true);
    expect(areDistinct([...many, 'event-7'])).toBe(false);
    // The last ones come from elsewhere, and nobody knew of them.
    expect(areDistinct([...many, 'event-7'], many.length, many.length)).toBe(false);
    expect(areDistinct([...many, 'another'], many.length, many.length)).toBe(true);
  });

  it('says no where an id is still to be made', () => {
    const filter = new IdFilter(2);
    const entries = [entry('a'), entry('', false)];
    for (const each of entries) filter.add(each);
    expect(finish(filter.areDistinct(entries))).toBe(false);
  });
});
