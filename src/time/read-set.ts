import { compareWhen } from './compare-when.js';
import { momentBetween, refuse, spanOf } from './make-when.js';
import { splitTop } from './split-top.js';
import { unitRank, type When } from './when.js';

/** Reads a single date, or throws a RangeError that says why it is none. */
export type ReadDate = (text: string) => When;

/**
 * A set: one of its members, in brackets, or all of them, in braces. Members are single dates and stretches
 * (`1670..1672`); the first may begin with `..` and the last end with it, which leaves the set open on that side.
 *
 * @throws RangeError with the reason alone
 */
export function readSet(text: string, read: ReadDate): When {
  const isAll = text.startsWith('{');
  if (!text.endsWith(isAll ? '}' : ']')) refuse(`a set ends with ${isAll ? '}' : ']'}`);
  const elements = splitTop(text.slice(1, -1), ',');
  const members = elements.map((element, i) => {
    const dots = element.indexOf('..');
    if (dots < 0) return read(element);
    const ends = [element.slice(0, dots), element.slice(dots + 2)] as const;
    if ((!ends[0] && i > 0) || (!ends[1] && i < elements.length - 1)) {
      refuse('only the first date of a set can be open at its start, and only the last one at its end');
    }
    const [from, to] = ends.map((end) => (end === '' ? undefined : read(end)));
    return isAll ? allFrom(from, to) : momentFrom(from, to);
  });
  const [only] = members;
  if (members.length === 1) return only!;
  members.sort(compareWhen);
  return isAll ? allOf(members) : oneOf(members);
}

/** Of an end that lies between two dates itself, the one that bounds the whole. */
export function momentFrom(earliest: When | undefined, latest: When | undefined): When {
  return momentBetween(earliest?.from ?? earliest, latest?.to ?? latest);
}

function allFrom(from: When | undefined, to: When | undefined): When {
  const span = spanOf(from ?? 'open', to ?? 'open');
  return span.kind === 'span' ? fill(span) : span;
}

/** All that the members reach over, from their first start to their last end. */
function oneOf(of: readonly When[]): When {
  const [from, to] = outermost(of);
  return { ...momentBetween(from, to), ...qualitiesOf(of), members: { all: false, of } };
}

function allOf(of: readonly When[]): When {
  const [from, to] = outermost(of);
  const span = spanOf(from ?? 'open', to ?? 'open');
  let reached = -Infinity;
  const isSolid = of.every(({ a, d }, i) => {
    const touches = i === 0 || a <= reached;
    reached = Math.max(reached, d);
    return touches;
  });
  const whole = isSolid ? fill(span) : { ...span, b: span.d, c: span.a };
  return { ...whole, kind: 'span', ...qualitiesOf(of), members: { all: true, of } };
}

/** All of it, not only some of it, was so. */
function fill(span: When): When {
  return { ...span, b: span.a, c: span.d };
}

/** The first start and the last end, where they are known. */
function outermost(of: readonly When[]): [from: When | undefined, to: When | undefined] {
  const first = of.reduce((x, y) => (y.a < x.a ? y : x));
  const last = of.reduce((x, y) => (y.d > x.d ? y : x));
  if (!Number.isFinite(first.a) && !Number.isFinite(last.d)) refuse('a set cannot be open on both sides');
  return [
    Number.isFinite(first.a) ? (first.from ?? first) : undefined,
    Number.isFinite(last.d) ? (last.to ?? last) : undefined,
  ];
}

function qualitiesOf(of: readonly When[]): Pick<When, 'unit' | 'approximate' | 'uncertain' | 'civil'> {
  return {
    unit: of.map(({ unit }) => unit).reduce((x, y) => (unitRank(y) > unitRank(x) ? y : x)),
    approximate: of.some(({ approximate }) => approximate),
    uncertain: of.some(({ uncertain }) => uncertain),
    civil: of.every(({ civil }) => civil),
  };
}
