import type { Timeline } from '../model/timeline.js';
import type { View } from '../pipeline.js';
import type { CommandTargets } from './commands.js';
import type { IntentController } from './intent-controller.js';
import type { StageController } from './stage-controller.js';

/** Whose data they are. */
export interface Following extends HTMLElement {
  /** Whether the newest event is to stay in view. */
  readonly follow: boolean;
}

export interface MeetDataTargets extends Omit<CommandTargets, 'chronology'> {
  readonly stage: StageController;
}

/** What takes other data than those before: the reader stays where they were. Gives the view, if that is to be another one. */
export type MeetData = (before: Timeline | undefined, after: Timeline) => View | undefined;

export function makeMeetData(
  host: Following,
  { selection, source, state, stage, focus }: MeetDataTargets,
  intents: IntentController,
): MeetData {
  let wasPart = false;
  return (before, after) => {
    focus.keep(before, after);
    const isPart = source.state.progress !== undefined;
    if (wasPart && !isPart) {
      // What the page's address points to may have been in the part that was still to come.
      selection.host.selected ??= selection.linked?.id ?? null;
      // There is room where the progress of a stream was, or less room, since all problems are known now. As before the first
      // picture, that has to be known before many are laid out; but without a picture, buttons go that may have the focus.
      if (!state()?.listed && !host.shadowRoot?.activeElement) stage.picture = stage.prospect = undefined;
    }
    wasPart = isPart;
    return host.follow ? intents.view.follow(after) : undefined;
  };
}
