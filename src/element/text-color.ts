import type { Rgb, ThemeController } from './theme-controller.js';

const DARK: Rgb = [0x15, 0x19, 0x1e];
const LIGHT: Rgb = [0xff, 0xff, 0xff];
/** A loose end is the period's colour at this strength over the ground. */
const TAIL_STRENGTH = 0.4;

/** Near-black or white, whichever is read better on a period of this colour, or on its pale tail. */
export function textColorOn(theme: ThemeController, color: string, onTail: boolean): string {
  const solid = theme.rgb(color) ?? LIGHT;
  const ground = theme.rgb('var(--_ground)') ?? LIGHT;
  const mix = (i: 0 | 1 | 2) => solid[i] * TAIL_STRENGTH + ground[i] * (1 - TAIL_STRENGTH);
  const behind: Rgb = onTail ? [mix(0), mix(1), mix(2)] : solid;
  return `rgb(${(contrast(behind, DARK) > contrast(behind, LIGHT) ? DARK : LIGHT).join(' ')})`;
}

/** WCAG 2's contrast ratio, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
