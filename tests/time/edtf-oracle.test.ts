import { parse as parseByOracle } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';
import { nearlyEdtf } from './edtf-texts.js';

/** Half a minute's worth: it is the oracle that is slow. */
const RUNS = 100_000;

interface Difference {
  readonly reason: string;
  readonly applies: (text: string) => boolean;
  /** Strings about which the two differ, and nothing else on the list applies. */
  readonly examples: readonly string[];
}

/** The single dates of an interval or a set. */
const partsOf = (text: string): string[] =>
  text
    .split(/[/,[\]{}]|\.\./)
    .map((part) => part.trim())
    .filter(Boolean);
const somePart =
  (pattern: RegExp) =>
  (text: string): boolean =>
    partsOf(text).some((part) => pattern.test(part));
const isCompound = (text: string): boolean => /[/,[\]{}]|\.\./.test(text);
const isSet = (text: string): boolean => /^[[{]/.test(text);
const unqualified = (text: string): string => text.replace(/[~?%]/g, '');
const stretches = (text: string): string[] =>
  isSet(text)
    ? text
        .slice(1, -1)
        .split(',')
        .filter((element) => /[^.]\.\.[^.]/.test(element))
    : [];

const SEASON = /^-?[\dX]{4}-(?:2[1-9]|3\d|4[01])$/;
const LONG = /^[~?%]?Y|S/;
const isRare = (part: string): boolean =>
  SEASON.test(unqualified(part)) || LONG.test(part) || part.includes('X');

/** What we read and the oracle does not. */
const ADDED: readonly Difference[] = [
  {
    reason: 'seasons, long years, estimates and masks may be qualified as any other date',
    applies: (text) => partsOf(text).some((part) => isRare(part) && /[~?%]/.test(part)),
    examples: ['2001-21~', '?Y170000002', '1950S2%', '156X?', '?2004-06-XX'],
  },
  {
    reason: 'they may be ends of intervals and members of sets as any other date',
    applies: (text) =>
      isCompound(text) && partsOf(text).some((part) => SEASON.test(unqualified(part)) || LONG.test(part)),
    examples: ['2001-21/2001-23', 'Y-17E7/..', '[1950S2,1960]'],
  },
  {
    reason:
      'a mask is good if it fits a date, be it with a first digit of the month or a thirtieth of a short one',
    applies: somePart(/-X[1-9](?!\d|-)|-(?:X4|X6|X9|0X|1X|XX|\d\d)-3X|-XX-\d\d|-X[12]-30|-[X0][X2]-30/),
    examples: ['2004-X3', '2004-04-3X'],
  },
  {
    reason: 'a season may be in a year that is not known',
    applies: (text) => partsOf(text).some((part) => part.includes('X') && SEASON.test(unqualified(part))),
    examples: ['156X-21'],
  },
  {
    reason: 'a lone year may have qualifiers on both sides, as other parts may',
    applies: somePart(/^[~?%]-?\d{4}[~?%]$/),
    examples: ['?2004~'],
  },
  {
    reason: 'a year qualified at its end may be an end beside any other date',
    applies: (text) => text.includes('/') && somePart(/^-?\d{4}[~?%]$/)(text),
    examples: ['1984~/2004-XX', '?2004/2005~'],
  },
  {
    reason: 'members of a set may be date-times, and years qualified at their end',
    applies: (text) => isSet(text) && somePart(/T|^-?\d{4}[~?%]$/)(text),
    examples: ['[1667~,1668]', '[2004-01-01T10:10:10Z,2005]'],
  },
  {
    reason: 'the ends of a stretch may differ in precision, and be anything that dates may be',
    applies: (text) =>
      stretches(text).some((element) => {
        const [from = '', to = ''] = element.split(/(?<=[^.])\.\.(?=[^.])/);
        return /[~?%XT]/.test(element) || from.split(/\b-/).length !== to.split(/\b-/).length;
      }),
    examples: ['[1984-03..1985]', '{1984~-03..1985-04}'],
  },
  {
    reason: 'a long year may have more than nine significant digits',
    applies: somePart(/S\d\d/),
    examples: ['Y12345678900S10'],
  },
  {
    reason: 'one of a set may be an end of an interval',
    applies: (text) => text.includes('/') && text.includes('['),
    examples: ['[1667,1668]/1670'],
  },
  {
    reason: 'expanded years of ISO 8601 have a sign and six digits',
    applies: somePart(/^[~?%]?[+-]\d{6}/),
    examples: ['+012024-05', '-000043'],
  },
  {
    reason: 'a date and its time may have a space between them, a comma before the fraction and a qualifier',
    applies: somePart(/\d[T ]\d\d:/),
    examples: ['2004-06-11 10:10:10', '2004-06-11T10:10:10~', '2004-06-11T10:10:10-00:00'],
  },
];

const isBeforeItself = /before the (?:start|earliest)/;

/** What the oracle reads and we refuse. */
const REFUSED: readonly Difference[] = [
  {
    reason: 'EDTF has no centuries of two digits and no decades of three: they are 19XX and 196X',
    applies: (text) => /^-?\d{2,3}[~?%]?$/.test(text),
    examples: ['44', '196', '-19~'],
  },
  {
    reason: 'an interval has a date at one end at least',
    applies: (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
    examples: ['/', '../..'],
  },
  {
    reason: 'what ends before it starts is no interval and no stretch',
    applies: (text) => isBeforeItself.test(reasonAgainst(text)),
    examples: ['2004/2003', '[1672..1670]'],
  },
  {
    reason: 'some days do not exist, nor do masks that fit no date',
    applies: (text) =>
      /-02-29|-[0X]2-[2X]9|X/.test(unqualified(text)) && /\d days$|no date has/.test(reasonAgainst(text)),
    examples: ['2003-02-29', '19X1-02-29'],
  },
  {
    reason: 'a day ends at 23:59:59, and the next begins at 00:00',
    applies: somePart(/T24:00/),
    examples: ['2004-06-11T24:00:00Z'],
  },
  {
    reason: 'an offset has a colon',
    applies: somePart(/T.*[+-]\d{4}$/),
    examples: ['2004-06-11T10:10:10+0430'],
  },
  {
    reason: 'a set has no spaces',
    applies: (text) => isSet(text) && text.includes(' '),
    examples: ['[1667, 1668]'],
  },
  {
    reason: 'a set is not open on both sides, nor a stretch in it',
    applies: (text) => isSet(text) && /^.\.\.(?:.*\.\.)|\.\.[^,]*\.\..$/.test(text),
    examples: ['[..1984..]', '{..1667,1670..}', '[..1667..1670]'],
  },
  {
    reason: 'a year has only as many significant digits as it has digits',
    applies: somePart(/S\d$/),
    examples: ['1950S5'],
  },
  {
    reason: 'the universe is younger than 10¹² years',
    applies: somePart(/^Y-?\d+E\d|^Y-?\d{13}/),
    examples: ['Y1E13', 'Y10000000000001'],
  },
  {
    reason: 'the year 0 has no sign',
    applies: somePart(/^[~?%]?Y-0+E|^-0000/),
    examples: ['Y-0E5'],
  },
];

function accepts(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function reasonAgainst(text: string): string {
  try {
    parseDate(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('beside the oracle', () => {
  it('accepts what it accepts, but for what is listed', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(nearlyEdtf, (text) => {
        const [ours, theirs] = [accepts(parseDate, text), accepts(parseByOracle, text)];
        if (ours === theirs) return;
        const known = (ours ? ADDED : REFUSED).filter(({ applies }) => applies(text));
        expect(known, `${text} is ${ours ? 'only ours' : `only theirs: ${reasonAgainst(text)}`}`).not.toEqual(
          [],
        );
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ...ADDED.flatMap(({ reason, examples }) => examples.map((text) => [text, true, reason] as const)),
    ...REFUSED.flatMap(({ reason, examples }) => examples.map((text) => [text, false, reason] as const)),
  ])('%s: ours %s, for %s', (text, ours, reason) => {
    expect(accepts(parseDate, text)).toBe(ours);
    expect(accepts(parseByOracle, text)).toBe(!ours);
    const known = (ours ? ADDED : REFUSED).filter(({ applies }) => applies(text));
    expect(known.map((difference) => difference.reason)).toContain(reason);
  });
});
