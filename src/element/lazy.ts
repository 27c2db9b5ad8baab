/**
 * A module that is fetched when it is first needed. Each call gives it, or undefined while it is on its way; `arrived` is
 * called when it is there, `failed` when it could not be fetched. The next call then asks for it again.
 */
export function lazy<Module>(
  load: () => Promise<Module>,
): (arrived?: () => void, failed?: () => void) => Module | undefined {
  let module: Module | undefined;
  let pending: Promise<void> | undefined;
  return (arrived, failed) => {
    if (module) return module;
    pending ??= load().then(
      (loaded) => void (module = loaded),
      () => void (pending = undefined),
    );
    void pending.then(() => (module ? arrived?.() : failed?.()));
    return undefined;
  };
}
