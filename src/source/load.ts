import { describeValue, excerpt } from '../base/describe-value.js';
import { checkUrl, MEDIA_SCHEMES } from '../model/check-url.js';
import { makeWarning, type Issue } from '../model/issue.js';
import { HOLDS_CREDENTIALS } from '../model/read-text.js';
import { LoadError } from './load-error.js';
import { readBody } from './read-body.js';
import type { Progress } from './progress.js';
import type { Lines, LinesOptions } from './read-lines.js';

export interface LoadOptions {
  /** What a relative address is relative to; by default what `fetch` takes. */
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
  /** For the whole answer, not only its beginning, or, of lines, for the next ones; 30 s by default. */
  readonly timeoutMs?: number;
  /** Of the unpacked body; 64 MiB by default. */
  readonly maxBytes?: number | undefined;
  readonly fetch?: typeof fetch;
  /** Told of lines of JSON as they stream; the next ones are read after that. */
  readonly onLines?: (lines: Lines) => void | Promise<void>;
  /** Told of how much has arrived, while the lines that are new wait to be told of together. */
  readonly onProgress?: (progress: Progress) => void;
  /** Leaves it at the lines that have arrived. */
  readonly stop?: AbortSignal;
}

export interface Loaded {
  /** Of a document that is not made of lines. */
  readonly text?: string;
  readonly lines?: Lines;
  /** Warnings about the address and the type of the answer. */
  readonly issues: Issue[];
}

/**
 * Fetches a JSON document as text, or lines of JSON as they stream: http and https only, cookies only for the page's own
 * origin, no referrer, within a budget of time and size.
 *
 * @throws LoadError with a fatal issue if there is no such text
 * @throws the signal's reason if `signal` is aborted
 */
export async function load(src: string, options: LoadOptions = {}): Promise<Loaded> {
  const { baseUrl, signal, timeoutMs = 30_000, maxBytes = 64 * 2 ** 20 } = options;
  signal?.throwIfAborted();
  const checked = checkUrl(src, MEDIA_SCHEMES, baseUrl);
  if (checked.problem !== undefined) {
    throw new LoadError(
      'load-scheme',
      `got ${describeValue(src)}`,
      'expected http, https or a relative address',
    );
  }
  const name = excerpt(checked.url.replace(/[?#].*$/s, ''), 200);

  const controller = new AbortController();
  const cancel = (): void => controller.abort(signal?.reason);
  const giveUp = (): void => {
    const message = `${name} did not arrive within ${timeoutMs / 1000} s`;
    controller.abort(new LoadError('load-timeout', message, 'given up'));
  };
  let timer = setTimeout(giveUp, timeoutMs);
  const onPiece = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, timeoutMs);
  };
  /** What the page takes for drawing is not the server's time. */
  const onLines = async (lines: Lines): Promise<void> => {
    clearTimeout(timer);
    await options.onLines?.(lines);
    if (!controller.signal.aborted) onPiece();
  };
  // Raced against, because a body that a service worker made up knows nothing of our signal.
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
  });
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const { onProgress = () => undefined, stop } = options;
    const how = { name, maxBytes, signal: controller.signal, stop, onPiece, onLines, onProgress };
    const answer = fetchDocument(checked.url, options.fetch ?? fetch, how);
    const loaded = await Promise.race([answer, aborted]);
    if (checked.credentials) {
      loaded.issues.unshift(makeWarning('url-credentials', HOLDS_CREDENTIALS, 'removed'));
    }
    return loaded;
  } catch (error) {
    controller.signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    throw new LoadError(
      'load-network',
      `${name} cannot be reached`,
      'network or cross-origin (CORS) failure',
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    // Frees the connection of an answer that was not read to its end.
    controller.abort();
  }
}

async function fetchDocument(url: string, fetchUrl: typeof fetch, how: LinesOptions): Promise<Loaded> {
  const { name, signal } = how;
  const response = await fetchUrl(url, { signal, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  if (!response.ok) {
    throw new LoadError('load-status', `${name} answered ${response.status} ${response.statusText}`.trim());
  }
  const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (LINE_TYPES.test(type) || LINE_NAMES.test(name)) {
    how.onPiece();
    const { readLines } = await fetchLineReader(name);
    return { lines: await readLines(response, how), issues: [] };
  }
  const text = await readBody(response, how);
  return { text, issues: judgeType(type, text, name) };
}

/** Few documents stream. */
function fetchLineReader(name: string): Promise<typeof import('./read-lines.js')> {
  return import('./read-lines.js').catch(() => {
    throw new LoadError('load-network', `${name}: what reads lines of JSON could not be fetched`);
  });
}

const LINE_TYPES = /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)$/;
const LINE_NAMES = /\.(ndjson|jsonl)$/i;

/** A page for people, such as a log-in form, is refused; JSON under another name is not. */
function judgeType(type: string, text: string, name: string): Issue[] {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('<')) {
    throw new LoadError(
      'load-markup',
      `${name}: expected JSON, got ${excerpt(type || 'text/html')}`,
      `it begins with ${describeValue(start.split('\n', 1)[0])}`,
    );
  }
  if (type === '' || /[/+]json$/.test(type)) return [];
  return [
    makeWarning(
      'load-type',
      `${name} is served as ${excerpt(type)}`,
      'expected application/json',
      'read as JSON',
    ),
  ];
}
