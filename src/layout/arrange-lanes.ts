import { group as byKey, sum } from 'd3-array';
import type { columnsOf } from '../model/columns.js';
import { innerGroups } from '../model/inner-groups.js';
import type { Group, Timeline, TimelineEvent } from '../model/timeline.js';
import type { arrange, Arrangement, Layout } from './arrange.js';
import { CLUSTER_PX } from './label-geometry.js';
import { shareHeight } from './share-height.js';

/** A lane of the events of one group. */
export interface GroupLane {
  /** Whose it is; undefined where it is that of no group, or of all for which there is no room. */
  readonly group: Group | undefined;
  /** Whose events are in it: those of one group, or of all that are in a folded one too; undefined stands for none. */
  readonly groups: readonly (Group | undefined)[];
  /** How many groups are around its group. */
  readonly level: number;
  /** Of all events in its group or in one within, in view or not. */
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
  readonly columnsOf: typeof columnsOf;
  readonly arrange: typeof arrange;
}

type Member = Pick<GroupLane, 'group' | 'groups' | 'level' | 'count'> & {
  readonly events: readonly TimelineEvent[];
};

/** At least so high is what a finger or a focus ring gets. */
const LEAST_HEADER_PX = 24;
/** On either side of a lane's line, for its marks. */
const MARK_ROOM_PX = 8;
/** From the last lane to the axis. */
const AXIS_GAP_PX = 6;

/**
 * Gives every group a lane of its own above the axis, one under the other in the document's order, which share the height
 * by what their labels need. A group that others are in stands before them, and folded it has all of their events. Without
 * groups, or room for two lanes, all is as it is without lanes. Pure.
 */
export function arrangeLanes(
  input: Arrangement,
  folded: FoldedLanes,
  { arrange, columnsOf }: ArrangingStages,
): Layout {
  // It is only for the axis and what is below it: labels have their places in the lanes.
  const base = arrange({ ...input, placeRest: undefined, below: false });
  const headerPx = Math.max(LEAST_HEADER_PX, Math.ceil(input.metrics.lineHeightPx('period') + 6));
  const leastPx = headerPx + 2 * MARK_ROOM_PX;
  const roomPx = Math.max(0, base.axisPx - AXIS_GAP_PX - input.topPx);
  const most = Math.floor(roomPx / leastPx);
  if (most < 2 || input.timeline.events.every((event) => !event.group)) return arrange(input);
  const members = membersOf(input.timeline, most, folded);

  const ticksPx = base.parentPx - base.axisPx + input.metrics.lineHeightPx('parent') + 2;
  /** A lane of this height, as a plot with nothing below its axis but room for ticks. */
  const arrangeLane = ({ events }: Member, heightPx: number): Layout =>
    arrange({
      ...input,
      timeline: { ...input.timeline, events },
      columns: columnsOf(events),
      periods: [],
      below: false,
      acrossPx: heightPx - MARK_ROOM_PX + ticksPx,
      topPx: headerPx,
      // Height is dear: arcs, which run from lane to lane, get no strip of their own.
      footPx: 0,
    });
  const isFolded = ({ group }: Member) => folded.has(group?.id);
  const needs = members.map((member) => {
    if (member.events.length === 0) return headerPx;
    if (isFolded(member)) return leastPx;
    const alone = arrangeLane(member, roomPx);
    return Math.max(leastPx, Math.ceil(alone.neededPx - ticksPx + MARK_ROOM_PX));
  });
  const heights = shareHeight(needs, leastPx, roomPx);
  let topPx = base.axisPx - AXIS_GAP_PX - sum(heights);
  const groupLanes = members.map((member, i): GroupLane => {
    const layout = arrangeLane(member, heights[i]!);
    const lane = {
      ...member,
      isFolded: isFolded(member),
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
      advance: (...until) => placements.map(({ advance }) => advance(...until)).every(Boolean),
    },
  };
}

/** Who shares the height, at most so many: the last one has all for which there is no room. */
function membersOf({ groups, events }: Timeline, most: number, folded: FoldedLanes): Member[] {
  const byGroup = byKey(events, (event) => event.group);
  const eventsIn = (shown: readonly (Group | undefined)[]) => {
    if (shown.length === 1) return byGroup.get(shown[0]) ?? [];
    const wanted = new Set(shown);
    return events.filter((event) => wanted.has(event.group));
  };
  const memberOf = (
    group: Group | undefined,
    shown: readonly (Group | undefined)[],
    within = shown,
  ): Member => ({
    group,
    groups: shown,
    level: group ? levelOf(group) : 0,
    count: sum(within, (each) => byGroup.get(each)?.length ?? 0),
    events: eventsIn(shown),
  });
  const found: Member[] = [];
  for (let i = 0; i < groups.length;) {
    const group = groups[i]!;
    const inner = innerGroups(group, groups);
    const shown = folded.has(group.id) ? inner : [group];
    found.push(memberOf(group, shown, inner));
    i += shown.length;
  }
  const lanes = [...found, memberOf(undefined, [undefined])].filter(({ count }) => count > 0);
  if (lanes.length <= most) return lanes;
  const rest = lanes.slice(most - 1).flatMap((member) => member.groups);
  return [...lanes.slice(0, most - 1), memberOf(undefined, rest)];
}

function levelOf({ parent }: Group): number {
  return parent ? levelOf(parent) + 1 : 0;
}

function moveDown(layout: Layout, px: number): Layout {
  return {
    ...layout,
    axisPx: layout.axisPx + px,
    labelPx: layout.labelPx + px,
    clusterPx: layout.clusterPx + px,
  };
}
