import type { CSSResult } from 'lit';
import type { Box, Scene } from '../scene/scene.js';

/** Where a box of the scene is drawn: elsewhere, if time runs to the left. */
export type Mirror = (box: Box) => Box;

/** What not every picture has: drawn under its labels, in styles of its own, by what was fetched for it. */
export interface Layer {
  readonly styles: CSSResult;
  readonly render?: (scene: Scene, mirror: Mirror, selected: string | undefined) => unknown;
}
