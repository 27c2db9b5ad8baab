import type { GroupLane } from '../layout/arrange-lanes.js';
import type { Box } from './scene.js';

/** About as wide as a header with a long title. */
const WIDTH_PX = 220;

/** Where a lane's header may stand. What runs through the whole plot leaves that clear. */
export function headerBox({ topPx, headerPx }: GroupLane): Box {
  return { x: 0, y: topPx, width: WIDTH_PX, height: headerPx };
}

/** Whether a label, shown over the layout because of hover, focus or selection, lies where a header may stand. */
export function meetsHeader({ x, y, height }: Box, lane: GroupLane): boolean {
  const header = headerBox(lane);
  return x < header.width && y < header.y + header.height && y + height > header.y;
}
