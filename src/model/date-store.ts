import { makeInstant, spanOf } from '../time/make-when.js';
import { DATE_UNITS, unitRank, type Bounds, type PlainDate, type When } from '../time/when.js';

/** A date that has no more to it than these has two bounds, a unit, and may be in doubt. */
const PLAIN_FIELDS = 11;

const SPAN = 2 ** 0;
const APPROXIMATE = 2 ** 1;
const UNCERTAIN = 2 ** 2;
const CIVIL = 2 ** 3;
/** The unit stands above these. */
const UNIT = 2 ** 4;

/** Keeps plain dates, and spans between two of them, as numbers: they are made again when they are asked for. */
export class DateStore {
  #bounds = new Float64Array(1024);
  #traits = new Uint8Array(512);
  #count = 0;

  /** Where the date is kept from now on; undefined if it is none of those. */
  add(when: When): number | undefined {
    const { from, to } = when;
    if (isPlain(when)) return this.addPlain(when);
    if (!from || !to || !isPlain(from) || !isPlain(to) || !isSpanOf(when, from, to)) return undefined;
    return this.addPlain(from, to);
  }

  /** The same of a date of which there is no more to say, or of the span between two of them that are not the same. */
  addPlain(start: PlainDate, end?: PlainDate): number {
    const place = this.#push(start, end ? SPAN : 0);
    if (end) this.#push(end, 0);
    return place;
  }

  /** The date that is kept there. */
  at(place: number): When {
    const start = this.#dateAt(place);
    return this.#traits[place]! & SPAN ? spanOf(start, this.#dateAt(place + 1)) : start;
  }

  /** Where the date is that is kept there. */
  boundsAt(place: number): Bounds {
    const isSpan = (this.#traits[place]! & SPAN) > 0;
    const last = place + Number(isSpan);
    return {
      kind: isSpan ? 'span' : 'instant',
      a: this.#bounds[2 * place]!,
      d: this.#bounds[2 * last + 1]!,
      civil: (this.#traits[place]! & this.#traits[last]! & CIVIL) > 0,
    };
  }

  #push({ a, d, unit, approximate, uncertain, civil }: PlainDate, kind: number): number {
    const place = this.#count++;
    if (place === this.#traits.length) {
      this.#bounds = grown(this.#bounds, new Float64Array(4 * place));
      this.#traits = grown(this.#traits, new Uint8Array(2 * place));
    }
    this.#bounds[2 * place] = a;
    this.#bounds[2 * place + 1] = d;
    this.#traits[place] =
      kind +
      (approximate ? APPROXIMATE : 0) +
      (uncertain ? UNCERTAIN : 0) +
      (civil ? CIVIL : 0) +
      UNIT * unitRank(unit);
    return place;
  }

  #dateAt(place: number): When {
    const traits = this.#traits[place]!;
    return makeInstant(
      this.#bounds[2 * place]!,
      this.#bounds[2 * place + 1]!,
      DATE_UNITS[Math.floor(traits / UNIT)]!,
      {
        approximate: (traits & APPROXIMATE) > 0,
        uncertain: (traits & UNCERTAIN) > 0,
        civil: (traits & CIVIL) > 0,
      },
    );
  }
}

function isPlain(when: When): boolean {
  const { kind, startIs, endIs } = when;
  return (
    kind === 'instant' &&
    startIs === 'known' &&
    endIs === 'known' &&
    Object.keys(when).length === PLAIN_FIELDS
  );
}

/** Whether the two ends say all that there is to say. */
function isSpanOf(when: When, from: When, to: When): boolean {
  const made = when.kind === 'span' ? spanOf(from, to) : undefined;
  const keys = Object.keys(when) as (keyof When)[];
  return made !== undefined && keys.every((key) => when[key] === made[key]);
}

function grown<Numbers extends Float64Array | Uint8Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
