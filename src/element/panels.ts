import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { memo } from '../base/memo.js';
import { PAN_STEP, ZOOM_STEP } from '../interaction/intent.js';
import type { Intent } from '../interaction/intent.js';
import type { Wording } from '../layout/label-text.js';
import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { Picture } from '../pipeline.js';
import { renderFooter } from '../render/footer.js';
import { renderHeader } from '../render/header.js';
import { renderNoneInView } from '../render/states.js';
import { renderToolbar, toolbarButtons } from '../render/toolbar.js';
import type { ToolbarAction } from '../render/toolbar.js';
import { outlineTimeline } from '../scene/outline.js';
import type { Details } from './details.js';
import type { EntryState } from './entries.js';
import { renderFrame } from './frame.js';
import type { IntentController } from './intent-controller.js';
import type { InterfaceState } from './interface-state.js';
import type { Settings } from './settings.js';

/** What the panels around the stage are made from. */
export interface PanelState extends InterfaceState {
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
  readonly settings: Settings;
  readonly wording: Wording;
  readonly picture: Picture | undefined;
  readonly vertical: boolean;
  readonly narrow: boolean;
  readonly medium: boolean;
  readonly rtl: boolean;
}

/** Smaller differences from the fitted view, as a share of it, are rounding. */
const SAME_SHARE = 1e-3;

/** Whether the view is another than that of everything. */
export function isZoomed({ scale, fitted }: Picture): boolean {
  const { span, center } = scale.viewport;
  return Math.abs(span - fitted.span) + Math.abs(center - fitted.center) > fitted.span * SAME_SHARE;
}

/** Header, overview and legend, and footer: what tells about the picture and moves it. */
export class Panels {
  /** What acts on what the reader does; not there before it was fetched. */
  #intents: IntentController | undefined;
  readonly #outline = memo(outlineTimeline);

  /** The whole frame around and over the stage. */
  frame(
    state: EntryState,
    intents: IntentController | undefined,
    details: Details | undefined,
  ): TemplateResult {
    this.#intents = intents;
    const { picture, listed, card, cardLayout } = state;
    const nowhere = picture && !listed && picture.scene.inView === 0 && state.timeline.events.length > 0;
    const below = card && cardLayout === 'below';
    return renderFrame({
      ...state,
      locale: state.wording.locale,
      card: card && cardLayout,
      header: this.#header(state),
      list: details?.list(state),
      nowhere: nowhere
        ? renderNoneInView(
            state.wording.messages,
            () => void this.#intents?.emit({ type: 'fit', cause: 'button' }),
          )
        : nothing,
      cardPanel: card && cardLayout !== 'inline' ? details?.card(state, card) : nothing,
      // A space keeps the place until it is known what goes there.
      strip: below || listed ? nothing : (details?.strip(state) ?? ' '),
      footer: below ? nothing : this.#footer(state),
      intents,
    });
  }

  #header(state: PanelState): TemplateResult {
    const { timeline, wording, settings, narrow } = state;
    return renderHeader({
      timeline,
      outline: this.#outline(timeline),
      wording,
      headingLevel: settings.headingLevel,
      shown: settings.header !== 'never',
      narrow,
      toolbar: settings.controls === 'never' ? nothing : this.#toolbar(state),
    });
  }

  #footer({ timeline, issues, wording, problemsShown }: PanelState): TemplateResult {
    return renderFooter({
      timeline,
      issues,
      wording,
      problemsShown,
      onToggleProblems: () => this.#intents?.change({ problemsShown: !problemsShown }),
    });
  }

  #toolbar({ picture, listed, vertical, wording, tool, timeline }: PanelState): TemplateResult {
    const view = picture?.scale.viewport;
    return renderToolbar({
      buttons: toolbarButtons({
        zoomable: timeline.events.length > 0,
        zoomed: picture !== undefined && isZoomed(picture),
        atClosest: picture !== undefined && view !== undefined && view.span <= picture.limits.minSpan,
        atStart: picture !== undefined && picture.scene.earlier === 0,
        atEnd: picture !== undefined && picture.scene.later === 0,
        listed,
      }),
      current: tool,
      vertical,
      messages: wording.messages,
      onCurrent: (current) => this.#intents?.change({ tool: current }),
      onAction: (action) => {
        if (action === 'list') this.#intents?.toggleList();
        else void this.#intents?.emit(intentOf(action));
      },
    });
  }
}

function intentOf(action: Exclude<ToolbarAction, 'list'>): Intent {
  const cause = 'button';
  switch (action) {
    case 'earlier':
      return { type: 'pan', fraction: -PAN_STEP, cause };
    case 'later':
      return { type: 'pan', fraction: PAN_STEP, cause };
    case 'zoomIn':
      return { type: 'zoom', factor: ZOOM_STEP, cause };
    case 'zoomOut':
      return { type: 'zoom', factor: 1 / ZOOM_STEP, cause };
    case 'fit':
      return { type: 'fit', cause };
  }
}
