/** Whether a document seems to have more than so many events or rows, before anything of it is read. */
export function seemsLonger(document: unknown, count: number): boolean {
  try {
    const { columns, events = document } = document as Record<string, { readonly start?: unknown }>;
    return ((columns?.start ?? events) as ArrayLike<unknown>).length > count;
  } catch {
    // Whoever reads it will tell of what throws.
    return false;
  }
}
