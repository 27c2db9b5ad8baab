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

/** Reads the attributes; never throws, never writes back. */
export function readSettings(raw: RawSettings): Settings {
  const issues: Issue[] = [];
  const refuse = (name: string, got: unknown, expected: string, outcome: string): void => {
    const message = `${name}: got "${String(got).slice(0, 40)}"; expected ${expected}; ${outcome}`;
    issues.push({ code: 'attribute-invalid', severity: 'warning', path: '', message });
  };
  const choose = <Choice extends string>(
    name: string,
    value: unknown,
    [first, ...others]: readonly [Choice, ...Choice[]],
  ): Choice => {
    if (value === undefined || value === null || value === '') return first;
    const choice = [first, ...others].find((each) => each === value);
    if (!choice) refuse(name, value, [first, ...others].join(', '), `"${first}" is used`);
    return choice ?? first;
  };
  const level = (value: unknown): number => {
    const number = Number(value);
    if (value === '' || value === null || value === undefined) return 2;
    if (Number.isInteger(number) && number >= 1 && number <= 6) return number;
    refuse('heading-level', value, 'a whole number from 1 to 6', '2 is used');
    return 2;
  };
  const zone = (value: unknown): string | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: String(value) }).resolvedOptions().timeZone;
    } catch {
      refuse('time-zone', value, 'a name such as "Africa/Niamey"', 'the document’s zone, or UTC, is used');
      return undefined;
    }
  };
  const date = (name: string, value: unknown, bound: 'a' | 'd'): number | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    try {
      const t = parseDate(value)[bound];
      if (Number.isFinite(t)) return t;
      refuse(name, value, 'a date with a bound', 'the view begins and ends with the events');
    } catch {
      refuse(name, value, 'a date such as "2024-03"', 'the view begins and ends with the events');
    }
    return undefined;
  };
  const viewStart = date('view-start', raw.viewStart, 'a');
  const viewEnd = date('view-end', raw.viewEnd, 'd');
  const ordered = viewStart === undefined || viewEnd === undefined || viewStart < viewEnd;
  if (!ordered)
    refuse('view-end', raw.viewEnd, 'a date after view-start', 'the view begins and ends with the events');
  return {
    orientation: choose('orientation', raw.orientation, ['auto', 'horizontal', 'vertical']),
    theme: choose('theme', raw.theme, ['auto', 'light', 'dark']),
    header: choose('header', raw.header, PRESENCES),
    controls: choose('controls', raw.controls, PRESENCES),
    overview: choose('overview', raw.overview, PRESENCES),
    legend: choose('legend', raw.legend, PRESENCES),
    breaks: choose('breaks', raw.breaks, ['auto', 'none']),
    headingLevel: level(raw.headingLevel),
    timeZone: zone(raw.timeZone),
    viewStart: ordered ? viewStart : undefined,
    viewEnd: ordered ? viewEnd : undefined,
    issues,
  };
}
