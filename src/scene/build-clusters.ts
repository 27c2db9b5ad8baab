import type { Layout } from '../layout/arrange.js';
import { CHIP_PX, clustersInView } from '../layout/clusters.js';
import { CLUSTER_PX } from '../layout/label-geometry.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import type { Cluster } from './scene.js';

/** Counts the events in view that are not labelled, in chips between the axis and the labels. */
export function buildClusters(
  { items, clusterPx, eventsByAnchor: events }: Layout,
  { viewport: { start, end }, lengthPx }: TimeScale,
  axes: Axes,
  labelled: ReadonlySet<TimelineEvent>,
): Cluster[] {
  return clustersInView(items.anchors, (item) => labelled.has(events[item]!), { start, end, lengthPx }).map(
    ({ count, first, firstAnchor, lastAnchor, centrePx }) => ({
      count,
      start: firstAnchor,
      end: lastAnchor,
      inseparable: firstAnchor === lastAnchor,
      first: events[first]!,
      box: axes.box(centrePx - CHIP_PX / 2, CHIP_PX, clusterPx - CLUSTER_PX / 2, CLUSTER_PX),
    }),
  );
}
