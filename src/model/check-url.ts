/** For links that a reader may follow. */
export const LINK_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];
/** For what the page loads by itself. */
export const MEDIA_SCHEMES: readonly string[] = ['http:', 'https:'];

export type CheckedUrl =
  | { readonly url: string; readonly credentials: boolean; readonly problem?: never }
  | { readonly problem: string };

const MAX_LENGTH = 4096;
/** No such address exists (RFC 6761): it only stands for "the page", where nobody told us which. */
const SOME_PAGE = 'https://page.invalid/';
/** A relative address with a colon in its first segment is malformed (RFC 3986 §4.2); so is a disguised one. */
const disguisedScheme = /^[^/?]*?(?:[:：]|%3a|&#|&\w+;)/i;

/**
 * Admits an address whose scheme is in `schemes`, or a relative one. Relative addresses are resolved against `base`
 * if that is http or https, and are otherwise given back as written.
 * `credentials` tells that a user name or password was removed. Nothing is fetched.
 */
export function checkUrl(text: string, schemes: readonly string[], base?: string): CheckedUrl {
  const written = text.replace(/^ +| +$/g, '');
  if (written === '') return { problem: 'expected an address' };
  if (written.length > MAX_LENGTH) return { problem: `an address has at most ${MAX_LENGTH} characters` };
  if (/\p{Cc}/u.test(written)) return { problem: 'an address holds no control characters' };

  const absolute = parseUrl(written);
  const webBase = base !== undefined && /^https?:/i.test(base) ? base : undefined;
  const url =
    absolute ?? (disguisedScheme.test(written) ? undefined : parseUrl(written, webBase ?? SOME_PAGE));
  if (!url) return { problem: 'this is no valid address' };
  if (!schemes.includes(url.protocol)) {
    return {
      problem: `expected ${schemes.map((scheme) => scheme.slice(0, -1)).join(', ')} or a relative address`,
    };
  }
  const credentials = url.username !== '' || url.password !== '';
  if (credentials) url.username = url.password = '';
  const keepAsWritten = !absolute && !webBase && !credentials;
  return { url: keepAsWritten ? written : url.href, credentials };
}

function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
