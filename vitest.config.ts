import { defineConfig } from 'vitest/config';

/** Tests in Node: `unit` of the sources, `package` of what `npm run build` has written. */
export default defineConfig({
  test: {
    environment: 'node',
    // As long as in the browsers: what takes too long is for benchmarks to find.
    testTimeout: 60_000,
    setupFiles: process.env['CI'] ? ['tests/helpers/same-cases.ts'] : [],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'package', include: ['tests/package/**/*.test.ts'] } },
    ],
  },
});
