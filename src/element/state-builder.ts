import { memo } from '../base/memo.js';
import type { Wording } from '../layout/label-text.js';
import { dateWordsFor, type DateWords } from '../messages/date-words.js';
import type { Messages } from '../messages/messages.js';
import type { Issue } from '../model/issue.js';
import type { View } from '../pipeline.js';
import { drawnAnnotations, type Annotations } from './fetch-annotations.js';
import { cardLayoutFor, isCramped, isMedium, isNarrow, isTooSmall } from './card-layout.js';
import type { NamedChronology } from './chronology-controller.js';
import type { EntryState } from './entries.js';
import type { Interactive } from './interactive.js';
import type { InterfaceState } from './interface-state.js';
import type { PanelState } from './panels.js';
import type { SelectionController } from './selection-controller.js';
import type { Settings } from './settings.js';
import type { StageController, StageInput } from './stage-controller.js';

/** The present is as good as the minute. */
const MINUTE_MS = 60_000;

export interface StateInput {
  readonly settings: Settings;
  readonly reversed: boolean;
  /** Time runs downwards. */
  readonly vertical: boolean;
  readonly time: NamedChronology;
  readonly issues: readonly Issue[];
  readonly interface: InterfaceState;
  readonly progress: PanelState['progress'];
  /** The element's own width and height, px. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The height is as the events need it. */
  readonly autoHeight: boolean;
  readonly messages: Messages;
  readonly rtl: boolean;
  readonly stage: StageController;
  readonly view: View | 'everything' | undefined;
  readonly selection: SelectionController;
  readonly interactive: Interactive | undefined;
  readonly answering: StageInput['answering'];
}

/** Puts together, from properties, page and reader, everything that one update is rendered from. */
export function createStateBuilder(): (input: StateInput) => EntryState {
  // The words around dates are not part of it, but when they arrive everything is written anew.
  const wordingOf = memo(
    (locale: string, timeZone: string, messages: Messages, _dateWords: DateWords): Wording => ({
      locale,
      timeZone,
      messages,
    }),
  );
  const annotatorOf = memo(({ createAnnotator }: Annotations) => createAnnotator());
  return (input) => {
    const { settings, time, reversed, stage, view, selection, widthPx, heightPx } = input;
    const focus = input.interactive?.focus;
    const vertical = input.vertical && time.unusual !== undefined;
    const { timeline, whole = timeline, reckoning, place, locale, language } = time;
    const annotations = timeline.annotated ? drawnAnnotations() : undefined;
    const dateWords = dateWordsFor(locale);
    const wording = wordingOf(locale, time.timeZone, input.messages, dateWords);
    // A height that follows from the events is no reason to list them.
    const listed = input.interface.listed || isTooSmall(widthPx, input.autoHeight ? Infinity : heightPx);
    const cardLayout = cardLayoutFor(widthPx, vertical, listed);
    const card = input.interactive && selection.card;
    const pinned = [selection.hovered, focus?.inside ? focus.current : undefined]
      .map((id) => selection.find(id))
      .concat(selection.entry);
    const lanes = settings.groupLayout === 'lanes' && !vertical ? stage.lanes() : undefined;
    // Of some events, spread evenly, neither the most important nor the numbers are known.
    const sketched = !!input.progress?.ofEvents;
    const picture = listed
      ? stage.picture
      : stage.compute({
          timeline,
          whole,
          vertical,
          reversed,
          autoHeight: input.autoHeight,
          answering: input.answering,
          breaks: settings.breaks,
          spacing: settings.spacing,
          links: settings.links,
          sketched,
          buildClusters: sketched ? undefined : input.interactive?.buildClusters,
          shareDates: input.interactive?.shareDates,
          lanes,
          annotator: annotations && annotatorOf(annotations),
          arrangeAnew: input.interactive?.arrangeAnew,
          now: annotations ? Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS : 0,
          periods: !(card && cardLayout === 'below'),
          wording,
          view,
          firstStart: settings.viewStart && place(settings.viewStart).a,
          firstEnd: settings.viewEnd && place(settings.viewEnd).d,
          axis: settings.axis,
          unusual: time.unusual,
          ageUnits: time.unusual?.ageUnits(dateWords),
          reckoning,
          zoneName: time.zoneName,
          pinned: new Map(pinned.flatMap((entry) => (entry ? [[entry.id, entry]] : []))),
        });
    return {
      ...input.interface,
      timeline,
      whole,
      issues: input.issues,
      progress: input.progress,
      language,
      reckoning,
      settings,
      wording,
      picture,
      prospect: stage.prospect,
      lanes,
      layers: [
        time.layer,
        annotations?.annotationLayer,
        lanes?.layer,
        input.interactive?.clusterLayer,
      ].filter((layer) => layer !== undefined),
      annotations,
      vertical,
      narrow: isNarrow(widthPx),
      medium: isMedium(widthPx),
      stripped: !vertical && isCramped(widthPx) && settings.legend === 'auto' && settings.overview === 'auto',
      listed,
      rtl: input.rtl,
      reversed,
      selected: selection.entry,
      card,
      cardLayout,
      current: focus?.current ?? selection.entry?.id,
    };
  };
}
