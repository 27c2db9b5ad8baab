import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventJson } from '../../src/index.js';
import { arrange } from '../../src/layout/arrange.js';
import type { Arrangement, Layout } from '../../src/layout/arrange.js';
import { arrangeSteadily } from '../../src/layout/arrange-steadily.js';
import { randomStory } from '../element/random-story.js';
import { arrangementOf, placesOf, settled } from './live-story.js';
import type { Place, Size } from './live-story.js';
import { randomFrom } from './random-sets.js';
import { layoutOf, noFaults, scoreWalk } from './score.js';

const SIZE: Size = { lengthPx: 1000, acrossPx: 400 };
const SPREADS = ['even', 'bursts', 'days'] as const;

interface Change {
  readonly before: Arrangement;
  readonly after: Arrangement;
}

/** One to five events more or less of `count`. */
function randomChange(seed: number, count: number): Change {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pool = randomStory(seed, count + 5, SPREADS[seed % SPREADS.length]!).events!;
  const events = pool.slice(0, count);
  const others = events.slice();
  const size = { lengthPx: [768, 1000, 1200][below(3)]!, acrossPx: 400 };
  for (let left = 1 + below(5), fresh = count; left > 0; left--) {
    if (random() < 0.5 && others.length > 1) others.splice(below(others.length), 1);
    else others.push(pool[fresh++]!);
  }
  return { before: arrangementOf(events, size), after: arrangementOf(others, size) };
}

const arrangedAfter = ({ before, after }: Change): Layout =>
  settled(arrangeSteadily(after, settled(arrange(before))));

/** The places of what is shown while everything is in view. */
function shownAtFit(input: Arrangement, layout: Layout): Map<string, Place> {
  const scale = (input.lengthPx / input.fitted.span) * (1 + 1e-6);
  return new Map([...placesOf(layout)].filter(([, { from }]) => from <= scale));
}

/** How many labels there are before and after, and how many of them are in another row or on the other side. */
function compare(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>) {
  const stayed = [...after].filter(([id]) => before.has(id));
  const moved = stayed.filter(([id, { row, side }]) => {
    const former = before.get(id)!;
    return row !== former.row || side !== former.side;
  });
  return { stayed: stayed.length, moved: moved.length };
}

function faultsOf(input: Arrangement, { items, placement, labelPx, lengthPx }: Layout) {
  const { start, end } = input.fitted;
  const space = { start, end, lengthPx, heightPx: labelPx, minScale: lengthPx / input.limits.maxSpan };
  const focus = items.anchors[items.anchors.length >> 1] ?? 0;
  const set = { name: '', items, space, focus };
  return scoreWalk(set, layoutOf(set, placement)).faults;
}

const event = (id: string, date: string, more: Partial<EventJson> = {}): EventJson => ({
  id,
  date,
  title: `So ${id}`,
  ...more,
});
/** Three stand one above the other. New ones come where no text lies that their stems would run through. */
const YEARS = ['1900', '1930', '1960', '1965', '1970', '2000'];
const STORY = YEARS.map((year) => event(`in ${year}`, year));

describe('events that stay when others come or go', () => {
  const more: [string, readonly EventJson[]][] = [
    ['one is added between two', [...STORY, event('new', '1945')]],
    ['three are added at once', [...STORY, event('a', '1915'), event('b', '1945'), event('c', '1985')]],
    ['one important event is added', [...STORY, event('new', '1918', { importance: 100 })]],
    ['the first one goes, and with it the beginning', STORY.slice(1)],
    ['one from the middle goes', STORY.filter(({ id }) => id !== 'in 1965')],
    ['all but two go', [STORY[0]!, STORY[5]!]],
    ['they come in another order', STORY.toReversed()],
  ];
  it.each(more)('keep rows and sides: %s', (_, events) => {
    const before = arrangementOf(STORY, SIZE);
    const after = arrangementOf(events, SIZE);
    const latest = settled(arrange(before));
    const layout = settled(arrangeSteadily(after, latest));
    const { moved, stayed } = compare(placesOf(latest), shownAtFit(after, layout));
    expect(moved).toBe(0);
    expect(stayed).toBeGreaterThan(1);
    expect(shownAtFit(after, layout).size).toBeGreaterThanOrEqual(
      shownAtFit(after, settled(arrange(after))).size,
    );
  });

  it('keep their heights as well where a row is empty now', () => {
    const latest = settled(arrange(arrangementOf(STORY, SIZE)));
    const places = placesOf(latest);
    const { row } = places.get('in 1965')!;
    expect([...places.values()].filter((place) => place.row === row)).toHaveLength(1);
    const others = STORY.filter(({ id }) => id !== 'in 1965');
    const layout = settled(arrangeSteadily(arrangementOf(others, SIZE), latest));
    for (const [id, { bottomPx }] of placesOf(layout)) expect(bottomPx, id).toBe(places.get(id)!.bottomPx);
  });

  it('have all that was theirs again when what came has gone', () => {
    const first = settled(arrange(arrangementOf(STORY, SIZE)));
    const more = settled(arrangeSteadily(arrangementOf([...STORY, event('new', '1940')], SIZE), first));
    const again = settled(arrangeSteadily(arrangementOf(STORY, SIZE), more));
    expect(compare(placesOf(first), placesOf(again))).toEqual({ stayed: placesOf(first).size, moved: 0 });
  });

  it('have nothing to stay near to in a plot of another size', () => {
    const latest = settled(arrange(arrangementOf(STORY, { ...SIZE, lengthPx: 700 })));
    const after = arrangementOf(STORY, SIZE);
    expect(placesOf(settled(arrangeSteadily(after, latest)))).toEqual(placesOf(settled(arrange(after))));
  });

  it('stay where they are when what places more labels arrives later', () => {
    const latest = settled(arrange(arrangementOf(STORY, SIZE)));
    const after = arrangementOf(
      [...STORY, ...YEARS.flatMap((year) => ['a', 'b', 'c'].map((id) => event(`${id} ${year}`, year)))],
      SIZE,
    );
    const bare = settled(arrangeSteadily({ ...after, placeRest: undefined }, latest));
    const layout = settled(arrangeSteadily(after, bare));
    expect(compare(shownAtFit(after, bare), placesOf(layout)).moved).toBe(0);
    expect(placesOf(layout).size).toBeGreaterThan(placesOf(bare).size);
  });
});

describe('at random, one to five events more or less', () => {
  it('of few, none shows fewer titles than if nothing had been there before', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 5, max: 25 }), (seed, count) => {
        const change = randomChange(seed, count);
        const { after } = change;
        const steady = shownAtFit(after, arrangedAfter(change));
        expect(steady.size).toBeGreaterThanOrEqual(shownAtFit(after, settled(arrange(after))).size);
      }),
      { numRuns: 60 },
    );
  });

  it('none breaks a rule of the layout', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 5, max: 120 }), (seed, count) => {
        const change = randomChange(seed, count);
        expect(faultsOf(change.after, arrangedAfter(change))).toEqual(noFaults);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    { from: 5, to: 30, most: 0.7 },
    { from: 31, to: 200, most: 0.75 },
  ])(
    'of $from to $to events at most $most as many labels leave row or side as in layouts of their own',
    { timeout: 60_000 },
    ({ from, to, most }) => {
      let [steadily, freely] = [0, 0];
      for (let seed = 0; seed < 100; seed++) {
        const change = randomChange(seed, from + Math.floor(randomFrom(~seed)() * (to - from + 1)));
        const before = placesOf(settled(arrange(change.before)));
        steadily += compare(before, placesOf(arrangedAfter(change))).moved;
        freely += compare(before, placesOf(settled(arrange(change.after)))).moved;
      }
      expect(steadily / freely).toBeLessThan(most);
    },
  );
});

describe('rows of many events', () => {
  /** Some of them with titles of three lines. */
  const many = (count: number, isTall: (i: number) => boolean) =>
    Array.from({ length: count }, (_, i) =>
      event(`no ${i}`, String(1000 + i), isTall(i) ? { title: 'so long '.repeat(11), importance: 1 } : {}),
    );
  const rowsOf = ({ placement }: Layout) => placement.rows.map(({ heightPx }) => heightPx);
  const some = (i: number) => i % 20 === 0;
  const latest = settled(arrange(arrangementOf(many(60, some), SIZE)));

  it('stay as high as they were where they serve others as well', () => {
    const after = arrangementOf(many(600, some), SIZE);
    expect(rowsOf(arrangeSteadily(after, latest))).toEqual(rowsOf(latest));
  });

  it.each<[string, Arrangement, Layout?]>([
    [
      'what is important now is too high for most of them',
      arrangementOf(
        many(600, (i) => i % 5 === 0),
        SIZE,
      ),
    ],
    [
      'one of many short ones is too high for all of them',
      arrangementOf(
        many(600, (i) => i === 300),
        SIZE,
      ),
      settled(
        arrange(
          arrangementOf(
            many(590, () => false),
            SIZE,
          ),
        ),
      ),
    ],
    ['there is room for many more', arrangementOf(many(600, some), { ...SIZE, acrossPx: 900 })],
  ])('are made anew where %s', (_, after, former = latest) => {
    expect(rowsOf(arrangeSteadily(after, former))).toEqual(rowsOf(arrange(after)));
    expect(rowsOf(arrange(after))).not.toEqual(rowsOf(former));
  });
});
