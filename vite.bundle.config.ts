import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** Minifiers leave the text of templates alone, which is where most of the indentation is. */
const stripIndentation: Plugin = {
  name: 'strip-indentation',
  transform: (code, id) => (id.includes('/src/') ? code.replace(/\n\s+/g, '\n') : undefined),
};

/** The one file that a page can load without any tool: the element, Lit and d3 together. */
export default defineConfig({
  publicDir: false,
  plugins: [stripIndentation],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'annotated-timeline.bundle.js' },
    // A library build keeps its white space unless the output itself is told otherwise.
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
  },
});
