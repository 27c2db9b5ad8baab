import type { Label } from './scene.js';

/** A label that has its place but not yet its connector, which starts at the mark. */
export interface Placed extends Omit<Label, 'connector'> {
  /** Where the connector meets the text: the top of a stem, or the end of an elbow and the track it turns on. */
  readonly meetsPx: number;
  readonly trackPx?: number;
}
