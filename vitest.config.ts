import { defineConfig } from 'vitest/config';

/** Tests in Node: `unit` of the sources, `package` of what `npm run build` has written. */
export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/package/**'] },
      },
      { extends: true, test: { name: 'package', include: ['tests/package/**/*.test.ts'] } },
    ],
  },
});
