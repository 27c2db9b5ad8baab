import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Resolves when an element has been updated next, or has been removed: then it is time to look again. */
export function nextUpdate(host: ReactiveControllerHost): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      host.removeController(controller);
      resolve();
    };
    const controller: ReactiveController = { hostUpdated: done, hostDisconnected: done };
    host.addController(controller);
  });
}
