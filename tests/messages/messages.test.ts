import { describe, expect, it } from 'vitest';
import { learnWords, loadMessages, messagesFor } from '../../src/messages/messages.js';
import { more } from '../../src/messages/more.js';
import { plural, writeNumber } from '../../src/messages/plural.js';

learnWords(more);

const atFirst = { french: messagesFor('fr'), waiting: loadMessages('fr') };
await atFirst.waiting;

const languages = ['en', 'fr'] as const;
const statuses = ['confirmed', 'reported', 'disputed', 'unconfirmed'] as const;

/** Every leaf of a catalogue with its path. */
function leaves(value: object, path = ''): [path: string, leaf: unknown][] {
  return Object.entries(value).flatMap(([key, leaf]: [string, unknown]): [string, unknown][] =>
    typeof leaf === 'object' && leaf !== null ? leaves(leaf, `${path}/${key}`) : [[`${path}/${key}`, leaf]],
  );
}

describe('the catalogues', () => {
  it('I13: have the same keys', () => {
    const keys = (language: string) => leaves(messagesFor(language)).map(([path]) => path);
    expect(keys('fr').sort()).toEqual(keys('en').sort());
  });

  it('I13: say something under every key, and different things in different languages', () => {
    const [english, french] = [leaves(messagesFor('en')), new Map(leaves(messagesFor('fr')))];
    const same = english.filter(([path, text]) => typeof text === 'string' && french.get(path) === text);
    expect(english.filter(([, text]) => text === '')).toEqual([]);
    expect(same).toEqual([]);
  });

  it('are English at first where they have to be loaded, and need no waiting once they are there', () => {
    expect(atFirst.french).toBe(messagesFor('en'));
    expect(atFirst.waiting).toBeInstanceOf(Promise);
    expect(messagesFor('fr')).not.toBe(messagesFor('en'));
    expect(['fr', 'fr-CA', 'en', 'sv', '', 'constructor'].map(loadMessages)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('serve a regional tag by its language, and English where there is no other', () => {
    expect(messagesFor('fr-CA')).toBe(messagesFor('fr'));
    expect(messagesFor('FR')).toBe(messagesFor('fr'));
    expect(messagesFor('sv')).toBe(messagesFor('en'));
    expect(messagesFor('')).toBe(messagesFor('en'));
    expect(messagesFor('constructor')).toBe(messagesFor('en'));
  });
});

describe.each(languages)('placeholders in %s', (language) => {
  const messages = messagesFor(language);

  it('numbers appear in every counted message, for one and for many', () => {
    const counted = [
      messages.events,
      messages.problems,
      messages.moreProblems,
      messages.undatedEvents,
      messages.cluster,
      messages.clusterAtOnce,
      messages.more,
      messages.showEarlier,
      messages.showLater,
      messages.loaded,
    ];
    for (const message of counted) {
      for (const n of [1, 2, 1234]) {
        expect(message(n)).toContain(writeNumber(language, n));
        expect(message(n)).not.toContain('#');
      }
    }
  });

  it('dates, names and places appear', () => {
    expect(messages.summaryDates(2, 'FIRST', 'LAST')).toMatch(/2.*FIRST.*LAST/);
    expect(messages.summaryDates(1, 'FIRST', 'FIRST').match(/FIRST/g)).toHaveLength(1);
    expect(messages.summaryGroups('A, B')).toContain('A, B');
    expect(messages.summaryDensest('MAY', 3)).toMatch(/MAY.*3/);
    expect(messages.position(4, 5)).toMatch(/4.*5/);
    expect(messages.updated('MAY')).toContain('MAY');
    expect(messages.showing('RANGE', 4, 5)).toMatch(/RANGE.*4.*5/);
    expect(messages.opened('TITLE', 4, 5)).toMatch(/4.*5.*TITLE/);
  });

  it('a claim begins with its status, which the card sets in a box', () => {
    for (const status of statuses) {
      const word = messages.claims[status]();
      const said = messages.claims[status]('SOMEBODY');
      expect(said.startsWith(word), said).toBe(true);
      expect(said.slice(word.length)).toContain('SOMEBODY');
    }
    expect(new Set(statuses.map((status) => messages.claims[status]())).size).toBe(4);
  });

  it('A19: announcements stay under 100 characters', () => {
    const range =
      language === 'fr' ? '30 septembre 2023 – 30 novembre 2024' : '30 September 2023 – 30 November 2024';
    for (const text of [
      messages.showing(range, 12_345, 123_456),
      messages.loaded(123_456),
      messages.failed,
      messages.listOn,
      messages.listOff,
    ]) {
      expect(text.length, text).toBeLessThanOrEqual(100);
    }
  });
});

describe('plural', () => {
  it.each([
    ['en', 0, '0 events'],
    ['en', 1, '1 event'],
    ['en', 2, '2 events'],
    ['en', 1234, '1,234 events'],
    ['fr', 0, '0 événement'],
    ['fr', 1, '1 événement'],
    ['fr', 2, '2 événements'],
    ['fr', 1_000_000, '1 000 000 d’événements'],
  ])('I12: %s counts %d as "%s"', (language, n, text) => {
    expect(
      messagesFor(language)
        .events(n)
        .replace(/[\u00a0\u202f]/g, ' '),
    ).toBe(text);
  });

  it('I12: falls back to the form that every language has', () => {
    expect(plural('pl', 3, { one: '# rok', other: '# roku' })).toBe('3 roku');
    expect(plural('pl', 3, { one: '# rok', few: '# lata', other: '# roku' })).toBe('3 lata');
  });

  it('I13: French puts a space that does not break before a colon', () => {
    const texts = leaves(messagesFor('fr')).filter(([, text]) => typeof text === 'string');
    expect(texts.filter(([, text]) => / :/.test(String(text)))).toEqual([]);
    expect(messagesFor('fr').sources).toBe('Sources\u00a0:');
  });
});
