import { css } from 'lit';
import type { Layer } from './layer.js';

/** Tells that labels of many events are still finding their places. */
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
  `,
};
