import { LoadError } from '../source/load-error.js';
import { load } from '../source/load.js';
import type { Loaded, LoadOptions } from '../source/load.js';

/** Fetches a document, and says so where it is the page's own security policy that forbids it. */
export async function loadDocument(src: string, options: Omit<LoadOptions, 'baseUrl'>): Promise<Loaded> {
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
