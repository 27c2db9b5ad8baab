import { describe, expect, it } from 'vitest';
import { event, parseDrawn, told } from './helpers.js';

const read = (document: Record<string, unknown>) => {
  const { timeline, issues } = parseDrawn({ events: [], ...document });
  return { ...timeline, told: told(issues) };
};
const day = (...parts: [number, number, number]) => Date.UTC(...parts);

describe('the annotations of a document', () => {
  it('are notes on moments and on stretches, ends included at their precision', () => {
    const { annotations, annotated, told } = read({
      annotations: [
        { at: '2023-08-06', text: 'An ultimatum ends' },
        { start: '2023-07-30', end: '2024-02', text: 'Sanctions', anchor: 'start' },
        { start: '2024-03-16', end: '..', text: 'Talks' },
      ],
    });
    expect(told).toBe('');
    expect(annotated).toBe(true);
    expect(annotations).toMatchObject([
      { text: 'An ultimatum ends', when: { kind: 'instant', a: day(2023, 7, 6) } },
      { anchor: 'start', when: { kind: 'span', a: day(2023, 6, 30), d: day(2024, 2, 1) } },
      { when: { endIs: 'ongoing', a: day(2024, 2, 16) } },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no text', { at: '2024' }, '/annotations/0/text got nothing; expected a text; annotation left out'],
    [
      'no date',
      { text: 'Why' },
      '/annotations/0/at "Why": got nothing; expected a date, or "start" and "end"; annotation left out',
    ],
    [
      'no readable date',
      { at: '2024-13', text: 'Why' },
      '/annotations/0/at "Why": got "2024-13"; month must be 01–12, or 21–41 for seasons and quarters; annotation left out',
    ],
    ['a number instead of itself', 7, '/annotations/0 got 7; expected an object; left out'],
  ])('are left out, and that is told, where there is %s', (_, annotation, issue) => {
    const { annotations, annotated, told } = read({ annotations: [annotation] });
    expect(annotations).toEqual([]);
    expect(annotated).toBeUndefined();
    expect(told).toBe(issue);
  });

  it('have no anchor, where it is none that we know', () => {
    const { annotations, told } = read({ annotations: [{ at: '2024', text: 'Why', anchor: 'top' }] });
    expect(annotations![0]).not.toHaveProperty('anchor');
    expect(told).toBe('/annotations/0/anchor "Why": got "top"; expected middle, start, end; left out');
  });

  it('are text, whatever they hold', () => {
    const { annotations } = read({ annotations: [{ at: '2024', text: '<img src=x onerror=alert(1)>' }] });
    expect(annotations).toMatchObject([{ text: '<img src=x onerror=alert(1)>' }]);
  });
});

describe('the lines of a document', () => {
  it('are at the present or at a moment with a name', () => {
    const { lines, told } = read({
      lines: [{ at: 'now' }, { at: 'now', title: 'You are here' }, { at: '2024-03-16', title: 'Deadline' }],
    });
    expect(told).toBe('');
    expect(lines).toMatchObject([
      { at: 'now' },
      { at: 'now', title: 'You are here' },
      { at: { a: day(2024, 2, 16) }, title: 'Deadline' },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no name', { at: '2024' }, '/lines/0/title got nothing; expected a text; line left out'],
    [
      'no moment',
      { title: 'Deadline' },
      '/lines/0/at "Deadline": got nothing; expected "now" or a date; line left out',
    ],
    [
      'no readable moment',
      { title: 'Deadline', at: '2023-02-30' },
      '/lines/0/at "Deadline": got "2023-02-30"; February 2023 has 28 days; line left out',
    ],
  ])('are left out, and that is told, where there is %s', (_, line, issue) => {
    expect(read({ lines: [line] })).toMatchObject({ lines: [], told: issue });
  });
});

describe('the links of an event', () => {
  const linked = (...links: unknown[]) =>
    read({
      events: [event({ id: 'coup', title: 'Coup', links }), event({ id: 'withdrawal' })],
      periods: [event({ id: 'regime' })],
    });

  it('lead to events and periods', () => {
    const { events, annotated, told } = linked(
      { to: 'withdrawal', type: 'causes', label: 'forces' },
      { to: 'regime' },
    );
    expect(told).toBe('');
    expect(annotated).toBe(true);
    expect(events[0]!.links).toMatchObject([
      { to: 'withdrawal', type: 'causes', label: 'forces' },
      { to: 'regime', type: 'related-to' },
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'an id that nothing has',
      { to: 'withdrawl' },
      '/events/0/links/0/to "Coup": got "withdrawl"; no event or period has this id; did you mean "withdrawal"? link left out',
    ],
    [
      'the event itself',
      { to: 'coup' },
      '/events/0/links/0/to "Coup": got "coup"; that is the event itself; link left out',
    ],
    [
      'nowhere',
      { type: 'causes' },
      '/events/0/links/0/to "Coup": got nothing; expected the id of an event or a period; link left out',
    ],
  ])('are left out, and that is told, where they lead to %s', (_, link, issue) => {
    const { events, told } = linked(link);
    expect(events[0]!.links).toEqual([]);
    expect(told).toBe(issue);
  });

  it('are of no certain type, where that is no word that we know', () => {
    const { events, told } = linked({ to: 'withdrawal', type: 'cause' });
    expect(events[0]!.links).toMatchObject([{ type: 'related-to' }]);
    expect(told).toBe(
      '/events/0/links/0/type "Coup": got "cause"; expected causes, responds-to, replaces, part-of, related-to; did you mean "causes"? read as "related-to"',
    );
  });
});

it('a document without any of them is not annotated', () => {
  expect(read({ annotations: [], lines: [], events: [event()] }).annotated).toBeUndefined();
});
