/** How much there is of a document of which something is shown already. */
export interface Progress {
  /** Of how many events there is something to see. */
  readonly events: number;
  /** Of how many there are: those that are shown are spread evenly over these. Undefined while they arrive one by one. */
  readonly ofEvents?: number;
  /** How far reading has come, as a share of `total`: bytes of a stream, else events. */
  readonly done: number;
  /** Undefined where nobody says. */
  readonly total: number | undefined;
}
