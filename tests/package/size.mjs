/** Weighs what readers download, minified and gzipped, and fails when it is over its budget. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** A module that exists only while this runs. */
const entry = resolve('entry.js');

/**
 * The modules of `code` as an application's own bundler would ship it beside a Lit and a d3 that it has already: what a page
 * waits for before the first drawing, and the chunks that follow.
 */
async function bundle(code) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: [/^lit($|\/)/, /^d3-/], output: { minify: true, comments: false } },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const core = new Set();
  const walk = (name) => {
    if (!chunks.has(name) || core.has(name)) return;
    core.add(name);
    chunks.get(name).imports.forEach(walk);
  };
  walk(output.find(({ isEntry }) => isEntry).fileName);
  const isCore = ({ fileName }) => core.has(fileName);
  return {
    core: output
      .filter(isCore)
      .map(({ code }) => code)
      .join('\n'),
    lazy: output.filter((chunk) => !isCore(chunk)),
  };
}

const { core, lazy } = await bundle(`import './dist/define.js';`);
const whole = await bundle(`export * from './dist/index.js'; import './dist/define.js';`);

const parts = [
  { name: 'element core, without Lit and d3', code: core, limit: 40_960 },
  // Reading and writing every date at once, for programs that cannot wait for a chunk.
  { name: 'element and all functions', code: whole.core, limit: 69_632 },
  {
    name: 'self-contained file',
    code: readFileSync('dist/annotated-timeline.bundle.js', 'utf8'),
    limit: 81_920,
  },
];

const sizeOf = (code) => gzipSync(code, { level: 9 }).length;

for (const { name, code, limit } of parts) {
  const size = sizeOf(code);
  const over = size > limit;
  console.log(
    `${over ? 'OVER  ' : 'ok    '} ${name}: ${size} of ${limit} bytes gzip (${code.length} minified)`,
  );
  if (over) process.exitCode = 1;
}
for (const { name, code } of lazy) console.log(`       loaded later, ${name}: ${sizeOf(code)} bytes gzip`);
