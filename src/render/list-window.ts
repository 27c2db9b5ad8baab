/** Never more rows than this on screen, however many events there are: with nine elements each, below a thousand of them. */
const MAX_ROWS = 80;
const STEP = MAX_ROWS / 2;

/**
 * The stretch [start, end) of `total` rows to render around one of them. It moves in steps of half a window, so
 * that walking from row to row seldom changes it, and the row always has at least a quarter of it on either side.
 */
export function listWindow(total: number, around: number): { start: number; end: number } {
  const wanted = Math.floor(around / STEP) * STEP - STEP / 2;
  const start = Math.max(0, Math.min(wanted, total - MAX_ROWS));
  return { start, end: Math.min(total, start + MAX_ROWS) };
}
