import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Entry, Period, TimelineEvent } from '../model/timeline.js';
import type { Picture } from '../pipeline.js';
import type { CardLayout } from '../render/card.js';
import type { Layer } from '../render/layer.js';
import { renderList } from '../render/list.js';
import type { Box, Mark, PeriodBar } from '../scene/scene.js';
import type { Details } from './details.js';
import type { IntentController } from './intent-controller.js';
import type { PanelState } from './panels.js';

/** What the list and the card are made from, besides what the other panels are. */
export interface EntryState extends PanelState {
  readonly reversed: boolean;
  readonly layers: readonly Layer[];
  readonly selected: Entry | undefined;
  /** The entry whose card is open. */
  readonly card: TimelineEvent | Period | undefined;
  readonly cardLayout: CardLayout;
  /** The entry that Tab reaches. */
  readonly current: string | undefined;
}

/** At least so large is what a finger or a focus ring gets. */
const TARGET_PX = 24;

export function renderEntryList(
  state: EntryState,
  intents: IntentController,
  details: Details,
  around: number,
): TemplateResult {
  const { timeline, picture, listed, rtl, current, card, wording } = state;
  const boxes = picture && !listed ? targetBoxes(picture, rtl) : new Map<string, Box>();
  return renderList({
    timeline,
    wording,
    layout: listed ? 'rows' : 'picture',
    reversed: state.reversed,
    printing: state.printing,
    current,
    around: Math.max(around, 0),
    selected: card?.id,
    headingLevel: state.settings.headingLevel,
    detail: card && state.cardLayout === 'inline' ? details.card(state, card) : nothing,
    textOf: (entry) => details.text(state, entry),
    boxOf: ({ id }) => boxes.get(id),
    onSelect: (entry) => void intents.open(entry, 'click'),
    onFocus: (entry) => void intents.focused(entry),
    onShow: (index) => intents.show(index),
  });
}

/** Where the buttons of what is in view lie, from the plot's left and top: over their marks, large enough to hit. */
function targetBoxes({ scene }: Picture, rtl: boolean): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const put = (id: string, { box }: Pick<Mark | PeriodBar, 'box'>): void => {
    const x = Math.max(box.x, 0);
    const y = Math.max(box.y, 0);
    const target = grow({
      x,
      y,
      width: Math.min(box.x + box.width, scene.widthPx) - x,
      height: Math.min(box.y + box.height, scene.heightPx) - y,
    });
    boxes.set(id, rtl ? { ...target, x: scene.widthPx - target.x - target.width } : target);
  };
  for (const mark of scene.bareMarks) put(mark.event.id, mark);
  for (const mark of scene.marks) put(mark.event.id, mark);
  for (const bar of scene.periods) put(bar.period.id, { box: bar.name ?? bar.box });
  return boxes;
}

function grow({ x, y, width, height }: Box): Box {
  const wider = Math.max(TARGET_PX - width, 0);
  const higher = Math.max(TARGET_PX - height, 0);
  return { x: x - wider / 2, y: y - higher / 2, width: width + wider, height: height + higher };
}
