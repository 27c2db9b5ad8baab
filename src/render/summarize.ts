import { dateText } from '../layout/label-text.js';
import type { Wording } from '../layout/label-text.js';
import type { Outline } from '../scene/outline.js';
import { formatDate } from '../time/format-date.js';

/** Count, first and last date, groups and the densest stretch, in sentences. */
export function summarize({ count, first, last, groups, densest }: Outline, wording: Wording): string {
  const { messages, locale, timeZone } = wording;
  if (!first || !last) return messages.empty;
  const sentences = [messages.summaryDates(count, dateText(first, wording), dateText(last, wording))];
  if (groups.length > 0) sentences.push(messages.summaryGroups(groups.map(({ title }) => title).join(', ')));
  if (densest) {
    sentences.push(messages.summaryDensest(formatDate(densest.when, { locale, timeZone }), densest.count));
  }
  return sentences.join(' ');
}
