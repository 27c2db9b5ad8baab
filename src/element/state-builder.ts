import { memo } from '../base/memo.js';
import type { Wording } from '../layout/label-text.js';
import type { Messages } from '../messages/messages.js';
import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { View } from '../pipeline.js';
import { cardLayoutFor, isCramped, isMedium, isNarrow, isTooSmall } from './card-layout.js';
import type { EntryState } from './entries.js';
import type { Interactive } from './interactive.js';
import type { InterfaceState } from './interface-state.js';
import type { LocaleChoice } from './locale-controller.js';
import type { SelectionController } from './selection-controller.js';
import { readSettings } from './settings.js';
import type { RawSettings } from './settings.js';
import type { StageController } from './stage-controller.js';

export interface StateInput {
  readonly raw: RawSettings & { readonly locale: string | null; readonly reversed: boolean };
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
  readonly interface: InterfaceState;
  /** The element's own width and height, px. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The height is as the events need it. */
  readonly autoHeight: boolean;
  readonly locale: LocaleChoice;
  readonly messages: Messages;
  readonly rtl: boolean;
  readonly stage: StageController;
  readonly view: View | 'everything' | undefined;
  readonly selection: SelectionController;
  readonly interactive: Interactive | undefined;
}

/** Puts together, from properties, page and reader, everything that one update is rendered from. */
export function createStateBuilder(): (input: StateInput) => EntryState {
  const wordingOf = memo((locale: string, timeZone: string, messages: Messages): Wording => ({
    locale,
    timeZone,
    messages,
  }));
  return (input) => {
    const { raw, timeline, stage, view, selection, widthPx, heightPx } = input;
    const focus = input.interactive?.focus;
    const settings = readSettings(raw);
    const wording = wordingOf(
      input.locale.locale,
      settings.timeZone ?? timeline.timeZone ?? 'UTC',
      input.messages,
    );
    const vertical =
      settings.orientation === 'auto' ? isNarrow(widthPx) : settings.orientation === 'vertical';
    const listed = input.interface.listed || isTooSmall(widthPx, heightPx);
    const cardLayout = cardLayoutFor(widthPx, vertical, listed);
    const card = input.interactive && selection.card;
    const pinned = [selection.hovered, focus?.inside ? focus.current : undefined, selection.entry?.id];
    const picture = listed
      ? stage.picture
      : stage.compute({
          timeline,
          vertical,
          reversed: raw.reversed,
          autoHeight: input.autoHeight,
          folds: settings.breaks !== 'none',
          periods: !(card && cardLayout === 'below'),
          wording,
          view,
          firstStart: settings.viewStart,
          firstEnd: settings.viewEnd,
          pinned: new Set(pinned.filter((id) => id !== undefined)),
        });
    return {
      ...input.interface,
      timeline,
      issues: [...input.issues, ...settings.issues, ...input.locale.issues],
      settings,
      wording,
      picture,
      vertical,
      narrow: isNarrow(widthPx),
      medium: isMedium(widthPx),
      stripped: !vertical && isCramped(widthPx) && settings.legend === 'auto' && settings.overview === 'auto',
      listed,
      rtl: input.rtl,
      reversed: raw.reversed,
      selected: selection.entry,
      card,
      cardLayout,
      current: focus?.current ?? selection.entry?.id,
    };
  };
}
