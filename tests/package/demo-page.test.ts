import { chromium, type Browser, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser.mjs';

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({
    configFile: 'vite.demo.config.ts',
    logLevel: 'warn',
    server: { open: false, port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  browser = await chromium.launch((await findChromium()).launchOptions);
  page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.locator('[part~="label"]').first().waitFor();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Replaces the first `before` in the text box as if it were typed, and tells where the caret is then. */
const type = (before: string, after: string): Promise<number> =>
  page.locator('textarea').evaluate(
    (box: HTMLTextAreaElement, [from, to]) => {
      const at = box.value.indexOf(from as string);
      box.focus();
      box.setRangeText(to as string, at, at + (from as string).length, 'end');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return box.selectionStart;
    },
    [before, after],
  );

describe('the demo page', () => {
  it('draws what is typed, lists what is wrong with it, and leaves focus and caret alone', async () => {
    const caret = await type('"2023-07-26"', '"2023-7-26"');
    await page.getByText('/events/0/date').waitFor();
    expect(await page.locator('output').innerText()).toBe('1 problem');

    const box = page.locator('textarea');
    const after = await box.evaluate((each: HTMLTextAreaElement) => [
      document.activeElement === each,
      each.selectionStart,
    ]);
    expect(after).toEqual([true, caret]);

    await type('Coup overthrows', 'Soldiers overthrow');
    await page.locator('[part~="label"]', { hasText: 'Soldiers overthrow' }).waitFor();
  }, 30_000);

  it('says where the JSON breaks off, and leaves the picture', async () => {
    await type('"title"', '"title');
    await page.getByText(/line 3/).waitFor();
    expect(await page.locator('[part~="label"]').count()).toBeGreaterThan(3);
    await type('"title', '"title"');
    await page.getByText(/line 3/).waitFor({ state: 'hidden' });
  }, 30_000);

  it('draws thousands of events of a document too long to edit, and takes typing again after it', async () => {
    await page.locator('#story').selectOption('data/earthquakes.json');
    await page.locator('[part~="label"]', { hasText: 'Shaanxi Province, China' }).waitFor();
    expect(await page.locator('output').innerText()).toBe('No problems.');
    expect(await page.locator('#document-hint').innerText()).toMatch(/80\d kB .* too long to be edited/);
    const box = page.locator('textarea');
    expect(await box.getAttribute('readonly')).not.toBeNull();
    expect((await box.inputValue()).length).toBeLessThanOrEqual(10_000);

    await page.locator('#story').selectOption('data/niger.fr.json');
    await page.locator('[part~="label"]', { hasText: 'mi-avril 2024' }).waitFor();
    expect(await box.getAttribute('readonly')).toBeNull();
    await type('"2023-07-26"', '"2023-7-26"');
    await page.getByText('/events/0/date').waitFor();
  }, 60_000);

  it('offers the chart of geologic time', async () => {
    await page.locator('#story').selectOption('data/geologic-time.json');
    await page.locator('[part~="label"]', { hasText: 'Base of the Proterozoic' }).waitFor();
    expect(await page.locator('output').innerText()).toBe('No problems.');
    expect(await page.locator('[part~="period"]').count()).toBeGreaterThan(100);
  }, 60_000);
});
