import { messagesFor } from '../../src/messages/messages.js';
import type { Arrangement, Layout } from '../../src/layout/arrange.js';
import type { TextMetrics } from '../../src/layout/text-metrics.js';
import { columnsOf } from '../../src/model/columns.js';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import type { EventJson } from '../../src/index.js';
import { placeByOctaves } from '../../src/layout/octaves.js';
import { unfolded } from '../../src/scale/folded-time.js';
import { fitExtent, limitsFor } from '../../src/scale/viewport.js';
import { wholeOf } from '../../src/scale/whole-of.js';

/** A typeface whose letters are all equally wide. */
const metrics: TextMetrics = { widthPx: (text) => 7 * text.length, lineHeightPx: () => 18 };
const wording = { locale: 'en', timeZone: 'UTC', messages: messagesFor('en') };

export interface Size {
  readonly lengthPx: number;
  readonly acrossPx: number;
}

/** What decides where the labels of these events go. */
export function arrangementOf(events: readonly EventJson[], size: Size): Arrangement {
  const { timeline } = parseTimeline({ events });
  if (!timeline) throw new Error('no timeline');
  const [first, last] = wholeOf(timeline);
  const fitted = fitExtent([first, last]);
  return {
    ...size,
    timeline,
    periods: [],
    columns: columnsOf(timeline.events),
    folded: unfolded,
    fitted,
    limits: limitsFor(fitted, unfolded),
    vertical: false,
    below: true,
    wording,
    metrics,
    placeRest: placeByOctaves,
    topPx: 0,
    footPx: 0,
  };
}

/** Waits until each label has its place. */
export function settled(layout: Layout): Layout {
  layout.placement.advance(() => false);
  return layout;
}

export interface Place {
  readonly row: number;
  readonly side: number;
  /** Of the lower edge of its row. */
  readonly bottomPx: number;
  readonly from: number;
}

/** The places of the events that have one, by id. */
export function placesOf({
  eventsByAnchor,
  placement: { from, row, side, rows },
}: Layout): Map<string, Place> {
  return new Map(
    eventsByAnchor.flatMap(({ id }, i) =>
      from[i]! < Infinity
        ? [[id, { row: row[i]!, side: side[i]!, bottomPx: rows[row[i]!]!.bottomPx, from: from[i]! }]]
        : [],
    ),
  );
}
