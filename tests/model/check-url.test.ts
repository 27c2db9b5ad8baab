import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUrl, LINK_SCHEMES, MEDIA_SCHEMES } from '../../src/model/check-url.js';

const BASE = 'https://example.org/dir/page.html';

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\0javascript:alert(1)',
  'javascript\0:alert(1)',
  'javascript :alert(1)',
  'java script:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61vascript:alert(1)',
  'javascript%3aalert(1)',
  '%6Aavascript:alert(1)',
  'javascript：alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript:/*http://example.org*/alert(1)',
  'vbscript:msgbox(1)',
  'livescript:x',
  'mocha:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'DATA:,x',
  'file:///etc/passwd',
  'ftp://example.org/x',
  'blob:https://example.org/0000',
  'filesystem:https://example.org/x',
  'view-source:https://example.org',
  'about:blank',
  'chrome://settings',
  'intent://example.org#Intent;end',
  'ws://example.org',
  'feed:https://example.org',
  'jar:https://example.org!/',
  'ms-settings:privacy',
  'urn:isbn:0451450523',
  'https://',
  'https://exa mple.org',
  'https://example.org\n/x',
  'https://[::1',
  '//',
  '',
  '   ',
  `https://example.org/${'x'.repeat(5000)}`,
];

describe('checkUrl', () => {
  it.each(hostile)('S5: %j gives no link', (url) => {
    for (const base of [BASE, undefined]) {
      expect(checkUrl(url, LINK_SCHEMES, base)).toEqual({ problem: expect.any(String) as string });
      expect(checkUrl(url, MEDIA_SCHEMES, base)).toEqual({ problem: expect.any(String) as string });
    }
  });

  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['//cdn.example.org/x.png', 'https://cdn.example.org/x.png'],
    ['img/a.png', 'https://example.org/dir/img/a.png'],
    ['../a.png', 'https://example.org/a.png'],
    ['?page=2:3', 'https://example.org/dir/page.html?page=2:3'],
    ['#top', 'https://example.org/dir/page.html#top'],
    ['Q&A.html', 'https://example.org/dir/Q&A.html'],
    ['wiki/Talk:Niger', 'https://example.org/dir/wiki/Talk:Niger'],
    [' https://example.org/ ', 'https://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+22720', 'tel:+22720'],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
  ])('admits %s', (written, url) => {
    expect(checkUrl(written, LINK_SCHEMES, BASE)).toEqual({ url, credentials: false });
  });

  it('takes only http and https for media', () => {
    expect(checkUrl('mailto:a@example.org', MEDIA_SCHEMES, BASE)).toEqual({
      problem: 'expected http, https or a relative address',
    });
  });

  it.each([[undefined], ['file:///home/page.html'], ['about:srcdoc']])(
    'leaves a relative address as written where the base is %s',
    (base) => {
      expect(checkUrl('img/a.png', MEDIA_SCHEMES, base)).toEqual({ url: 'img/a.png', credentials: false });
    },
  );

  it('B55: removes user name and password', () => {
    for (const base of [BASE, undefined]) {
      expect(checkUrl('https://user:pw@example.com/', LINK_SCHEMES, base)).toEqual({
        url: 'https://example.com/',
        credentials: true,
      });
      expect(checkUrl('//user@example.com/', LINK_SCHEMES, base)).toMatchObject({ credentials: true });
    }
  });

  it('S5: whatever it admits, a browser resolves to an admitted scheme', () => {
    const part = fc.constantFrom(
      'javascript',
      'data',
      'http',
      's',
      ':',
      '//',
      '/',
      '\\',
      '@',
      '?',
      '#',
      '&',
      '%3a',
      ' ',
      '.',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3 })), { maxLength: 8 }), (parts) => {
        const checked = checkUrl(parts.join(''), MEDIA_SCHEMES);
        if (checked.problem !== undefined) return;
        const resolved = new URL(checked.url, BASE);
        expect(MEDIA_SCHEMES).toContain(resolved.protocol);
        expect(resolved.username + resolved.password).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
