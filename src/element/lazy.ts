/**
 * A module that is fetched when it is first needed. Each call gives it, or undefined while it is on its way;
 * `arrived` is called when it is there. One that could not be fetched is asked for again by the next call.
 */
export function lazy<Module>(load: () => Promise<Module>): (arrived: () => void) => Module | undefined {
  let module: Module | undefined;
  let pending: Promise<void> | undefined;
  return (arrived) => {
    if (module) return module;
    pending ??= load().then(
      (loaded) => void (module = loaded),
      () => void (pending = undefined),
    );
    void pending.then(() => module && arrived());
    return undefined;
  };
}
