import { placeWhen } from '../time/place-when.js';
import type { When } from '../time/when.js';
import type { Zone } from '../time/zone.js';
import { inOrder } from './in-order.js';
import { plainOf, type Copied } from './plain-of.js';
import type { Timeline } from './timeline.js';

/**
 * The timeline on an axis in a zone: its civil dates become the instants at which they begin and end there, so that
 * they lie between the same midnights as the moments around them. Words are still made from what was written.
 */
export function placeTimeline(timeline: Timeline, zone: Zone): Timeline {
  const place = <Dated extends Copied & { readonly when: When }>(entry: Dated): Dated => {
    const { when } = entry;
    const placed = placeWhen(when, zone);
    return placed === when ? entry : { ...plainOf(entry), when: placed };
  };
  const { annotations, lines } = timeline;
  const places = timeline.events.map(place);
  const moves = places.some((event, i) => event !== timeline.events[i]);
  return {
    ...timeline,
    events: moves ? inOrder(places) : timeline.events,
    periods: timeline.periods.map(place),
    ...(annotations && { annotations: annotations.map(place) }),
    ...(lines && {
      lines: lines.map((line) => (line.at === 'now' ? line : { ...line, at: placeWhen(line.at, zone) })),
    }),
  };
}
