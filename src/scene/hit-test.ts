import type { Mark, Scene } from './scene.js';

/** How far from a mark a pointer may be and still mean it: targets are 24 px. */
const REACH_PX = 12;

/**
 * The mark without a box of its own that lies at a point of the plot (px from its inline and block start), the
 * nearest if there are several.
 */
export function hitTest(scene: Scene, x: number, y: number): Mark | undefined {
  let best: Mark | undefined;
  let bestPx = REACH_PX;
  for (const mark of scene.bareMarks) {
    const { box } = mark;
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    const distancePx = Math.hypot(dx, dy);
    if (distancePx > bestPx || (distancePx === bestPx && best)) continue;
    best = mark;
    bestPx = distancePx;
  }
  return best;
}
