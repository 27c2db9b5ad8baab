import { withExtensions } from '../base/intl-cache.js';
import { memo } from '../base/memo.js';
import { hasMoments } from '../model/columns.js';
import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { Layer } from '../render/layer.js';
import { wholeOf } from '../scale/whole-of.js';
import type { Reckoning } from '../scale/tick-format.js';
import type { UnusualAxis } from '../scene/unusual-axis.js';
import { MS_PER_YEAR } from '../time/calendar.js';
import { parseCommon } from '../time/parse-common.js';
import type { When } from '../time/when.js';
import { learnRareDates } from '../time/write-date.js';
import { lazy } from './lazy.js';
import { missingPart } from './missing-part.js';
import type { Settings } from './settings.js';

/** A timeline on its axis, and how time is told there. */
export interface Chronology {
  /** As it was read, but with civil dates where the zone has them. */
  readonly timeline: Timeline;
  /** Absent: UTC, and the Gregorian calendar. */
  readonly reckoning?: Reckoning;
  /** Absent: the axis is horizontal and even, and counts years of the calendar. */
  readonly unusual?: UnusualAxis;
  /** Draws what that has. */
  readonly layer?: Layer;
  /** A date where the axis has it. */
  readonly place: (when: When) => When;
}

/** The same with its names: the tag to write in, calendar and numerals included, and the zone. */
export interface NamedChronology extends Chronology {
  /** The timeline with the groups that the reader has hidden; absent while there are none. */
  readonly whole?: Timeline;
  readonly locale: string;
  /** Without calendar and numerals, for `lang`. */
  readonly language: string;
  readonly timeZone: string;
  /** The zone in words, where moments are shown. */
  readonly zoneName: string | undefined;
}

type Rare = typeof import('./chronology.js');

const MISSING = missingPart(
  'what draws other axes',
  'this one is horizontal, to scale, Gregorian and in UTC',
);

const knowledge = lazy(() => import('../model/knowledge.js'));
const fetchRare = lazy(async () => {
  const rare = await import('./chronology.js');
  // What was placed is written as it was before.
  learnRareDates(rare.rareWriter);
  return rare;
});

/** Beyond this ages are counted, and about so many times as far as everything a reader may zoom out. */
const DEEP = -100_000 * MS_PER_YEAR;
const MOST_ZOOM = 6;

/** Whether a view may reach so far back that the axis counts ages. */
function isDeep(timeline: Timeline): boolean {
  const [lo, hi] = wholeOf(timeline);
  return lo - MOST_ZOOM * (hi - lo) < DEEP;
}

/** Knows how time is told: what reads rare dates, and what places dates in other zones and calendars, is fetched when needed. */
export class ChronologyController {
  readonly #changed: () => void;
  readonly #timed = memo(hasMoments);
  readonly #plain = memo((timeline: Timeline): Chronology => ({ timeline, place: (when) => when }));
  readonly #rare = memo((timeline: Timeline, timeZone: string, calendar: string, { chronologyOf }: Rare) =>
    chronologyOf(timeline, timeZone, calendar),
  );
  #failed = false;
  #last: { readonly of: Timeline; readonly named: NamedChronology } | undefined;

  /** `changed` is called when something that was asked for in vain is there. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get issues(): readonly Issue[] {
    return this.#failed ? [MISSING] : [];
  }

  /**
   * The timeline as attributes, document and language want it. While what that takes is on its way, what there was
   * before for the same timeline, if anything.
   */
  use(
    timeline: Timeline,
    settings: Settings,
    language: string,
    vertical: boolean,
  ): NamedChronology | undefined {
    const timeZone = (!this.#failed && (settings.timeZone ?? timeline.timeZone)) || 'UTC';
    const locale = withExtensions(language, settings);
    const timed = this.#timed(timeline);
    const zone = timed ? timeZone : 'UTC';
    const calendar = new Intl.Locale(locale).calendar ?? 'gregory';
    const { axis, breaks, spacing } = settings;
    const folds =
      spacing === 'even' || breaks === 'auto' || (breaks === undefined && timeline.scale !== undefined);
    const plain =
      this.#failed ||
      (zone === 'UTC' &&
        calendar === 'gregory' &&
        !vertical &&
        !folds &&
        (axis === 'calendar' || (axis === 'auto' && !isDeep(timeline))));
    const rare = plain ? undefined : this.fetch();
    const chronology = plain ? this.#plain(timeline) : rare && this.#rare(timeline, zone, calendar, rare);
    const zoneName = timed ? (rare && zone !== 'UTC' ? rare.nameZone(zone, locale) : zone) : undefined;
    if (chronology)
      this.#last = { of: timeline, named: { ...chronology, locale, language, timeZone, zoneName } };
    return this.#last?.of === timeline ? this.#last.named : undefined;
  }

  /** The date in an attribute; undefined while what can read it is on its way. Throws a `RangeError` for what is none. */
  readonly parse = (text: string): When | undefined =>
    parseCommon(text) ?? knowledge(this.#changed)?.fullKnowledge.dates.parse(text);

  /** A date where the axis has it, which may be the first to need more than the common forms. Rejects with a `RangeError` for what is none. */
  async read(text: string): Promise<When> {
    const when = parseCommon(text) ?? (await import('../model/knowledge.js')).fullKnowledge.dates.parse(text);
    return this.#last?.named.place(when) ?? when;
  }

  /** What an axis takes that is not simply even, horizontal, Gregorian and in UTC; undefined while it is on its way. */
  fetch(): Rare | undefined {
    return fetchRare(this.#changed, () => {
      this.#failed = true;
      this.#changed();
    });
  }
}
