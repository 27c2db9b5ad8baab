import { tabulate } from '../base/tabulate.js';
import { columnsOf, type EventColumns } from './columns.js';
import type { TimelineEvent } from './timeline.js';

/** The columns of events of two lists, those of the first still with their places in it: without a look at each of them. */
export function pickColumns(
  events: readonly TimelineEvent[],
  [first, second]: readonly [readonly TimelineEvent[], readonly TimelineEvent[]],
): EventColumns {
  const [old, fresh] = [columnsOf(first), columnsOf(second)];
  const placeOf = new Map(second.map((event, i) => [event, first.length + i]));
  const { length } = events;
  const places = tabulate(new Uint32Array(length), (i) => placeOf.get(events[i]!) ?? events[i]!.index);
  const pick = <Numbers extends Float64Array | Uint8Array>(
    numbers: Numbers,
    of: (columns: EventColumns) => ArrayLike<number>,
  ): Numbers => {
    const [olds, freshes] = [of(old), of(fresh)];
    return tabulate(numbers, (i) => {
      const place = places[i]!;
      return (place < first.length ? olds[place] : freshes[place - first.length])!;
    });
  };
  const column = () => new Float64Array(length);
  return {
    starts: pick(column(), ({ starts }) => starts),
    ends: pick(column(), ({ ends }) => ends),
    anchors: pick(column(), ({ anchors }) => anchors),
    lasts: pick(new Uint8Array(length), ({ lasts }) => lasts),
    importance: pick(column(), ({ importance }) => importance),
    hasMoments: (old.hasMoments || fresh.hasMoments) && events.some(({ when }) => !when.civil),
  };
}
