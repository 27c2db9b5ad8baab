import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../messages/messages.js';
import { icon } from './icon.js';
import { walkButtons } from './roving.js';

export type ToolbarAction = 'earlier' | 'later' | 'zoomOut' | 'zoomIn' | 'fit' | 'list';

export interface ToolbarButton {
  readonly action: ToolbarAction;
  /** Shown and focusable, but does nothing. */
  readonly disabled?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
}

/** What decides which buttons there are, and which of them can do something. */
export interface ToolbarState {
  /** Whether there is anything that zooming would show better. */
  readonly zoomable: boolean;
  /** Whether less than everything is in view. */
  readonly zoomed: boolean;
  readonly atClosest: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly listed: boolean;
}

export interface ToolbarOptions {
  readonly buttons: readonly ToolbarButton[];
  /** The button that Tab reaches; the arrow keys move it. */
  readonly current: ToolbarAction;
  /** Time runs downwards. */
  readonly vertical: boolean;
  readonly messages: Messages;
  readonly onAction: (action: ToolbarAction) => void;
  /** A button got the focus. */
  readonly onCurrent: (action: ToolbarAction) => void;
}

/** The buttons of the moment: earlier and later join the others when zoomed in; a list cannot be zoomed. */
export function toolbarButtons(state: ToolbarState): ToolbarButton[] {
  const buttons: ToolbarButton[] = [];
  if (state.zoomable && !state.listed) {
    if (state.zoomed) {
      buttons.push(
        { action: 'earlier', disabled: state.atStart },
        { action: 'later', disabled: state.atEnd },
      );
    }
    buttons.push(
      { action: 'zoomOut', disabled: !state.zoomed },
      { action: 'zoomIn', disabled: state.atClosest },
      { action: 'fit', disabled: !state.zoomed },
    );
  }
  buttons.push({ action: 'list', pressed: state.listed });
  return buttons;
}

export function renderToolbar(options: ToolbarOptions): TemplateResult {
  const { buttons, messages, vertical, onAction, onCurrent } = options;
  const current = buttons.some(({ action }) => action === options.current)
    ? options.current
    : buttons[0]?.action;
  return html`<div
    part="toolbar"
    class=${classMap({ toolbar: true, vertical })}
    role="toolbar"
    aria-label=${messages.toolbar}
    @keydown=${onKeydown}
    @focusout=${recall}
    @pointerout=${recall}
  >
    ${repeat(
      buttons,
      ({ action }) => action,
      ({ action, disabled = false, pressed }) =>
        html`<button
          type="button"
          class="tool"
          data-action=${action}
          tabindex=${action === current ? 0 : -1}
          aria-disabled=${disabled ? 'true' : nothing}
          aria-pressed=${pressed ?? nothing}
          @click=${() => (disabled ? undefined : onAction(action))}
          @focus=${() => onCurrent(action)}
        >
          ${icon(action)}<span class="tip">${messages.actions[action]}</span>
        </button>`,
    )}
  </div>`;
}

/** Arrow keys, Home and End walk the buttons as in the ARIA toolbar pattern; Escape closes the tooltip. */
function onKeydown(event: KeyboardEvent): void {
  const toolbar = event.currentTarget as HTMLElement;
  if (event.key !== 'Escape') return walkButtons(event, '.tool');
  if (toolbar.classList.contains('quiet') || !toolbar.querySelector('.tool:is(:hover, :focus-visible)'))
    return;
  toolbar.classList.add('quiet');
  event.preventDefault();
  event.stopPropagation();
}

/** A tooltip that Escape closed may open again once pointer or focus have moved on. */
function recall(event: Event): void {
  (event.currentTarget as HTMLElement).classList.remove('quiet');
}
