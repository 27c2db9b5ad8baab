/** What draws more events than have labels, or more periods than have bars; fetched where there seem to be so many. */
export { placeByOctaves as placeRest } from '../layout/octaves.js';
export { crowdLayer } from '../render/crowd-layer.js';
export { buildCrowd } from '../scene/build-crowd.js';
export { Arranger } from './arranger.js';
export { CanvasPainter } from './canvas-painter.js';
