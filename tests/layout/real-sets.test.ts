import { mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { placeSet } from './place-all.js';
import { REAL_NAMES, realSet, type Orientation, type RealName } from './real-sets.js';
import { firstFit } from './rivals.js';
import { layoutOf, noFaults, scoreWalk } from './score.js';

const LENGTHS_PX = [320, 768, 1200, 2560];
/** Of a walk, one frame in so many is looked at: all of a small set, few of a large one; `npm run score` looks at all. */
const EVERY: Record<RealName, number> = {
  niger: 1,
  'geologic-time': 4,
  browsers: 8,
  earthquakes: 8,
  birdstrikes: 8,
};
/** Of what rows without stems could hold. The chart of geologic time crowds so much towards the present that stems take more. */
const LEAST_SHARE: Record<RealName, number> = {
  niger: 0.9,
  'geologic-time': 0.88,
  browsers: 0.6,
  earthquakes: 0.3,
  birdstrikes: 0.3,
};

/** Of a thousand events and more. */
const MANY: ReadonlySet<RealName> = new Set(['browsers', 'earthquakes', 'birdstrikes']);

describe.each(REAL_NAMES)('%s', (name) => {
  describe.each<Orientation>(['horizontal', 'vertical'])('%s', (orientation) => {
    const scored = LENGTHS_PX.map((lengthPx) => {
      const set = realSet(name, lengthPx, orientation);
      const placement = placeSet(set);
      return {
        set,
        ours: scoreWalk(set, layoutOf(set, placement), EVERY[name]),
        greedy: () => scoreWalk(set, firstFit(set, placement), 40),
      };
    });

    it('walks without a fault', () => {
      for (const { set, ours } of scored) expect(ours.faults, set.name).toEqual(noFaults);
    });

    it('shows its share of labels', () => {
      expect(mean(scored, ({ ours }) => ours.share)).toBeGreaterThanOrEqual(LEAST_SHARE[name]);
    });

    if (MANY.has(name))
      it('shows most of the ten most important, where the plot is wide', () => {
        const wide = scored.filter(({ set }) => set.space.lengthPx >= 768);
        expect(mean(wide, ({ ours }) => ours.topShare)).toBeGreaterThanOrEqual(0.85);
      });

    it('shows nearly as many of the ten most important as a layout that is made anew for each view', () => {
      const ours = mean(scored, (each) => each.ours.topShare)!;
      expect(ours / mean(scored, ({ greedy }) => greedy().topShare)!).toBeGreaterThanOrEqual(0.8);
    });
  });
});
