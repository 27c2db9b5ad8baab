import type { Issue } from '../model/issue.js';
import { parseJson } from '../model/parse-json.js';
import { parseTimeline, type ParseOptions } from '../model/parse-timeline.js';
import type { Reader, Reading } from './source-choice.js';

const options: ParseOptions = { isColor: (text) => CSS.supports('color', text) };

/** Reads documents of the published format. */
export const documentReader: Reader = {
  fromData: (data) => parseTimeline(data, options),
  fromText: (text) => parseText(text),
  async load(src, signal) {
    const { loadText } = await import('../source/load.js');
    const { text, issues } = await loadText(src, { signal, baseUrl: document.baseURI });
    return parseText(text, issues);
  },
};

function parseText(text: string, earlier: readonly Issue[] = []): Reading {
  const json = parseJson(text);
  if (json.issue) return { timeline: null, issues: [...earlier, json.issue] };
  const { timeline, issues } = parseTimeline(json.value, options);
  return { timeline, issues: [...earlier, ...issues] };
}
