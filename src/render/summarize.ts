import { dateText } from '../layout/label-text.js';
import type { Wording } from '../layout/label-text.js';
import type { FoldedTime } from '../scale/folded-time.js';
import type { Outline } from '../scene/outline.js';
import { formatDuration, formatTotal } from '../time/format-duration.js';
import { formatBefore, type WindowOptions } from '../time/format-window.js';
import { writeDate } from '../time/write-date.js';

/** Count, first and last date, groups and the densest stretch, and where the axis is not to scale, in sentences. */
export function summarize(
  { count, first, last, groups, densest }: Outline,
  wording: Wording,
  axis?: Pick<FoldedTime, 'breaks' | 'pieces' | 'stops'>,
  zoned = true,
  every?: WindowOptions['every'],
): string {
  const { messages, locale, timeZone } = wording;
  if (!first || !last) return messages.empty;
  const sentences = [messages.summaryDates(count, dateText(first, wording), dateText(last, wording))];
  if (groups.length > 0) sentences.push(messages.summaryGroups(groups.map(({ title }) => title).join(', ')));
  if (densest) {
    sentences.push(messages.summaryDensest(writeDate(densest.when, { locale, timeZone }), densest.count));
  }
  if (axis) sentences.push(...describeAxis(axis, wording, { locale, timeZone, zoned, every }));
  return sentences.join(' ');
}

/** A sentence where the axis is broken or bent, none where it is even. */
function describeAxis(
  { breaks, pieces, stops }: Pick<FoldedTime, 'breaks' | 'pieces' | 'stops'>,
  { messages, locale }: Wording,
  options: WindowOptions,
): string[] {
  if (stops) return [messages.summaryEven];
  const [first] = breaks;
  if (!first) return pieces.length > 1 ? [messages.summaryCompressed] : [];
  const { start, end } = first;
  if (breaks.length === 1) {
    const before = formatBefore(start, end - start, options);
    return [messages.summaryBreak(formatDuration(start, end, locale), before)];
  }
  const total = formatTotal(
    breaks.map((each) => [each.start, each.end]),
    locale,
  );
  return [messages.summaryBreaks(breaks.length, total)];
}
