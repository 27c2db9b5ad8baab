import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersInView } from '../../src/layout/clusters.js';

const none = new Uint32Array();
const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

describe('clustersInView', () => {
  it('counts every event in view that has no label, once', () => {
    const time = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(time),
        time,
        fc.double({ min: 1e-3, max: 1e15, noNaN: true }),
        fc.nat(3000),
        fc.nat(7),
        (times, start, span, length, modulus) => {
          const anchors = sorted(times);
          const view = { start, end: start + span, lengthPx: length + 1 };
          const isLabelled = (i: number) => i % (modulus + 2) === 0;
          const clusters = clustersInView(anchors, Uint32Array.from(anchors.keys()).filter(isLabelled), view);
          const counted = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
          const unlabelled = [...anchors].filter(
            (at, i) => at >= view.start && at < view.end && !isLabelled(i),
          );
          expect(counted).toBe(unlabelled.length);
          expect(clusters.map((cluster) => cluster.firstAnchor)).toEqual(
            clusters.map((cluster) => anchors[cluster.first]),
          );
          for (const cluster of clusters) {
            expect(cluster.count).toBeGreaterThan(0);
            expect(cluster.firstAnchor).toBeLessThanOrEqual(cluster.lastAnchor);
            expect(cluster.centrePx).toBeGreaterThanOrEqual(0);
            expect(cluster.centrePx).toBeLessThanOrEqual(view.lengthPx);
          }
        },
      ),
    );
  });

  it('keeps its bins while panning, between 64 and 128 px long', () => {
    const anchors = sorted(Array.from({ length: 500 }, (_, i) => i));
    const binsAt = (start: number) =>
      clustersInView(anchors, none, { start, end: start + 100, lengthPx: 1000 });
    const inner = binsAt(100).slice(1, -1);
    for (const { start, end } of inner) {
      expect((end - start) * 10).toBeGreaterThanOrEqual(64);
      expect((end - start) * 10).toBeLessThan(128);
    }
    const panned = binsAt(103.7);
    for (const bin of inner.slice(1)) {
      expect(panned).toContainEqual({ ...bin, centrePx: expect.closeTo(bin.centrePx - 37, 6) as number });
    }
  });

  it('splits each bin in two when the scale doubles', () => {
    const anchors = sorted(Array.from({ length: 500 }, (_, i) => i));
    const starts = (span: number) =>
      clustersInView(anchors, none, { start: 128, end: 128 + span, lengthPx: 1024 }).map((bin) => bin.start);
    expect(starts(64)).toEqual(expect.arrayContaining(starts(128).filter((start) => start < 192)));
    expect(starts(64)).toHaveLength(starts(128).length);
  });

  it('counts what is in a narrow edge bin in its neighbour', () => {
    // Bins are 8 long and 80 px; of [96, 104) only 2 are in view, which is less than a chip.
    const clusters = clustersInView(sorted([103, 105]), none, { start: 102, end: 202, lengthPx: 1000 });
    expect(clusters).toMatchObject([
      { start: 104, end: 112, count: 2, first: 0, last: 1, firstAnchor: 103, centrePx: 60 },
    ]);
  });

  it('tells where its own events lie', () => {
    const view = { start: 0, end: 100, lengthPx: 1000 };
    const [together] = clustersInView(sorted([33, 33, 33]), none, view);
    expect(together).toMatchObject({ firstAnchor: 33, lastAnchor: 33, count: 3 });
    const [apart] = clustersInView(sorted([33, 34, 38, 39]), Uint32Array.of(0, 3), view);
    expect(apart).toMatchObject({ first: 1, last: 2, firstAnchor: 34, lastAnchor: 38, count: 2 });
  });
});
