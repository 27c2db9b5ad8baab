import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So long nothing new must happen before something is said: fifty zoom steps are one message. */
const QUIET_MS = 500;
const MAX_LENGTH = 100;

/** Says the last of several messages politely, once things have calmed down. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text of the status node. */
  text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hush();
  }

  /** Leaves unsaid what is out of date. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  announce(message: string): void {
    this.hush();
    this.#timer = setTimeout(() => {
      this.text = message.length > MAX_LENGTH ? `${message.slice(0, MAX_LENGTH - 1)}…` : message;
      this.#host.requestUpdate();
    }, QUIET_MS);
  }
}
