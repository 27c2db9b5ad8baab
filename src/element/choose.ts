import type { Cause } from '../interaction/intent.js';
import type { Entry } from '../model/timeline.js';
import { TimelineSelectEvent } from './reader-events.js';
import type { SelectionController } from './selection-controller.js';

/** The reader opens an entry, or closes the open one. The page may cancel that and show a panel of its own. */
export function choose(selection: SelectionController, entry: Entry | undefined, cause: Cause): void {
  const { host } = selection;
  const chosen = selection.find(entry?.id) ?? null;
  const event = new TimelineSelectEvent(chosen, cause);
  const shown = host.dispatchEvent(event);
  selection.delegated = shown ? null : (chosen?.id ?? null);
  host.selected = chosen?.id ?? null;
}
