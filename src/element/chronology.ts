import { dateFormatter } from '../base/intl-cache.js';
import { placeTimeline } from '../model/place-timeline.js';
import type { Timeline } from '../model/timeline.js';
import { axisLayer } from '../render/axis-layer.js';
import { reckoningFor } from '../scale/reckoning.js';
import { unusualAxis } from '../scene/unusual-axis.js';
import { placeWhen } from '../time/place-when.js';
import { rareWriter } from '../time/write-rare.js';
import { zoneOf } from '../time/zone.js';
import type { Chronology } from './chronology-controller.js';

export { rareWriter };

/** A timeline on an axis that is not simply even, Gregorian and in UTC; fetched when one is asked for. */
export function chronologyOf(timeline: Timeline, timeZone: string, calendar: string): Chronology {
  if (timeZone === 'UTC' && calendar === 'gregory') {
    return { unusual: unusualAxis, layer: axisLayer, timeline, place: (when) => when };
  }
  const reckoning = reckoningFor({ calendar, timeZone });
  const zone = zoneOf(timeZone);
  return {
    unusual: unusualAxis,
    layer: axisLayer,
    timeline: timeZone === 'UTC' ? timeline : placeTimeline(timeline, zone),
    reckoning,
    place: (when) => placeWhen(when, zone),
  };
}

/** "Niger Time": a zone in the words of a language. */
export function nameZone(timeZone: string, locale: string): string {
  const parts = dateFormatter(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
