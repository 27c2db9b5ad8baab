/**
 * Shares a height among those who need it, in whole px: who needs less than an equal share gets what it needs, the others
 * share the rest. What nobody needs goes in equal parts to those who need more than the least.
 */
export function shareHeight(needs: readonly number[], leastPx: number, roomPx: number): number[] {
  let leftPx = Math.floor(roomPx);
  const heights = needs.map(() => 0);
  const order = needs.map((_, i) => i).sort((i, j) => needs[i]! - needs[j]!);
  order.forEach((i, taken) => {
    const heightPx = Math.min(needs[i]!, Math.floor(leftPx / (needs.length - taken)));
    heights[i] = heightPx;
    leftPx -= heightPx;
  });
  const greedy = order.filter((i) => needs[i]! > leastPx);
  for (const i of greedy) heights[i]! += Math.floor(leftPx / greedy.length);
  return heights;
}
