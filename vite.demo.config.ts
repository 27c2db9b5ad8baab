import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Serves the demo page with the element straight from src/. */
export default defineConfig({
  root: here('demo'),
  server: { open: true, fs: { allow: [here('.')] } },
});
