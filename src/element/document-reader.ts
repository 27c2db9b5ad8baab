import { finish } from '../base/finish.js';
import { DOCUMENT, makeIssue, type Issue } from '../model/issue.js';
import { cleanPlainText } from '../model/clean-text.js';
import type { Knowledge } from '../model/field-reader.js';
import { FITTED_LIMIT } from '../layout/labels.js';
import { AT_ONCE } from '../model/max-events.js';
import { readTimelineInSteps, type ParsedTimeline, type ParseOptions } from '../model/read-timeline.js';
import { seemsLonger } from '../model/seems-longer.js';
import type { Steps } from '../model/steps.js';
import { parseCommon } from '../time/parse-common.js';
import { learnRareDates, writeDate } from '../time/write-date.js';
import { fetchAnnotations } from './fetch-annotations.js';
import { fetchCrowd } from './fetch-crowd.js';
import { missingPart } from './missing-part.js';
import { readLimits, type Limited } from './read-limits.js';
import type { Sketch } from './read-on.js';
import type { Reader, Reading, ReadingHow } from './source-choice.js';

/**
 * Reads documents of the published format, as much of them as `host` says at the time. What fetches them, or explains what is
 * wrong with them, is loaded then.
 */
export function documentReader(host: Limited): Reader {
  return {
    fromData: (data, how) => read(data, optionsOf(host), how),
    fromText: (text, how) => parseText(text, optionsOf(host), how),
    async load(src, how) {
      const { loadReading } = await import('./load-document.js');
      return loadReading(src, how, readLimits(host).maxBytes, {
        // What streams is drawn as it arrives.
        value: (value, issues) => read(value, optionsOf(host, issues), { ...how, isFirst: false }),
        text: (text, issues) => parseText(text, optionsOf(host, issues), how),
      });
    },
  };
}

interface ReadOptions extends ParseOptions {
  /** What was found before reading. */
  readonly earlier: readonly Issue[];
}

/** How a document of `host` is read. */
function optionsOf(host: Limited, earlier: readonly Issue[] = []): ReadOptions {
  const { maxEvents, issues } = readLimits(host);
  return { maxEvents, isColor: (text) => CSS.supports('color', text), earlier: [...issues, ...earlier] };
}

function parseText(text: string, options: ReadOptions, how: ReadingHow): Reading | Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const refuse = (issue: Issue): Reading => ({ timeline: null, issues: [...options.earlier, issue] });
    return import('../model/parse-json.js').then(
      ({ parseJson }) => {
        const json = parseJson(text);
        return json.issue ? refuse(json.issue) : read(json.value, options, how);
      },
      () => refuse(makeIssue('fatal', 'json-syntax', DOCUMENT, (error as Error).message)),
    );
  }
  return read(value, options, how);
}

/** Thrown at the first thing in a document that takes more than common knowledge. */
class Uncommon extends Error {}

const knowNothing = (): undefined => undefined;

function giveUp(): never {
  throw new Uncommon();
}

const commonKnowledge: Knowledge = {
  dates: {
    parse: (input) => parseCommon(input) ?? giveUp(),
    repair: knowNothing,
    write: (when, locale) => writeDate(when, { locale }),
  },
  rare: (from, key) => (from.get(key) === undefined ? undefined : giveUp()),
  cleanText: (raw, rules) => cleanPlainText(raw, rules) ?? giveUp(),
  meantField: giveUp,
  meantGroup: giveUp,
  meantId: giveUp,
  complete: (timeline) => timeline,
};

/** Makes do where the rest could not be fetched. */
const lackingKnowledge: Knowledge = {
  ...commonKnowledge,
  dates: {
    ...commonKnowledge.dates,
    parse(input) {
      const when = parseCommon(input);
      if (!when) throw new RangeError('what reads such dates could not be fetched');
      return when;
    },
  },
  rare(from, key) {
    if (from.get(key) !== undefined) from.refuse(key, 'what reads it, which could not be fetched');
  },
  // Without what mends a text, whatever is unusual in it cannot be shown safely.
  cleanText: (raw, rules) => cleanPlainText(raw, rules) ?? { text: '\ufffd', clamped: false, mended: true },
  meantField: knowNothing,
  meantGroup: knowNothing,
  meantId: (group) => group.refuse('id', 'an id'),
};

const MISSING = missingPart('what draws bands, annotations, lines and links', 'they are left out');

/** The same once there is what draws annotations, if it has any. */
async function withAnnotations(reading: Reading): Promise<Reading> {
  try {
    if (reading.timeline?.annotated) await fetchAnnotations();
    return reading;
  } catch {
    return { ...reading, issues: [...reading.issues, MISSING] };
  }
}

/** For so long a document may keep the page waiting, ms: no longer than a reader notices. */
const AT_ONCE_MS = 50;

/**
 * Takes the steps of reading: at once, unless that takes long, or there are many events, and what draws them is to be made
 * ready.
 */
function takeAll(
  steps: Steps<ParsedTimeline>,
  signal: AbortSignal,
  sketch?: Sketch,
  forMs = AT_ONCE_MS,
): ParsedTimeline | Promise<ParsedTimeline> {
  let read: ParsedTimeline | undefined;
  const until = performance.now() + forMs;
  do {
    const { done, value } = steps.next();
    if (done) read = value;
  } while (!read && performance.now() < until);
  if (read && (read.timeline?.events.length ?? 0) <= AT_ONCE) return read;
  return import('./read-on.js').then(
    ({ readOn }) => readOn(read ?? steps, signal, sketch),
    () => read ?? finish(steps),
  );
}

/** What else reads has to read with. */
export const readingTools = { optionsOf, learnRareDates, takeAll, withAnnotations };

/** A plain document is read at once, unless it is long; for any other, all there is to know is fetched. */
function read(value: unknown, options: ReadOptions, how: ReadingHow): Reading | Promise<Reading> {
  if (seemsLonger(value, FITTED_LIMIT)) fetchCrowd();
  const readBy = (knowledge: Knowledge): ParsedTimeline | Promise<ParsedTimeline> => {
    const readSteps = (document: unknown) => readTimelineInSteps(document, options, knowledge);
    // The first step tells mostly whether this knowledge is enough.
    const forMs = seemsLonger(value, AT_ONCE) ? 0 : AT_ONCE_MS;
    return takeAll(readSteps(value), how.signal, { ...how, document: value, readSteps }, forMs);
  };
  const readRare = async (error: unknown): Promise<Reading> => {
    if (!(error instanceof Uncommon)) throw error;
    const known = await import('../model/knowledge.js').catch(() => undefined);
    if (!known) return readBy(lackingKnowledge);
    learnRareDates(known.rareWriter);
    return withAnnotations(await readBy(known.fullKnowledge));
  };
  const withEarlier = ({ timeline, issues }: Reading): Reading => ({
    timeline,
    issues: [...options.earlier, ...issues],
  });
  try {
    const reading = readBy(commonKnowledge);
    return reading instanceof Promise ? reading.catch(readRare).then(withEarlier) : withEarlier(reading);
  } catch (error) {
    return readRare(error).then(withEarlier);
  }
}
