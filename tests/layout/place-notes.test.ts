import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes, type NoteReach } from '../../src/layout/place-notes.js';

const at = (anchor: number, widthPx = 100, offsetsPx = [-widthPx / 2]): NoteReach => ({
  start: anchor,
  end: anchor,
  anchor,
  offsetsPx,
  widthPx,
});

describe('notes find their rows', () => {
  it.each<[string, NoteReach[], number, number[]]>([
    ['side by side in one row', [at(0), at(200), at(400)], 3, [0, 0, 0]],
    ['in a row of their own where they would meet', [at(0), at(50), at(300)], 3, [0, 1, 0]],
    ['in the row where they show earliest, when no more rows may be', [at(0), at(50), at(99)], 2, [0, 1, 0]],
    ['in no new row if they may hang the other way', [at(0), at(70, 100, [-50, 0])], 3, [0, 0]],
    ['a stretch has all of its row', [{ ...at(100), start: 0, end: 400 }, at(300)], 3, [0, 1]],
    ['at one moment in different rows', [at(7), at(7)], 3, [0, 1]],
  ])('%s', (_, notes, maxRows, rows) => {
    expect([...placeNotes(notes, maxRows, 1).row]).toEqual(rows);
  });

  it('the second one at a moment has no place where there is one row', () => {
    expect([...placeNotes([at(7), at(7)], 1, 1).from]).toEqual([0, Infinity]);
  });

  it('without notes there are no rows', () => {
    expect(placeNotes([], 3, 1)).toMatchObject({ rows: 0 });
  });

  const notes = fc.array(
    fc
      .record({
        start: fc.integer({ min: 0, max: 1000 }),
        length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
        widthPx: fc.integer({ min: 20, max: 220 }),
        choices: fc.subarray([-0.5, 0, -1], { minLength: 1 }),
      })
      .map(({ start, length, widthPx, choices }): NoteReach => ({
        start,
        end: start + length,
        anchor: start + length / 2,
        offsetsPx: choices.map((share) => share * widthPx),
        widthPx,
      })),
    { maxLength: 12 },
  );

  it('nothing meets in a row, at any scale from which both are shown', () => {
    fc.assert(
      fc.property(
        notes,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (notes, maxRows, scale) => {
          const { row, offset, from, rows } = placeNotes(notes, maxRows, 1);
          expect(rows).toBeLessThanOrEqual(maxRows);
          const shown = notes.flatMap((note, i) => {
            if (from[i]! > scale) return [];
            const textPx = note.anchor * scale + note.offsetsPx[offset[i]!]!;
            const [startPx, endPx] = [note.start * scale, note.end * scale];
            return {
              row: row[i]!,
              startPx: Math.min(startPx, textPx),
              endPx: Math.max(endPx, textPx + note.widthPx),
            };
          });
          for (const a of shown)
            for (const b of shown)
              if (a !== b && a.row === b.row)
                expect(Math.max(a.startPx - b.endPx, b.startPx - a.endPx)).toBeGreaterThan(11.9);
        },
      ),
    );
  });

  it('the first ones have their place whatever comes after', () => {
    fc.assert(
      fc.property(notes, fc.nat(12), (notes, count) => {
        const all = placeNotes(notes, 3, 1);
        const few = placeNotes(notes.slice(0, count), 3, 1);
        expect([...all.row.slice(0, count)]).toEqual([...few.row]);
        expect([...all.from.slice(0, count)]).toEqual([...few.from]);
      }),
    );
  });
});
