import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/element/tokens.styles.js';

/** The default values of the private properties, by scheme; those under `media` win if it is given. */
function readTokens(scheme: 'light' | 'dark', media?: string): Map<string, string> {
  const css = tokens.cssText;
  const [base = ''] = css.split('@media');
  const block = media === undefined ? '' : (css.split(`@media (${media})`)[1]?.split('@media')[0] ?? '');
  const found = new Map<string, string>();
  for (const part of [base, block]) {
    for (const [, name, light, dark] of part.matchAll(/(--_[\w-]+):[^;]*light-dark\((#\w{6}), (#\w{6})\)/g)) {
      found.set(name!, scheme === 'light' ? light! : dark!);
    }
  }
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(x: string, y: string): number {
  const [lo = 0, hi = 0] = [luminance(x), luminance(y)].sort((a, b) => a - b);
  return (hi + 0.05) / (lo + 0.05);
}

/** CIE L*, how light a colour looks. */
function lightness(hex: string): number {
  return 116 * Math.cbrt(luminance(hex)) - 16;
}

// Hairlines are not among them: they divide what is apart without them.
const groups = [1, 2, 3, 4, 5, 6].map((n) => `--_group-${n}`);

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  const all = readTokens(scheme);
  const of = (name: string): string => {
    const value = all.get(name);
    if (!value) throw new Error(`no ${scheme} default for ${name}`);
    return value;
  };

  it.each(['--_ground', '--_soft'])('A6: text stands out from %s by 4.5', (ground) => {
    for (const text of ['--_ink', '--_muted', '--_accent']) {
      expect(contrast(of(text), of(ground)), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['--_ground', '--_soft'])(
    'A6: marks, axis, borders and disabled icons stand out from %s by 3',
    (ground) => {
      for (const mark of ['--_ink', '--_connector', '--_focus', ...groups]) {
        expect(contrast(of(mark), of(ground)), mark).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('A6: a tooltip, light on dark or dark on light, stands out by 4.5', () => {
    expect(contrast(of('--_ground'), of('--_ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it('A6: white or near-black text is legible on the bar of every group', () => {
    for (const group of groups) {
      const best = Math.max(contrast(of(group), '#ffffff'), contrast(of(group), '#15191e'));
      expect(best, group).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('A7: groups differ in lightness, the first three by a lot', () => {
    groups.forEach((x, i) => {
      groups.slice(0, i).forEach((y, j) => {
        const difference = Math.abs(lightness(of(x)) - lightness(of(y)));
        expect(difference, `${x} and ${y}`).toBeGreaterThanOrEqual(i < 3 && j < 3 ? 9 : 4.5);
      });
    });
  });

  it('A6: where more contrast is asked for, text stands out by 7 and borders by 3', () => {
    const more = readTokens(scheme, 'prefers-contrast: more');
    for (const text of ['--_ink', '--_muted', '--_accent']) {
      expect(contrast(more.get(text)!, more.get('--_ground')!), text).toBeGreaterThanOrEqual(7);
    }
    for (const line of ['--_connector', '--_hairline']) {
      expect(contrast(more.get(line)!, more.get('--_ground')!), line).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('contrast', () => {
  it('agrees with the extremes and with a pair computed elsewhere', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(lightness('#ffffff')).toBeCloseTo(100, 3);
  });
});
