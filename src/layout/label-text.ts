import type { Entry } from '../model/timeline.js';
import type { Messages } from '../messages/messages.js';
import { writeDate } from '../time/write-date.js';
import type { TextMetrics, TextRole } from './text-metrics.js';
import { wrapText } from './wrap-text.js';

/** A label's text, broken into lines, and the size in px of the box around it. */
export interface LabelText {
  /** As it stands among the others in `meta`, whole. */
  readonly date: string;
  readonly meta: readonly string[];
  readonly title: readonly string[];
  readonly claim: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What the words of a label depend on besides the event. */
export interface Wording {
  readonly locale: string;
  readonly timeZone: string;
  readonly messages: Messages;
}

/** Labels break at this width; a narrow plot has narrower ones. */
export const LABEL_WIDTH_PX = 220;
export const NARROW_LABEL_WIDTH_PX = 180;
const MAX_TITLE_LINES = 3;
/** Of the date, and of the claim. */
const MAX_META_LINES = 2;

/** The date as the label and the list say it: the author's words if there are any, else ours. */
export function dateText(entry: Entry, { locale, timeZone }: Wording, weekday = false): string {
  return entry.displayDate ?? writeDate(entry.when, { locale, timeZone, weekday });
}

/**
 * Writes and breaks an event's label, at most `maxWidthPx` wide: group and date, title, and the claim where it is not
 * confirmed. Where lines are short, there may be more of them, and the group is told by the mark alone. A `compact` label is
 * its title on one line.
 */
export function writeLabel(
  entry: Entry,
  wording: Wording,
  metrics: TextMetrics,
  maxWidthPx: number,
  compact = false,
): LabelText {
  const wrap = (text: string, role: TextRole, maxLines: number) =>
    wrapText(text, {
      // A box one pixel wider than its text never breaks it a second time.
      maxWidthPx: maxWidthPx - 1,
      maxLines,
      locale: entry.lang ?? wording.locale,
      widthPx: (part) => metrics.widthPx(part, role),
    });
  const date = dateText(entry, wording);
  const group = maxWidthPx < LABEL_WIDTH_PX ? undefined : entry.group;
  const linesFor = (lines: number) =>
    Math.ceil((lines * LABEL_WIDTH_PX) / Math.min(maxWidthPx, LABEL_WIDTH_PX));
  const meta = wrap(
    compact ? '' : group ? `${group.title} · ${date}` : date,
    'meta',
    linesFor(MAX_META_LINES),
  );
  const title = wrap(entry.title, 'title', compact ? 1 : linesFor(MAX_TITLE_LINES));
  const words = claimText(entry, wording.messages);
  const claim =
    words && !compact ? wrap(words, 'claim', linesFor(MAX_META_LINES)) : { lines: [], widthPx: 0 };
  return {
    date,
    meta: meta.lines,
    title: title.lines,
    claim: claim.lines,
    widthPx: Math.ceil(Math.max(meta.widthPx, title.widthPx, claim.widthPx)) + 1,
    heightPx: Math.ceil(
      meta.lines.length * metrics.lineHeightPx('meta') +
        title.lines.length * metrics.lineHeightPx('title') +
        claim.lines.length * metrics.lineHeightPx('claim'),
    ),
  };
}

/** "Reported by a US official"; nothing where the fact is confirmed or nothing is said of it. */
export function claimText({ claim }: Entry, messages: Messages): string | undefined {
  return claim && claim.status !== 'confirmed' ? messages.claims[claim.status](claim.by) : undefined;
}
