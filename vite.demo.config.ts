import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Serves the demo page with the element straight from src/. */
export default defineConfig({
  root: here('demo'),
  // `../src/` in the page leaves the root, where the server would not follow.
  resolve: { alias: { '/src/': here('src/') } },
  // What a worker imports is found only when it starts, and would reload the page.
  optimizeDeps: { include: ['hyparquet', 'hyparquet-compressors'] },
  server: { open: true, fs: { allow: [here('.')] } },
});
