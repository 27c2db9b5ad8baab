import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Knows what a colour comes to in the host's theme, and when that may have changed.
 *
 * Nothing in the platform tells that an inherited colour changed, say because the page put a class on its
 * root. So there is a swatch for each custom property, with a transition of a millisecond, whose start is an
 * event. (Colours are read elsewhere: in a transition, they still have their old value.)
 */
export class ThemeController implements ReactiveController {
  readonly #names: readonly string[];
  readonly #changed: () => void;
  readonly #resolved = new Map<string, string>();
  #probe: HTMLElement | undefined;
  #sample: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #frame = 0;

  /**
   * `names` are the custom properties to watch, which hold colours (`--_ink`). `changed` is called when at
   * least one of them may have a new value.
   */
  constructor(host: ReactiveControllerHost, names: readonly string[], changed: () => void) {
    this.#names = names;
    this.#changed = changed;
    host.addController(this);
  }

  /** Takes an empty element of the host's shadow tree for its own, hides it and keeps its swatches in it. */
  observe(probe: HTMLElement): void {
    if (probe === this.#probe) return;
    this.#probe = probe;
    // With colours forced, the properties lead to system colours; forcing those once more would hide it.
    setStyles(probe, {
      position: 'absolute',
      width: '0',
      height: '0',
      overflow: 'hidden',
      visibility: 'hidden',
      'forced-color-adjust': 'none',
    });
    this.#sample = probe.ownerDocument.createElement('span');
    const swatches = this.#names.map((name) => {
      const swatch = probe.ownerDocument.createElement('span');
      setStyles(swatch, { color: `var(${name})`, transition: 'color 1ms' });
      return swatch;
    });
    probe.replaceChildren(this.#sample, ...swatches);
    this.#listen();
  }

  /**
   * The value of any CSS colour, `var(--_ink)` and `light-dark(…)` included, as the browser computes it and as
   * a canvas takes it; undefined if it is none, or cannot be told before `observe`. Asks the browser for
   * styles the first time, so it belongs among the reads of a frame.
   */
  resolve(color: string): string | undefined {
    const known = this.#resolved.get(color);
    if (known !== undefined || !this.#sample?.isConnected || !CSS.supports('color', color)) return known;
    this.#sample.style.setProperty('background-color', color);
    const value = getComputedStyle(this.#sample).backgroundColor;
    this.#resolved.set(color, value);
    return value;
  }

  /** The same in numbers, for contrasts. Transparency is left out. */
  rgb(color: string): Rgb | undefined {
    const value = this.resolve(color);
    return value === undefined ? undefined : parseRgb(value);
  }

  hostConnected(): void {
    // Anything may have happened in the meantime; the host draws anew anyway.
    this.#resolved.clear();
    this.#listen();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #listen(): void {
    this.#listening?.abort();
    if (!this.#probe) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const changed = () => {
      this.#resolved.clear();
      // One flip of the theme starts a transition in each swatch, all before the callbacks of the same frame.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#changed();
      });
    };
    this.#probe.addEventListener('transitionrun', changed, { signal });
    for (const query of MEDIA) matchMedia(query).addEventListener('change', changed, { signal });
  }
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  // Important, because a page or a sheet that stops all transitions must not stop this one.
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

function parseRgb(computed: string): Rgb {
  const [, r, g, b] = /^rgba?\((\d+), (\d+), (\d+)/.exec(computed) ?? [];
  return r && g && b ? [Number(r), Number(g), Number(b)] : paint(computed);
}

/** Colours of other spaces (`oklch(…)`, `color(…)`) are painted and read back, which converts them to sRGB. */
function paint(color: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}
