import { listFormatter } from '../base/intl-cache.js';
import { mendedRange } from '../messages/dates/mended-range.js';
import { MS_PER_YEAR } from './calendar.js';
import { formatMoment, isGregorian } from './format-moment.js';
import { formatRareMoment } from './format-rare-moment.js';
import { makeInstant } from './make-when.js';
import { nameAge, nameYears } from './name-years.js';
import { unitRank, type When } from './when.js';
import { describe, describeBounds, describeSpan, phrase, shapeOf, type RareWriter } from './write-date.js';

/** Writes dates in other calendars, sets, estimates, ages, seasons, decades and centuries. */
export const rareWriter: RareWriter = {
  range: mendedRange,

  describe(when, style, words) {
    const { calendar, estimate, members, written } = when;
    // Of the Julian calendar there is only a Gregorian way to write.
    if (written && (!calendar || isGregorian(style))) {
      const { text, shape } = describe(written, style, words);
      return { text: calendar ? words.oldStyle(text) : text, shape };
    }
    if (members) {
      const texts = members.of.map((member) =>
        member.from && member.to && !member.members
          ? describeSpan(member, style, words)
          : describe(member, style, words).text,
      );
      return phrase(listFormatter(style.locale, members.all ? 'conjunction' : 'disjunction').format(texts));
    }
    if (estimate) {
      const { text, shape } = describe(estimate, style, words);
      const likely = estimate.approximate ? text : words.approximate(text, shape);
      return phrase(words.estimate(likely, describeSpan(when, style, words)));
    }
    return undefined;
  },

  name(when, style, words) {
    const { a, d, unit, season, civil } = when;
    const age = nameAge(when, style.locale, words);
    if (age) return { text: age, shape: 'age' };
    if (season !== undefined) {
      return {
        text: words.season(season, formatRareMoment(when, style) ?? formatMoment(when, style)),
        shape: 'season',
      };
    }
    if (unitRank(unit) >= unitRank('year')) {
      const text = formatRareMoment(when, style);
      return text === undefined ? undefined : { text, shape: shapeOf(unit) };
    }
    const named = isGregorian(style) && nameYears(when, style.locale, words);
    if (named) return { text: named, shape: unit === 'decade' ? unit : 'century' };
    const approximate = when.approximate && !when.part;
    const yearOf = (start: number, end: number): When =>
      makeInstant(start, end, 'year', { civil, approximate });
    const from = yearOf(a, a + MS_PER_YEAR / 2);
    const to = yearOf(d - MS_PER_YEAR / 2, d);
    return phrase(describeBounds({ from, to }, style, words));
  },
};
