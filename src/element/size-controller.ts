import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The content box of an element, in CSS px. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A change below this is rounding, as it comes with zoom of the page and fractional device pixels. */
const JITTER_PX = 0.5;

/** Follows the size of one element, while its host is connected. */
export class SizeController implements ReactiveController {
  readonly #changed: () => void;
  #target: Element | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #latest: Size | undefined;
  #size: Size | undefined;

  /** `changed` is called at the start of a frame, never while the browser is measuring. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  /** Undefined as long as nothing could be seen: not measured yet, hidden, or without width or height. */
  get size(): Size | undefined {
    return this.#size;
  }

  /** Follows `target` from now on, instead of any other. */
  observe(target: Element): void {
    if (target === this.#target) return;
    if (this.#target) this.#observer?.unobserve(this.#target);
    this.#target = target;
    this.#observer?.observe(target);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver((entries) => this.#measure(entries));
    if (this.#target) this.#observer.observe(this.#target);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  // Drawing in here would change sizes while the browser is delivering them ("ResizeObserver loop").
  #measure(entries: readonly ResizeObserverEntry[]): void {
    const rect = entries.findLast((entry) => entry.target === this.#target)?.contentRect;
    if (!rect) return;
    const { width: widthPx, height: heightPx } = rect;
    this.#latest = widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : undefined;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (isSame(this.#size, this.#latest)) return;
      this.#size = this.#latest;
      this.#changed();
    });
  }
}

function isSame(a: Size | undefined, b: Size | undefined): boolean {
  if (!a || !b) return a === b;
  return Math.abs(a.widthPx - b.widthPx) < JITTER_PX && Math.abs(a.heightPx - b.heightPx) < JITTER_PX;
}
