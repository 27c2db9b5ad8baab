import type { CSSResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Box, Scene } from '../scene/scene.js';

/** Where a box of the scene is drawn: elsewhere, if time runs to the left. */
export type Mirror = (box: Box) => Box;

/** What the plot shows besides the scene. */
export interface PlotState {
  readonly messages: Messages;
  /** Right-to-left: time runs to the left. */
  readonly rtl: boolean;
  readonly selected: string | undefined;
  readonly layers: readonly Layer[];
}

/** What not every picture has: drawn under its labels, in styles of its own, by what was fetched for it. */
export interface Layer {
  readonly styles: CSSResult;
  readonly render?: (scene: Scene, mirror: Mirror, state: PlotState) => unknown;
}
