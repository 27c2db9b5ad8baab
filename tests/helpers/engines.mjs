/** The three engines as web-test-runner's launchers. Chromium always; the others where they are installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/**
 * The same reader on every machine, far from UTC, so that a date that follows the browser's own zone is found out.
 * Touch makes the pointer coarse, and targets larger.
 *
 * @param {import('../browser.mjs').Chromium} chromium
 * @param {{hasTouch: boolean}} device
 */
export function chromiumLauncher({ launchOptions }, { hasTouch }) {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions,
    createBrowserContext: ({ browser }) =>
      browser.newContext({ hasTouch, locale: 'en-GB', timezoneId: 'Pacific/Auckland' }),
    concurrency: 2,
  });
}

/** Firefox by WebDriver BiDi: Playwright's protocol needs a build of its own. Undefined without Firefox. */
export function firefoxLauncher() {
  const executablePath = which('firefox-esr') ?? which('firefox');
  if (!executablePath) return undefined;
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    concurrency: 1,
  });
}

/** WebKitGTK by WebDriver, on a display of its own. Undefined where it, or Xvfb, is missing. */
export async function webkitLauncher() {
  const driver = which('WebKitWebDriver');
  const xvfb = which('Xvfb');
  const browser = [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
  ].find(existsSync);
  if (!driver || !xvfb || !browser) return undefined;
  const port = await freePort();
  const display = await startDisplay(xvfb);
  startHelper(driver, [`--port=${port}`], { DISPLAY: display });
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    automationProtocol: 'webdriver',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

/** Starts Xvfb and resolves to the name of the display, which it chooses and writes to its third channel. */
async function startDisplay(xvfb) {
  const server = startHelper(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const [number] = await once(server.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

/** A process that ends when this one does. */
function startHelper(command, args, env = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.on('exit', () => child.kill());
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** @param {string} command */
function which(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
