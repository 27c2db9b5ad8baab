import { controlStyles } from './controls.styles.js';
import { surroundStyles } from './surround.styles.js';

/** Styles of what there is around the plot at first sight. They read the private properties (`--_…`) of the host. */
export const panelStyles = [controlStyles, surroundStyles];
