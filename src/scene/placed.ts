import type { Label } from './scene.js';

/** A label that has its place but not yet its connector, which starts at the mark. */
export interface Placed extends Omit<Label, 'connector'> {
  /** Its place among the events in order of their anchors. */
  readonly item: number;
  /** Where a stem meets the text. */
  readonly meetsPx: number;
  /** Beside a vertical axis, on which track an elbow turns, if cards stand in order. */
  readonly trackPx?: number;
}
