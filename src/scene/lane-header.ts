import type { GroupLane } from '../layout/arrange-lanes.js';
import type { Box } from './scene.js';

/** About as wide as a header with a long title. */
const WIDTH_PX = 220;
/** By so much it stands further in than that of the group around it. */
export const INDENT_PX = 20;

/** Where a lane's header may stand. What runs through the whole plot leaves that clear. */
export function headerBox({ topPx, headerPx, level }: GroupLane): Box {
  return { x: 0, y: topPx, width: WIDTH_PX + level * INDENT_PX, height: headerPx };
}

/** Whether a label, shown over the layout because of hover, focus or selection, lies where a header may stand. */
export function meetsHeader({ x, y, height }: Box, lane: GroupLane): boolean {
  const header = headerBox(lane);
  return x < header.width && y < header.y + header.height && y + height > header.y;
}
