import type { ReactiveControllerHost } from 'lit';
import { paintMarks } from '../render/canvas-renderer.js';
import type { Scene } from '../scene/scene.js';
import { ThemeController } from './theme-controller.js';

/** The colours whose change means painting anew: where the ground changes, everything may have. */
const WATCHED = ['--_ink', '--_ground', '--_group-1'];

/** Paints the marks without labels in the colours of the theme, and again when that changes. */
export class CanvasPainter {
  readonly #theme: ThemeController;

  constructor(host: ReactiveControllerHost) {
    this.#theme = new ThemeController(host, WATCHED, () => host.requestUpdate());
  }

  /** `probe` is an empty element beside the canvas, for reading colours. */
  paint(scene: Scene, canvas: HTMLCanvasElement, probe: HTMLElement, rtl: boolean): void {
    this.#theme.observe(probe);
    paintMarks(scene, canvas, rtl, (color) => this.#theme.resolve(color) ?? 'currentColor');
  }
}
