/**
 * What tests need of the browser beyond @web/test-runner-commands, see commands.ts. `session.browser` is the runner's
 * launcher: Playwright for Chromium, Puppeteer for Firefox.
 */
export function commandsPlugin() {
  /** One protocol session a page: what is set through it (emulation) lasts as long as the session does. */
  const protocol = new WeakMap();

  async function connect(page) {
    let session = protocol.get(page);
    if (!session) protocol.set(page, (session = await page.context().newCDPSession(page)));
    return session;
  }

  const commands = {
    async wheel(page, { x, y, deltaX = 0, deltaY = 0, keys = [] }, browser) {
      await page.mouse.move(x, y);
      for (const key of keys) await page.keyboard.down(key);
      if (browser.type === 'puppeteer') await page.mouse.wheel({ deltaX, deltaY });
      else await page.mouse.wheel(deltaX, deltaY);
      for (const key of keys) await page.keyboard.up(key);
      return true;
    },
    async emulate(page, features) {
      await page.emulateMedia(features);
      return true;
    },
    async cdp(page, { method, params }) {
      const session = await connect(page);
      return (await session.send(method, params)) ?? {};
    },
    async pdf(page, options) {
      const bytes = await page.pdf(options);
      return {
        pages: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
        bytes: bytes.length,
      };
    },
  };

  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const { browser } = session;
      if (command !== 'wheel' && browser.type !== 'playwright') {
        throw new Error(`The command "${command}" needs Chromium: name the file *.chromium.spec.ts.`);
      }
      if (typeof browser.getPage !== 'function')
        throw new Error(`${browser.name} knows no command "${command}".`);
      return commands[command](browser.getPage(session.id), payload, browser);
    },
  };
}
