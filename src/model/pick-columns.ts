import { tabulateInSteps } from '../base/tabulate-in-steps.js';
import { columnsOf, type EventColumns } from './columns.js';
import type { TimelineEvent } from './timeline.js';

/** The columns of events of two lists, those of the first still with their places in it: without a look at each of them. */
export function* pickColumns(
  events: readonly TimelineEvent[],
  [first, second]: readonly [readonly TimelineEvent[], readonly TimelineEvent[]],
): Generator<void, EventColumns> {
  const [old, fresh] = [columnsOf(first), columnsOf(second)];
  const placeOf = new Map(second.map((event, i) => [event, first.length + i]));
  const { length } = events;
  const places = yield* tabulateInSteps(
    new Uint32Array(length),
    (i) => placeOf.get(events[i]!) ?? events[i]!.index,
  );
  const pick = <Numbers extends Float64Array | Uint8Array>(
    numbers: Numbers,
    of: (columns: EventColumns) => ArrayLike<number>,
  ) => {
    const [olds, freshes] = [of(old), of(fresh)];
    return tabulateInSteps(numbers, (i) => {
      const place = places[i]!;
      return (place < first.length ? olds[place] : freshes[place - first.length])!;
    });
  };
  const column = () => new Float64Array(length);
  return {
    starts: yield* pick(column(), ({ starts }) => starts),
    ends: yield* pick(column(), ({ ends }) => ends),
    anchors: yield* pick(column(), ({ anchors }) => anchors),
    lasts: yield* pick(new Uint8Array(length), ({ lasts }) => lasts),
    importance: yield* pick(column(), ({ importance }) => importance),
    hasMoments: (old.hasMoments || fresh.hasMoments) && events.some(({ when }) => !when.civil),
  };
}
