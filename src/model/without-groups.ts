import { keepColumns } from './columns.js';
import { pickColumns } from './pick-columns.js';
import type { Steps } from './steps.js';
import type { Entry, Timeline, TimelineEvent } from './timeline.js';

/** So many events are asked for their groups in a step. */
const STEP = 4096;

/**
 * What is left of a timeline, all of it, without the groups of these ids; the timeline itself if it has none of them. What is
 * in no group stays, and whatever stays is the same object as before, as are the groups. A little with each step.
 */
export function* withoutGroups(timeline: Timeline, ids: ReadonlySet<string>): Steps<Timeline> {
  const { groups, events, periods, undated } = timeline;
  if (!groups.some(({ id }) => ids.has(id))) return timeline;
  const stays = ({ group }: Pick<Entry, 'group'>) => !group || !ids.has(group.id);
  const places = new Uint32Array(events.length);
  const left: TimelineEvent[] = [];
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (stays(event)) {
      places[left.length] = i;
      left.push(event);
    }
    if (i % STEP === STEP - 1) yield;
  }
  const columns = yield* pickColumns(left, places.subarray(0, left.length), [events, []]);
  return {
    ...timeline,
    events: keepColumns(left, columns),
    periods: periods.filter(stays),
    undated: undated.filter(stays),
  };
}
