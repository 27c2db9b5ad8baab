import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/layout/arrange-items.js';
import type { Arrangement } from '../../src/layout/arrange.js';
import { arrangementOf } from './live-story.js';

/** A layout of one event that asks for its text, and how much was measured for that. */
function readerOf(input: Arrangement) {
  let count = 0;
  const metrics = {
    ...input.metrics,
    widthPx(text: string) {
      count++;
      return 7 * text.length;
    },
  };
  return (change: Partial<Arrangement> = {}, widthPx = 220, compact = false) => {
    const before = count;
    const { textOf, eventsByAnchor } = itemsOf(
      { ...input, metrics, ...change },
      () => widthPx,
      (text) => text,
      compact,
    );
    const text = textOf(eventsByAnchor[0]!);
    expect(textOf(eventsByAnchor[0]!)).toBe(text);
    return { text, measured: count - before };
  };
}

describe('the text of a label', () => {
  const input = arrangementOf([{ date: '2024-05-03', title: 'A title of some words, and some more' }], {
    lengthPx: 1000,
    acrossPx: 400,
  });

  it('is written once, however often events are laid out, alone or among others', () => {
    const read = readerOf(input);
    const { text } = read();
    expect(read({ lengthPx: 800 })).toEqual({ text, measured: 0 });
    const { timeline } = input;
    expect(read({ timeline: { ...timeline, events: [...timeline.events] } }).measured).toBe(0);
  });

  it('stays the same in a layout, whatever others ask for meanwhile', () => {
    const layoutOf = (widthPx: number) =>
      itemsOf(
        input,
        () => widthPx,
        (text) => text,
      );
    const [wide, narrow] = [layoutOf(220), layoutOf(120)];
    const event = wide.eventsByAnchor[0]!;
    const [first, second] = [wide.textOf(event), narrow.textOf(event)];
    expect(second).not.toBe(first);
    expect([wide.textOf(event), narrow.textOf(event)]).toEqual([first, second]);
    expect(wide.textOf(event)).toBe(first);
  });

  it('is written anew where it is narrower, on one line, or in other words', () => {
    const read = readerOf(input);
    const wide = read().text;
    const narrow = read({}, 120).text;
    expect(narrow.title.length).toBeGreaterThan(wide.title.length);
    expect(read({}, 120, true).text.title).toHaveLength(1);
    expect(read({}, 120).text).toEqual(narrow);
    const wording = { ...input.wording, locale: 'fr' };
    expect(read({ wording }).text.date).toBe('3 mai 2024');
    expect(read().text).toEqual(wide);
  });
});
