import type { Issue } from '../model/issue.js';
import { parseTimeline, type ParseOptions } from '../model/parse-timeline.js';
import type { Reader, Reading } from './source-choice.js';

const options: ParseOptions = { isColor: (text) => CSS.supports('color', text) };

/** Reads documents of the published format. What fetches them, or explains what is wrong with them, is loaded then. */
export const documentReader: Reader = {
  fromData: (data) => read(data, []),
  fromText: (text) => parseText(text),
  async load(src, signal) {
    const { loadDocument } = await import('./load-document.js');
    const { text, issues } = await loadDocument(src, signal);
    return parseText(text, issues);
  },
};

function parseText(text: string, earlier: readonly Issue[] = []): Reading | Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return import('../model/parse-json.js').then(({ parseJson }) => {
      const json = parseJson(text);
      return json.issue ? { timeline: null, issues: [...earlier, json.issue] } : read(json.value, earlier);
    });
  }
  return read(value, earlier);
}

function read(value: unknown, earlier: readonly Issue[]): Reading {
  const { timeline, issues } = parseTimeline(value, options);
  return { timeline, issues: [...earlier, ...issues] };
}
