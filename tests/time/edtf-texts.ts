import fc from 'fast-check';

/**
 * Strings of EDTF level 0 to 2, from a grammar of it, valid but for days that a month does not have and for ends that
 * come before their starts; then some of their characters changed. Few years and months, so that these meet.
 */

const digits = (n: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** n - 1 }).map((value) => String(value).padStart(n, '0'));
const optional = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), texts);
const joined = (...texts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...texts).map((parts) => parts.join(''));
const one = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

const year = fc.oneof(
  { weight: 6, arbitrary: one('1667', '1984', '1985', '2000', '2004', '1900', '0000', '0044') },
  { weight: 2, arbitrary: digits(4) },
  { weight: 1, arbitrary: digits(4).map((text) => `-${text}`) },
);
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 31 }).map((n) => String(n).padStart(2, '0'));
const qualifier = one('~', '?', '%');
const dash = fc.constant('-');

export const plainDates = fc.oneof(year, joined(year, dash, month), joined(year, dash, month, dash, day));

export const dateTimes = joined(
  year,
  dash,
  month,
  dash,
  day,
  one('T'),
  one('00:00:00', '23:20:30', '10:10:10', '09:30', '23:59:59', '10:10:10.5', '24:00:00'),
  optional(one('Z', '-04', '+04:30', '+00:00', '-05:30', '+14:00', '-00:00')),
);

const seasons = joined(year, dash, fc.integer({ min: 21, max: 41 }).map(String));

/** Any digits but those of the sign may be unknown. */
const masks = fc
  .tuple(plainDates, fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([text, places, fromRight]) => {
    const chars = [...text];
    for (const place of places) {
      const i = fromRight ? chars.length - 1 - (place % 4) : place % chars.length;
      if (/\d/.test(chars[i] ?? '')) chars[i] = 'X';
    }
    return chars.join('');
  });

const longYears = fc.oneof(
  joined(one('Y', 'Y-'), fc.integer({ min: 10_000, max: 999_999_999_999 }).map(String)),
  joined(
    one('Y', 'Y-'),
    fc.integer({ min: 0, max: 9999 }).map(String),
    one('E'),
    fc.nat({ max: 9 }).map(String),
  ),
);
const estimates = joined(fc.oneof(year, longYears), one('S'), fc.integer({ min: 1, max: 9 }).map(String));

/** Each part with a qualifier on either side, or none. */
const side = fc.oneof({ weight: 3, arbitrary: one('') }, { weight: 1, arbitrary: qualifier });
const qualified = fc
  .tuple(plainDates, fc.array(side, { minLength: 6, maxLength: 6 }))
  .map(([text, sides]) => {
    const [, minus = '', rest = ''] = /^(-?)(.*)$/.exec(text)!;
    return rest
      .split('-')
      .map((part, i) => `${sides[2 * i]}${i === 0 ? minus : ''}${part}${sides[2 * i + 1]}`)
      .join('-');
  });

export const singles = fc.oneof(
  { weight: 3, arbitrary: plainDates },
  { weight: 1, arbitrary: joined(plainDates, qualifier) },
  dateTimes,
  seasons,
  masks,
  masks,
  longYears,
  estimates,
  qualified,
  joined(fc.oneof(seasons, masks, longYears, estimates), optional(qualifier)),
);

const end = fc.oneof({ weight: 4, arbitrary: singles }, { weight: 1, arbitrary: one('', '..') });
export const intervals = joined(end, one('/'), end);

const element = fc.oneof(
  { weight: 3, arbitrary: plainDates },
  { weight: 1, arbitrary: singles },
  { weight: 2, arbitrary: joined(plainDates, one('..'), plainDates) },
);
const elements = fc
  .tuple(
    optional(one('..')),
    fc.array(element, { minLength: 1, maxLength: 4 }),
    one(',', ',', ',', ', '),
    optional(one('..')),
  )
  .map(([before, texts, comma, after]) => before + texts.join(comma) + after);
export const sets = fc.oneof(
  elements.map((text) => `[${text}]`),
  elements.map((text) => `{${text}}`),
);

const valid = fc.oneof(
  { weight: 4, arbitrary: singles },
  { weight: 2, arbitrary: intervals },
  { weight: 2, arbitrary: sets },
);

const edit = fc.tuple(
  fc.constantFrom('insert', 'delete', 'replace'),
  fc.nat({ max: 40 }),
  fc.constantFrom(...'0123456789', ...'0123456789', ...'--//..~?%XXYESTZ:+[]{}, '),
);

/** Valid strings, and strings that differ from one in a character or two. */
export const nearlyEdtf = fc
  .tuple(valid, fc.oneof(fc.constant([]), fc.array(edit, { minLength: 1, maxLength: 2 })))
  .map(([text, edits]) =>
    edits.reduce((edited, [kind, at, char]) => {
      const i = at % (edited.length + 1);
      const [before, after] = [edited.slice(0, i), edited.slice(kind === 'insert' ? i : i + 1)];
      return before + (kind === 'delete' ? '' : char) + after;
    }, text),
  );
