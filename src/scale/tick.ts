/** A boundary of the calendar on the axis, and the stretch of time that begins there. */
export interface Tick {
  /** The boundary, in ms since 1970. */
  readonly t: number;
  /** The next boundary, in ms since 1970. */
  readonly end: number;
  /** Where the boundary is; outside the plot, or in a fold, if the stretch began before what is in view. */
  readonly px: number;
  /** Whether the boundary itself is in view and not folded away, so that a line belongs there. */
  readonly hasLine: boolean;
  /** Empty where there is no room. */
  readonly text: string;
  /** The text stands in the middle of what is visible of the stretch, because it names the stretch. */
  readonly centred: boolean;
  /** Where the text starts, or its middle if it is centred. On a vertical axis always its middle. */
  readonly textPx: number;
  /** The text says the larger unit too, and is set apart. In the row of parents every tick is strong. */
  readonly strong: boolean;
}
