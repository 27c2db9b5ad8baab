import { describe, expect, it } from 'vitest';
import { learnWords, loadMessages, messagesFor } from '../../src/messages/messages.js';
import { more } from '../../src/messages/more.js';
import { summarize } from '../../src/render/summarize.js';
import { foldTimeline, type Spacing } from '../../src/scale/fold-timeline.js';
import { outlineTimeline } from '../../src/scene/outline.js';
import { parseDrawn } from '../model/helpers.js';

learnWords(more);

await loadMessages('fr');

function summaryOf(document: object, locale = 'en', spacing: Spacing = 'time'): string {
  const { timeline } = parseDrawn(document);
  const wording = { locale, timeZone: 'UTC', messages: messagesFor(locale) };
  return summarize(outlineTimeline(timeline), wording, foldTimeline(timeline, spacing, 'auto', false));
}

const eventsIn = (...dates: string[]) => dates.map((date) => ({ date, title: date }));
const once = { events: eventsIn('0550', '0560-03', '1980-04', '1990') };
const byHand = {
  events: eventsIn('1900', '2000'),
  scale: [
    { start: '1910', end: '1919' },
    { start: '1950', end: '1999' },
  ],
};

describe('how the axis is told to listeners', () => {
  it.each<[string, object, string, RegExp]>([
    ['one break', once, 'en', / The axis leaves out 1,420 years after March 560\.$/],
    ['one break', once, 'fr', / L’axe omet 1[\s\u202f]420 ans, après cette date\u00a0: mars 560\.$/],
    ['several breaks', byHand, 'en', / The axis leaves out 2 stretches of time, 60 years in all\.$/],
    ['several breaks', byHand, 'fr', / L’axe omet 2 périodes, 60 ans en tout\.$/],
    [
      'a compressed past',
      { events: eventsIn('1000', '2000'), scale: 'log-past' },
      'en',
      / The axis is not to scale: the past is compressed\.$/,
    ],
    [
      'a compressed past',
      { events: eventsIn('1000', '2000'), scale: 'log-past' },
      'fr',
      / L’axe n’est pas à l’échelle\u00a0: le passé est comprimé\.$/,
    ],
    ['an even axis', { events: eventsIn('1999', '2000') }, 'en', /, the last: 2000\.$/],
  ])('%s: %j in %s', (_, document, locale, sentence) => {
    expect(summaryOf(document, locale)).toMatch(sentence);
  });
});

it.each([
  ['en', / The axis is not to scale: from event to event it is always as far\.$/],
  ['fr', / L’axe n’est pas à l’échelle\u00a0: d’un événement à l’autre, la distance est toujours la même\.$/],
])('an axis in even steps is told so in %s', (locale, sentence) => {
  expect(summaryOf(once, locale, 'even')).toMatch(sentence);
});

it('names no zone for a break between times that are in none', () => {
  const { timeline } = parseDrawn({ events: eventsIn('2024-05-03T08:00', '2024-05-03T20:00') });
  const wording = { locale: 'en', timeZone: 'Africa/Niamey', messages: messagesFor('en') };
  const [start, end] = [Date.parse('2024-05-03T10:00Z'), Date.parse('2024-05-03T18:00Z')];
  const fold = { start, end, foldStart: start, foldEnd: end, uStart: start, uEnd: start };
  const told = (zoned: boolean) =>
    summarize(outlineTimeline(timeline), wording, { breaks: [fold], pieces: [] }, zoned);
  expect(told(false)).toMatch(/ The axis leaves out 8 hours after 3 May 2024, 9:59\.$/);
  expect(told(true)).toMatch(/ after 3 May 2024, 10:59 (GMT\+1|WAT)\.$/);
});
