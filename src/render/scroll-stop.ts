import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/**
 * Makes an element that scrolls a tab stop, so that keys can scroll it, but only while its text overflows and
 * holds no link or button to scroll it from: other stops would only be in the way. Its first child must hold all
 * of its text.
 */
class ScrollStopDirective extends AsyncDirective {
  #element?: HTMLElement;
  #observer?: ResizeObserver;

  override render(): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart): typeof noChange {
    if (!this.#element) {
      this.#element = part.element as HTMLElement;
      this.reconnected();
    }
    return noChange;
  }

  protected override reconnected(): void {
    const element = this.#element;
    if (!element) return;
    this.#observer = new ResizeObserver(() => {
      const overflows = element.scrollHeight > element.clientHeight + 1;
      if (overflows && !element.querySelector('a, button')) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    this.#observer.observe(element);
    // The child is not rendered yet when the directive meets its tag.
    queueMicrotask(() => {
      if (element.firstElementChild) this.#observer?.observe(element.firstElementChild);
    });
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
  }
}

export const scrollStop = directive(ScrollStopDirective);
