import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData } from '@mdn/browser-compat-data/types';
import { arrange, CARD_ATTACH_PX, type Arrangement } from '../../src/layout/arrange.js';
import { arrangeVertically } from '../../src/layout/arrange-vertically.js';
import { placeByOctaves } from '../../src/layout/octaves.js';
import type { TextMetrics, TextRole } from '../../src/layout/text-metrics.js';
import { messagesFor } from '../../src/messages/messages.js';
import { columnsOf } from '../../src/model/columns.js';
import { rareWriter } from '../../src/model/knowledge.js';
import { parseTimeline } from '../../src/model/parse-timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import { foldTimeline } from '../../src/scale/fold-timeline.js';
import { fitExtent, limitsFor } from '../../src/scale/viewport.js';
import { wholeOf } from '../../src/scale/whole-of.js';
import { learnRareDates } from '../../src/time/write-date.js';
import type { LabelSet } from './random-sets.js';

// Earthquakes before our era, and ages.
learnRareDates(rareWriter);

export type Orientation = 'horizontal' | 'vertical';

/** Of the plot across the axis: about 290 px of labels, as the default height leaves, or as wide as a phone. */
const ACROSS_PX = 360;

/**
 * Every character as wide as every other, and lines as high as those of the style sheet, so that sizes are the same on
 * every machine: a date and a title of one to four lines make 35, 54, 72 and 90 px.
 */
const CHARACTER_PX: Partial<Record<TextRole, number>> = { title: 7.4 };
const LINE_PX: Partial<Record<TextRole, number>> = { title: 18.2 };
const metrics: TextMetrics = {
  widthPx: (text, role) => text.length * (CHARACTER_PX[role] ?? 6.4),
  lineHeightPx: (role) => LINE_PX[role] ?? 16.8,
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** `@mdn/browser-compat-data` 8.1.9, CC0: every release of a browser that has a date, all of them equally important. */
function browserReleases(): unknown {
  const { browsers } = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
  return Object.values(browsers).flatMap(({ name, releases }) =>
    Object.entries(releases).flatMap(([version, { release_date: date }]) =>
      date === undefined ? [] : [{ date, title: `${name} ${version}` }],
    ),
  );
}

interface Birdstrikes {
  readonly firstDay: string;
  readonly days: readonly number[];
  readonly costs: readonly number[];
  readonly lengths: readonly number[];
}

/** All but two in a hundred cost nothing, and so are equally important. Only the lengths of titles matter here. */
function birdstrikes(): unknown {
  const { firstDay, days, costs, lengths } = readJson('tests/layout/birdstrikes.json') as Birdstrikes;
  return days.map((day, i) => ({
    date: new Date(Date.parse(firstDay) + day * 86_400_000).toISOString().slice(0, 10),
    title: 'Strikes '.repeat(10).slice(0, lengths[i]),
    importance: costs[i],
  }));
}

const DOCUMENTS = {
  niger: () => readJson('demo/data/niger.json'),
  'geologic-time': () => readJson('demo/data/geologic-time.json'),
  browsers: browserReleases,
  earthquakes: () => readJson('demo/data/earthquakes.json'),
  birdstrikes,
};

export type RealName = keyof typeof DOCUMENTS;
export const REAL_NAMES = Object.keys(DOCUMENTS) as RealName[];

const timelines = new Map<RealName, Timeline>();

function timelineOf(name: RealName): Timeline {
  let timeline = timelines.get(name);
  if (!timeline) {
    timeline = parseTimeline(DOCUMENTS[name]()).timeline ?? undefined;
    if (!timeline) throw new Error(`${name} cannot be drawn`);
    timelines.set(name, timeline);
  }
  return timeline;
}

/** Real events with their words, wrapped and measured as the element does; `lengthPx` is the length of the axis. */
export function realSet(name: RealName, lengthPx: number, orientation: Orientation): LabelSet {
  const whole = timelineOf(name);
  const timeline = { ...whole, periods: [] };
  const vertical = orientation === 'vertical';
  const folded = foldTimeline(whole, 'time', undefined, vertical);
  const [lo, hi] = wholeOf(whole);
  const fitted = fitExtent([folded.toU(lo), folded.toU(hi)]);
  const limits = limitsFor(fitted, folded);
  const columns = columnsOf(timeline.events);
  const arrangement: Arrangement = {
    timeline,
    periods: [],
    columns,
    folded,
    fitted,
    limits,
    vertical,
    below: true,
    lengthPx,
    acrossPx: ACROSS_PX,
    wording: { locale: 'en', timeZone: 'UTC', messages: messagesFor('en') },
    metrics,
    placeRest: placeByOctaves,
    topPx: 0,
    footPx: 0,
  };
  const { items, labelPx, placement } = (vertical ? arrangeVertically : arrange)(arrangement);
  return {
    name: `${name} at ${lengthPx} px, ${orientation}`,
    items,
    placement,
    space: {
      start: fitted.start,
      end: fitted.end,
      lengthPx,
      heightPx: labelPx,
      minScale: lengthPx / limits.maxSpan,
    },
    // Where events are densest, so that there are some in view however closely one looks.
    focus: items.anchors[items.anchors.length >> 1]!,
    ...(vertical && { attachPx: CARD_ATTACH_PX }),
  };
}
