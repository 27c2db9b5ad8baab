import { css } from 'lit';
import type { Layer } from './layer.js';

/** Tells that labels of many events are still finding their places, and, where no labels are yet, of how many this is a sketch. */
export const crowdLayer: Layer = {
  styles: css`
    /* Nobody needs to see what is over in no time. */
    :host(:state(arranging)) .plot::after {
      content: '';
      position: absolute;
      inset: 0 0 auto;
      block-size: 2px;
      background: var(--_connector);
      animation: appear 0.8s 0.3s infinite alternate backwards;
    }
    .stage > .progress {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      /* Beside an axis that runs downwards. */
      max-inline-size: 60%;
      justify-content: end;
      background: var(--_ground);
      color: var(--_muted);
      font-size: var(--_small);
      pointer-events: none;
    }
  `,
};
