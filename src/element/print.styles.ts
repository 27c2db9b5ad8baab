import { css } from 'lit';

/** On paper there is the list of everything, with its addresses, black on white, and nothing that can only be pressed. */
export const printStyles = css`
  .frame.printing {
    overflow: visible;
  }
  @media print {
    :host,
    :host([theme]) {
      display: block;
      block-size: auto;
      background: #fff;
      color: #000;
      color-scheme: light;
    }
    .frame,
    .body,
    .chart,
    .clip,
    .stage,
    .header.header {
      display: block;
      position: static;
      block-size: auto;
      overflow: visible;
    }
    :host::before,
    .plot,
    .toolbar,
    .overview,
    .card-place.card-place,
    .none-in-view,
    .more,
    .no-print {
      display: none;
    }
    .controls.controls.controls {
      min-block-size: 0;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
    }
    .row {
      translate: none !important;
      width: 100% !important;
      height: auto !important;
      break-after: avoid;
    }
    .list li {
      break-inside: avoid-page;
    }
  }
`;
