import { cardStyles } from './card.styles.js';
import { controlStyles } from './controls.styles.js';
import { surroundStyles } from './surround.styles.js';
import { listStyles } from './list.styles.js';

/** Styles of everything around the plot. They read the private properties (`--_…`) that the host sets. */
export const panelStyles = [controlStyles, surroundStyles, cardStyles, listStyles];
