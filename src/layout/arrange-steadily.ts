import type { FormerPlace } from './active-ranges.js';
import { arrange, type Arrangement, type Layout } from './arrange.js';
import type { Side } from './label-geometry.js';
import { countShown, FITTED_LIMIT } from './labels.js';
import { placeSteadily } from './steady-pass.js';

interface Former {
  readonly byId: ReadonlyMap<string, FormerPlace>;
  readonly heightsPx: readonly number[];
  /** The first row below the axis. */
  readonly below: number;
}

/** What layouts were made to stay near to. */
const formers = new WeakMap<Layout, Former>();

/**
 * Arranges other data in the same plot so that events that have been there keep row and side where they can. The same
 * data, as what places more labels has arrived, stay near to what they stayed near to; in another size nothing does. Of few
 * events nothing stays where it would cost one its label.
 */
export function arrangeSteadily(input: Arrangement, latest: Layout | undefined): Layout {
  const former = formerOf(input, latest);
  if (!former) return arrange(input);
  const { timeline, columns, placeRest } = input;
  const of = (i: number) => former.byId.get(timeline.events[columns.byAnchor[i]!]!.id);
  const layout = arrange(
    {
      ...input,
      placeRest:
        placeRest &&
        ((ranges, order, rows, minScale) =>
          placeRest(ranges, order, rows, minScale, (i) => moveRow(of(i), former.below, ranges.below))),
    },
    (...labels) => placeSteadily({ ...former, of }, ...labels),
  );
  if (timeline.events.length <= FITTED_LIMIT) {
    const free = arrange(input);
    const scale = input.lengthPx / input.fitted.span;
    if (countShown(free.placement, scale) > countShown(layout.placement, scale)) return free;
  }
  formers.set(layout, former);
  return layout;
}

/** The same place where another row is the first below the axis; undefined if there is no such row. */
function moveRow(place: FormerPlace | undefined, from: number, to: number): FormerPlace | undefined {
  if (place && place.row >= from) return { ...place, row: place.row - from + to };
  return place && place.row < to ? place : undefined;
}

function formerOf(
  { timeline, columns, lengthPx, acrossPx }: Arrangement,
  latest?: Layout,
): Former | undefined {
  if (latest?.lengthPx !== lengthPx) return undefined;
  const { eventsByAnchor, placement } = latest;
  const isSame =
    eventsByAnchor.length === timeline.events.length &&
    eventsByAnchor.every((event, i) => event === timeline.events[columns.byAnchor[i]!]);
  if (isSame) return latest.acrossPx === acrossPx ? formers.get(latest) : undefined;
  return {
    byId: new Map(
      eventsByAnchor.flatMap(({ id }, i) =>
        placement.from[i]! < Infinity
          ? [[id, { row: placement.row[i]!, side: placement.side[i] as Side }]]
          : [],
      ),
    ),
    heightsPx: placement.rows.map(({ heightPx }) => heightPx),
    below: placement.below,
  };
}
