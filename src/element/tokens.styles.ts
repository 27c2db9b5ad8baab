import { css } from 'lit';

/**
 * The public custom properties and the private names (`--_…`) that everything else reads, so that a default
 * is written once. `light-dark()` follows the colour scheme that the page uses for this element.
 */
export const tokens = css`
  :host {
    --_ink: var(--annotated-timeline-ink, light-dark(#15191e, #e9edf1));
    --_muted: var(--annotated-timeline-muted, light-dark(#56606b, #9aa5b1));
    --_connector: var(--annotated-timeline-connector, light-dark(#7f8993, #6b7783));
    --_hairline: var(--annotated-timeline-hairline, light-dark(#d5dae0, #38424d));
    --_soft: var(--annotated-timeline-soft, light-dark(#eef1f4, #1d242c));
    --_ground: var(--annotated-timeline-ground, light-dark(#ffffff, #12171d));
    --_accent: var(--annotated-timeline-accent, light-dark(#0b6e67, #9be6dc));
    --_focus: var(--annotated-timeline-focus, light-dark(#1f3f86, #8fb0ff));
    --_group-1: var(--annotated-timeline-group-1, light-dark(#1f3f86, #6580d2));
    --_group-2: var(--annotated-timeline-group-2, light-dark(#10827a, #9be6dc));
    --_group-3: var(--annotated-timeline-group-3, light-dark(#a0380d, #f08c5a));
    --_group-4: var(--annotated-timeline-group-4, light-dark(#6a3888, #b07fdf));
    --_group-5: var(--annotated-timeline-group-5, light-dark(#ab8100, #e1c55a));
    --_group-6: var(--annotated-timeline-group-6, light-dark(#b92d73, #f29cc0));
    --_radius: var(--annotated-timeline-radius, 6px);
    --_font: var(--annotated-timeline-font, inherit);
    --_small: var(--annotated-timeline-small-size, max(12px, 0.75rem));
    --_body: var(--annotated-timeline-body-size, max(12px, 0.84375rem));
    --_text: max(12px, 0.875rem);
    --_large: var(--annotated-timeline-title-size, max(16px, clamp(1.0625rem, 0.85rem + 0.9vi, 1.25rem)));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--annotated-timeline-muted, light-dark(#3d4650, #c3ccd5));
      --_connector: var(--annotated-timeline-connector, light-dark(#56606b, #9aa5b1));
      --_hairline: var(--annotated-timeline-hairline, light-dark(#7f8993, #6b7783));
      --_accent: var(--annotated-timeline-accent, light-dark(#075a54, #9be6dc));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_connector: CanvasText;
      --_hairline: CanvasText;
      --_soft: Canvas;
      --_ground: Canvas;
      --_accent: LinkText;
      --_focus: Highlight;
      --_group-1: CanvasText;
      --_group-2: CanvasText;
      --_group-3: CanvasText;
      --_group-4: CanvasText;
      --_group-5: CanvasText;
      --_group-6: CanvasText;
    }
  }
`;
