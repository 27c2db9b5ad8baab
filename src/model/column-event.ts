import { makeInstant, spanOf } from '../time/make-when.js';
import type { DateUnit, When } from '../time/when.js';
import { plainEvent } from './plain-event.js';
import type { Group, TimelineEvent } from './timeline.js';

/** What an author gave as columns, checked; texts are cleaned as they are asked for. */
export interface Rows {
  /** How finely all times are known. */
  readonly unit: DateUnit;
  /** Whether they are dates of the calendar, rather than moments. */
  readonly civil: boolean;
  /** By event: where its first unit of time begins and, of what lasts, its last one; both in ms, the latter else NaN. */
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
  /** When the unit of time that begins there is over. */
  readonly endOf: (start: number) => number;
  /** The row of each event; absent where they are in order of time as written. */
  readonly rowOf: Uint32Array | undefined;
  /** Empty where it has none: then its date, in words, stands in. */
  readonly titleOf: (row: number) => string;
  readonly write: (when: When) => string;
  readonly idOf: (row: number) => string | undefined;
  readonly descriptionOf: (row: number) => readonly string[];
  readonly urlOf: (row: number) => string | undefined;
  readonly groupOf: (row: number) => Group | undefined;
  readonly importance: Float64Array;
  /** Of the columns in the document. */
  readonly path: string;
}

const NONE: readonly never[] = [];

/** An event of which only its place in the columns is kept: whatever it says is read there when it is asked for. */
export class ColumnEvent implements TimelineEvent {
  private readonly rows: Rows;
  /** Where it is in these, whatever its place in the order has become. */
  private readonly place: number;

  constructor(rows: Rows, place: number) {
    this.rows = rows;
    this.place = place;
  }

  private get row(): number {
    return this.rows.rowOf?.[this.place] ?? this.place;
  }

  get type(): 'event' {
    return 'event';
  }

  get id(): string {
    return this.rows.idOf(this.row) ?? `row-${this.row}`;
  }

  get authoredId(): boolean {
    return this.rows.idOf(this.row) !== undefined;
  }

  get when(): When {
    const { unit, civil, firsts, lasts, endOf } = this.rows;
    const dateAt = (start: number) => makeInstant(start, endOf(start), unit, { civil });
    const start = dateAt(firsts[this.place]!);
    const last = lasts[this.place]!;
    return Number.isNaN(last) ? start : spanOf(start, dateAt(last));
  }

  get title(): string {
    return this.rows.titleOf(this.row) || this.rows.write(this.when);
  }

  get description(): readonly string[] {
    return this.rows.descriptionOf(this.row);
  }

  get group(): Group | undefined {
    return this.rows.groupOf(this.row);
  }

  get importance(): number {
    return this.rows.importance[this.place]!;
  }

  get url(): string | undefined {
    return this.rows.urlOf(this.row);
  }

  get media(): readonly never[] {
    return NONE;
  }

  get sources(): readonly never[] {
    return NONE;
  }

  get path(): string {
    return `${this.rows.path}/start/${this.row}`;
  }

  /** The same as a plain object, for whoever copies it. */
  toJSON(): TimelineEvent {
    return plainEvent(this);
  }
}
