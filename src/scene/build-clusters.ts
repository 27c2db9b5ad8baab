import type { Layout } from '../layout/arrange.js';
import { clustersInView } from '../layout/clusters.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import type { Cluster } from './scene.js';

const CHIP_PX = { length: 44, thickness: 24 };

/** Counts the events in view that are not labelled, in chips between the axis and the labels. */
export function buildClusters(
  { items, clusterPx, eventsByAnchor: events }: Layout,
  { viewport: { start, end }, lengthPx }: TimeScale,
  axes: Axes,
  labelled: ReadonlySet<TimelineEvent>,
): Cluster[] {
  const { length, thickness } = CHIP_PX;
  return clustersInView(items.anchors, (item) => labelled.has(events[item]!), { start, end, lengthPx }).map(
    ({ count, first, firstAnchor, lastAnchor, centrePx }) => ({
      count,
      start: firstAnchor,
      end: lastAnchor,
      inseparable: firstAnchor === lastAnchor,
      first: events[first]!,
      box: axes.box(centrePx - length / 2, length, clusterPx - thickness / 2, thickness),
    }),
  );
}
