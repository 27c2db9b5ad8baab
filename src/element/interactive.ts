import type { LitElement } from 'lit';
import { resolveLocale } from '../base/intl-cache.js';
import { arrangeSteadily } from '../layout/arrange-steadily.js';
import { clusterLayer } from '../render/cluster-layer.js';
import { renderFailed } from '../render/failed.js';
import type { Layer } from '../render/layer.js';
import { learnWords } from '../messages/messages.js';
import { more } from '../messages/more.js';
import { buildClusters } from '../scene/build-clusters.js';
import { shareDates } from '../scene/share-dates.js';
import { adoptStyles } from './adopt-styles.js';
import { Announcer } from './announcer.js';
import { Commands } from './commands.js';
import type { CommandTargets } from './commands.js';
import { Details, detailStyles } from './details.js';
import { FocusController } from './focus-controller.js';
import { GroupFilter } from './group-filter.js';
import { IntentController } from './intent-controller.js';
import type { IntentTargets } from './intent-controller.js';
import { liftStage } from './lift-stage.js';
import { makeMeetData, type Following, type MeetData, type MeetDataTargets } from './meet-data.js';
import { PrintController } from './print-controller.js';
import { printStyles } from './print.styles.js';
import type { SelectionHost } from './selection-controller.js';

// The first question about languages takes a page 10 ms, which are there before there is anything to draw.
resolveLocale('en');

/** What answers to a reader, and shows what a first look does without. */
export interface Interactive {
  readonly announcer: Announcer;
  readonly commands: Commands;
  readonly intents: IntentController;
  readonly focus: FocusController;
  readonly details: Details;
  readonly groups: GroupFilter;
  readonly meetData: MeetData;
  readonly buildClusters: typeof buildClusters;
  readonly shareDates: typeof shareDates;
  readonly clusterLayer: Layer;
  readonly arrangeAnew: typeof arrangeSteadily;
  readonly lift: typeof liftStage;
  readonly renderFailed: typeof renderFailed;
}

interface Targets extends Omit<IntentTargets & CommandTargets & MeetDataTargets, 'focus' | 'announcer'> {
  /** Draws what has changed before it returns. */
  drawNow(): void;
}

/** Makes an element answer: to keys, pointers and the printer. */
export function makeInteractive(host: LitElement & SelectionHost & Following, targets: Targets): Interactive {
  learnWords(more);
  new PrintController(host, (printing) => {
    targets.change({ printing });
    targets.drawNow();
  });
  const focus = new FocusController(host);
  const announcer = new Announcer(host);
  const to = { ...targets, focus, announcer };
  const intents = new IntentController(host, to);
  const groups = new GroupFilter(host, to);
  adoptStyles(host, [...detailStyles, printStyles]);
  const details = new Details(intents, groups);
  return {
    announcer,
    commands: new Commands(host, intents, to),
    intents,
    focus,
    groups,
    details,
    meetData: makeMeetData(host, to, intents),
    buildClusters,
    shareDates,
    clusterLayer,
    arrangeAnew: arrangeSteadily,
    lift: liftStage,
    renderFailed,
  };
}
