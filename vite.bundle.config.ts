import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** The languages in a folder, but English, which every page has. */
const languagesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => /^(?!en)([a-z]{2})\.js$/.exec(name)?.[1] ?? []);

/** What few pages need stays in files of its own beside the bundle, by the names they have in `dist/bundle/`. */
const rare = new Map([
  ['knowledge', 'model/knowledge.js'],
  ['parse-json', 'model/parse-json.js'],
  ['read-lines', 'source/read-lines.js'],
  ['chronology', 'element/chronology.js'],
  ['crowd', 'element/crowd.js'],
  ['annotations', 'element/annotations.js'],
  ['lanes', 'element/lanes.js'],
  ['patch', 'element/patch.js'],
  ['read-on', 'element/read-on.js'],
  ...languagesIn('dist/messages').map((name) => [`words-${name}`, `messages/${name}.js`] as const),
  ...languagesIn('dist/messages/dates').map(
    (name) => [`dates-${name}`, `messages/dates/${name}.js`] as const,
  ),
]);

const leaveRare: Plugin = {
  name: 'leave-rare',
  enforce: 'pre',
  resolveId(source, importer, { kind }) {
    if (kind !== 'dynamic-import' || importer === undefined) return undefined;
    const module = relative(resolve('dist'), resolve(dirname(importer), source)).replaceAll('\\', '/');
    const found = [...rare].find(([, path]) => path === module);
    return found ? { id: `./bundle/${found[0]}.js`, external: true } : undefined;
  },
};

/**
 * What the files beside the bundle take from it, by module: a page that allows Lit once would refuse another one, and what one
 * of them has made ready, or remembers, is to be found by the others.
 */
const shared = new Map([
  ['lit', 'html, svg, css, nothing'],
  ['lit/directives/repeat.js', 'repeat'],
  ['lit/directives/class-map.js', 'classMap'],
  [resolve('dist/render/place.js'), 'place'],
  [
    resolve('dist/base/intl-cache.js'),
    'cached, dateFormatter, listFormatter, numberFormatter, pluralRules, withExtensions',
  ],
  [resolve('dist/messages/date-words.js'), 'dateWordsFor'],
  [resolve('dist/messages/dates/mended-range.js'), 'mendedRange'],
  [resolve('dist/time/write-date.js'), 'describe, describeBounds, describeSpan, phrase, shapeOf, writeDate'],
  [resolve('dist/model/columns.js'), 'columnsOf, columnsInSteps, hasMoments, keepColumns, readColumns'],
  [resolve('dist/source/load-error.js'), 'LoadError'],
  [resolve('dist/source/read-body.js'), 'formatBytes, readPieces'],
  [resolve('dist/scale/folded-time.js'), 'unfolded'],
  [resolve('dist/scale/whole-of.js'), 'wholeOf'],
  [resolve('dist/layout/arrange-items.js'), 'barsOf, itemsOf, lanesOf, sortedItems'],
  [resolve('dist/layout/ribbon.js'), 'countsOf'],
  [resolve('dist/scene/marks-in-use.js'), 'marksOf'],
  [resolve('dist/scene/outline.js'), 'outlineTimeline'],
]);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const registry = `globalThis[Symbol.for('annotated-timeline ${version}')]`;
const ENTRY = resolve('entry.js');

/** An entry that exists only while this runs: the element, and what it shares. */
const giveShared: Plugin = {
  name: 'give-shared',
  enforce: 'pre',
  resolveId: (source) => (source === ENTRY ? ENTRY : undefined),
  load: (id) =>
    id === ENTRY
      ? [
          ...[...shared].map(([from, what]) => `import { ${what} } from ${JSON.stringify(from)};`),
          `${registry} = { ${[...shared.values()].join(', ')} };`,
          `export * from ${JSON.stringify(resolve('dist/define.js'))};`,
        ].join('\n')
      : undefined,
};

/** What stands for a shared module, one for each that imports it: as a common one it would be a file of its own. */
const takeShared: Plugin = {
  name: 'take-shared',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const path = source.startsWith('.') ? resolve(dirname(importer), source) : source;
    return shared.has(path) ? `\0${path}\0${importer}` : undefined;
  },
  load(id) {
    const what = id.startsWith('\0') && shared.get(id.split('\0')[1]!);
    return what ? `export const { ${what} } = ${registry};` : undefined;
  },
};

/**
 * From the modules in `dist`, the one file that a page can load without any tool: the element, Lit and d3 together. In
 * the mode `rare`, the files that it fetches when a page needs them.
 */
export default defineConfig(({ mode }) => {
  const isRare = mode === 'rare';
  const output = { minify: true, comments: false };
  return {
    publicDir: false,
    plugins: isRare ? [takeShared] : [giveShared, leaveRare],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      outDir: isRare ? 'dist/bundle' : 'dist',
      lib: isRare
        ? {
            entry: Object.fromEntries([...rare].map(([name, path]) => [name, `dist/${path}`])),
            formats: ['es'],
          }
        : { entry: ENTRY, formats: ['es'], fileName: () => 'annotated-timeline.bundle.js' },
      // A library build keeps its white space unless the output itself is told otherwise.
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...output,
          // What two of these have in common would be files of their own, which need others in turn: one request after the other.
          // In these two it is asked for at once, though most need little of the crowd.
          codeSplitting: isRare && {
            groups: [
              { name: 'crowd', test: /element\/crowd\.js$/ },
              { name: 'dates', test: /time\/(?:interval|zone|write-rare|compare-when)\.js$/ },
            ],
          },
        },
      },
    },
  };
});
