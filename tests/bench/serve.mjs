import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = `${here}contestants/`;

/** All that there are. */
export async function listContestants() {
  return (await readdir(folder)).map((file) => basename(file, '.js'));
}

/** Each as one module with all that it imports, by name. */
export async function bundle(names) {
  const code = new Map();
  const sizes = new Map();
  for (const name of names) {
    const modules = await bundleOne(
      name,
      `export { makeBench } from './page.js'; export * as it from './contestants/${name}.js';`,
    );
    for (const { fileName, code: text } of modules) code.set(`/${name}/${fileName}`, text);
    const own = await bundleOne(name, `export * from './contestants/${name}.js';`);
    const text = own.map((chunk) => chunk.code).join('\n');
    sizes.set(name, {
      raw: text.length,
      gzip: gzipSync(text, { level: 9 }).length,
      brotli: brotliCompressSync(text).length,
    });
  }
  return { code, sizes };
}

async function bundleOne(name, code) {
  const entry = `${here}${name}.entry.js`;
  const [{ output }] = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  return output.map(({ fileName, code, source }) => ({ fileName, code: code ?? String(source) }));
}

const PAGE = (name, styles) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>body{margin:0}#host{width:1200px;height:600px}</style>${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
<div id="host"></div>
<script type="module">import { makeBench, it } from '/${name}/entry.js'; globalThis.bench = makeBench(it);</script>`;

/** Serves a page for each contestant at its name. */
export async function serve(code) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const name = path.slice(1);
    const text = code.get(path);
    const type = text === undefined ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
    const styles = [...code.keys()].filter((file) => file.startsWith(`/${name}/`) && file.endsWith('.css'));
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text ?? PAGE(name, styles));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
