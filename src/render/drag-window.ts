/** A stretch of the overview, from 0 to 1 of its extent. */
export interface Fractions {
  readonly start: number;
  readonly end: number;
}

type Grip = 'start' | 'end' | 'frame' | 'outside';

const GRIP_PX = 12;
const COARSE_GRIP_PX = 22;
/** A pointer that moves less than this has clicked. */
const SLACK_PX = 3;

/**
 * Follows a pointer that went down on the overview until it lets go: handles resize the window, its middle moves
 * it, a click beside it centres it there. A cancelled pointer puts back what was. Listeners live only as long.
 */
export function dragWindow(
  down: PointerEvent,
  window: Fractions,
  rtl: boolean,
  onWindow: (window: Fractions, settled: boolean) => void,
): void {
  if (down.button !== 0) return;
  const strip = down.currentTarget as Element;
  const { left, width } = strip.getBoundingClientRect();
  if (width <= 0) return;
  const fractionAt = (clientX: number) => (rtl ? left + width - clientX : clientX - left) / width;
  const from = fractionAt(down.clientX);
  const gripPx = down.pointerType === 'touch' ? COARSE_GRIP_PX : GRIP_PX;
  const grip = gripAt(from, window, gripPx / width);
  let current = window;
  let moved = false;

  const listening = new AbortController();
  const listen = (type: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) =>
    strip.addEventListener(type, (event) => act(event as PointerEvent), { signal: listening.signal });
  strip.setPointerCapture(down.pointerId);
  // Otherwise a drag would select the page's text.
  down.preventDefault();

  listen('pointermove', ({ clientX }) => {
    moved ||= Math.abs(clientX - down.clientX) >= SLACK_PX;
    if (!moved || grip === 'outside') return;
    current = moveWindow(window, grip, fractionAt(clientX) - from, SLACK_PX / width);
    onWindow(current, false);
  });
  listen('pointerup', () => {
    listening.abort();
    if (grip === 'outside' && !moved)
      onWindow(moveWindow(window, 'frame', from - (window.start + window.end) / 2, 0), true);
    else if (moved && grip !== 'outside') onWindow(current, true);
  });
  listen('pointercancel', () => {
    listening.abort();
    if (moved && grip !== 'outside') onWindow(window, true);
  });
}

/** What is under the pointer; the nearer handle wins where a narrow window has both. */
export function gripAt(at: number, { start, end }: Fractions, reach: number): Grip {
  const [toStart, toEnd] = [Math.abs(at - start), Math.abs(at - end)];
  if (Math.min(toStart, toEnd) <= reach) {
    // The inner third of a narrow window stays free for moving it.
    const inner = Math.abs(at - (start + end) / 2) < (end - start) / 6;
    if (!inner) return toStart < toEnd ? 'start' : 'end';
  }
  return at > start && at < end ? 'frame' : 'outside';
}

/** The window after its grip was moved by `by`; kept within the strip and at least `least` wide. */
export function moveWindow(
  { start, end }: Fractions,
  grip: Exclude<Grip, 'outside'>,
  by: number,
  least: number,
): Fractions {
  switch (grip) {
    case 'start':
      return { start: Math.min(Math.max(start + by, 0), end - least), end };
    case 'end':
      return { start, end: Math.max(Math.min(end + by, 1), start + least) };
    case 'frame': {
      const shift = Math.min(Math.max(by, -Math.max(start, 0)), Math.max(1 - end, 0));
      return { start: start + shift, end: end + shift };
    }
  }
}
