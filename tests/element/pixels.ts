import { cdp } from '../helpers/commands.js';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A piece of the page as it is painted, a device pixel to a CSS pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colors: readonly Rgb[];
}

/** Takes a picture of a box of the window, with as many px more around it. Chromium. */
export async function pixelsIn(box: DOMRect, aroundPx = 0): Promise<Pixels> {
  const clip = {
    x: Math.floor(box.x + scrollX) - aroundPx,
    y: Math.floor(box.y + scrollY) - aroundPx,
    width: Math.ceil(box.width) + 2 * aroundPx,
    height: Math.ceil(box.height) + 2 * aroundPx,
    scale: 1,
  };
  const { data } = await cdp<{ data: string }>('Page.captureScreenshot', { format: 'png', clip });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, width, height).data;
  const colors = Array.from({ length: width * height }, (_, i): Rgb => {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(4 * i, 4 * i + 3);
    return [red, green, blue];
  });
  return { width, height, colors };
}

const known = new Map<string, Rgb>();

/** What a computed colour comes to on paper or screen. */
export function rgbOf(color: string): Rgb {
  const before = known.get(color);
  if (before) return before;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  known.set(color, [red, green, blue]);
  return [red, green, blue];
}

/** The contrast ratio of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(a: string | Rgb, b: string | Rgb): number {
  const [lighter, darker] = [a, b].map(luminance).sort((one, other) => other - one) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string | Rgb): number {
  const [red, green, blue] = (typeof color === 'string' ? rgbOf(color) : color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour behind an element: of the nearest box around it, also across shadow roots, that has one. */
export function groundOf(element: Element): Rgb {
  for (let node: Element | null = element; node;) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return rgbOf(backgroundColor);
    const { parentNode }: Element = node;
    node = parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
  }
  return [255, 255, 255];
}
