/** What it takes to draw what authors write beside events: bands, notes, lines and links. */
export { annotationWordsFor } from '../messages/annotation-words.js';
export { annotationLayer } from '../render/annotation-layer.js';
export { renderNoteList } from '../render/note-list.js';
export { createAnnotator } from '../scene/annotate.js';
