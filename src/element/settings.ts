import { describeValue } from '../base/describe-value.js';
import type { Issue } from '../model/issue.js';
import { parseDate } from '../time/parse-date.js';

/** Shown where the reader needs it, always, or never. */
export type Presence = 'auto' | 'always' | 'never';
export type OrientationSetting = 'auto' | 'horizontal' | 'vertical';
export type ThemeSetting = 'auto' | 'light' | 'dark';
export type BreaksSetting = 'auto' | 'none';

/** The element's attributes as they were written: anything may stand in them. */
export interface RawSettings {
  readonly orientation: unknown;
  readonly theme: unknown;
  readonly header: unknown;
  readonly controls: unknown;
  readonly overview: unknown;
  readonly legend: unknown;
  readonly breaks: unknown;
  readonly headingLevel: unknown;
  readonly timeZone: unknown;
  readonly viewStart: unknown;
  readonly viewEnd: unknown;
}

export interface Settings {
  readonly orientation: OrientationSetting;
  readonly theme: ThemeSetting;
  readonly header: Presence;
  readonly controls: Presence;
  readonly overview: Presence;
  readonly legend: Presence;
  readonly breaks: BreaksSetting;
  readonly headingLevel: number;
  readonly timeZone: string | undefined;
  /** Ends of the first view, ms since 1970. */
  readonly viewStart: number | undefined;
  readonly viewEnd: number | undefined;
  /** What could not be read as it was written; the default stands in for it. */
  readonly issues: readonly Issue[];
}

const PRESENCES = ['auto', 'always', 'never'] as const;
const EVERYTHING = 'the first view shows everything';

/** Reads the attributes; never throws, never writes back. */
export function readSettings(raw: RawSettings): Settings {
  const issues: Issue[] = [];
  const refuse = (name: string, got: unknown, expected: string, outcome: string): undefined => {
    const message = `${name}: got ${describeValue(got)}; expected ${expected}; ${outcome}`;
    issues.push({ code: 'attribute-invalid', severity: 'warning', path: '', message });
  };
  /** What `read` makes of a value that is there at all; undefined, and an issue, where it throws. */
  const attempt = <Value>(
    name: string,
    got: unknown,
    expected: string,
    outcome: string,
    read: (got: string) => Value,
  ) => {
    if (got === undefined || got === null || got === '') return undefined;
    try {
      return read(`${got as string | number}`);
    } catch {
      return refuse(name, got, expected, outcome);
    }
  };
  const choose = <Choice extends string>(
    name: string,
    got: unknown,
    choices: readonly [Choice, ...Choice[]],
  ): Choice =>
    attempt(name, got, choices.join(', '), `"${choices[0]}" is used`, (text) => found(choices, text)) ??
    choices[0];
  const date = (name: string, got: unknown, bound: 'a' | 'd') =>
    attempt(name, got, 'a date such as "2024-03"', EVERYTHING, (text) => finite(parseDate(text)[bound]));

  const viewStart = date('view-start', raw.viewStart, 'a');
  const viewEnd = date('view-end', raw.viewEnd, 'd');
  const reversed = viewStart !== undefined && viewEnd !== undefined && viewStart >= viewEnd;
  if (reversed) refuse('view-end', raw.viewEnd, 'a date after view-start', EVERYTHING);
  return {
    orientation: choose('orientation', raw.orientation, ['auto', 'horizontal', 'vertical']),
    theme: choose('theme', raw.theme, ['auto', 'light', 'dark']),
    header: choose('header', raw.header, PRESENCES),
    controls: choose('controls', raw.controls, PRESENCES),
    overview: choose('overview', raw.overview, PRESENCES),
    legend: choose('legend', raw.legend, PRESENCES),
    breaks: choose('breaks', raw.breaks, ['auto', 'none']),
    headingLevel: Number(choose('heading-level', raw.headingLevel, ['2', '1', '3', '4', '5', '6'])),
    timeZone: attempt(
      'time-zone',
      raw.timeZone,
      'a name such as "Africa/Niamey"',
      'the document’s zone, or UTC, is used',
      (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
    ),
    viewStart: reversed ? undefined : viewStart,
    viewEnd: reversed ? undefined : viewEnd,
    issues,
  };
}

function found<Choice extends string>(choices: readonly Choice[], text: string): Choice {
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw new RangeError(text);
  return choice;
}

function finite(t: number): number {
  if (!Number.isFinite(t)) throw new RangeError(String(t));
  return t;
}
