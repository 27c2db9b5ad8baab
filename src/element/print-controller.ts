import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when the page is on its way to paper. The browser takes its picture right after `beforeprint`, so that
 * `changed` must render at once.
 */
export class PrintController implements ReactiveController {
  readonly #changed: (printing: boolean) => void;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, changed: (printing: boolean) => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('beforeprint', () => this.#changed(true), { signal });
    window.addEventListener('afterprint', () => this.#changed(false), { signal });
    // Emulated print media, as tools that make a PDF use it, come without these events.
    matchMedia('print').addEventListener('change', ({ matches }) => this.#changed(matches), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }
}
