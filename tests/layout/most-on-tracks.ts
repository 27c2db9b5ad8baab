/**
 * The most intervals that fit on `tracks` tracks without overlap: in order of their starts, and whenever more
 * than that overlap, the one that ends last goes. After Carlisle and Lloyd, *On the k-coloring of intervals*,
 * Discrete Applied Mathematics 59(3), 1995. Starts ascend.
 */
export function mostOnTracks(starts: readonly number[], ends: readonly number[], tracks: number): number {
  let kept = 0;
  let open: number[] = [];
  starts.forEach((start, i) => {
    open = open.filter((end) => end > start);
    open.push(ends[i]!);
    kept++;
    if (open.length > tracks) {
      open.splice(open.indexOf(Math.max(...open)), 1);
      kept--;
    }
  });
  return kept;
}
