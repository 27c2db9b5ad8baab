import { memo } from '../base/memo.js';
import type { Wording } from '../layout/label-text.js';
import { messagesFor } from '../messages/messages.js';
import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import { cardLayoutFor, isMedium, isNarrow, isTooSmall } from './card-layout.js';
import type { EntryState } from './entries.js';
import type { FocusController } from './focus-controller.js';
import type { InterfaceState } from './interface-state.js';
import type { LocaleController } from './locale-controller.js';
import type { SelectionController } from './selection-controller.js';
import { readSettings } from './settings.js';
import type { RawSettings } from './settings.js';
import type { StageController } from './stage-controller.js';
import type { ViewController } from './view-controller.js';

export interface StateInput {
  readonly raw: RawSettings & { readonly locale: string | null; readonly reversed: boolean };
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
  readonly interface: InterfaceState;
  /** The element's own width and height, px. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly locale: LocaleController;
  readonly stage: StageController;
  readonly view: ViewController;
  readonly selection: SelectionController;
  readonly focus: FocusController;
}

/** Puts together, from properties, page and reader, everything that one update is rendered from. */
export function createStateBuilder(): (input: StateInput) => EntryState {
  const wordingOf = memo((locale: string, timeZone: string): Wording => ({
    locale,
    timeZone,
    messages: messagesFor(locale),
  }));
  return (input) => {
    const { raw, timeline, stage, view, selection, focus, widthPx, heightPx } = input;
    const settings = readSettings(raw);
    const { locale, issues: localeIssues } = input.locale.choose({
      own: raw.locale,
      fallback: timeline.lang,
    });
    const wording = wordingOf(locale, settings.timeZone ?? timeline.timeZone ?? 'UTC');
    const vertical =
      settings.orientation === 'auto' ? isNarrow(widthPx) : settings.orientation === 'vertical';
    const listed = input.interface.listed || isTooSmall(widthPx, heightPx);
    const cardLayout = cardLayoutFor(widthPx, vertical, listed);
    const { card } = selection;
    const pinned = [selection.hovered, focus.inside ? focus.current : undefined, selection.entry?.id];
    const picture = listed
      ? stage.picture
      : stage.compute({
          timeline,
          vertical,
          reversed: raw.reversed,
          folds: settings.breaks !== 'none',
          periods: !(card && cardLayout === 'below'),
          wording,
          view: view.current,
          firstStart: settings.viewStart,
          firstEnd: settings.viewEnd,
          pinned: new Set(pinned.filter((id) => id !== undefined)),
        });
    return {
      ...input.interface,
      timeline,
      issues: [...input.issues, ...settings.issues, ...localeIssues],
      settings,
      wording,
      picture,
      vertical,
      narrow: isNarrow(widthPx),
      medium: isMedium(widthPx),
      listed,
      rtl: input.locale.direction === 'rtl',
      reversed: raw.reversed,
      selected: selection.entry,
      card,
      cardLayout,
      current: focus.current,
    };
  };
}
