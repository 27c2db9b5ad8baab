import { describeValue } from '../base/describe-value.js';
import { makeWarning, type Issue } from '../model/issue.js';
import type { Breaks, Spacing } from '../scale/fold-timeline.js';
import type { AxisMode } from '../scale/ages.js';
import type { When } from '../time/when.js';

/** Shown where the reader needs it, always, or never. */
export type Presence = 'auto' | 'always' | 'never';
export type OrientationSetting = 'auto' | 'horizontal' | 'vertical';
export type GroupLayout = 'merged' | 'lanes';
export type ThemeSetting = 'auto' | 'light' | 'dark';

/** The element's attributes as they were written: anything may stand in them. */
export interface RawSettings {
  readonly orientation: unknown;
  readonly theme: unknown;
  readonly header: unknown;
  readonly controls: unknown;
  readonly overview: unknown;
  readonly legend: unknown;
  readonly links: unknown;
  readonly breaks: unknown;
  readonly spacing: unknown;
  readonly groupLayout: unknown;
  readonly headingLevel: unknown;
  readonly timeZone: unknown;
  readonly axis: unknown;
  readonly calendar: unknown;
  readonly numberingSystem: unknown;
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
  readonly links: Presence;
  /** Undefined leaves it to the document, or else to the orientation. */
  readonly breaks: Breaks | undefined;
  readonly spacing: Spacing;
  readonly groupLayout: GroupLayout;
  readonly headingLevel: number;
  readonly timeZone: string | undefined;
  readonly axis: AxisMode;
  /** As `Intl` names them. */
  readonly calendar: string | undefined;
  readonly numberingSystem: string | undefined;
  /** Where the first view starts and ends, both with a finite bound there. */
  readonly viewStart: When | undefined;
  readonly viewEnd: When | undefined;
  /** What could not be read as it was written; the default stands in for it. */
  readonly issues: readonly Issue[];
}

const PRESENCES = ['auto', 'always', 'never'] as const;
const EVERYTHING = 'the first view shows everything';

/**
 * Reads the attributes; never throws, never writes back. `parse` gives undefined for a date that cannot be told yet,
 * and throws for what is none.
 */
export function readSettings(raw: RawSettings, parse: (text: string) => When | undefined): Settings {
  const issues: Issue[] = [];
  const refuse = (name: keyof RawSettings, expected: string, outcome: string): undefined => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const found = `${attribute}: got ${describeValue(raw[name])}`;
    issues.push(makeWarning('attribute-invalid', found, `expected ${expected}`, outcome));
  };
  /** What `read` makes of a value that is there at all; undefined, and an issue, where it throws. */
  const attempt = <Value>(
    name: keyof RawSettings,
    expected: string,
    outcome: string,
    read: (got: string) => Value,
  ) => {
    const got = raw[name];
    if (got === undefined || got === null || got === '') return undefined;
    try {
      return read(`${got as string | number}`);
    } catch {
      return refuse(name, expected, outcome);
    }
  };
  const choose = <Choice extends string>(
    name: keyof RawSettings,
    choices: readonly [Choice, ...Choice[]],
  ): Choice =>
    attempt(name, choices.join(', '), `"${choices[0]}" is used`, (text) => found(choices, text)) ??
    choices[0];
  const date = (name: keyof RawSettings, bound: 'a' | 'd') =>
    attempt(name, 'a date such as "2024-03"', EVERYTHING, (text) => withFinite(parse(text), bound));
  const known = (name: 'calendar' | 'numberingSystem', example: string) =>
    attempt(name, `a name such as "${example}"`, 'the default is used', (text) =>
      found(Intl.supportedValuesOf(name), text),
    );

  const viewStart = date('viewStart', 'a');
  const viewEnd = date('viewEnd', 'd');
  const reversed = viewStart !== undefined && viewEnd !== undefined && viewStart.a >= viewEnd.d;
  if (reversed) refuse('viewEnd', 'a date after view-start', EVERYTHING);
  return {
    orientation: choose('orientation', ['auto', 'horizontal', 'vertical']),
    theme: choose('theme', ['auto', 'light', 'dark']),
    header: choose('header', PRESENCES),
    controls: choose('controls', PRESENCES),
    overview: choose('overview', PRESENCES),
    legend: choose('legend', PRESENCES),
    links: choose('links', PRESENCES),
    breaks: attempt('breaks', 'auto, none', 'the document decides', (text): Breaks =>
      found(['auto', 'none'], text),
    ),
    spacing: choose('spacing', ['time', 'even']),
    groupLayout: choose('groupLayout', ['merged', 'lanes']),
    headingLevel: Number(choose('headingLevel', ['2', '1', '3', '4', '5', '6'])),
    timeZone: attempt(
      'timeZone',
      'a name such as "Africa/Niamey"',
      'the document’s zone, or UTC, is used',
      (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
    ),
    axis: choose('axis', ['auto', 'calendar', 'bp', 'ma']),
    calendar: known('calendar', 'persian'),
    numberingSystem: known('numberingSystem', 'deva'),
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

function withFinite(when: When | undefined, bound: 'a' | 'd'): When | undefined {
  if (when && !Number.isFinite(when[bound])) throw new RangeError(String(when[bound]));
  return when;
}
