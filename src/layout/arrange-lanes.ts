import { group, sum } from 'd3-array';
import type { buildColumns } from '../model/columns.js';
import type { Group, Timeline, TimelineEvent } from '../model/timeline.js';
import type { arrange, Arrangement, Layout } from './arrange.js';
import { CLUSTER_PX } from './label-geometry.js';
import { shareHeight } from './share-height.js';

/** A lane of the events of one group. */
export interface GroupLane {
  /** One, or all for which there is no room; undefined stands for the events in none. */
  readonly groups: readonly (Group | undefined)[];
  /** Of all its events, in view or not. */
  readonly count: number;
  /** The reader has made it thin: only its marks are shown. */
  readonly isFolded: boolean;
  /** High enough for what counts the events without a label, if there are any. */
  readonly hasClusters: boolean;
  /** Where its header begins, and what that takes. */
  readonly topPx: number;
  readonly headerPx: number;
  /** Of its events alone, its axis being the line that its marks lie on. */
  readonly layout: Layout;
}

/** What the reader has folded, by the ids of groups; undefined stands for the lane that is not of one group. */
export type FoldedLanes = ReadonlySet<string | undefined>;

/** What arranges a plot without lanes, and so each of them. */
export interface ArrangingStages {
  readonly buildColumns: typeof buildColumns;
  readonly arrange: typeof arrange;
}

type Member = Pick<GroupLane, 'groups'> & { readonly events: readonly TimelineEvent[] };

/** At least so high is what a finger or a focus ring gets. */
const LEAST_HEADER_PX = 24;
/** On either side of a lane's line, for its marks. */
const MARK_ROOM_PX = 8;
/** From the last lane to the axis. */
const AXIS_GAP_PX = 6;

export function keyOf({ groups }: Pick<GroupLane, 'groups'>): string | undefined {
  return groups.length === 1 ? groups[0]?.id : undefined;
}

/**
 * Gives every group a lane of its own above the axis, one under the other in the document's order, which share the height
 * by what their labels need. Without groups, or room for two lanes, all is as it is without lanes. Pure.
 */
export function arrangeLanes(
  input: Arrangement,
  folded: FoldedLanes,
  { arrange, buildColumns }: ArrangingStages,
): Layout {
  // It is only for the axis and what is below it: labels have their places in the lanes.
  const base = arrange({ ...input, placeRest: undefined, below: false });
  const headerPx = Math.max(LEAST_HEADER_PX, Math.ceil(input.metrics.lineHeightPx('period') + 6));
  const leastPx = headerPx + 2 * MARK_ROOM_PX;
  const roomPx = Math.max(0, base.axisPx - AXIS_GAP_PX - input.topPx);
  const most = Math.floor(roomPx / leastPx);
  if (most < 2 || input.timeline.events.every((event) => !event.group)) return arrange(input);
  const members = membersOf(input.timeline, most);

  const ticksPx = base.parentPx - base.axisPx + input.metrics.lineHeightPx('parent') + 2;
  /** A lane of this height, as a plot with nothing below its axis but room for ticks. */
  const arrangeLane = ({ events }: Member, heightPx: number): Layout =>
    arrange({
      ...input,
      timeline: { ...input.timeline, events },
      columns: buildColumns(events),
      periods: [],
      below: false,
      acrossPx: heightPx - MARK_ROOM_PX + ticksPx,
      topPx: headerPx,
      // Height is dear: arcs, which run from lane to lane, get no strip of their own.
      footPx: 0,
    });
  const needs = members.map((member) => {
    if (folded.has(keyOf(member))) return leastPx;
    const alone = arrangeLane(member, roomPx);
    return Math.max(leastPx, Math.ceil(alone.neededPx - ticksPx + MARK_ROOM_PX));
  });
  const heights = shareHeight(needs, leastPx, roomPx);
  let topPx = base.axisPx - AXIS_GAP_PX - sum(heights);
  const groupLanes = members.map((member, i): GroupLane => {
    const layout = arrangeLane(member, heights[i]!);
    const lane = {
      groups: member.groups,
      count: member.events.length,
      isFolded: folded.has(keyOf(member)),
      hasClusters: layout.clusterPx - CLUSTER_PX / 2 >= headerPx,
      topPx,
      headerPx,
      layout: moveDown(layout, topPx),
    };
    topPx += heights[i]!;
    return lane;
  });
  const placements = groupLanes.map(({ layout }) => layout.placement);
  return {
    ...base,
    groupLanes,
    neededPx: input.acrossPx - roomPx + sum(needs),
    placement: {
      ...base.placement,
      advance: (isTimeUp) => placements.map(({ advance }) => advance(isTimeUp)).every(Boolean),
    },
  };
}

/** Who shares the height, at most so many: the last one has all for which there is no room. */
function membersOf({ groups, events }: Timeline, most: number): Member[] {
  const byGroup = group(events, (event) => event.group);
  const found = [...groups, undefined].filter((each) => byGroup.has(each));
  const own = found.length > most ? found.slice(0, most - 1) : found;
  const rest = found.slice(own.length);
  const members = own.map((each): Member => ({ groups: [each], events: byGroup.get(each)! }));
  if (rest.length === 0) return members;
  return [...members, { groups: rest, events: events.filter((event) => rest.includes(event.group)) }];
}

function moveDown(layout: Layout, px: number): Layout {
  return {
    ...layout,
    axisPx: layout.axisPx + px,
    labelPx: layout.labelPx + px,
    clusterPx: layout.clusterPx + px,
  };
}
