import type { Layout } from '../layout/arrange.js';
import { CHIP_PX, clustersInView } from '../layout/clusters.js';
import { CLUSTER_PX } from '../layout/label-geometry.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Axes } from './axes.js';
import { itemOf } from './item-of.js';
import type { Cluster } from './scene.js';

/** Counts the events in view that are not labelled, in chips between the axis and the labels. */
export function buildClusters(
  layout: Layout,
  scale: TimeScale,
  axes: Axes,
  labelled: ReadonlySet<TimelineEvent>,
): Cluster[] {
  const { items, clusterPx, eventsByAnchor: events } = layout;
  const { viewport, lengthPx } = scale;
  const labelledItems = Uint32Array.from(labelled, (event) => itemOf(event, layout, scale)).sort();
  return clustersInView(items.anchors, labelledItems, {
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
