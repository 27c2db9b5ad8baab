import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Shape } from '../model/timeline.js';
import { glyphPath } from './glyph-path.js';

/** Dashes around an outline: a multiple of its corners, so that a dash can stand on each of them. */
const DASHES: Readonly<Record<Shape, number>> = {
  circle: 8,
  square: 8,
  diamond: 8,
  triangle: 9,
  pentagon: 10,
  cross: 12,
};

export interface GlyphLook {
  /** An outline instead of a filled shape: the fact is not confirmed. */
  readonly hollow?: boolean;
  /** The outline is dashed: the fact is not confirmed, or the date is in doubt. */
  readonly dashed?: boolean;
}

/** A shape as an inline picture of 12 × 12 px in the current text colour, which forced colours replace. */
export function glyph(shape: Shape, { hollow = false, dashed = false }: GlyphLook = {}): TemplateResult {
  const dashes = DASHES[shape];
  const outline = hollow || dashed;
  return html`<svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" overflow="visible">
    ${svg`<path
      d=${glyphPath(shape)}
      fill=${hollow ? 'none' : 'currentColor'}
      fill-opacity=${dashed ? 0.35 : nothing}
      stroke=${outline ? 'currentColor' : 'none'}
      stroke-width="1.7"
      pathLength=${dashed ? dashes : nothing}
      stroke-dasharray=${dashed ? '0.62 0.38' : nothing}
      stroke-dashoffset=${dashed ? '0.31' : nothing}
    />`}
  </svg>`;
}
