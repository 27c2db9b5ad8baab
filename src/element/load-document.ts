import type { Issue } from '../model/issue.js';
import { LoadError } from '../source/load-error.js';
import { load } from '../source/load.js';
import type { Loaded, LoadOptions } from '../source/load.js';
import type { Lines } from '../source/read-lines.js';
import type { LoadingHow, Reading } from './source-choice.js';

/** What reads what has been fetched, and keeps the issues that were found before. */
interface Readers {
  readonly value: (value: unknown, issues: readonly Issue[]) => Reading | Promise<Reading>;
  readonly text: (text: string, issues: readonly Issue[]) => Reading | Promise<Reading>;
}

/** Fetches a document and reads it, of what streams all that has arrived so far. */
export async function loadReading(
  src: string,
  { tell, ...signals }: LoadingHow,
  maxBytes: number | undefined,
  read: Readers,
): Promise<Reading> {
  const readLines = ({ value, issues }: Lines) => read.value(value, issues);
  const { text, lines, issues } = await loadDocument(src, {
    ...signals,
    maxBytes,
    onProgress: tell,
    onLines: async (lines) => tell(lines.progress, await readLines(lines)),
  });
  return lines ? readLines(lines) : read.text(text ?? '', issues);
}

/** Fetches a document, and says so where it is the page's own security policy that forbids it. */
async function loadDocument(src: string, options: Omit<LoadOptions, 'baseUrl'>): Promise<Loaded> {
  const href = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  let directive: string | undefined;
  const watch = (event: SecurityPolicyViolationEvent): void => {
    if (href.startsWith(event.blockedURI)) directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', watch);
  try {
    return await load(src, { ...options, baseUrl: document.baseURI });
  } catch (error) {
    // The browser tells of a breach in a task of its own, after the request has failed.
    await new Promise((resolve) => setTimeout(resolve));
    if (directive === undefined || !(error instanceof LoadError)) throw error;
    throw new LoadError(
      'load-network',
      href.replace(/[?#].*$/s, ''),
      `forbidden by this page's own policy (${directive})`,
    );
  } finally {
    document.removeEventListener('securitypolicyviolation', watch);
  }
}
