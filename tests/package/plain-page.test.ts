import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

let server: Server;
let browser: Browser;

/** Files as they lie there, which is all that a static host can do. */
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    try {
      const body = readFileSync(new URL(`../..${url}`, import.meta.url));
      response.writeHead(200, { 'content-type': types[extname(url)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch((await findChromium()).launchOptions);
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page that the browser has opened: all that it asked the host for, and all that it complained of. */
async function open(path: string, { withFolder = true } = {}) {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (!withFolder) await page.route('**/dist/bundle/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`http://127.0.0.1:${port}${path}`);
  const labels = page.locator('[part~="label"]');
  await labels.nth(4).waitFor();
  return { page, labels, requested, complaints };
}

/** Sets properties of the element; what it says of its new document when that has loaded. */
async function give(
  page: Page,
  properties: { data: object; locale?: string; groupLayout?: string; timeZone?: string },
): Promise<{ undated: number; messages: string[] }> {
  return page.locator('annotated-timeline').evaluate(
    (element, properties) =>
      new Promise((resolve) => {
        element.addEventListener('timeline-load', (event) => {
          const { timeline, issues } = event as unknown as {
            timeline: { undated: unknown[] };
            issues: { message: string }[];
          };
          resolve({
            undated: timeline.undated.length,
            messages: issues.map(({ message }) => message),
          });
        });
        Object.assign(element, properties);
      }),
    properties,
  );
}

const rare = {
  events: [
    { date: '156X', title: 'The first snow' },
    { date: '1571-03-04', title: 'The second' },
  ],
};

describe('demo/plain.html', () => {
  it('draws the story with the self-contained file alone', async () => {
    const { labels, requested, complaints } = await open('/demo/plain.html', { withFolder: false });
    expect(await labels.count()).toBe(5);
    expect(requested.filter((path) => path.startsWith('/')).sort()).toEqual([
      '/demo/data/niger.json',
      '/demo/plain.html',
      '/dist/annotated-timeline.bundle.js',
    ]);
    expect(complaints).toEqual([]);
  });

  it('fetches what reads rare dates, and their words in another language, from the folder beside it', async () => {
    const { page, labels, requested, complaints } = await open('/demo/plain.html');
    expect(await give(page, { data: rare, locale: 'de' })).toEqual({ undated: 0, messages: [] });
    expect((await labels.allTextContents()).join()).toContain('1560er');
    const fetched = requested.filter((path) => path.startsWith('/dist/bundle/'));
    expect(fetched).toEqual(
      expect.arrayContaining(['/dist/bundle/dates-de.js', '/dist/bundle/knowledge.js']),
    );
    expect(complaints).toEqual([]);
  });

  it('says what it cannot read without that folder, and draws the rest', async () => {
    const { page, labels } = await open('/demo/plain.html', { withFolder: false });
    const { undated, messages } = await give(page, { data: rare });
    expect(undated).toBe(1);
    expect(messages.join()).toContain('could not be fetched');
    expect(await labels.allTextContents()).toEqual([expect.stringContaining('The second')]);
  });

  it.each([
    ['a document', 'got "Africa/Niamey"; expected what reads it, which could not be fetched', {}],
    ['an attribute', 'in UTC', { timeZone: 'Africa/Niamey' }],
  ])('keeps to UTC without that folder, and says so: of %s', async (place, message, properties) => {
    const { page, labels } = await open('/demo/plain.html', { withFolder: false });
    await give(page, {
      ...properties,
      data: {
        ...(place === 'a document' && { timeZone: 'Africa/Niamey' }),
        events: [1, 2].map((day) => ({ date: `2024-05-0${day}T23:30Z`, title: `Night ${day}` })),
      },
    });
    await expect.poll(() => labels.allTextContents()).toHaveLength(2);
    expect((await labels.allTextContents()).join()).toContain('2 May 2024');
    expect((await labels.allTextContents()).join()).not.toContain('3 May 2024');
    expect(await page.locator('.zone').textContent()).toBe('UTC');
    const messages = await page
      .locator('annotated-timeline')
      .evaluate((element) => (element as unknown as { issues: { message: string }[] }).issues[0]?.message);
    expect(messages).toContain(message);
  });

  it.each([
    [true, 'the JSON breaks off at line 1, column 13'],
    [false, 'JSON'],
  ])('says where JSON is broken, exactly if that folder is there: %s', async (withFolder, message) => {
    const { page } = await open('/demo/plain.html', { withFolder });
    const told = await page.locator('annotated-timeline').evaluate(
      (element) =>
        new Promise<string>((resolve) => {
          element.addEventListener('timeline-error', (event) =>
            resolve((event as unknown as { issues: { message: string }[] }).issues[0]!.message),
          );
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = '{"events": [';
          element.append(script);
        }),
    );
    expect(told).toContain(message);
  });

  it('draws annotations and lanes with the one Lit that there is', async () => {
    const { page, complaints } = await open('/demo/plain.html');
    await page.locator('annotated-timeline').evaluate((element) => {
      element.setAttribute('group-layout', 'lanes');
      element.setAttribute('src', '/demo/data/moon.json');
    });
    await page.locator('[part~="annotation"]').nth(2).waitFor();
    await page.locator('[part~="lane-header"]').nth(2).waitFor();
    const count = await page.evaluate(
      () => (globalThis as unknown as { litHtmlVersions: string[] }).litHtmlVersions.length,
    );
    expect(count).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('writes the dates of notes in the words of the page, rare ones too', async () => {
    const { page, complaints } = await open('/demo/plain.html');
    await give(page, {
      locale: 'fr',
      data: {
        events: [{ date: '2024-05-03', title: 'Une annonce' }],
        annotations: [
          { at: { edtf: '2024-04', part: 'mid' }, text: 'Une note' },
          { at: '199X', text: 'Une autre' },
        ],
      },
    });
    const dates = page.locator('[part="notes"] small');
    expect(await dates.allTextContents()).toEqual(['mi-avril 2024', 'années 1990']);
    expect(complaints).toEqual([]);
  });

  it('draws the rest without what draws annotations, and says so', async () => {
    const { page, labels } = await open('/demo/plain.html');
    await page.route('**/dist/bundle/annotations.js', (route) => route.fulfill({ status: 404 }));
    const { messages } = await give(page, {
      data: {
        events: [{ date: '2024-05-03', title: 'The first' }],
        annotations: [{ at: '2024-05-03', text: 'A note' }],
      },
    });
    expect(messages).toEqual([expect.stringContaining('annotations, lines and links could not be fetched')]);
    expect(await labels.allTextContents()).toEqual([expect.stringContaining('The first')]);
  });

  it('draws groups on one axis without what draws lanes, and says so', async () => {
    const { page, labels } = await open('/demo/plain.html');
    await page.route('**/dist/bundle/lanes.js', (route) => route.fulfill({ status: 404 }));
    const { messages } = await give(page, {
      data: { events: [{ date: '2024-05-03', title: 'The first', group: 'one' }] },
      groupLayout: 'lanes',
    });
    expect(messages).toEqual([expect.stringContaining('lanes could not be fetched')]);
    expect(await labels.allTextContents()).toEqual([expect.stringContaining('The first')]);
    expect(await page.locator('.lane-header').count()).toBe(0);
  });

  const many = {
    events: Array.from({ length: 70 }, (_, i) => ({ date: String(1900 + i), title: `Event number ${i}` })),
  };

  it('fetches what labels many events, once', async () => {
    const { page, labels, requested, complaints } = await open('/demo/plain.html');
    await give(page, { data: many });
    await expect.poll(() => labels.count(), { timeout: 20_000 }).toBeGreaterThan(9);
    expect(requested.filter((path) => path.endsWith('/crowd.js'))).toEqual(['/dist/bundle/crowd.js']);
    expect(complaints).toEqual([]);
  });

  it('asks for that before it has read a long document', async () => {
    const { page, requested } = await open('/demo/plain.html');
    const before = requested.length;
    await page.locator('annotated-timeline').evaluate((element) => {
      const events = Array.from({ length: 20_000 }, (_, i) => ({ date: '1900', title: `Number ${i}` }));
      Object.assign(element, { data: { events } });
    });
    const clusters = () => page.locator('[part~="cluster"]').count();
    await expect.poll(clusters, { timeout: 20_000 }).toBeGreaterThan(0);
    const asked = requested.slice(before).filter((path) => /crowd|read-on/.test(path));
    expect(asked).toEqual(['/dist/bundle/crowd.js', '/dist/bundle/read-on.js']);
  });

  /** What became of a document of lines of which at most so many bytes are read. */
  async function giveLines(page: Page, maxBytes: number): Promise<{ shown: number; codes: string[] }> {
    const lines = [1901, 1902, 1903].map((year) => `{"date":"${year}","title":"Event of ${year}"}\n`);
    await page.route('**/lines.ndjson', (route) => route.fulfill({ body: lines.join('') }));
    return page.locator('annotated-timeline').evaluate(
      (element, maxBytes) =>
        new Promise((resolve) => {
          for (const type of ['timeline-load', 'timeline-error'])
            element.addEventListener(type, (event) => {
              const { timeline, issues } = event as unknown as {
                timeline?: { events: unknown[] };
                issues: { code: string }[];
              };
              resolve({ shown: timeline?.events.length ?? 0, codes: issues.map(({ code }) => code) });
            });
          Object.assign(element, { maxBytes, src: '/lines.ndjson' });
        }),
      maxBytes,
    );
  }

  it.each<[string, number, { shown: number; codes: string[] }]>([
    ['all', 10_000, { shown: 3, codes: [] }],
    ['some', 50, { shown: 1, codes: ['load-cut'] }],
    ['none', 10, { shown: 0, codes: ['load-too-large'] }],
  ])(
    'reads lines with what lies beside it: %s of them where there is room for so many bytes: %i',
    async (...of) => {
      const [, maxBytes, expected] = of;
      const { page, requested } = await open('/demo/plain.html');
      expect(await giveLines(page, maxBytes)).toEqual(expected);
      expect(requested).toContain('/dist/bundle/read-lines.js');
    },
  );

  it('says that it cannot read lines without that folder', async () => {
    const { page } = await open('/demo/plain.html', { withFolder: false });
    expect(await giveLines(page, 10_000)).toEqual({ shown: 0, codes: ['load-network'] });
  });

  it('counts and lists them without it, and says so', async () => {
    const { page, requested } = await open('/demo/plain.html', { withFolder: false });
    await give(page, { data: many });
    const issues = () =>
      page
        .locator('annotated-timeline')
        .evaluate((element) =>
          (element as unknown as { issues: { message: string }[] }).issues.map(({ message }) => message),
        );
    await expect.poll(issues, { timeout: 20_000 }).toEqual([expect.stringContaining('could not be fetched')]);
    await expect.poll(() => page.locator('[part="list"] > ol > li').count()).toBe(70);
    const asked = requested.filter((path) => path.endsWith('/crowd.js')).length;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(requested.filter((path) => path.endsWith('/crowd.js'))).toHaveLength(asked);
  });
});
