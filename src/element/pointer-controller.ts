import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hitTest } from '../scene/hit-test.js';
import type { Scene } from '../scene/scene.js';

export interface PointerActions {
  /** What is painted now. */
  scene(): Scene | undefined;
  rtl(): boolean;
  /** An event or a period was pressed and released. */
  open(id: string): void;
  /** A chip was pressed and released; `index` is its place in `scene.clusters`. */
  openCluster(index: number): void;
  /** The pointer rests on an event, or on none. */
  hover(id: string | undefined): void;
}

/**
 * Says what a pointer means on the stage: labels, marks and bars by their nodes, marks of the canvas by where
 * they lie. Acts on `click`, which is on release and can be called off by leaving.
 */
export class PointerController implements ReactiveController {
  readonly #actions: PointerActions;
  #stage: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, actions: PointerActions) {
    this.#actions = actions;
    host.addController(this);
  }

  observe(stage: HTMLElement | undefined): void {
    if (stage === this.#stage) return;
    this.#release();
    this.#stage = stage;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#stage?.addEventListener('click', this.#click);
    this.#stage?.addEventListener('pointermove', this.#move);
    this.#stage?.addEventListener('pointerleave', this.#leave);
  }

  hostDisconnected(): void {
    this.#release();
  }

  #release(): void {
    this.#stage?.removeEventListener('click', this.#click);
    this.#stage?.removeEventListener('pointermove', this.#move);
    this.#stage?.removeEventListener('pointerleave', this.#leave);
  }

  readonly #click = (event: MouseEvent): void => {
    const target = closest(event, '[data-event], [data-period], [data-count], button, a, input');
    const chip = target?.closest<HTMLElement>('[data-count]');
    if (chip) {
      const index =
        this.#actions.scene()?.clusters.findIndex(({ first }) => first.id === chip.dataset.first) ?? -1;
      if (index >= 0) this.#actions.openCluster(index);
      return;
    }
    // The list's own buttons, and whatever a host slots in, look after themselves.
    if (target?.closest('button, a, input')) return;
    const id = this.#idAt(event, target);
    if (id !== undefined) this.#actions.open(id);
  };

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    this.#actions.hover(this.#idAt(event, closest(event, '[data-event], [data-period], [data-count]')));
  };

  readonly #leave = (): void => {
    this.#actions.hover(undefined);
  };

  #idAt(event: MouseEvent, target: HTMLElement | undefined): string | undefined {
    if (target) return target.dataset.event ?? target.dataset.period;
    const scene = this.#actions.scene();
    const rect = this.#stage?.getBoundingClientRect();
    if (!scene || !rect) return undefined;
    const x = this.#actions.rtl() ? rect.right - event.clientX : event.clientX - rect.left;
    return hitTest(scene, x, event.clientY - rect.top)?.event.id;
  }
}

function closest(event: Event, selector: string): HTMLElement | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? (target.closest<HTMLElement>(selector) ?? undefined) : undefined;
}
