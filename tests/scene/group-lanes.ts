import { arrange } from '../../src/layout/arrange.js';
import { placeByOctaves } from '../../src/layout/octaves.js';
import type { TextMetrics } from '../../src/layout/text-metrics.js';
import { messagesFor } from '../../src/messages/messages.js';
import { columnsOf } from '../../src/model/columns.js';
import { createPipeline, type Picture, type PictureInput } from '../../src/pipeline.js';
import { buildCrowd } from '../../src/scene/build-crowd.js';
import { buildScene } from '../../src/scene/build-scene.js';
import { buildClusters } from '../../src/scene/build-clusters.js';
import { groupLanes } from '../../src/scene/build-lanes.js';
import { shareDates } from '../../src/scene/share-dates.js';
import { parseDrawn } from '../model/helpers.js';

/** As wide as a typewriter's. */
const metrics: TextMetrics = {
  widthPx: (text) => 7 * text.length,
  lineHeightPx: (role) => (role === 'title' ? 18 : 17),
};

/** A picture in lanes, with the lanes of these groups folded; all labels have found their places. */
export function drawLanes(
  document: unknown,
  { pinned = [], ...input }: Partial<Omit<PictureInput, 'pinned'>> & { pinned?: readonly string[] } = {},
  folded: readonly (string | undefined)[] = [],
): Picture {
  const { timeline } = parseDrawn(document);
  return createPipeline()({
    timeline,
    whole: timeline,
    vertical: false,
    reversed: false,
    breaks: undefined,
    spacing: 'time',
    unusual: undefined,
    periods: true,
    widthPx: 1000,
    heightPx: 560,
    wording: { locale: 'en', timeZone: 'UTC', messages: messagesFor('en') },
    metrics,
    view: undefined,
    firstStart: undefined,
    firstEnd: undefined,
    pinned: new Map(
      timeline.events.flatMap((event) => (pinned.includes(event.id) ? [[event.id, event]] : [])),
    ),
    annotator: undefined,
    links: 'never',
    lanes: groupLanes(new Set(folded), { arrange, columnsOf, buildScene }),
    now: 0,
    placeRest: placeByOctaves,
    buildClusters,
    shareDates,
    buildCrowd,
    arrangeAnew: undefined,
    arranged: (layout) => void layout.placement.advance(() => false),
    axis: 'auto',
    ageUnits: { bp: 'BP', ka: 'ka', ma: 'Ma', ga: 'Ga' },
    reckoning: undefined,
    zoneName: undefined,
    ...input,
  });
}
