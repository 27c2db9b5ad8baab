import { hasMoments } from '../model/columns.js';
import type { WindowOptions } from '../time/format-window.js';
import type { PanelState } from './panels.js';

/** How the ends of a view are written: in the zone that moments are in, or, where there are none, in no zone. */
export function windowOptionsOf({ whole, wording, reckoning }: PanelState): WindowOptions {
  const { locale, timeZone } = wording;
  return { locale, timeZone, month: 'short', every: reckoning?.every, zoned: hasMoments(whole) };
}
