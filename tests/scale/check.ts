/** A plain assertion for the inner loops of properties, where a million calls of `expect` would take a minute. */
export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
