/** Whether a document seems to have more than so many events or rows, before anything of it is read. */
export function seemsLonger(document: unknown, count: number): boolean {
  try {
    const { events, columns } = document as Record<string, { readonly start?: unknown }>;
    return ((events ?? columns?.start ?? document) as ArrayLike<unknown>).length > count;
  } catch {
    // Whoever reads it will tell of what throws.
    return false;
  }
}
