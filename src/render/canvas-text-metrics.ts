import type { TextMetrics, TextRole } from '../layout/text-metrics.js';

interface Face {
  readonly font: string;
  readonly letterSpacingPx: number;
  readonly wordSpacingPx: number;
  readonly lineHeightPx: number;
}

/** Widths are remembered by text; this many of each face, then its table starts anew. */
const MAX_REMEMBERED = 20_000;

/**
 * Measures text with a canvas, in the fonts that one sample element per role is really set in. Made anew when
 * fonts, sizes or spacing change, so that its identity stands for "the text is as wide as before".
 */
export function canvasTextMetrics(samples: Readonly<Record<TextRole, Element>>): TextMetrics {
  const context = document.createElement('canvas').getContext('2d');
  const faces = new Map<TextRole, Face & { readonly widths: Map<string, number> }>();
  for (const [role, element] of Object.entries(samples))
    faces.set(role as TextRole, { ...faceOf(element), widths: new Map() });

  return {
    lineHeightPx: (role) => faces.get(role)?.lineHeightPx ?? 16,
    widthPx: (text, role) => {
      const face = faces.get(role);
      if (!context || !face) return text.length * 8;
      const { widths, letterSpacingPx, wordSpacingPx } = face;
      let width = widths.get(text);
      if (width === undefined) {
        context.font = face.font;
        width = context.measureText(text).width;
        if (widths.size >= MAX_REMEMBERED) widths.clear();
        widths.set(text, width);
      }
      const spaces = wordSpacingPx && text.split(' ').length - 1;
      return width + letterSpacingPx * text.length + wordSpacingPx * spaces;
    },
  };
}

/** What tells one set of faces from another; equal text means equal widths. */
export function faceKey(samples: Readonly<Record<TextRole, Element>>): string {
  return Object.values(samples)
    .map((element) => Object.values(faceOf(element)).join())
    .join(';');
}

function faceOf(element: Element): Face {
  const style = getComputedStyle(element);
  const sizePx = parseFloat(style.fontSize);
  return {
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    letterSpacingPx: parseFloat(style.letterSpacing) || 0,
    wordSpacingPx: parseFloat(style.wordSpacing) || 0,
    lineHeightPx: parseFloat(style.lineHeight) || sizePx * 1.4,
  };
}
