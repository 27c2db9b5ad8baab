import { executeServerCommand } from '@web/test-runner-commands';

/** CSS px from the window's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Wheel extends Point {
  readonly deltaX?: number;
  readonly deltaY?: number;
  /** Keys held down meanwhile: `Control`, `Meta`, `Shift`, `Alt`. */
  readonly keys?: readonly string[];
}

/** Turns the mouse wheel over a point, as the browser gets it from the system. Chromium and Firefox. */
export async function wheel(options: Wheel): Promise<void> {
  await executeServerCommand('wheel', { ...options });
  await nextFrame();
}

export interface Media {
  readonly media?: 'screen' | 'print' | null;
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly reducedMotion?: 'reduce' | 'no-preference' | null;
  readonly forcedColors?: 'active' | 'none' | null;
  readonly contrast?: 'more' | 'no-preference' | null;
}

/** Pretends that the reader has set these; `null` goes back to the default. Chromium. */
export async function emulate(media: Media): Promise<void> {
  await executeServerCommand('emulate', { ...media });
  await nextFrame();
}

/** Undoes everything that `emulate` may have set. Chromium. */
export function resetMedia(): Promise<void> {
  return emulate({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
}

/**
 * Speaks Chromium's own protocol (https://chromedevtools.github.io/devtools-protocol/) with the page: the accessibility
 * tree, the heap, touch. Emulation set through it lasts until the end of the test file.
 */
export function cdp<Result = Record<string, unknown>>(
  method: string,
  params: Record<string, unknown> = {},
): Promise<Result> {
  return executeServerCommand<Result, { method: string; params: object }>('cdp', { method, params });
}

/** What a part of the window shows, as a PNG in base64. Chromium. */
export async function screenshot({ x, y, width, height }: DOMRect): Promise<string> {
  const clip = { x, y, width, height, scale: 1 };
  return (await cdp<{ data: string }>('Page.captureScreenshot', { clip })).data;
}

/** Prints the page to a PDF. Chromium. */
export function pdf(options: Record<string, unknown> = {}): Promise<{ pages: number; bytes: number }> {
  return executeServerCommand<{ pages: number; bytes: number }, object>('pdf', options);
}

/** One node of what a screen reader is told. */
export interface AXNode {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface RawNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The accessibility tree of the page in reading order, without the nodes that no one is told of. Chromium. */
export async function accessibilityTree(): Promise<AXNode[]> {
  await cdp('Accessibility.enable');
  const { nodes } = await cdp<{ nodes: readonly RawNode[] }>('Accessibility.getFullAXTree');
  // The protocol gives them level by level.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: RawNode): RawNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? inOrder(child) : [];
    }),
  ];
  return (nodes[0] ? inOrder(nodes[0]) : [])
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role?.value ?? '',
      name: node.name?.value ?? '',
      ...(node.value && { value: String(node.value.value) }),
      ...(node.description?.value && { description: node.description.value }),
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
}

/** Collects garbage, twice, as finalisers may free more; then the bytes in use on the JavaScript heap. Chromium. */
export async function heapAfterCollection(): Promise<number> {
  await cdp('HeapProfiler.collectGarbage');
  await cdp('HeapProfiler.collectGarbage');
  return (await cdp<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
}

export type TouchPhase = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';

/** Puts fingers on the glass; each step replaces the last, and `touchEnd` has no fingers. Chromium. */
export async function touch(type: TouchPhase, fingers: readonly Point[] = []): Promise<void> {
  await cdp('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) });
}

/** A short touch with one finger. Chromium. */
export async function tap(at: Point): Promise<void> {
  await touch('touchStart', [at]);
  await touch('touchEnd');
  await nextFrame();
}

/** Fingers that rest this long throw nothing: a page that still scrolls takes the next tap for itself, to stop. */
const STILL_MS = 100;

/** Moves fingers in straight lines, each from the first to the second of its points, where they rest. Chromium. */
export async function drag(
  fingers: readonly (readonly [from: Point, to: Point])[],
  steps = 8,
): Promise<void> {
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const at = fingers.map(([from, to]) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
    await touch(step === 0 ? 'touchStart' : 'touchMove', at);
  }
  await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  await touch('touchEnd');
  await nextFrame();
}

/** Spreads (`factor > 1`) or closes two fingers around a point, side by side. Chromium. */
export function pinch(around: Point, factor: number, steps = 8): Promise<void> {
  const from = factor > 1 ? 40 : 40 / factor;
  const finger = (side: 1 | -1): [Point, Point] => [
    { x: around.x + side * from, y: around.y },
    { x: around.x + side * from * factor, y: around.y },
  ];
  return drag([finger(-1), finger(1)], steps);
}

/** Resolves when the browser has drawn what was just asked of it. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
