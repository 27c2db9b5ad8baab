/** What made the picture change, as `timeline-select` and `timeline-view-change` report it. */
export type Cause =
  'wheel' | 'drag' | 'pinch' | 'double-click' | 'key' | 'button' | 'click' | 'overview' | 'cluster' | 'api';

/** How the axis runs; a list has no axis, but is walked with the same keys. */
export type Orientation = 'horizontal' | 'vertical' | 'list';

/** Where the focus goes; "group" is the row a legend entry stands for, "page" is what one screen shows. */
export type Move =
  'next' | 'previous' | 'first' | 'last' | 'group-next' | 'group-previous' | 'page-next' | 'page-previous';

/**
 * What a reader wants, apart from how it was said: all that ever travels from a gesture back to the element.
 *
 * Pixels run *along* the axis, 0 at `view.start`, whatever the orientation and direction of writing.
 * `settled: false` marks a gesture still under way; each gesture ends with exactly one `settled: true`.
 */
export type Intent =
  /** At once: `px' = k · px + x`, as a difference to the last intent. The last one of a gesture moves nothing. */
  | {
      readonly type: 'transform';
      readonly k: number;
      readonly x: number;
      readonly cause: Cause;
      readonly settled: boolean;
    }
  /** At once: the window from `start` to `end`, in folded time u. */
  | {
      readonly type: 'window';
      readonly start: number;
      readonly end: number;
      readonly cause: Cause;
      readonly settled: boolean;
    }
  /** Animated: the same window, but travelled to. */
  | { readonly type: 'show'; readonly start: number; readonly end: number; readonly cause: Cause }
  /** Animated: closer by `factor` (farther, if it is below 1) around `atPx`, by default around the middle. */
  | { readonly type: 'zoom'; readonly factor: number; readonly atPx?: number; readonly cause: Cause }
  /** Animated: later by a fraction of the span in view, earlier if it is negative. */
  | { readonly type: 'pan'; readonly fraction: number; readonly cause: Cause }
  /** Animated: everything. */
  | { readonly type: 'fit'; readonly cause: Cause }
  | { readonly type: 'move'; readonly to: Move; readonly cause: Cause }
  /** Opens an event or a period, or closes the card with `null`. */
  | { readonly type: 'select'; readonly id: string | null; readonly cause: Cause }
  /** Closes the topmost layer only. */
  | { readonly type: 'dismiss'; readonly cause: Cause };

/** How far one step of a button, a key or a double click zooms, and how far a button pans. */
export const ZOOM_STEP = 2;
export const PAN_STEP = 0.5;
