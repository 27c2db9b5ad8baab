/**
 * Which Chromium the tests run in. One place, used by web-test-runner, vitest and Storybook's stories.
 *
 * On Linux x64 it is the one that `npm ci` has brought along (@sparticuz/chromium), so that a fresh machine needs
 * no browser, and every machine has the same one, down to its fonts. `CHROME_PATH` names another.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Chromium
 * @property {string} source who provides it, to be printed
 * @property {boolean} bundled whether it is the one whose screenshots are compared
 * @property {{executablePath: string, args: string[], chromiumSandbox: false, env: NodeJS.ProcessEnv}} launchOptions
 *   for Playwright's `chromium.launch`
 */

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--js-flags=--expose-gc',
];

/** @returns {Promise<Chromium>} */
export async function findChromium() {
  const found = named() ?? (await bundled()) ?? installed() ?? (await playwrights());
  if (found) return found;
  throw new Error(
    'No Chromium found. Install one (Debian and Ubuntu: sudo apt-get install -y chromium) ' +
      'or set CHROME_PATH to the executable of a Chromium, Chrome or Edge.',
  );
}

function named() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!isExecutable(path)) throw new Error(`CHROME_PATH is ${path}, which is not an executable file.`);
  return describe(path, `CHROME_PATH (${path})`);
}

/**
 * The package unpacks itself to the system's temporary folder under a name without a version, finds its libraries
 * only on AWS, and looks for its fonts in /tmp. So it is unpacked once per version into node_modules, in a folder
 * that appears there complete or not at all (several runners may start at once), with our own font list.
 */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8').catch(
    () => undefined,
  );
  if (!manifest) return undefined;
  const { version } = JSON.parse(manifest);
  const home = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  const env = {
    LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(home, 'fonts.conf'),
  };
  return { ...describe(join(home, 'chromium'), `@sparticuz/chromium ${version}`, env), bundled: true };
}

/** @param {string} home */
async function unpack(home) {
  await mkdir(dirname(home), { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  await writeFile(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>
`,
  );
  await rename(staging, home).catch(() => rm(staging, { recursive: true }));
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const places = [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.flatMap((dir) =>
      dir
        ? [`${dir}/Google/Chrome/Application/chrome.exe`, `${dir}/Microsoft/Edge/Application/msedge.exe`]
        : [],
    ),
  ];
  const path = places.find(isExecutable);
  return path === undefined ? undefined : describe(path, path);
}

async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? describe(path, `Playwright's (${path})`) : undefined;
}

/**
 * @param {string} executablePath
 * @param {string} source
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Chromium}
 */
function describe(executablePath, source, env = {}) {
  return {
    source,
    bundled: false,
    launchOptions: { executablePath, args, chromiumSandbox: false, env: { ...process.env, ...env } },
  };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
