import type { Timeline } from '../model/timeline.js';
import type { View } from '../pipeline.js';
import type { FocusController } from './focus-controller.js';
import type { IntentController } from './intent-controller.js';
import type { SelectionController } from './selection-controller.js';
import type { SourceController } from './source-controller.js';

/** Whose data they are. */
export interface Following {
  /** Whether the newest event is to stay in view. */
  readonly follow: boolean;
}

interface Targets {
  readonly selection: SelectionController;
  readonly source: SourceController;
  readonly focus: FocusController;
  readonly intents: IntentController;
}

/** What takes other data than those before: the reader stays where they were. Gives the view, if that is to be another one. */
export type MeetData = (before: Timeline | undefined, after: Timeline) => View | undefined;

export function makeMeetData(host: Following, { selection, source, focus, intents }: Targets): MeetData {
  let wasPart = false;
  return (before, after) => {
    focus.keep(before, after);
    const isPart = source.state.progress !== undefined;
    // What the page's address points to may have been in the part that was still to come.
    if (wasPart && !isPart) selection.host.selected ??= selection.linked?.id ?? null;
    wasPart = isPart;
    return host.follow ? intents.view.follow(after) : undefined;
  };
}
