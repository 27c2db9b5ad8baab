import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { EventJson, TimelineJson } from '../model/timeline-json.js';
import type { AxisMode } from '../scale/ages.js';
import type { Spacing } from '../scale/fold-timeline.js';
import type { GroupLayout, OrientationSetting, Presence, ThemeSetting } from './settings.js';

/** What a page can set of the element, by attribute or property. */
export class TimelineProperties extends LitElement {
  /** Address of a JSON document. `data` and a script child come before it. */
  @property() src: string | null = null;

  /** The document itself, or an array of events. Read when it is set (a long one until `timeline-load`), not when it is changed in place. */
  @property({ attribute: false, hasChanged: () => true }) data: TimelineJson | readonly EventJson[] | null =
    null;

  /** How many events are shown at most, the earliest ones, 2,000,000 by default; what is left out is told of. */
  @property({ attribute: 'max-events' }) maxEvents: number | null = null;

  /** How much of a `src` is read at most, in bytes, 67,108,864 by default: of lines, those that fit are shown. */
  @property({ attribute: 'max-bytes' }) maxBytes: number | null = null;

  /** Where the first view begins, as an EDTF date: `2024-03`. */
  @property({ attribute: 'view-start' }) viewStart: string | null = null;

  /** Where the first view ends; the date is included at its precision. */
  @property({ attribute: 'view-end' }) viewEnd: string | null = null;

  /** Which way time runs. `auto`: downwards where the container is narrower than 480 px. */
  @property() orientation: OrientationSetting = 'auto';

  /** `auto` follows the colour scheme that the page uses. */
  @property({ reflect: true }) theme: ThemeSetting = 'auto';

  /** Language of dates, numbers and the interface, as a BCP 47 tag. By default that of the nearest `lang`. */
  @property() locale: string | null = null;

  /** IANA time zone for moments given with a zone or an offset. By default the document's, or UTC. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  /** What the axis counts: calendar years, years before 1950 (`bp`), or ka, Ma and Ga (`ma`). `auto`: ages where the view reaches beyond the last 100,000 years. */
  @property() axis: AxisMode = 'auto';

  /** Calendar of dates and ticks, as `Intl` names it: `persian`. By default Gregorian, or that of a `-u-ca-` in the language. */
  @property() calendar: string | null = null;

  /** Digits of dates and ticks, as `Intl` names them: `deva`. By default those of the language. */
  @property({ attribute: 'numbering-system' }) numberingSystem: string | null = null;

  /** Title, subtitle and introduction. */
  @property() header: Presence = 'auto';

  /** The toolbar. */
  @property() controls: Presence = 'auto';

  /** The strip that shows where the view is. `auto`: while zoomed in, and with many events. */
  @property() overview: Presence = 'auto';

  /** What groups and marks mean. `auto`: where the overview leaves room. */
  @property() legend: Presence = 'auto';

  /** The arcs of links. `auto`: of what is hovered, focused or selected. */
  @property() links: Presence = 'auto';

  /** `auto` folds long silences, `none` nothing. By default the document's `scale` decides, or the orientation. */
  @property() breaks: 'auto' | 'none' | null = null;

  /** `even`: from event to event it is always as far, in order of time, and the axis tells the date of each. Nothing folds then. */
  @property() spacing: Spacing = 'time';

  /** `lanes`: a lane for each group above a horizontal axis, which its header folds. */
  @property({ attribute: 'group-layout', reflect: true }) groupLayout: GroupLayout = 'merged';

  /** Level of the title's heading, 1 to 6; the card's is one deeper. */
  @property({ attribute: 'heading-level' }) headingLevel: number = 2;

  /** Newest first, in the list and on a vertical axis. */
  @property({ type: Boolean }) reversed = false;

  /** Keeps the newest event in view when others come, as long as the reader has not moved away from it. */
  @property({ type: Boolean }) follow = false;

  /** Id of the event or period whose card is open. */
  @property() selected: string | null = null;
}
