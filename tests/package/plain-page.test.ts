import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { chromium, type Browser } from 'playwright';
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

describe('demo/plain.html', () => {
  it('draws the story with the self-contained file alone', async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(`http://127.0.0.1:${port}/demo/plain.html`);
    const labels = page.locator('[part~="label"]');
    await labels.nth(4).waitFor();

    expect(await labels.count()).toBe(5);
    expect(requested.filter((path) => path.startsWith('/')).sort()).toEqual([
      '/demo/data/niger.json',
      '/demo/plain.html',
      '/dist/annotated-timeline.bundle.js',
    ]);
    expect(complaints).toEqual([]);
  }, 30_000);
});
