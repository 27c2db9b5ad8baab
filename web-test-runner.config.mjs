import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { findChromium } from './tests/browser.mjs';
import { commandsPlugin } from './tests/helpers/commands-plugin.mjs';
import { chromiumLauncher, firefoxLauncher, webkitLauncher } from './tests/helpers/engines.mjs';
import { guardPlugin } from './tests/helpers/guard-plugin.mjs';
import { countReporter } from './tests/helpers/report.mjs';
import { testServer } from './tests/helpers/test-server.mjs';

const found = await findChromium();
const chromium = chromiumLauncher(found, { hasTouch: true });
// ENGINES=chromium keeps to one engine, for a quick run.
const engines = process.env.ENGINES?.split(',') ?? ['chromium', 'firefox', 'webkit'];
const firefox = engines.includes('firefox') ? firefoxLauncher() : undefined;
const webkit = engines.includes('webkit') ? await webkitLauncher() : undefined;

console.log(`Chromium: ${found.source}`);
console.log(
  `Firefox: ${firefox ? 'installed' : 'not run'} · WebKit: ${webkit ? 'WebKitGTK installed' : 'not run'}`,
);
if (!found.bundled) console.log('Screenshots: not compared, as they were taken with the bundled Chromium');

// What needs Chromium's protocol, or was measured in it, says so in its name.
const anywhere = ['tests/**/*.spec.ts', '!tests/**/*.chromium.spec.ts', '!tests/**/*.screenshot.spec.ts'];
// Firefox without a screen has no system focus, so that no focus event follows `focus()`; and one engine is enough for
// the long walks over the layout.
const unfocused = [
  ...anywhere,
  ...['lanes', 'layout', 'legend', 'list', 'live-data', 'robustness'].map(
    (name) => `!tests/element/${name}.spec.ts`,
  ),
].concat('!tests/render/panels.spec.ts');

// WebDriver on WebKitGTK cannot resize the window, hold a key down or capture a pointer.
const undriven = [
  'tests/helpers/guard.spec.ts',
  'tests/interaction/pan-zoom.spec.ts',
  'tests/element/{announcements,catalogue,list,source-controller}.spec.ts',
];

export default {
  // Without the condition `development`: Lit as readers get it.
  nodeResolve: { exportConditions: ['production', 'default'] },
  groups: [
    { name: 'all', files: anywhere, browsers: [chromium] },
    ...(firefox ? [{ name: 'firefox', files: unfocused, browsers: [firefox] }] : []),
    ...(webkit ? [{ name: 'webkit', files: undriven, browsers: [webkit] }] : []),
    { name: 'chromium', files: 'tests/**/*.chromium.spec.ts', browsers: [chromium] },
    ...(found.bundled
      ? [
          {
            name: 'screenshots',
            files: 'tests/**/*.screenshot.spec.ts',
            browsers: [chromiumLauncher(found, { hasTouch: false })],
          },
        ]
      : []),
  ],
  // Long, for a machine that is busy: what takes too long is for benchmarks to find.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    guardPlugin(),
    commandsPlugin(),
    visualRegressionPlugin({
      update: process.argv.includes('--update-visual-baseline'),
      baseDir: 'tests/screenshots',
      // A hair: the same browser with the same fonts still meets different processors.
      failureThreshold: 0.05,
      getBaselineName: ({ name }) => name,
      getFailedName: ({ name }) => `failed/${name}`,
      getDiffName: ({ name }) => `failed/${name}-diff`,
    }),
  ],
  middleware: testServer(process.cwd()),
  reporters: [defaultReporter(), countReporter()],
};
