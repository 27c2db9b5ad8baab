import type { Entry, Timeline } from './timeline.js';

/**
 * What is left of a timeline without the groups of these ids; the timeline itself if it has none of them. What is in no
 * group stays, and whatever stays is the same object as before, as are the groups.
 */
export function withoutGroups(timeline: Timeline, ids: ReadonlySet<string>): Timeline {
  const { groups, events, periods, undated } = timeline;
  if (!groups.some(({ id }) => ids.has(id))) return timeline;
  const stays = ({ group }: Pick<Entry, 'group'>) => !group || !ids.has(group.id);
  return {
    ...timeline,
    events: events.filter(stays),
    periods: periods.filter(stays),
    undated: undated.filter(stays),
  };
}
