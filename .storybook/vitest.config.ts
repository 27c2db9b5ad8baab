import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../tests/browser.mjs';

const chromium = await findChromium();
console.log(`Chromium: ${chromium.source}`);

/** Runs every story in a browser: its play function, then axe. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook', disableAddonDocs: true })],
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: chromium.launchOptions,
        contextOptions: { locale: 'en-GB', timezoneId: 'Pacific/Auckland' },
      }),
    },
  },
});
