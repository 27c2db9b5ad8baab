import { describe, expect, it, vi } from 'vitest';
import { load, type LoadOptions } from '../../src/source/load.js';
import { LoadError } from '../../src/source/load-error.js';

const URL = 'https://example.org/data/niger.json?token=secret#x';
const JSON_TYPE = { headers: { 'content-type': 'application/json; charset=utf-8' } };

function answering(body: BodyInit | null, init: ResponseInit = JSON_TYPE) {
  return vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)));
}

async function failure(src: string, options: LoadOptions) {
  const error: unknown = await load(src, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LoadError);
  const { issue } = error as LoadError;
  expect(issue).toMatchObject({ severity: 'fatal', path: '' });
  expect(issue.message).not.toContain('secret');
  return issue;
}

/** A body that never ends, and notes when nobody wants it any more. */
function endless(chunk: string, everyMs: number) {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      controller.enqueue(new TextEncoder().encode(chunk));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { stream, wasCancelled: () => cancelled };
}

describe('load', () => {
  it('S7: fetches without cookies for other origins and without a referrer', async () => {
    const fetch = answering('{"events": []}');
    expect(await load('niger.json', { fetch, baseUrl: 'https://example.org/data/' })).toEqual({
      text: '{"events": []}',
      issues: [],
    });
    expect(fetch).toHaveBeenCalledWith('https://example.org/data/niger.json', {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  it.each([404, 500])('B2: status %d is told with the address, but not its query', async (status) => {
    const issue = await failure(URL, { fetch: answering('', { status, statusText: 'Oh' }) });
    expect(issue.message).toBe(`https://example.org/data/niger.json answered ${status} Oh`);
  });

  it('B3: a failed request is told as network or cross-origin', async () => {
    const issue = await failure(URL, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(issue).toMatchObject({ code: 'load-network' });
    expect(issue.message).toContain('network or cross-origin');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/x',
    'data:,{}',
    'blob:https://a/b',
    '',
  ])('B4: %j is not fetched', async (src) => {
    const fetch = answering('{}');
    const issue = await failure(src, { fetch });
    expect(fetch).not.toHaveBeenCalled();
    expect(issue.message).toContain('expected http, https or a relative address');
  });

  it('B5: a page for people is refused, with its first line', async () => {
    const body = '\n<!doctype html>\n<title>Log in</title>';
    const html = await failure(URL, { fetch: answering(body, { headers: { 'content-type': 'text/html' } }) });
    expect(html.message).toContain('expected JSON, got text/html');
    expect(html.message).toContain('"<!doctype html>"');
    expect((await failure(URL, { fetch: answering(body) })).code).toBe('load-markup');
  });

  it.each([
    ['text/plain', 1],
    ['text/html', 1],
    ['application/octet-stream', 1],
    ['application/ld+json', 0],
    ['text/json', 0],
  ])('B6: JSON served as %s is read, with %d warnings', async (type, count) => {
    const { text, issues } = await load(URL, {
      fetch: answering('[]', { headers: { 'content-type': type } }),
    });
    expect(text).toBe('[]');
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(
      Array(count).fill(['load-type', 'warning']),
    );
  });

  it('B7: a body that never ends is given up after the time', async () => {
    const { stream } = endless(' ', 5);
    const issue = await failure(URL, { fetch: answering(stream), timeoutMs: 40 });
    expect(issue.message).toBe('https://example.org/data/niger.json did not arrive within 0.04 s; given up');
  });

  it('B7: so is an answer that never comes', async () => {
    const issue = await failure(URL, { fetch: () => new Promise(() => undefined), timeoutMs: 20 });
    expect(issue.code).toBe('load-timeout');
  });

  it('S9: a body over the budget is given up while it arrives; the message has limit and size', async () => {
    const { stream, wasCancelled } = endless('x'.repeat(600), 0);
    const issue = await failure(URL, { fetch: answering(stream), maxBytes: 1000 });
    expect(issue.message).toContain('has 1200 bytes or more; at most 1000 bytes are read');
    expect(wasCancelled()).toBe(true);
  });

  it('S9: an announced size over the budget is not even begun', async () => {
    const headers = { 'content-length': String(65 * 2 ** 20) };
    const issue = await failure(URL, { fetch: answering('{}', { headers }) });
    expect(issue.message).toContain('65.0 MiB or more; at most 64.0 MiB');
  });

  it('B8: an aborted load throws the reason of the signal', async () => {
    const controller = new AbortController();
    const { stream } = endless(' ', 5);
    const loading = load(URL, { fetch: answering(stream), signal: controller.signal });
    controller.abort(new Error('superseded'));
    await expect(loading).rejects.toThrow('superseded');

    const fetch = answering('{}');
    await expect(load(URL, { fetch, signal: controller.signal })).rejects.toThrow('superseded');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves no timer and no listener behind', async () => {
    vi.useFakeTimers();
    try {
      const { signal } = new AbortController();
      const added = vi.spyOn(signal, 'addEventListener');
      const removed = vi.spyOn(signal, 'removeEventListener');
      await load(URL, { fetch: answering('{}'), signal });
      expect(vi.getTimerCount()).toBe(0);
      expect(removed.mock.calls.map(([type]) => type)).toEqual(added.mock.calls.map(([type]) => type));
    } finally {
      vi.useRealTimers();
    }
  });

  it('B10: reads UTF-8 across pieces and drops a byte order mark', async () => {
    const bytes = new TextEncoder().encode('\ufeff["é😀"]');
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await load(URL, { fetch: answering(stream) })).text).toBe('["é😀"]');
    expect((await load(URL, { fetch: answering(null) })).text).toBe('');
  });

  it('B55: sends no credentials of the address, with a warning', async () => {
    const fetch = answering('[]');
    const { issues } = await load('https://user:secret@example.org/a.json', { fetch });
    expect(fetch.mock.calls[0]?.[0]).toBe('https://example.org/a.json');
    expect(issues).toMatchObject([{ code: 'url-credentials', severity: 'warning' }]);
  });
});

describe('lines', () => {
  const line = (id: number) => `{"date": "2024", "title": "Event ${id}"}\n`;
  const lines = (count: number) => Array.from({ length: count }, (_, id) => line(id)).join('');
  const LINES = { headers: { 'content-type': 'application/x-ndjson' } };
  const read = (body: BodyInit, options: LoadOptions = {}) =>
    load('https://example.org/events', { ...options, fetch: answering(body, LINES) });

  it('that fit are read, however they arrive', async () => {
    const bytes = new TextEncoder().encode(lines(50));
    const pieces = (size: number) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
          controller.close();
        },
      });
    for (const size of [7, 100, bytes.length]) {
      const { lines: found } = await read(pieces(size), { maxBytes: 10 * line(0).length + 5 });
      expect(found?.value.events).toHaveLength(10);
      expect(found?.issues.map(({ code }) => code)).toEqual(['load-cut']);
    }
  });

  it('are not begun once they have been stopped', async () => {
    const { stream, wasCancelled } = endless(line(1), 1);
    const { lines: found } = await read(stream, { stop: AbortSignal.abort() });
    expect(found?.issues.map(({ code }) => code)).toEqual(['load-stopped']);
    expect(wasCancelled()).toBe(true);
  });

  it('are not begun once nobody is interested any more', async () => {
    const controller = new AbortController();
    const { stream, wasCancelled } = endless(line(1), 1);
    const onLines = vi.fn();
    const fetch = (): Promise<Response> => {
      controller.abort(new Error('superseded'));
      return Promise.resolve(new Response(stream, LINES));
    };
    const loading = load('https://example.org/events', { fetch, signal: controller.signal, onLines });
    await expect(loading).rejects.toThrow('superseded');
    await vi.waitFor(() => expect(wasCancelled()).toBe(true));
    expect(onLines).not.toHaveBeenCalled();
  });

  it('have their time, however long it takes to draw the first ones', async () => {
    const { lines: found } = await read(lines(3), {
      timeoutMs: 30,
      onLines: () => new Promise((resolve) => setTimeout(resolve, 90)),
    });
    expect(found?.value.events).toHaveLength(3);
    expect(found?.issues).toEqual([]);
  });
});
