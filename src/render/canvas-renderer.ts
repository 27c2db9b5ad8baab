import type { Mark, Scene } from '../scene/scene.js';
import { glyphPath } from './glyph-path.js';

const GLYPH_UNITS = 12;
/** Marks without a label step back behind those with one. */
const BARE_SIZE_PX = 9;

/** Turns a mark's colour, which may be `var(…)`, into one that a canvas takes. */
export type ResolveColor = (color: string) => string;

/**
 * Paints the marks of events that have no label, and the columns that stand for many. Sized to the device's pixels; a
 * canvas with nothing to show is left blank and costs nothing.
 */
export function paintMarks(
  scene: Scene,
  canvas: HTMLCanvasElement,
  rtl: boolean,
  resolve: ResolveColor,
): void {
  const ratio = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const isBlank = scene.bareMarks.length + scene.density.length === 0;
  const width = isBlank ? 0 : Math.round(scene.widthPx * ratio);
  const height = isBlank ? 0 : Math.round(scene.heightPx * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = width > 0 && height > 0 ? canvas.getContext('2d') : null;
  if (!context) return;
  context.setTransform(rtl ? -ratio : ratio, 0, 0, ratio, rtl ? width : 0, 0);
  context.clearRect(0, 0, scene.widthPx, scene.heightPx);
  context.fillStyle = resolve('var(--_connector)');
  for (const { x, y, width, height } of scene.density) context.fillRect(x, y, width, height);
  for (const mark of scene.bareMarks)
    paintMark(context, mark, scene.orientation === 'vertical', resolve(mark.color));
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, vertical: boolean, color: string): void {
  context.fillStyle = color;
  context.strokeStyle = color;
  context.setLineDash(mark.hollow || mark.dashed ? [2, 2] : []);
  context.lineWidth = 1.5;
  if (mark.form === 'dot') {
    const scale = BARE_SIZE_PX / GLYPH_UNITS;
    context.save();
    context.translate(mark.x, mark.y);
    context.scale(scale, scale);
    const path = new Path2D(glyphPath(mark.shape));
    if (mark.hollow) context.stroke(path);
    else context.fill(path);
    context.restore();
    return;
  }
  const { x, y, width, height } = mark.box;
  if (mark.soft) {
    const gradient = vertical
      ? context.createLinearGradient(0, y, 0, y + height)
      : context.createLinearGradient(x, 0, x + width, 0);
    gradient.addColorStop(0, 'transparent');
    gradient.addColorStop(0.3, color);
    gradient.addColorStop(0.7, color);
    gradient.addColorStop(1, 'transparent');
    context.fillStyle = gradient;
  }
  const inset = (vertical ? width : height) * (mark.form === 'bar' ? 0.3 : 0.2);
  const across = vertical ? { x: x + inset, width: width - 2 * inset } : { x, width };
  const along = vertical ? { y, height } : { y: y + inset, height: height - 2 * inset };
  context.beginPath();
  context.rect(across.x, along.y, across.width, along.height);
  if (mark.hollow) context.stroke();
  else {
    context.globalAlpha = mark.form === 'span' ? 0.4 : 1;
    context.fill();
    context.globalAlpha = 1;
    if (mark.core) {
      if (vertical)
        context.fillRect(across.x, y + mark.core.startPx, across.width, mark.core.endPx - mark.core.startPx);
      else
        context.fillRect(x + mark.core.startPx, along.y, mark.core.endPx - mark.core.startPx, along.height);
    }
  }
  for (const { startPx, endPx } of mark.cuts) {
    if (vertical) context.clearRect(x, y + startPx, width, endPx - startPx);
    else context.clearRect(x + startPx, y, endPx - startPx, height);
  }
}
