import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Motion } from '../../src/interaction/motion.js';
import { Viewport } from '../../src/scale/viewport.js';

const FRAME_MS = 16;
const YEAR = 365 * 864e5;
const from = Viewport.of(0, 10 * YEAR);
const to = Viewport.of(3 * YEAR, 4 * YEAR);

/** Frames of a browser, 16 ms each, on vitest's clock. */
let frames: Map<number, ReturnType<typeof setTimeout>>;
let seen: Viewport[];
const apply = (viewport: Viewport) => void seen.push(viewport);

beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  seen = [];
  let last = 0;
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => {
    const id = ++last;
    const run = () => {
      frames.delete(id);
      callback(performance.now());
    };
    frames.set(id, setTimeout(run, FRAME_MS));
    return id;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    clearTimeout(frames.get(id));
    frames.delete(id);
  });
});

afterEach(() => {
  expect(frames.size, 'frames left running').toBe(0);
  expect(vi.getTimerCount(), 'timers left running').toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('motion', () => {
  it('arrives exactly, within 250 ms, each frame once, slower and slower', async () => {
    const motion = new Motion();
    const done = motion.animate({ from, to, apply, reduced: false });
    expect(motion.target).toBe(to);
    await vi.advanceTimersByTimeAsync(250 + FRAME_MS);
    await done;
    expect(seen.at(-1)).toBe(to);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.length).toBeLessThanOrEqual(Math.ceil(250 / FRAME_MS) + 1);
    const left = seen.map(({ span }) => Math.log(span / to.span));
    const steps = left.slice(1).map((value, i) => Math.abs(value - (left[i] ?? 0)));
    expect(steps[0]).toBeGreaterThan(steps.at(-1) ?? Infinity);
    expect(motion.target).toBeUndefined();
  });

  it('A16: moves in one step, at once, for readers who want no motion', async () => {
    await new Motion().animate({ from, to, apply, reduced: true });
    expect(seen).toEqual([to]);
  });

  it('moves in one step where nothing would be seen of it', async () => {
    vi.stubGlobal('document', { hidden: true });
    await new Motion().animate({ from, to, apply, reduced: false });
    await new Motion().animate({ from, to: from, apply, reduced: false });
    expect(seen).toEqual([to, from]);
  });

  it('is taken over by the next, and both promises resolve', async () => {
    const motion = new Motion();
    const first = motion.animate({ from, to, apply, reduced: false });
    await vi.advanceTimersByTimeAsync(100);
    const half = seen.length;
    const second = motion.animate({ from: seen.at(-1) ?? from, to: from, apply, reduced: false });
    await first;
    expect(seen.length).toBe(half);
    await vi.advanceTimersByTimeAsync(300);
    await second;
    expect(seen.at(-1)).toBe(from);
    expect(seen).not.toContain(to);
  });

  it('stops where it is when cancelled, and resolves', async () => {
    const motion = new Motion();
    const done = motion.animate({ from, to, apply, reduced: false });
    await vi.advanceTimersByTimeAsync(60);
    const before = seen.length;
    motion.cancel();
    await done;
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.length).toBe(before);
    expect(motion.target).toBeUndefined();
    expect(seen).not.toContain(to);
  });

  it('arrives even if the browser gives no frames, as it does where nobody looks', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const done = new Motion().animate({ from, to, apply, reduced: false });
    await vi.advanceTimersByTimeAsync(600);
    await done;
    expect(seen).toEqual([to]);
  });

  it('can be stopped from within', async () => {
    const motion = new Motion();
    const done = motion.animate({ from, to, apply: () => motion.cancel(), reduced: false });
    await vi.advanceTimersByTimeAsync(40);
    await done;
  });
});
