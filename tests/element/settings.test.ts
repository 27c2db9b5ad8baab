import { describe, expect, it } from 'vitest';
import { readSettings as read, type RawSettings, type Settings } from '../../src/element/settings.js';
import { parseDate } from '../../src/time/parse-date.js';

const NOTHING: RawSettings = {
  orientation: null,
  theme: null,
  header: null,
  controls: null,
  overview: null,
  legend: null,
  links: null,
  breaks: null,
  spacing: null,
  groupLayout: null,
  headingLevel: null,
  timeZone: null,
  axis: null,
  calendar: null,
  numberingSystem: null,
  viewStart: null,
  viewEnd: null,
};

const readSettings = (raw: RawSettings): Settings => read(raw, parseDate);

describe('the attribute breaks', () => {
  it.each([
    ['auto', 'auto'],
    ['none', 'none'],
    [null, undefined],
    [undefined, undefined],
    ['', undefined],
  ])('%j means %j', (breaks, meaning) => {
    const settings = readSettings({ ...NOTHING, breaks });
    expect(settings.breaks).toBe(meaning);
    expect(settings.issues).toEqual([]);
  });

  it.each(['always', 'AUTO', 1, {}])('leaves it to the document where it is %j, and says so', (breaks) => {
    const { breaks: meaning, issues } = readSettings({ ...NOTHING, breaks });
    expect(meaning).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'attribute-invalid', severity: 'warning' }]);
    expect(issues[0]?.message).toMatch(/^breaks: got .*; expected auto, none; the document decides$/);
  });
});

describe('the attributes axis, calendar and numbering-system', () => {
  it.each([
    [{ axis: 'ma' }, { axis: 'ma' }],
    [{}, { axis: 'auto', calendar: undefined, numberingSystem: undefined }],
    [{ calendar: 'persian' }, { calendar: 'persian' }],
    [{ numberingSystem: 'deva' }, { numberingSystem: 'deva' }],
  ])('%j', (raw, settings) => {
    expect(readSettings({ ...NOTHING, ...raw })).toMatchObject({ ...settings, issues: [] });
  });

  it.each([
    ['axis', { axis: 'years' }, 'expected auto, calendar, bp, ma; "auto" is used'],
    ['calendar', { calendar: 'mars' }, 'expected a name such as "persian"; the default is used'],
    ['numbering-system', { numberingSystem: 'x' }, 'expected a name such as "deva"; the default is used'],
  ])('%s: says what is wrong with %j', (name, raw, words) => {
    const { issues } = readSettings({ ...NOTHING, ...raw });
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    expect(issues[0]?.message).toMatch(new RegExp(`^${name}: `));
  });
});

describe('the first view', () => {
  it('waits for what can read its dates', () => {
    const { viewStart, issues } = read({ ...NOTHING, viewStart: '1560s' }, () => undefined);
    expect(viewStart).toBeUndefined();
    expect(issues).toEqual([]);
  });

  it.each(['x', '../2024'])('is everything where it is to begin at %j', (viewStart) => {
    const settings = readSettings({ ...NOTHING, viewStart });
    expect(settings.viewStart).toBeUndefined();
    expect(settings.issues[0]?.message).toContain('the first view shows everything');
  });
});
