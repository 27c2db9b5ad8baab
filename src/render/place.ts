import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import { PartType } from 'lit/directive.js';

/** Values for one element; an absent or undefined one is removed. */
export interface Placement {
  /** px from the container's left and top edges. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  /** Custom properties, names with their leading dashes. */
  readonly vars?: Readonly<Record<`--${string}`, string | undefined>>;
}

/**
 * Writes position, size and custom properties through the CSS object model. A `style` attribute in a
 * template would be dropped under `style-src 'self'`.
 */
class PlaceDirective extends Directive {
  #written = new Map<string, string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('place() stands in the tag, not in an attribute or text');
  }

  override render(_placement: Placement): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [placement]: [Placement]): typeof noChange {
    const { style } = part.element as HTMLElement;
    const next = declarations(placement);
    for (const name of this.#written.keys()) if (!next.has(name)) style.removeProperty(name);
    for (const [name, value] of next) if (this.#written.get(name) !== value) style.setProperty(name, value);
    this.#written = next;
    return noChange;
  }
}

function declarations({ x, y, width, height, vars }: Placement): Map<string, string> {
  const result = new Map<string, string>();
  if (x !== undefined || y !== undefined) result.set('translate', `${px(x ?? 0)} ${px(y ?? 0)}`);
  if (width !== undefined) result.set('width', px(width));
  if (height !== undefined) result.set('height', px(height));
  for (const [name, value] of Object.entries(vars ?? {})) if (value !== undefined) result.set(name, value);
  return result;
}

/** Hundredths of a pixel: finer is not seen, and shorter strings compare faster. */
function px(value: number): string {
  return `${Math.round(value * 100) / 100}px`;
}

export const place = directive(PlaceDirective);
