import type { Layout } from '../layout/arrange.js';
import { CHIP_PX, clustersInView } from '../layout/clusters.js';
import { CLUSTER_PX } from '../layout/label-geometry.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import type { Placed } from './placed.js';
import type { Cluster } from './scene.js';

/** Counts the events in view that have none of these labels, in chips between the axis and the labels. */
export function buildClusters(
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
  labels: readonly Placed[],
): Cluster[] {
  const { items, clusterPx, eventsByAnchor: events } = layout;
  const { viewport, lengthPx } = scale;
  const labelled = Uint32Array.from(labels, ({ item }) => item).sort();
  return clustersInView(items.anchors, labelled, {
    start: viewport.start,
    end: viewport.end,
    lengthPx,
  }).map(({ count, first, firstAnchor, lastAnchor, centrePx }) => ({
    count,
    start: firstAnchor,
    end: lastAnchor,
    inseparable: firstAnchor === lastAnchor,
    first: events[first]!,
    box: axes.box(centrePx - CHIP_PX / 2, CHIP_PX, clusterPx - CLUSTER_PX / 2, CLUSTER_PX),
  }));
}
