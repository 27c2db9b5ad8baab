import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateStore } from '../../src/model/date-store.js';
import { parseDate } from '../../src/time/parse-date.js';
import { dateTexts, inputs, intervalTexts, secondTexts } from '../time/arbitraries.js';

describe('dates kept as numbers', () => {
  it('are the same dates again, or are not kept', () => {
    fc.assert(
      fc.property(fc.array(inputs, { minLength: 1, maxLength: 30 }), (texts) => {
        const store = new DateStore();
        const dates = texts.map((text) => parseDate(text));
        const places = dates.map((date) => store.add(date));
        places.forEach((place, i) => {
          if (place !== undefined) expect(store.at(place)).toEqual(dates[i]);
        });
      }),
    );
  });

  it('are all days, months, years and moments, in doubt or not, and the spans between them', () => {
    fc.assert(
      fc.property(fc.oneof(dateTexts, secondTexts, intervalTexts), (text) => {
        const date = parseDate(text);
        const isOpen = ![date.a, date.b, date.c, date.d].every(Number.isFinite);
        expect(new DateStore().add(date) === undefined).toBe(isOpen);
      }),
    );
  });

  it('may be many', () => {
    const store = new DateStore();
    const dates = Array.from({ length: 5000 }, (_, i) =>
      parseDate(i % 3 === 0 ? `${1000 + (i % 900)}/${2000 + (i % 20)}-05~` : String(1000 + i)),
    );
    const places = dates.map((date) => store.add(date)!);
    expect(places.map((place) => store.at(place))).toEqual(dates);
  });
});
