import type { ToolbarAction } from '../render/toolbar.js';

/** What the reader did to the interface itself, as against to the view, the selection or the data. */
export interface InterfaceState {
  /** The list is shown instead of the picture. */
  readonly listed: boolean;
  readonly problemsShown: boolean;
  /** The toolbar's button that Tab reaches. */
  readonly tool: ToolbarAction;
  /** On its way to paper. */
  readonly printing: boolean;
  readonly linkCopied: boolean;
}

export const initialInterface: InterfaceState = {
  listed: false,
  problemsShown: false,
  tool: 'zoomIn',
  printing: false,
  linkCopied: false,
};
