import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../layout/label-text.js';
import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { Picture } from '../pipeline.js';
import type { Reckoning } from '../scale/tick-format.js';
import type { Progress } from '../source/progress.js';
import { renderFooter } from '../render/footer.js';
import { renderHeader } from '../render/header.js';
import type { EntryState } from './entries.js';
import type { Annotations } from './fetch-annotations.js';
import { renderFrame } from './frame.js';
import type { Interactive } from './interactive.js';
import type { InterfaceState } from './interface-state.js';
import type { Lanes } from './lanes.js';
import type { Settings } from './settings.js';

/** What the panels around the stage are made from. */
export interface PanelState extends InterfaceState {
  /** What is shown. */
  readonly timeline: Timeline;
  /** The same with the groups that the reader has hidden. */
  readonly whole: Timeline;
  readonly issues: readonly Issue[];
  /** While its document streams, or is still being read. */
  readonly progress: Progress | undefined;
  readonly settings: Settings;
  /** What draws annotations, where there are any. */
  readonly annotations: Annotations | undefined;
  /** What gives groups lanes, where they are to have any; null while it is on its way. */
  readonly lanes: Lanes | null | undefined;
  /** Of all texts that are not the author's, as a BCP 47 tag. */
  readonly language: string;
  /** Absent: UTC, and the Gregorian calendar. */
  readonly reckoning: Reckoning | undefined;
  readonly wording: Wording;
  readonly picture: Picture | undefined;
  /** One without events, where the first picture is yet to come. */
  readonly prospect: Picture | undefined;
  readonly vertical: boolean;
  readonly narrow: boolean;
  readonly medium: boolean;
  /** Labels need the height that legend and overview would take. */
  readonly stripped: boolean;
  readonly rtl: boolean;
}

/** The whole frame around and over the stage: what tells about the picture and moves it. */
export function renderPanels(state: EntryState, interactive: Interactive | undefined): TemplateResult {
  const { intents, details } = interactive ?? {};
  const { listed, card, cardLayout, timeline, issues, wording, settings, narrow, problemsShown } = state;
  const below = card && cardLayout === 'below';
  const tucked = below || listed || state.stripped;
  return renderFrame({
    ...state,
    card: card && cardLayout,
    header: renderHeader({
      timeline,
      summary: details?.summary(state),
      wording,
      headingLevel: settings.headingLevel,
      shown: settings.header !== 'never',
      narrow,
      toolbar: settings.controls === 'never' ? nothing : details?.toolbar(state),
    }),
    list: details?.list(state),
    over: [details?.over(state), state.lanes?.headers(state)],
    cardPanel: card && cardLayout !== 'inline' ? details?.card(state, card) : nothing,
    // A space keeps the place until it is known what goes there.
    strip: details?.strip(state, tucked) ?? (tucked ? nothing : ' '),
    notes: state.annotations?.renderNoteList({
      ...state,
      visible: state.vertical || listed || state.printing,
    }),
    footer: below
      ? nothing
      : renderFooter({
          timeline,
          issues,
          wording,
          problemsShown,
          problems: details?.problems(state),
          onToggleProblems: () => intents?.change({ problemsShown: !problemsShown }),
        }),
    intents,
  });
}
