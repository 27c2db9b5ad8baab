/**
 * Levels for marks that would cover each other: 0 lies on the axis, each further one a step away from it. Of
 * marks closer than `minDistancePx` the most important (highest `priority`, then first given) lies nearest.
 * For the marks of one frame: O(n²).
 */
export function stackMarks(
  anchorsPx: ArrayLike<number>,
  priority: ArrayLike<number>,
  minDistancePx = 3,
): Uint8Array {
  const level = new Uint8Array(anchorsPx.length);
  const order = Array.from(level, (_, i) => i).sort((i, j) => priority[j]! - priority[i]! || i - j);
  const stacked: number[] = [];
  for (const i of order) {
    const taken = new Set<number>();
    for (const j of stacked) {
      if (Math.abs(anchorsPx[i]! - anchorsPx[j]!) < minDistancePx) taken.add(level[j]!);
    }
    let free = 0;
    while (taken.has(free)) free++;
    level[i] = Math.min(free, 255);
    stacked.push(i);
  }
  return level;
}
