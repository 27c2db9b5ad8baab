import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderReadme } from './readme.mjs';
import { readElement } from './read-element.mjs';

const element = readElement();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`src/${path}`, 'utf8').replace(/\/\*\*[^]*?\*\//g, ''))
  .join('\n');

/** Every different text that the first group of `pattern` finds in the sources, comments left out. */
const found = (pattern: RegExp): string[] =>
  [...new Set([...sources.matchAll(pattern)].map(([, text = '']) => text))].sort();
const names = (documented: readonly { name: string }[]): string[] =>
  documented.map(({ name }) => name).sort();

describe('the manifest', () => {
  it('lists the parts that the templates have, each once', () => {
    expect(names(element.cssParts)).toEqual(found(/\spart="([^"]+)"/g));
  });

  it('lists the custom properties that the styles read, each once', () => {
    expect(names(element.cssProperties)).toEqual(found(/(--annotated-timeline-[a-z0-9-]+)/g));
  });

  it('lists the slots that the templates have, each once', () => {
    const named = found(/<slot name="([^"]+)"/g);
    expect(names(element.slots)).toEqual([...(sources.includes('<slot></slot>') ? [''] : []), ...named]);
  });

  it('lists the events that are dispatched, each once', () => {
    expect(names(element.events)).toEqual(found(/super\(\s*'(timeline-[a-z-]+)'/g));
  });

  it('lists the states that the element sets, each once', () => {
    expect(names(element.cssStates)).toEqual(found(/:state\(([a-z-]+)\)/g));
  });

  it('describes everything', () => {
    const { cssParts, cssProperties, cssStates, events, slots, attributes, members } = element;
    const all = [cssParts, cssProperties, cssStates, events, slots, attributes, members].flat();
    expect(names(all.filter(({ description }) => !description))).toEqual([]);
  });

  it('R17: leaves out what is private', () => {
    const { members } = element;
    expect(members.length).toBeGreaterThan(0);
    expect(names(members.filter(({ name, privacy }) => /^[#_]/.test(name) || privacy === 'private'))).toEqual(
      [],
    );
  });
});

describe('the README', () => {
  it('has the tables of the manifest and of the keys: `npm run docs` writes them', async () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(await renderReadme(readme)).toBe(readme);
  }, 20_000);
});
