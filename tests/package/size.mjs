/** Weighs what readers download, minified and gzipped, and fails when it is over its budget. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** A module that exists only while this runs. */
const entry = resolve('both-entries.js');

/** The element as an application's own bundler would ship it beside a Lit and a d3 that it has already. */
async function bundleCore() {
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
        name: 'both-entries',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? `export * from './dist/index.js'; import './dist/define.js';` : undefined,
      },
    ],
  });
  return output[0].code;
}

const parts = [
  { name: 'element core, without Lit and d3', code: await bundleCore(), limit: 40_960 },
  {
    name: 'self-contained file',
    code: readFileSync('dist/annotated-timeline.bundle.js', 'utf8'),
    limit: 76_800,
  },
];

for (const { name, code, limit } of parts) {
  const size = gzipSync(code, { level: 9 }).length;
  const over = size > limit;
  console.log(
    `${over ? 'OVER  ' : 'ok    '} ${name}: ${size} of ${limit} bytes gzip (${code.length} minified)`,
  );
  if (over) process.exitCode = 1;
}
